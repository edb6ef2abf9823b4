import { type AnalysedSensor, type BodyMeasureInput, type BodyResult, restCountOf } from '../../body/index.ts';
import type { BodyPlace, MeasuredValue, Statement } from '../../recording/index.ts';
import { formatNumber } from '../render/formatValue.ts';
import { noteOf } from '../statements.ts';
import { intervalText } from '../verdict.ts';
import { deviceSentences } from './deviceSentences.ts';
import { PLACE_NAMES } from './placeNames.ts';

/** The measures that the verdict quotes; a test proves that they exist. */
export const QUOTED_BODY_MEASURES = {
  jerkRate: 'rest-jerk-rate',
  tremorShare: 'tremor-share',
  tremorFrequency: 'tremor-frequency',
  cadence: 'cadence',
  strideCv: 'stride-time-cv',
  nightSleep: 'night-sleep',
  napTime: 'nap-time',
} as const;

/** Share of the time from which tremor is spoken of. chosen: below it a few windows of chance suffice. */
const LEAST_TREMOR_FRACTION = 0.05;

export interface BodyVerdictInput {
  readonly found: BodyMeasureInput;
  readonly measures: readonly BodyResult[];
}

/** The verdict in plain words: jerks, tremor, walking by place, then sleep, what the device itself wrote down, how long it was worn, and that it is no diagnosis. */
export function bodyVerdict({ found, measures }: BodyVerdictInput): Statement[] {
  const result = (id: string, place?: BodyPlace): BodyResult | undefined =>
    measures.find((one) => one.id === id && one.place === place);
  const value = (id: string, place?: BodyPlace): MeasuredValue | undefined => {
    const one = result(id, place);
    return one?.status === 'measured' ? one : undefined;
  };
  const said = [
    ...found.sensors.flatMap((sensor) =>
      jerkSentences(result(QUOTED_BODY_MEASURES.jerkRate, sensor.place), sensor, found),
    ),
    ...found.sensors.flatMap(({ place }) => tremorSentences(value, place)),
    ...found.sensors.flatMap(({ place }) => gaitSentences(value, place)),
    ...sleepSentences(value, found),
    ...deviceSentences(found),
    ...found.sensors.map(wornSentence),
  ];
  if (said.length === 0) said.push(noteOf('VERDICT_BODY_NOTHING'));
  return [...said, noteOf('VERDICT_NO_DIAGNOSIS')];
}

type Find = (id: string, place?: BodyPlace) => MeasuredValue | undefined;

function jerkSentences(rate: BodyResult | undefined, sensor: AnalysedSensor, found: BodyMeasureInput): Statement[] {
  if (rate === undefined) return [];
  const where = { place: PLACE_NAMES[sensor.place] };
  const asleep = asleepSentence(sensor, found);
  if (rate.status === 'refused') return [noteOf('VERDICT_JERKS_NOT', where), rate.reason, ...asleep];
  const minutes = formatNumber(restCountOf(sensor, found).stillS / 60);
  if (rate.n === 0) return [noteOf('VERDICT_JERKS_NONE', { ...where, minutes, floor: LEAST_SEEN_G }), ...asleep];
  const said = { ...where, minutes, rate: formatNumber(rate.value), count: rate.n, interval: intervalText(rate, 1) };
  return [noteOf('VERDICT_JERKS', said), ...asleep];
}

/** Jerks that were not counted since they fell into naps: a child who lies awake on a lap for half an hour looks like one who sleeps. */
function asleepSentence({ jerks, place }: AnalysedSensor, { sleep }: BodyMeasureInput): Statement[] {
  const naps = (sleep?.periods ?? []).filter(({ kind }) => kind === 'nap');
  const count = (jerks?.jerks ?? []).filter(
    ({ still, timeS }) => still && naps.some(({ startS, endS }) => timeS >= startS && timeS < endS),
  ).length;
  if (count === 0) return [];
  const minutes = formatNumber(naps.reduce((sum, { startS, endS }) => sum + (endS - startS) / 60, 0));
  return [noteOf('VERDICT_JERKS_ASLEEP', { count, minutes, place: PLACE_NAMES[place] })];
}

/** g; what is found of jerks at rest with at least 96 % sensitivity: docs/accuracy.md. */
const LEAST_SEEN_G = 0.1;

function tremorSentences(value: Find, place: BodyPlace): Statement[] {
  const share = value(QUOTED_BODY_MEASURES.tremorShare, place);
  const frequency = value(QUOTED_BODY_MEASURES.tremorFrequency, place);
  if (share === undefined || frequency === undefined || share.value < LEAST_TREMOR_FRACTION) return [];
  const percent = formatNumber(100 * share.value);
  return [noteOf('VERDICT_TREMOR', { place: PLACE_NAMES[place], percent, frequency: formatNumber(frequency.value) })];
}

function gaitSentences(value: Find, place: BodyPlace): Statement[] {
  const cadence = value(QUOTED_BODY_MEASURES.cadence, place);
  const cv = value(QUOTED_BODY_MEASURES.strideCv, place);
  if (cadence === undefined) return [];
  const said = { place: PLACE_NAMES[place], cadence: formatNumber(cadence.value) };
  if (cv === undefined) return [noteOf('VERDICT_CADENCE', { ...said, interval: intervalText(cadence, 1) })];
  return [noteOf('VERDICT_GAIT', { ...said, percent: formatNumber(100 * cv.value), interval: intervalText(cv, 100) })];
}

function sleepSentences(value: Find, { sleep }: BodyMeasureInput): Statement[] {
  const night = value(QUOTED_BODY_MEASURES.nightSleep);
  const naps = value(QUOTED_BODY_MEASURES.napTime);
  if (night === undefined && naps === undefined && sleep !== undefined && sleep.periods.length > 0) {
    const nights = sleep.periods.filter(({ kind }) => kind === 'night').length;
    return [noteOf('VERDICT_SLEEP_FOUND', { nights, naps: sleep.periods.length - nights })];
  }
  return [
    ...(night === undefined
      ? []
      : [
          noteOf('VERDICT_NIGHTS', {
            hours: formatNumber(night.value),
            interval: intervalText(night, 1),
            nights: night.n,
          }),
        ]),
    ...(naps === undefined ? [] : [noteOf('VERDICT_NAPS', { minutes: formatNumber(naps.value) })]),
  ];
}

/** Short recordings were held or strapped on for the purpose: how long they are is all there is to say. */
function wornSentence({ place, wornSpans, notWornSpans, rateHz }: AnalysedSensor): Statement {
  const minutes = (spans: typeof wornSpans): number =>
    spans.reduce((sum, { startS, endS }) => sum + (endS - startS) / 60, 0);
  const worn = minutes(wornSpans);
  const all = worn + minutes(notWornSpans);
  const said = { place: PLACE_NAMES[place], rate: formatNumber(rateHz) };
  if (all < SHORT_MIN) return noteOf('VERDICT_RECORDED', { ...said, minutes: formatNumber(all) });
  return noteOf('VERDICT_WORN', { ...said, worn: formatNumber(worn / 60), all: formatNumber(all / 60) });
}

/** min; below it a recording is told in minutes. */
const SHORT_MIN = 120;
