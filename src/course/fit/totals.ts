import { LEVEL_COUNT, type LevelTable, logLevelShare } from '../observe/levels.ts';

const levels = new Float64Array(LEVEL_COUNT);

/**
 * Shares of all totals of some items, each rated on its own: item by item, the shares so far are folded with those of its levels.
 * @param out at least 3 × items.length + 1 numbers; overwritten
 * @param items which of the latent items count
 * @param latent what is there, 0 to 3, by item
 */
export function totalSharesInto(
  out: Float64Array,
  items: readonly number[],
  latent: ArrayLike<number>,
  tables: readonly LevelTable[],
): void {
  out.fill(0);
  out[0] = 1;
  let most = 0;
  for (const item of items) {
    for (let level = 0; level < LEVEL_COUNT; level++)
      levels[level] = Math.exp(logLevelShare(tables[item]!, latent[item]!, level));
    most += LEVEL_COUNT - 1;
    for (let total = most; total >= 0; total--) {
      let sum = 0;
      for (let level = Math.min(total, LEVEL_COUNT - 1); level >= 0; level--)
        sum += out[total - level]! * levels[level]!;
      out[total] = sum;
    }
  }
}
