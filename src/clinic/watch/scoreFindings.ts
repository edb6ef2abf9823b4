import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import { scaleOf } from '../scales/scales.ts';
import type { WatchThresholds } from './types.ts';
import { medianOf } from './weeklyMedians.ts';

/** A rating that lies above the person's own earlier ones by more than the chosen rise and their own spread. */
export interface ScoreRise {
  readonly scaleId: string;
  readonly since: Day;
  until: Day;
  ongoing: boolean;
  /** The score it is compared with, and the first one above. */
  readonly before: number;
  readonly after: number;
  readonly ratingId: string;
  readonly earlierCount: number;
  readonly noise: number | undefined;
}

/** Earlier ratings that say what is usual; with fewer there is no spread. Chosen: visits are few, and older ones are of another time. */
const EARLIER_RATINGS = 4;

/**
 * Rises of scores, scale by scale; only ratings of the same scale and version are compared. Scales that are not in the
 * catalogue have no known direction and are left alone. No smallest important change is published for these scales in this
 * disease: the rise is `scoreRiseFraction` of the scale's range, and beyond the own earlier scores' spread where there are four.
 */
export function scoreRises(course: CourseRecord, today: Day, { scoreRiseFraction }: WatchThresholds): ScoreRise[] {
  const groups = new Map<string, Entry<'rating'>[]>();
  for (const rating of course.of.rating) {
    if (rating.body.total === undefined || rating.body.day > today) continue;
    const key = `${rating.body.scaleId}\n${rating.body.scaleVersion}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rating]);
    else group.push(rating);
  }
  return [...groups.values()].flatMap((ratings) => risesOf(ratings, scoreRiseFraction));
}

function risesOf(ratings: readonly Entry<'rating'>[], fraction: number): ScoreRise[] {
  const { scaleId, scaleVersion } = ratings[0]!.body;
  const scale = scaleOf(scaleId, scaleVersion);
  if (scale === undefined) return [];
  const sign = scale.higherIsWorse ? 1 : -1;
  const least = fraction * (scale.range.max - scale.range.min);
  const rises: ScoreRise[] = [];
  let earlier: number[] = [];
  let open: ScoreRise | undefined;
  for (const { id, body } of ratings) {
    const score = sign * body.total!;
    const reference = Math.min(earlier.at(-1) ?? Number.NaN, medianOf(earlier.slice(-3)) ?? Number.NaN);
    const noise = spreadOf(earlier);
    const worse = score - reference >= least && score - reference > (noise ?? 0);
    if (!worse) {
      if (open !== undefined) open.ongoing = false;
      // why: a rise that the next visit does not see again is part of how these scores swing
      const swing = open !== undefined && open.since === open.until ? [sign * open.after] : [];
      open = undefined;
      earlier = [...earlier, ...swing, score].slice(-EARLIER_RATINGS);
    } else if (open === undefined) {
      open = {
        scaleId,
        since: body.day,
        until: body.day,
        ongoing: true,
        before: sign * reference,
        after: body.total!,
        ratingId: id,
        earlierCount: earlier.length,
        noise,
      };
      rises.push(open);
    } else open.until = body.day;
  }
  return rises;
}

/** 1.96 · √2 · SEM of the earlier scores, the SEM from the median step between neighbours so that a lasting fall does not count as spread. */
function spreadOf(earlier: readonly number[]): number | undefined {
  if (earlier.length < EARLIER_RATINGS) return undefined;
  const steps = earlier.slice(1).map((score, k) => Math.abs(score - earlier[k]!));
  return (1.96 * Math.SQRT2 * 1.4826 * medianOf(steps)!) / Math.SQRT2;
}
