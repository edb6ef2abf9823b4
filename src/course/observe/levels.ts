import { type CounterStream, normalShareBelow } from '../../signal/index.ts';
import { OBSERVED } from '../parameters/observationParameters.ts';

/** Levels 0 to 3, as the items of the ratings and of the diary have them. */
export const LEVEL_COUNT = 4;

/** How somebody turns what is there into levels: an ordered probit with cuts half-way between the levels. */
export interface Rater {
  /** Standard deviation around what is there, in levels. */
  readonly sd: number;
  /** Share of levels that have nothing to do with what is there: a slip of the pen, a day with fever. */
  readonly contamination: number;
}

/** A trained rater. */
export const RATER: Rater = { sd: OBSERVED.raterSd, contamination: OBSERVED.raterSlips };
/** A parent's tap of the evening. */
export const PARENT: Rater = { sd: OBSERVED.parentSd, contamination: OBSERVED.parentSlips };

/**
 * Share of raters who would write a level down. The shares of the four levels make 1.
 * @param latent what is there, 0 to 3
 * @param level 0 to 3; a half point lies between two levels and counts as their mean
 * @param shift how much harder than usual the cuts of the item lie, in levels
 * @throws RangeError for a level outside 0 to 3 or not at a half
 */
export function levelShare(latent: number, level: number, rater: Rater, shift = 0): number {
  if (!(level >= 0 && level < LEVEL_COUNT && Number.isInteger(2 * level) && level <= LEVEL_COUNT - 1))
    throw new RangeError(`a level must be 0 to ${LEVEL_COUNT - 1} in steps of a half, got ${level}`);
  if (!Number.isInteger(level))
    return (levelShare(latent, level - 0.5, rater, shift) + levelShare(latent, level + 0.5, rater, shift)) / 2;
  const upper = level === LEVEL_COUNT - 1 ? 1 : normalShareBelow((level + 0.5 + shift - latent) / rater.sd);
  const lower = level === 0 ? 0 : normalShareBelow((level - 0.5 + shift - latent) / rater.sd);
  return rater.contamination / LEVEL_COUNT + (1 - rater.contamination) * (upper - lower);
}

/** A level as a rater would write it down. Always takes one uniform and one normal draw, so that later draws do not shift. */
export function drawLevel(latent: number, rater: Rater, stream: CounterStream, shift = 0): number {
  const chance = stream.uniform();
  const seen = latent - shift + rater.sd * stream.normal();
  if (chance < rater.contamination)
    return Math.min(LEVEL_COUNT - 1, Math.floor((chance / rater.contamination) * LEVEL_COUNT));
  return Math.min(LEVEL_COUNT - 1, Math.max(0, Math.round(seen)));
}

const STEPS_PER_LEVEL = 200;
const GRID = (LEVEL_COUNT - 1) * STEPS_PER_LEVEL + 1;

/** Logarithms of the shares of one rater over a grid of what is there: for a filter that asks millions of times. */
export type LevelTable = Float64Array;

export function makeLevelTable(rater: Rater, shift = 0): LevelTable {
  // why: half levels, too, so 7 rows; one more column, so that the last step has an end
  const table = new Float64Array((2 * LEVEL_COUNT - 1) * (GRID + 1));
  for (let row = 0; row < 2 * LEVEL_COUNT - 1; row++)
    for (let column = 0; column <= GRID; column++)
      table[row * (GRID + 1) + column] = Math.log(levelShare(column / STEPS_PER_LEVEL, row / 2, rater, shift));
  return table;
}

/** Logarithm of `levelShare`, read from a table; within 1e-4 of it (test). @param latent clamped to 0 to 3 */
export function logLevelShare(table: LevelTable, latent: number, level: number): number {
  const place = Math.min(LEVEL_COUNT - 1, Math.max(0, latent)) * STEPS_PER_LEVEL;
  const column = Math.floor(place);
  const index = 2 * level * (GRID + 1) + column;
  return table[index]! + (place - column) * (table[index + 1]! - table[index]!);
}
