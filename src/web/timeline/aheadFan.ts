import type { Fan } from '../../course/index.ts';
import type { Lane, PointLane } from './laneTypes.ts';

/** What a research forecast draws right of today, in points of 18. It is drawn on the screen only: never printed, saved or sent. */
export interface AheadFan {
  readonly todayDay: number;
  /** Days ahead. */
  readonly days: number;
  readonly fan: Fan;
  /** Points by day of single virtual children. */
  readonly paths: readonly ArrayLike<number>[];
  /** Simulated children treated alike. */
  readonly beside: Fan | undefined;
  /** The last rating. */
  readonly last: number | undefined;
}

/** Points of the whole score of the model. */
export const AHEAD_POINTS = 18;
/** Room for a fan, px. chosen. */
const AHEAD_LANE_PX = 168;
const FORMS = ['oms-severity-6@', 'oms-severity-5@'].map((form) => `score:${form}`);

/** The lane in which a forecast has the scale of the ratings: of the two forms of the severity rating the one that was used last. */
export function aheadLane(lanes: readonly Lane[]): PointLane | undefined {
  const lastDay = ({ items }: PointLane): number => items.at(-1)?.startDay ?? Number.NEGATIVE_INFINITY;
  return lanes
    .flatMap((lane) => (lane.form === 'points' && FORMS.some((form) => lane.id.startsWith(form)) ? [lane] : []))
    .sort((a, b) => lastDay(b) - lastDay(a))[0];
}

/** The lane that holds the fan first, so that it stands right under what is said of it, and with more room; then the others. */
export function fanFirst(lanes: readonly Lane[], laneId: string): readonly Lane[] {
  const own = lanes.find(({ id }) => id === laneId);
  if (own === undefined) return lanes;
  return [{ ...own, heightPx: AHEAD_LANE_PX }, ...lanes.filter(({ id }) => id !== laneId)];
}
