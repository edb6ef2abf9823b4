/** Factors are drawn from an eighth to eight times the median child. Chosen: what the widest belief needs. */
const MOST = 8;

/** Place of a factor on the drawn scale, 0 to 1; 1 stands in the middle. */
export function placeOfFactor(factor: number): number {
  return Math.min(1, Math.max(0, 0.5 + Math.log(factor) / (2 * Math.log(MOST))));
}
