import { type LocalTime, SLEEP_STAGE, type Stream } from '../../recording/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { SleepDetection } from '../types.ts';
import { clockRemarks } from './clockRemarks.ts';
import { findPeriods } from './findPeriods.ts';
import { napMinOf } from './napMinOf.ts';
import { SCORE } from './score.ts';
import { SLEEP_PARAMETERS, type SleepParameters } from './sleepParameters.ts';

const ASLEEP: readonly number[] = [SLEEP_STAGE.asleep, SLEEP_STAGE.core, SLEEP_STAGE.deep, SLEEP_STAGE.rem];

/**
 * Nights and naps as a device or an app wrote them down (observations with `sleepStage` and `durationS`). A minute is asleep where any record says so for
 * most of it, awake where only an awake record does, and else not known (`notWorn`): time in bed says nothing about sleep. undefined where nothing was
 * written down as sleep.
 */
export function sleepOfDevice(
  streams: readonly Stream[],
  options: { readonly localTime?: ((timeS: number) => LocalTime) | undefined; readonly ageYears?: number | undefined },
  parameters: SleepParameters = SLEEP_PARAMETERS,
): SleepDetection | undefined {
  const records = streams.flatMap(recordsOf);
  const asleep = records.filter(({ stage }) => ASLEEP.includes(stage));
  if (asleep.length === 0) return undefined;
  const startS = Math.min(...asleep.map((record) => record.startS));
  const endS = Math.max(...asleep.map((record) => record.endS));
  const minutes = new Uint8Array(Math.ceil((endS - startS) / 60)).fill(SCORE.notWorn);
  const mark = (stage: (stage: number) => boolean, code: number): void => {
    for (const record of records)
      if (stage(record.stage)) {
        const from = Math.round((record.startS - startS) / 60);
        minutes.fill(code, Math.max(0, from), Math.max(0, Math.round((record.endS - startS) / 60)));
      }
  };
  mark((stage) => stage === SLEEP_STAGE.awake, SCORE.wake);
  mark((stage) => ASLEEP.includes(stage), SCORE.sleep);
  const napMin = napMinOf(options.ageYears, parameters);
  const found = findPeriods(minutes, { startS, napMin, localTime: options.localTime, parameters });
  return {
    ...found,
    algorithm: { id: 'device-records', version: 1, parameters: { ...parameters, napMin } },
    startS,
    source: 'device',
    statements: [makeBodyStatement('sleep-from-device'), ...clockRemarks(found.periods, options.localTime)],
  };
}

interface SleepRecord {
  readonly startS: number;
  readonly endS: number;
  readonly stage: number;
}

function recordsOf({ kind, columns, timesS, length }: Stream): SleepRecord[] {
  const { sleepStage, durationS } = columns;
  if (kind !== 'observations' || sleepStage === undefined || durationS === undefined || timesS === undefined) return [];
  const records: SleepRecord[] = [];
  for (let i = 0; i < length; i++) {
    const record = { startS: timesS[i]!, endS: timesS[i]! + durationS[i]!, stage: sleepStage[i]! };
    if (record.endS > record.startS && !Number.isNaN(record.stage)) records.push(record);
  }
  return records;
}
