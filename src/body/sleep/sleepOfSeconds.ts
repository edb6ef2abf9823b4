import type { LocalTime } from '../../recording/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { Jerk, SecondTable, SleepDetection, Span } from '../types.ts';
import { clockRemarks } from './clockRemarks.ts';
import { findPeriods } from './findPeriods.ts';
import { movementEpochs } from './movementEpochs.ts';
import { napMinOf } from './napMinOf.ts';
import { minutesOfEpochs, scoreMovement } from './scoreMovement.ts';
import { SLEEP_PARAMETERS, SLEEP_VERSION, type SleepParameters } from './sleepParameters.ts';

export interface SleepOfSecondsInput {
  readonly seconds: SecondTable;
  readonly wornSpans: readonly Span[];
  /** In order of time; their seconds are left out. undefined where they were not looked for. */
  readonly jerks?: readonly Pick<Jerk, 'startS' | 'endS'>[] | undefined;
  readonly localTime?: ((timeS: number) => LocalTime) | undefined;
  readonly ageYears?: number | undefined;
}

/**
 * Nights, naps and wakes from days of acceleration with gravity, for children: stillness of posture as in HDCZA [VanHeesEtAl2018], without its adult percentile
 * and its one night a day. Lying awake without moving is sleep to it; a car in town hides sleep from it. Jerks are left out first, since myoclonus alone would look like
 * waking. Loss counts as not worn.
 */
export function sleepOfSeconds(
  input: SleepOfSecondsInput,
  parameters: SleepParameters = SLEEP_PARAMETERS,
): SleepDetection {
  const { seconds, wornSpans, jerks, localTime, ageYears } = input;
  const epochs = movementEpochs(seconds, wornSpans, jerks ?? [], parameters.epochS);
  const { scores, keptEpochs, bridgedEpochs, tableEpochs } = scoreMovement(epochs, parameters);
  const napMin = napMinOf(ageYears, parameters);
  const { states, periods } = findPeriods(minutesOfEpochs(scores, parameters.epochS), {
    startS: seconds.startS,
    napMin,
    localTime,
    parameters,
  });
  const statements = clockRemarks(periods, localTime);
  if (jerks === undefined) statements.push(makeBodyStatement('sleep-jerks-not-masked'));
  else if (epochs.maskedSeconds > 0)
    statements.push(makeBodyStatement('sleep-jerks-masked', { count: jerks.length, seconds: epochs.maskedSeconds }));
  const minutesOf = (count: number): number => Math.round((count * parameters.epochS) / 60);
  if (keptEpochs > 0) statements.push(makeBodyStatement('sleep-kept-as-worn', { minutes: minutesOf(keptEpochs) }));
  if (bridgedEpochs > 0)
    statements.push(makeBodyStatement('sleep-losses-bridged', { minutes: minutesOf(bridgedEpochs) }));
  if (tableEpochs > 0) statements.push(makeBodyStatement('sleep-table', { minutes: minutesOf(tableEpochs) }));
  return {
    algorithm: { id: 'still-posture', version: SLEEP_VERSION, parameters: { ...parameters, napMin } },
    startS: seconds.startS,
    states,
    periods,
    source: 'acceleration',
    statements,
  };
}
