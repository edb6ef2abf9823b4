import { type LocalTime, readColumnInto, type Stream } from '../../recording/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { SleepDetection } from '../types.ts';
import { wearOfCounts } from '../wear/wearOfCounts.ts';
import { clockRemarks } from './clockRemarks.ts';
import { findPeriods } from './findPeriods.ts';
import { sumToMinutes } from './minuteCounts.ts';
import { napMinOf } from './napMinOf.ts';
import { SCORE } from './score.ts';
import { SADEH_DEFAULTS, scoreSadeh } from './scoreSadeh.ts';
import { SLEEP_PARAMETERS, type SleepParameters } from './sleepParameters.ts';

/** Lengths of an epoch that make whole minutes, s. */
const EPOCHS_S = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60];

/** Length of the epochs of a counts stream in whole seconds, where they make minutes. */
export function epochOfCounts(stream: Stream): number | undefined {
  const epochS = Math.round(1 / stream.rateHz);
  return EPOCHS_S.includes(epochS) && Math.abs(1 / stream.rateHz - epochS) < 0.01 * epochS ? epochS : undefined;
}

/**
 * Nights and naps from ActiGraph counts of the first axis, by Sadeh as ActiLife computes it; the same rules make periods of the minutes as for acceleration.
 * Long stretches of zeros (not those of a night below three hours, or below six where the sleeper stirs beside them) and lost minutes are not worn.
 */
export function sleepOfCounts(
  stream: Stream,
  options: { readonly localTime?: ((timeS: number) => LocalTime) | undefined; readonly ageYears?: number | undefined },
  parameters: SleepParameters = SLEEP_PARAMETERS,
): SleepDetection | undefined {
  const epochS = epochOfCounts(stream);
  if (epochS === undefined || stream.columns.countX === undefined) return undefined;
  const counts = new Float64Array(stream.length);
  readColumnInto(counts, stream, 'countX', 0);
  const perMinute = sumToMinutes(counts, epochS);
  const minutes = scoreSadeh(perMinute);
  const { notWornSpans } = wearOfCounts(stream, {
    zeroMinutes: parameters.zeroCountsMin,
    localTime: options.localTime,
  });
  const minuteAt = (timeS: number): number => Math.max(0, Math.round((timeS - stream.startS) / 60));
  for (const { startS, endS } of notWornSpans) minutes.fill(SCORE.notWorn, minuteAt(startS), minuteAt(endS));
  perMinute.forEach((count, m) => {
    if (Number.isNaN(count)) minutes[m] = SCORE.notWorn;
  });
  const napMin = napMinOf(options.ageYears, parameters);
  const found = findPeriods(minutes, { startS: stream.startS, napMin, localTime: options.localTime, parameters });
  return {
    ...found,
    algorithm: {
      id: 'sadeh-actilife',
      version: 2,
      parameters: { ...parameters, napMin, threshold: SADEH_DEFAULTS.threshold },
    },
    startS: stream.startS,
    source: 'counts',
    statements: [makeBodyStatement('sleep-from-counts'), ...clockRemarks(found.periods, options.localTime)],
  };
}
