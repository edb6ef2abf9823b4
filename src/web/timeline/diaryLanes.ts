import type { DiarySeries } from '../../clinic/index.ts';
import type { Column } from '../../signal/index.ts';
import { bucketLevels, firstIndexFrom, medianOfSorted } from './buckets.ts';
import type { DailyLane, LaneGroup } from './laneTypes.ts';

/** The diary's questions that become a lane each. */
export const DAILY_IDS = ['eyes', 'jerks', 'walking', 'hands', 'rage', 'sleep', 'energy', 'overall'] as const;
export type DailyId = (typeof DAILY_IDS)[number];

interface DailyForm {
  readonly group: LaneGroup;
  readonly style: DailyLane['style'];
  readonly low: number;
  readonly high: number;
  readonly grid: readonly number[];
  readonly shownAtFirst: boolean;
}

type Axis = Pick<DailyForm, 'low' | 'high' | 'grid'>;

const LADDER = { style: 'columns', low: 0, high: 3, grid: [0, 1, 2, 3], shownAtFirst: true } as const;

const FORMS: Readonly<Record<DailyId, DailyForm>> = {
  eyes: { group: 'opsoclonus', ...LADDER },
  jerks: { group: 'myoclonus', ...LADDER },
  walking: { group: 'ataxia', ...LADDER },
  hands: { group: 'ataxia', ...LADDER },
  rage: { group: 'encephalopathy', ...LADDER },
  sleep: { group: 'encephalopathy', style: 'dots', low: 5, high: 12, grid: [5, 12], shownAtFirst: true },
  energy: { group: 'encephalopathy', style: 'dots', low: -2, high: 2, grid: [-2, 0, 2], shownAtFirst: false },
  overall: { group: 'encephalopathy', style: 'dots', low: -3, high: 3, grid: [-3, 0, 3], shownAtFirst: false },
};

/** The lanes of the diary that have at least one answer. */
export function diaryLanes({ days: allDays, columns }: DiarySeries): DailyLane[] {
  return DAILY_IDS.flatMap((id): DailyLane[] => {
    const column = columns[id === 'sleep' ? 'sleepH' : id];
    const answered = Array.from(allDays.keys()).filter((i) => !Number.isNaN(column[i]!));
    if (answered.length === 0) return [];
    const days = Int32Array.from(answered, (i) => allDays[i]!);
    const values = Float64Array.from(answered, (i) => column[i]!);
    const weekMedian = trailingMedian(days, values);
    const { group, ...form } = FORMS[id];
    return [
      {
        id,
        group,
        title: { from: 'page', key: `lane.${id}` },
        heightPx: form.style === 'columns' ? 52 : 46,
        form: 'daily',
        ...form,
        ...widened(form, values),
        days,
        values,
        weekMedian,
        levels: bucketLevels(days, values),
        medianLevels: bucketLevels(days, weekMedian),
      },
    ];
  });
}

/** The value of a lane on a day; undefined where it was skipped. */
export function valueOnDay({ days, values }: DailyLane, day: number): number | undefined {
  const i = firstIndexFrom(days, day);
  return days[i] === day ? values[i] : undefined;
}

/** Days of seven that must be filled for a median. chosen: more than half. */
export const MEDIAN_NEEDS_DAYS = 4;

/**
 * Median of the seven days that end on each day; NaN where fewer than four are filled.
 * @param days strictly increasing
 */
export function trailingMedian(days: Int32Array, values: Column): Float64Array {
  let from = 0;
  return Float64Array.from(days, (day, i) => {
    while (days[from]! <= day - 7) from += 1;
    if (i - from + 1 < MEDIAN_NEEDS_DAYS) return Number.NaN;
    return medianOfSorted([...values.slice(from, i + 1)].sort((a, b) => a - b));
  });
}

/** The axis reaches to what was recorded, should that lie beyond its usual ends. */
function widened({ low, high, grid }: Axis, values: Column): Axis {
  let least = low;
  let most = high;
  for (let i = 0; i < values.length; i++) {
    least = Math.min(least, values[i]!);
    most = Math.max(most, values[i]!);
  }
  if (least === low && most === high) return { low, high, grid };
  const [first, last] = [Math.floor(least), Math.ceil(most)];
  return { low: first, high: last, grid: [first, Math.round((first + last) / 2), last] };
}
