import type { CounterStream } from '../../signal/index.ts';
import type { Residue } from '../model/score.ts';
import { latentItemsInto, visibleSignsInto } from '../model/score.ts';
import { OBSERVED } from '../parameters/observationParameters.ts';
import { drawLevel, type LevelTable, logLevelShare, makeLevelTable, type Rater } from './levels.ts';

/** The six items of the 0–18 rating in the order of the latent items, by their ids in the clinic's scale. */
export const SIX_ITEMS = ['stance', 'gait', 'arm-hand', 'opsoclonus', 'speech', 'mood'] as const;

/** Of the three items that each sign has in the 0–36 rating, how much harder than usual their cuts lie, in levels. */
const TWELVE_SHIFTS = [-OBSERVED.twelveItemShift, 0, OBSERVED.twelveItemShift] as const;
const SIGNS = 4;

/** A rating: one level for each item in order; undefined where it was not rated. */
export type SeenItems = readonly (number | undefined)[];

/** What turns a state into the latent items of a rating, and how hard each item is. */
export interface RatingScale {
  readonly items: number;
  readonly shifts: readonly number[];
  /** @param out one latent item of 0 to 3 for each item; overwritten */
  latentInto(out: Float64Array, x: ArrayLike<number>, residue: Residue): void;
}

/** Six items, 0 to 18. */
export const SIX_ITEM_SCALE: RatingScale = { items: 6, shifts: [0, 0, 0, 0, 0, 0], latentInto: latentItemsInto };

const signs = new Float64Array(SIGNS);
/** Twelve items, 0 to 36: three for each sign. Not the double of the six. */
export const TWELVE_ITEM_SCALE: RatingScale = {
  items: 12,
  shifts: Array.from({ length: 12 }, (_, item) => TWELVE_SHIFTS[item % 3]!),
  latentInto(out, x, residue) {
    visibleSignsInto(signs, x, residue);
    for (let item = 0; item < 12; item++) out[item] = 3 * signs[Math.floor(item / 3)]!;
  },
};

/** A rating of a state as a rater would write it down. */
export function drawRating(
  scale: RatingScale,
  x: ArrayLike<number>,
  residue: Residue,
  rater: Rater,
  stream: CounterStream,
): number[] {
  const latent = new Float64Array(scale.items);
  scale.latentInto(latent, x, residue);
  return Array.from(latent, (value, item) => drawLevel(value, rater, stream, scale.shifts[item]));
}

/** Tables of a scale and a rater, made once. */
export interface RatingTables {
  readonly scale: RatingScale;
  readonly tables: readonly LevelTable[];
}

export function makeRatingTables(scale: RatingScale, rater: Rater): RatingTables {
  const byShift = new Map(scale.shifts.map((shift) => [shift, makeLevelTable(rater, shift)]));
  return { scale, tables: scale.shifts.map((shift) => byShift.get(shift)!) };
}

/** Logarithm of the likelihood of a rating under latent items; items that were not rated are skipped. */
export function ratingLogLikelihood(
  seen: SeenItems,
  latent: ArrayLike<number>,
  { scale, tables }: RatingTables,
): number {
  if (seen.length !== scale.items)
    throw new RangeError(`a rating must have ${scale.items} items in order, got ${seen.length}`);
  let sum = 0;
  for (let item = 0; item < scale.items; item++) {
    const level = seen[item];
    if (level !== undefined) sum += logLevelShare(tables[item]!, latent[item]!, level);
  }
  return sum;
}
