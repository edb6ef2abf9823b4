import { type ColumnId, type CourseRun, OWN_AXIS_WARNING } from './runCourse.ts';

export type LaneGroupId = 'outcome' | 'signs' | 'immune' | 'hormones';

/** How a lane's numbers are written. */
export type LaneForm = 'score' | 'factor' | 'percent' | 'percentage';

/** The direct effect of ACTH is in the file only: beside cortisol it says little. */
export type LaneId = Exclude<ColumnId, 'melanocortin'>;

/** One quantity over time. */
export interface LaneSpec {
  readonly id: LaneId;
  readonly group: LaneGroupId;
  /** Shares (0 to 1) as percent, percentages as they are, everything else as numbers. */
  readonly form: LaneForm;
  /** Least top of the scale; it grows with the values where `grows`. */
  readonly top: number;
  readonly grows: boolean;
  readonly heightPx: number;
  /** A line that means something. */
  readonly mark?: number;
  /** What lies under the mark is shaded as a warning. */
  readonly warnsBelow?: true;
}

export const LANES: readonly LaneSpec[] = [
  { id: 'score', group: 'outcome', form: 'score', top: 18, grows: false, heightPx: 116 },
  { id: 'reproduction', group: 'outcome', form: 'factor', top: 2, grows: true, heightPx: 72, mark: 1 },
  sign('opsoclonus'),
  sign('myoclonus'),
  sign('ataxia'),
  sign('encephalopathy'),
  { id: 'damage', group: 'signs', form: 'percent', top: 1, grows: false, heightPx: 44 },
  { id: 'tumour', group: 'immune', form: 'percent', top: 1, grows: false, heightPx: 44 },
  { id: 'infection', group: 'immune', form: 'factor', top: 2, grows: true, heightPx: 44 },
  { id: 'memory', group: 'immune', form: 'factor', top: 1.5, grows: false, heightPx: 44 },
  { id: 'bloodB', group: 'immune', form: 'percent', top: 1, grows: true, heightPx: 44 },
  { id: 'csfB', group: 'immune', form: 'percentage', top: 5, grows: true, heightPx: 44 },
  { id: 'humoral', group: 'immune', form: 'factor', top: 1, grows: true, heightPx: 44 },
  { id: 'steroid', group: 'hormones', form: 'factor', top: 1, grows: true, heightPx: 44 },
  { id: 'adrenal', group: 'hormones', form: 'factor', top: 2, grows: true, heightPx: 44 },
  {
    id: 'ownAxis',
    group: 'hormones',
    form: 'percent',
    top: 1,
    grows: false,
    heightPx: 52,
    mark: OWN_AXIS_WARNING,
    warnsBelow: true,
  },
];

function sign(id: LaneId): LaneSpec {
  return { id, group: 'signs', form: 'percent', top: 1, grows: false, heightPx: 44 };
}

/** Tops between which a growing scale jumps, so that it rests while something is dragged. */
const STEPS = [1, 1.5, 2, 3, 5, 8, 10];

/** Top of a lane's scale that holds all courses. */
export function topOf(lane: LaneSpec, runs: readonly CourseRun[]): number {
  if (!lane.grows) return lane.top;
  let most = lane.top;
  for (const { columns } of runs) for (const value of columns[lane.id]) if (value > most) most = value;
  if (most <= lane.top * 1.001) return lane.top;
  const power = 10 ** Math.floor(Math.log10(most));
  return (STEPS.find((step) => step * power >= most) ?? 10) * power;
}

/** The tumour has no lane where there is none. */
export function lanesOf(hasTumour: boolean): readonly LaneSpec[] {
  return hasTumour ? LANES : LANES.filter(({ id }) => id !== 'tumour');
}

/** Stretches of days, ends included, on which a column lies under a limit. */
export function spansBelow(column: Float32Array, limit: number): (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (let day = 0; day < column.length; day++) {
    if (!(column[day]! < limit)) continue;
    const open = spans.at(-1);
    if (open !== undefined && open[1] === day - 1) open[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}
