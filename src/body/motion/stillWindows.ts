import type { SecondMoments } from './secondsOf.ts';

/** Seconds of a window, and the spread on every axis below which the sensor is taken to be still. */
export const STILL_WINDOW = { lengthS: 10, maxSdG: 0.013 } as const;
/** Means outside of this cannot be gravity read by a sensor that works: idle readings of zero, a broken axis. chosen, far beyond any device. */
const POSSIBLE_NORM_G = [0.7, 1.3] as const;

/** Mean acceleration of still windows, three numbers each. */
export interface StillWindows {
  readonly count: number;
  readonly meanX: Float64Array;
  readonly meanY: Float64Array;
  readonly meanZ: Float64Array;
}

/**
 * Windows of ten whole seconds in which no axis spread by more than 13 mg [VanHeesEtAl2014]: there the sensor read gravity alone.
 * They begin at any second and do not overlap. Spread within a window comes from the moments of its seconds, so nothing but the table is needed.
 */
export function stillWindowsOf(table: SecondMoments, maxSdG: number = STILL_WINDOW.maxSdG): StillWindows {
  const { lengthS } = STILL_WINDOW;
  const most = Math.floor(table.length / lengthS);
  const meanX = new Float64Array(most);
  const meanY = new Float64Array(most);
  const meanZ = new Float64Array(most);
  let count = 0;
  // A window of ten seconds cannot be still if one second of it spreads by more than √10 times as much.
  const hopeless = Math.sqrt(lengthS) * maxSdG;
  for (let from = 0, calm = 0; from + lengthS <= table.length; ) {
    while (calm < from + lengthS && isBelow(table, calm, hopeless)) calm++;
    if (calm < from + lengthS) {
      from = calm + 1;
      calm = from;
      continue;
    }
    const to = from + lengthS;
    from++;
    const x = momentsOf(table.meanX, table.sdX, to - lengthS, to);
    const y = momentsOf(table.meanY, table.sdY, to - lengthS, to);
    const z = momentsOf(table.meanZ, table.sdZ, to - lengthS, to);
    if (!(x.sd < maxSdG && y.sd < maxSdG && z.sd < maxSdG)) continue;
    const norm = Math.hypot(x.mean, y.mean, z.mean);
    if (!(norm >= POSSIBLE_NORM_G[0] && norm <= POSSIBLE_NORM_G[1])) continue;
    meanX[count] = x.mean;
    meanY[count] = y.mean;
    meanZ[count] = z.mean;
    count++;
    from = to;
    calm = to;
  }
  return {
    count,
    meanX: meanX.subarray(0, count),
    meanY: meanY.subarray(0, count),
    meanZ: meanZ.subarray(0, count),
  };
}

function isBelow({ sdX, sdY, sdZ }: SecondMoments, k: number, limit: number): boolean {
  return sdX[k]! < limit && sdY[k]! < limit && sdZ[k]! < limit;
}

/** Mean and spread of rows [from, to) together, each second counting alike; NaN where one of them is missing. */
export function momentsOf(
  means: ArrayLike<number>,
  sds: ArrayLike<number>,
  from: number,
  to: number,
): { mean: number; sd: number } {
  let sum = 0;
  for (let k = from; k < to; k++) sum += means[k]!;
  const mean = sum / (to - from);
  let squares = 0;
  for (let k = from; k < to; k++) squares += (means[k]! - mean) ** 2 + sds[k]! ** 2;
  return { mean, sd: Math.sqrt(squares / (to - from)) };
}
