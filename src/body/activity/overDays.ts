import type { Quality, Statement } from '../../recording/index.ts';
import { bootstrapInterval95, median } from '../../signal/index.ts';
import type { BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput, SecondTable } from '../types.ts';
import { type ActivityDay, activityDays, wornRows } from './activityDays.ts';

/** What makes a day count, and how many make a value good. Shared by all measures of activity. */
export const ACTIVITY_DAY = {
  minWornHours: {
    value: 16,
    unit: 'h',
    source: 'chosen: two thirds of a day, as is usual in the field',
    meaning: 'wear below which a day does not count',
  },
  goodDays: {
    value: 5,
    unit: 'days',
    source: 'chosen: most of a week',
    meaning: 'days from which the support is good; from 3 on it is fair',
  },
} as const;

const FAIR_DAYS = 3;
const HOUR_S = 3600;

export interface DayContext {
  readonly seconds: SecondTable;
  readonly worn: Uint8Array;
}

export interface OverDaysSpec {
  /** Value of one day; NaN where it cannot be had. */
  valueOfDay(day: ActivityDay, context: DayContext): number;
  /** How days become one value. */
  summary: 'mean' | 'median';
  minWornHours?: number;
  noiseFloor?: number;
  remarks?: readonly Statement[];
  /** Said where no day gave a value though days were worn. */
  noValue?: Statement;
}

/** One value from the days that were worn long enough, with an interval that draws whole days; or what would have sufficed. */
export function overDays(sensor: AnalysedSensor, input: BodyMeasureInput, spec: OverDaysSpec): BodyFinding | Statement {
  const { seconds } = sensor;
  const worn = wornRows(sensor);
  const minWornHours = spec.minWornHours ?? ACTIVITY_DAY.minWornHours.value;
  const all = activityDays(seconds, worn, input.localTime);
  const enough = all.filter(({ wornS }) => wornS >= HOUR_S * minWornHours);
  if (enough.length === 0) {
    const most = roundForText(Math.max(0, ...all.map(({ wornS }) => wornS)) / HOUR_S);
    return makeBodyStatement('activity-needs-worn-day', { needed: minWornHours, most });
  }
  const context = { seconds, worn };
  const days = enough
    .map((day) => ({ day, value: spec.valueOfDay(day, context) }))
    .filter(({ value }) => Number.isFinite(value));
  if (days.length === 0) return spec.noValue ?? makeBodyStatement('not-defined');
  const summarise = spec.summary === 'mean' ? meanOf : (values: readonly number[]) => median(values);
  const values = days.map(({ value }) => value);
  const wornS = days.reduce((sum, { day }) => sum + day.wornS, 0);
  const lengthS = days.reduce((sum, { day }) => sum + day.to - day.from, 0);
  return {
    value: summarise(values),
    n: days.length,
    interval95: bootstrapInterval95(
      values.map((value) => [value]),
      summarise,
    ),
    noiseFloor: spec.noiseFloor,
    support: supportOf(days.length),
    validFraction: wornS / lengthS,
    remarks: [...(spec.remarks ?? []), ...dayRemarks(days.length, input)],
  };
}

export function supportOf(days: number): Quality {
  return days >= ACTIVITY_DAY.goodDays.value ? 'good' : days >= FAIR_DAYS ? 'fair' : 'poor';
}

/** What every value over days says about its days. */
export function dayRemarks(days: number, { localTime }: Pick<BodyMeasureInput, 'localTime'>): Statement[] {
  return [
    ...(days < FAIR_DAYS ? [makeBodyStatement('activity-few-days', { days })] : []),
    ...(localTime === undefined ? [makeBodyStatement('activity-no-clock')] : []),
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
