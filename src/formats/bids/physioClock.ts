import { median } from '../../signal/index.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { type Json, numberOf, objectOf, textOf } from './sidecar.ts';

/** How the numbers of the timestamp column become seconds. */
export interface PhysioClock {
  /** Ticks per second; undefined where the timestamps fit no unit, so that only the sampling frequency is left. */
  readonly ticksPerS: number | undefined;
  /** Time of the first sample on the recording's clock, s. */
  readonly startS: number;
  readonly statedRateHz: number | undefined;
}

export const PARAMETERS = {
  /** Stated rate and clock agree within this fraction. chosen: tells units apart (factors of 1000), not crystals. */
  rateToleranceFraction: 0.05,
} as const;

const TICKS: readonly (readonly [RegExp, number])[] = [
  [/^(s|sec|seconds?)$/i, 1],
  [/^(ms|msec|milliseconds?)$/i, 1e3],
  [/^([uµμ]s|usec|microseconds?)$/i, 1e6],
  [/^(ns|nsec|nanoseconds?)$/i, 1e9],
];

const UNITS_PER_S: readonly number[] = TICKS.map(([, perS]) => perS);

/**
 * The clock of a table. BIDS does not demand a unit of the timestamp, and files say "seconds" for milliseconds: the unit
 * is the stated one, unless only another (a factor of 1000 away) fits the sampling frequency; without a stated one it is
 * the one that fits, which may be the count of samples.
 * @param ticks differences of the timestamps from the first
 */
export function physioClock(sidecar: Json, ticks: ArrayLike<number>, tally: IssueTally): PhysioClock {
  const statedRateHz = numberOf(sidecar, 'SamplingFrequency');
  const startS = numberOf(sidecar, 'StartTime') ?? 0;
  const unit = textOf(objectOf(sidecar, 'timestamp'), 'Units');
  const stated = TICKS.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
  const rateHz = statedRateHz !== undefined && statedRateHz > 0 ? statedRateHz : undefined;
  const candidates = stated === undefined && rateHz !== undefined ? [...UNITS_PER_S, rateHz] : UNITS_PER_S;
  const fitting = rateHz === undefined ? undefined : candidates.find((candidate) => fits(candidate, ticks, rateHz));
  const ticksPerS = stated !== undefined && fits(stated, ticks, rateHz) ? stated : (fitting ?? stated);
  if (ticks.length > 0 && (ticksPerS === undefined || (stated !== undefined && ticksPerS !== stated))) {
    const used = ticksPerS === undefined ? 'the sampling frequency alone' : `1/${ticksPerS} s per unit`;
    const found = `timestamps in ${unit ?? 'an unknown unit'} at ${rateHz ?? 'an unknown number of'} Hz`;
    tally.add('HEADER_ODD', { stated: found, used }, { group: 'timestamp' });
  }
  return { ticksPerS, startS, statedRateHz: rateHz };
}

/** Whether the clock runs at the rate, as far as both are known. */
function fits(ticksPerS: number, ticks: ArrayLike<number>, rateHz: number | undefined): boolean {
  if (rateHz === undefined || ticks.length < 2) return true;
  const steps = Float64Array.from({ length: ticks.length - 1 }, (_, i) => ticks[i + 1]! - ticks[i]!);
  const measuredHz = ticksPerS / median(steps);
  return Math.abs(measuredHz / rateHz - 1) < PARAMETERS.rateToleranceFraction;
}
