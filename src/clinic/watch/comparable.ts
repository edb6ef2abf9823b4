import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { WatchReport, WatchThresholds } from './types.ts';

/** The level from which a usual item is no longer quiet: "often, others notice", "falls", "needs help". Chosen. */
const UNQUIET_LEVEL = 2;

/** Whether a rise could be seen at all: fewer items than make a hint are usually bad, and enough of them can still rise. */
export function isQuiet(medians: readonly number[], { itemsUp, stepsUp }: WatchThresholds): boolean {
  const filled = medians.filter((median) => !Number.isNaN(median));
  const bad = filled.filter((median) => median >= UNQUIET_LEVEL).length;
  return bad < itemsUp && filled.filter((median) => median + stepsUp <= TOP_LEVEL).length >= itemsUp;
}

/** The highest level of every ladder. */
const TOP_LEVEL = 3;

/** The newest relapse on record without an end until today; what was judged to be none does not count. */
export function openRelapseOf(course: CourseRecord, today: Day): Pick<WatchReport, 'openRelapse'> {
  const open = course.of.relapse.filter(
    ({ body }) =>
      body.certainty !== 'not-a-relapse' && body.start <= today && (body.end === undefined || body.end > today),
  );
  const newest = open.at(-1)?.body;
  return newest === undefined ? {} : { openRelapse: { start: newest.start, certainty: newest.certainty } };
}
