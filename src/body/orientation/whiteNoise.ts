import { median } from '../../signal/index.ts';

/** √6 spreads a second difference over white noise; 1.4826 makes a median of sizes an SD. */
const SCALE = 1.4826 / Math.sqrt(6);

/** SD of the white noise of a signal, from its second differences, in which slow movement cancels; quick movement makes it read high. In the unit of the values. */
export function whiteNoiseOf(values: ArrayLike<number>): number {
  const sizes: number[] = [];
  for (let i = 1; i + 1 < values.length; i++) sizes.push(Math.abs(values[i - 1]! - 2 * values[i]! + values[i + 1]!));
  return SCALE * median(sizes);
}
