import type { Velocity } from './velocity.ts';

/** Per window: mean velocity, and RMS of velocity about it, per axis; NaN where less than half of the window is valid. */
export interface WindowStatistics {
  readonly rms: Float32Array;
  readonly meanX: Float32Array;
  readonly meanY: Float32Array;
  /** How far the eye strays from even motion within the window (range of the larger axis), unit. */
  readonly excursion: Float32Array;
}

export function describeWindows(
  { vx, vy, rateHz }: Velocity,
  windowLength: number,
  axisCount: 1 | 2,
): WindowStatistics {
  const count = Math.ceil(vx.length / windowLength);
  const rms = new Float32Array(count).fill(Number.NaN);
  const meanX = new Float32Array(count).fill(Number.NaN);
  const meanY = new Float32Array(count).fill(Number.NaN);
  const excursion = new Float32Array(count).fill(Number.NaN);
  for (let w = 0; w < count; w++) {
    const end = Math.min(vx.length, (w + 1) * windowLength);
    let n = 0;
    let sumX = 0;
    let sumY = 0;
    let squares = 0;
    for (let i = w * windowLength; i < end; i++) {
      const a = vx[i]!;
      const b = vy[i]!;
      if (Number.isNaN(a)) continue;
      n++;
      sumX += a;
      sumY += b;
      squares += a * a + b * b;
    }
    if (n < windowLength / 2) continue;
    meanX[w] = sumX / n;
    meanY[w] = sumY / n;
    const variance = (squares - (sumX * sumX + sumY * sumY) / n) / (n - 1) / axisCount;
    rms[w] = Math.sqrt(Math.max(0, variance));
    const from = w * windowLength;
    excursion[w] = Math.max(rangeOfPath(vx, from, end, sumX / n), rangeOfPath(vy, from, end, sumY / n)) / rateHz;
  }
  return { rms, meanX, meanY, excursion };
}

/** Highest minus lowest sum of v − mean over [from, end), skipping NaN. */
function rangeOfPath(v: Float32Array, from: number, end: number, mean: number): number {
  let path = 0;
  let lowest = 0;
  let highest = 0;
  for (let i = from; i < end; i++) {
    const step = v[i]! - mean;
    if (Number.isNaN(step)) continue;
    path += step;
    if (path < lowest) lowest = path;
    else if (path > highest) highest = path;
  }
  return highest - lowest;
}
