import { quantile } from '../../signal/index.ts';
import type { BodySensorView, DeviceView, IntervalsView } from '../worker/protocol.ts';
import type { LegendPart } from './bodyColours.ts';

/** Movement (MAD) that fills a row, g. chosen: brisk walking at the wrist. */
const FULL_G = 0.3;
/** Steps in ten minutes that fill a row. chosen: walking all the time at a hundred steps a minute. */
const FULL_STEPS = 1000;
/** Share of the minutes with counts that stay below a full row. chosen: counts have no scale of their own. */
const FULL_COUNTS_QUANTILE = 0.99;

/** What is drawn in the rows of days, beside sleep. */
export interface DayMarks {
  readonly bars: DayBars | undefined;
  readonly notWorn: IntervalsView;
  readonly walking?: IntervalsView;
  readonly jerks?: BodySensorView['jerks'];
  readonly heart?: NonNullable<DeviceView['heart']>;
  readonly stages?: DeviceView['stages'];
  readonly legend: readonly LegendPart[];
}

export interface DayBars {
  readonly startS: number;
  readonly binS: number;
  readonly values: Float32Array;
  /** What fills a row. */
  readonly full: number;
}

export function marksOfSensor(sensor: BodySensorView, hasSleep: boolean): DayMarks {
  const { startS, minuteMad, notWorn, walking, jerks } = sensor;
  return {
    bars: { startS, binS: 60, values: minuteMad, full: FULL_G },
    notWorn,
    walking,
    jerks,
    legend: ['movement', ...partsOfSensor(sensor, hasSleep)],
  };
}

/** What there is of sleep, walking, jerks and wear: a legend of what is not drawn only costs room. */
export function partsOfSensor({ notWorn, walking, jerks }: BodySensorView, hasSleep: boolean): LegendPart[] {
  const parts: (LegendPart | false)[] = [
    hasSleep && 'sleep',
    walking.startS.length > 0 && 'walking',
    jerks.timeS.length > 0 && 'jerk',
    notWorn.startS.length > 0 && 'notWorn',
  ];
  return parts.filter((part) => part !== false);
}

export function marksOfDevice({ bars, heart, stages, notWorn }: DeviceView, hasSleep: boolean): DayMarks {
  const legend: (LegendPart | false | undefined)[] = [
    bars?.what,
    hasSleep && 'sleep',
    ...stageParts(stages.stage),
    heart !== undefined && 'heart',
    notWorn.startS.length > 0 && 'notWorn',
  ];
  return {
    bars:
      bars === undefined
        ? undefined
        : { ...bars, full: bars.what === 'steps' ? FULL_STEPS : fullOfCounts(bars.values) },
    notWorn,
    ...(heart === undefined ? {} : { heart }),
    stages,
    legend: legend.filter((part) => part !== undefined && part !== false),
  };
}

function fullOfCounts(values: Float32Array): number {
  return quantile(
    values.filter((value) => value > 0),
    FULL_COUNTS_QUANTILE,
  );
}

/** Colours of the stages that there are, from waking down to the deepest. */
function stageParts(stages: Uint8Array): LegendPart[] {
  const there = new Set(Array.from(stages, (stage) => STAGE_PARTS[stage]));
  return (['awake', 'rem', 'core', 'deep'] as const).filter((part) => there.has(part));
}

/** By code of `SLEEP_STAGE`; sleep of which no stage is told stands with the light one. */
export const STAGE_PARTS: Readonly<Record<number, 'awake' | 'rem' | 'core' | 'deep'>> = {
  1: 'awake',
  2: 'core',
  3: 'core',
  4: 'deep',
  5: 'rem',
};
