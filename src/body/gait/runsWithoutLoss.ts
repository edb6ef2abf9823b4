import type { MotionSignal } from '../types.ts';

/** s; a loss up to this is bridged on a straight line: shorter than any step. chosen. */
const BRIDGE_S = 0.1;

/** Pieces of a signal without loss of acceleration, at least `leastS` long; single lost samples are bridged. A signal without loss is given back as it is. */
export function runsWithoutLoss(signal: MotionSignal, leastS: number): MotionSignal[] {
  const { x, y, z, rateHz, startS, lossless } = signal;
  const isLost = (i: number): boolean => Number.isNaN(x[i]! + y[i]! + z[i]!);
  let firstLost = 0;
  if (lossless === true) firstLost = x.length;
  while (firstLost < x.length && !isLost(firstLost)) firstLost++;
  if (firstLost === x.length) return x.length >= leastS * rateHz ? [signal] : [];
  const runs: [number, number][] = firstLost === 0 ? [] : [[0, firstLost]];
  for (let i = firstLost; i < x.length; i++) {
    if (isLost(i)) continue;
    const open = runs.at(-1);
    if (open !== undefined && i - open[1] <= BRIDGE_S * rateHz) open[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs.flatMap(([from, to]) => {
    if (to - from < leastS * rateHz) return [];
    const cut = (column: ArrayLike<number>): Float64Array => bridged(column, from, to);
    const { gyro } = signal;
    const piece = { ...signal, startS: startS + from / rateHz, x: cut(x), y: cut(y), z: cut(z) };
    return [gyro === undefined ? piece : { ...piece, gyro: { x: cut(gyro.x), y: cut(gyro.y), z: cut(gyro.z) } }];
  });
}

function bridged(column: ArrayLike<number>, from: number, to: number): Float64Array {
  const out = new Float64Array(to - from);
  for (let i = 0; i < out.length; i++) out[i] = column[from + i]!;
  for (let i = 1; i < out.length; i++) {
    if (!Number.isNaN(out[i]!) || Number.isNaN(out[i - 1]!)) continue;
    let next = i;
    while (next < out.length && Number.isNaN(out[next]!)) next++;
    if (next === out.length) break;
    const step = (out[next]! - out[i - 1]!) / (next - i + 1);
    for (let k = i; k < next; k++) out[k] = out[k - 1]! + step;
  }
  return out;
}
