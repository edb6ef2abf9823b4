/**
 * Continuous ranked probability score of equally likely values against what came: mean distance to it, less half the mean
 * distance between two of them [GneitingRaftery2007]. In the unit of the values; 0 is perfect; of one value it is the absolute error.
 * @param values sorted in place
 */
export function crps(values: Float64Array | Float32Array, came: number): number {
  values.sort();
  const n = values.length;
  let distance = 0;
  let between = 0;
  for (let i = 0; i < n; i++) {
    distance += Math.abs(values[i]! - came);
    between += (2 * i + 1 - n) * values[i]!;
  }
  return distance / n - between / (n * n);
}

/** The same of shares of the whole numbers 0, 1, 2 …: sum of squared differences of the two distribution functions. */
export function crpsOfShares(shares: ArrayLike<number>, came: number): number {
  let below = 0;
  let sum = 0;
  for (let value = 0; value < shares.length - 1; value++) {
    below += shares[value]!;
    const gap = below - (came <= value ? 1 : 0);
    sum += gap * gap;
  }
  return sum;
}
