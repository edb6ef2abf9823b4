import type { Room } from '../motion/room.ts';
import type { FastPart } from './fastEvents.ts';
import { levelReachS } from './fastEvents.ts';
import { fastMovement } from './fastMovement.ts';
import type { JerkParameters } from './parameters.ts';
import { triangleLength } from './triangleMean.ts';
import type { WorkRun } from './workRun.ts';

/**
 * The fast part of a run's values [from, to), worked out only where it may reach `leastStillG`, and around that as far as events and their levels look; 0
 * elsewhere. What is found in it is what would be found in the whole: the fast part is a filter h without response to a constant, so of values
 * within a range R its size is at most ‖h‖₁ · R / 2, and ranges are had at a fraction of the price.
 */
export function loudPart(
  run: WorkRun,
  [from, to]: readonly [number, number],
  parameters: JerkParameters,
  room: Room,
): FastPart {
  const { rateHz } = run;
  const power = room.take('loud', to - from).fill(0);
  // why: as long as half of what the filter sees, so that two blocks on either side hold all of it
  const block = triangleLength(parameters.fastMeanS, rateHz);
  const firstBlock = Math.floor((run.firstIndex + from) / block);
  const count = Math.floor((run.firstIndex + to - 1) / block) - firstBlock + 1;
  const start = (k: number): number => (firstBlock + k) * block - run.firstIndex;
  const loud = loudBlocks(run, { start, count, block }, parameters);
  const margin = Math.ceil(((levelReachS(parameters) + parameters.lookedAtS + parameters.joinS) * rateHz) / block) + 1;
  for (let k = 0; k < count; k++) {
    if (loud[k] === 0) continue;
    const first = k;
    let last = k;
    for (; k < count && k <= last + 2 * margin + 1; k++) if (loud[k] === 1) last = k;
    k = last;
    const begin = Math.max(from, start(first - margin));
    const end = Math.min(to, start(last + margin + 1));
    power.set(fastMovement(run, [begin, end], parameters, room), begin - from);
  }
  return { power, rateHz, firstIndex: run.firstIndex + from };
}

interface Blocks {
  readonly start: (k: number) => number;
  readonly count: number;
  readonly block: number;
}

/** 1 for each block in which the fast part may reach the level. */
function loudBlocks(run: WorkRun, { start, count, block }: Blocks, parameters: JerkParameters): Uint8Array {
  const loud = new Uint8Array(count);
  const most = (parameters.leastStillG / (0.5 * absoluteSum(block))) ** 2;
  const bounds = new Float64Array(count);
  const n = run.axes[0].length;
  const low = new Float64Array(count + 4);
  const high = new Float64Array(count + 4);
  for (const axis of run.axes) {
    let lastOpen = -Infinity;
    for (let k = -2; k < count + 2; k++) {
      // why: what one axis shows to be loud the others need not be asked about
      if (k + 2 < count && bounds[k + 2]! < most) lastOpen = k + 2;
      if (lastOpen < k - 2) continue;
      const begin = Math.min(n - 1, Math.max(0, start(k)));
      putExtremes(low, high, k + 2, axis, begin, Math.max(begin + 1, Math.min(n, start(k) + block)));
    }
    for (let k = 0; k < count; k++) {
      if (!(bounds[k]! < most)) continue;
      const least = Math.min(low[k]!, low[k + 1]!, low[k + 2]!, low[k + 3]!, low[k + 4]!);
      const greatest = Math.max(high[k]!, high[k + 1]!, high[k + 2]!, high[k + 3]!, high[k + 4]!);
      bounds[k]! += (greatest - least) * (greatest - least);
    }
  }
  for (let k = 0; k < count; k++) loud[k] = bounds[k]! < most ? 0 : 1;
  return loud;
}

/** Least and greatest of the values [begin, end) to place `k`. */
function putExtremes(
  low: Float64Array,
  high: Float64Array,
  k: number,
  axis: Float64Array,
  begin: number,
  end: number,
): void {
  let least = axis[begin]!;
  let greatest = least;
  let i = begin + 1;
  // why by pairs: a turn of the loop costs as much as what is done in it
  for (; i < end - 1; i += 2) {
    const a = axis[i]!;
    const b = axis[i + 1]!;
    if (a < least) least = a;
    else if (a > greatest) greatest = a;
    if (b < least) least = b;
    else if (b > greatest) greatest = b;
  }
  if (i < end) {
    const last = axis[i]!;
    if (last < least) least = last;
    else if (last > greatest) greatest = last;
  }
  low[k] = least;
  high[k] = greatest;
}

const SUMS = new Map<number, number>();

/** ‖h‖₁ of the filter of the fast part: a triangular mean taken off twice. */
function absoluteSum(length: number): number {
  const known = SUMS.get(length);
  if (known !== undefined) return known;
  const triangle = (d: number): number => Math.max(0, length - Math.abs(d)) / (length * length);
  let sum = 0;
  for (let d = -2 * length; d <= 2 * length; d++) {
    let twice = 0;
    for (let j = -length; j <= length; j++) twice += triangle(j) * triangle(d - j);
    sum += Math.abs((d === 0 ? 1 : 0) - 2 * triangle(d) + twice);
  }
  SUMS.set(length, sum);
  return sum;
}
