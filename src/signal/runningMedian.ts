/**
 * Median of the `length` values (odd) around each value; at the ends of those that are there. NaN are left out; NaN where nothing is left. The window is kept
 * sorted: each step takes one value out and puts one in, by bisection.
 * @returns a new column of the same length
 */
export function runningMedian(values: ArrayLike<number>, length: number): Float64Array {
  if (!(Number.isInteger(length) && length >= 1 && length % 2 === 1))
    throw new RangeError(`length must be odd and at least 1, got ${length}`);
  const half = (length - 1) / 2;
  const n = values.length;
  const out = new Float64Array(n);
  const sorted = new Float64Array(length);
  let count = 0;
  for (let i = -half; i < n; i++) {
    const leaving = values[i - half - 1];
    if (i - half - 1 >= 0 && !Number.isNaN(leaving!)) {
      const at = firstNotBelow(sorted, count, leaving!);
      sorted.copyWithin(at, at + 1, count);
      count--;
    }
    const coming = i + half < n ? values[i + half]! : Number.NaN;
    if (!Number.isNaN(coming)) {
      const at = firstNotBelow(sorted, count, coming);
      sorted.copyWithin(at + 1, at, count);
      sorted[at] = coming;
      count++;
    }
    if (i < 0) continue;
    const middle = count >> 1;
    if (count === 0) out[i] = Number.NaN;
    else out[i] = count % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  }
  return out;
}

/** Index of the first of `count` sorted values that is `value` or more. */
function firstNotBelow(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
