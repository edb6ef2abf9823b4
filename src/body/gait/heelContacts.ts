import { filterLowPass, findPeaks, median, quantile, refinePeak } from '../../signal/index.ts';
import type { PointSignal } from '../types.ts';

/** A foot contact seen in the positions of both heels. */
export interface HeelContact {
  readonly timeS: number;
  readonly side: 'left' | 'right';
  /** Distance of the heels across the direction of travel at that moment, unit of the points. */
  readonly acrossDistance: number;
  /** The way was straight around it. */
  readonly straight: boolean;
}

export const HEEL_PARAMETERS = {
  /** Hz; low-pass of the positions. chosen: steps have nothing to say above it. */
  smoothingHz: 6,
  /** s; the direction of travel is that from so long before to so long after. chosen: about a stride, so that sway cancels. */
  directionHalfS: 0.6,
  /** Share of the usual speed below which nobody walks. chosen. */
  leastSpeedShare: 0.3,
  /** Share of the usual distance of the heels (90 % quantile) by which a contact must stand out. chosen. */
  leastProminenceShare: 0.4,
  /** s; contacts of one foot are not closer. chosen: two of the shortest steps. */
  leastStrideS: 0.5,
  /** deg; the way is straight where the direction half a second before and after differs by less. chosen. */
  straightDeg: 15,
} as const;

type Plane = readonly ['x' | 'y' | 'z', 'x' | 'y' | 'z'];

/**
 * Contacts from the heels [ZeniEtAl2008]: a foot touches the ground when its heel is farthest ahead of the other one along the direction of travel. That is
 * a few hundredths of a second after the true contact, always alike. For positions without loss.
 * @param plane the two horizontal axes
 * @throws RangeError where the heels differ in rate or length
 */
export function heelContacts(left: PointSignal, right: PointSignal, plane: Plane = ['x', 'y']): HeelContact[] {
  const { rateHz, startS } = left;
  if (right.rateHz !== rateHz || right.x.length !== left.x.length)
    throw new RangeError(`both heels must have one rate and length, got ${rateHz} and ${right.rateHz} Hz`);
  const { smoothingHz, leastProminenceShare, leastStrideS } = HEEL_PARAMETERS;
  const smooth = (point: PointSignal, k: 0 | 1): Float64Array => {
    const column = point[plane[k]];
    if (column === undefined) throw new RangeError(`the heels must have the axes ${plane.join(' and ')}`);
    return filterLowPass(Float64Array.from(column), rateHz, Math.min(smoothingHz, 0.4 * rateHz));
  };
  const [lu, lv, ru, rv] = [smooth(left, 0), smooth(left, 1), smooth(right, 0), smooth(right, 1)];
  const way = directionOf(lu, lv, ru, rv, rateHz);
  const ahead = Float64Array.from(lu, (u, i) => (u - ru[i]!) * way.u[i]! + (lv[i]! - rv[i]!) * way.v[i]!);
  const usual = quantile(ahead.map(Math.abs), 0.9);
  const options = { minProminence: leastProminenceShare * usual, minDistance: Math.max(1, leastStrideS * rateHz) };
  const contacts = (['left', 'right'] as const).flatMap((side) => {
    const values = side === 'left' ? ahead : ahead.map((v) => -v);
    return findPeaks(values, { ...options, minHeight: 0 }).flatMap(({ index }): HeelContact[] => {
      if (!way.isWalking[index]) return [];
      const across = (lu[index]! - ru[index]!) * -way.v[index]! + (lv[index]! - rv[index]!) * way.u[index]!;
      return [
        {
          timeS: startS + refinePeak(values, index) / rateHz,
          side,
          acrossDistance: Math.abs(across),
          straight: isStraight(way, index, rateHz),
        },
      ];
    });
  });
  return contacts.sort((a, b) => a.timeS - b.timeS);
}

interface Way {
  /** Unit direction of travel. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly isWalking: Uint8Array;
}

/** Direction in which the middle of both heels goes, over about a stride. */
function directionOf(lu: Float64Array, lv: Float64Array, ru: Float64Array, rv: Float64Array, rateHz: number): Way {
  const half = Math.max(1, Math.round(HEEL_PARAMETERS.directionHalfS * rateHz));
  const length = lu.length;
  const [u, v, distance] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  for (let i = 0; i < length; i++) {
    const [a, b] = [Math.max(0, i - half), Math.min(length - 1, i + half)];
    const du = (lu[b]! + ru[b]! - lu[a]! - ru[a]!) / 2;
    const dv = (lv[b]! + rv[b]! - lv[a]! - rv[a]!) / 2;
    const size = Math.hypot(du, dv);
    distance[i] = size / (b - a);
    u[i] = size > 0 ? du / size : 0;
    v[i] = size > 0 ? dv / size : 0;
  }
  const least = HEEL_PARAMETERS.leastSpeedShare * quantile(distance, 0.75);
  return { u, v, isWalking: Uint8Array.from(distance, (d) => (d > least ? 1 : 0)) };
}

function isStraight({ u, v, isWalking }: Way, index: number, rateHz: number): boolean {
  const half = Math.round(rateHz / 2);
  const [a, b] = [Math.max(0, index - half), Math.min(u.length - 1, index + half)];
  const cosine = u[a]! * u[b]! + v[a]! * v[b]!;
  return isWalking[a] === 1 && isWalking[b] === 1 && cosine > Math.cos((HEEL_PARAMETERS.straightDeg * Math.PI) / 180);
}

/** How wide the feet are set, in the unit of the points. */
export interface BaseWidth {
  readonly mean: number;
  readonly median: number;
  readonly sd: number;
  /** Contacts on the straight. */
  readonly count: number;
}

/** Base width at the contacts on the straight: distance of the heels across the direction of travel. NaN without contacts. */
export function baseWidth(contacts: readonly HeelContact[]): BaseWidth {
  const widths = contacts.filter(({ straight }) => straight).map(({ acrossDistance }) => acrossDistance);
  const mean = widths.reduce((sum, w) => sum + w, 0) / widths.length;
  const variance = widths.reduce((sum, w) => sum + (w - mean) ** 2, 0) / (widths.length - 1);
  return { mean, median: median(widths), sd: Math.sqrt(variance), count: widths.length };
}
