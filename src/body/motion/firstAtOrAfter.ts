/** Index of the first of `length` increasing values that is `value` or more; `length` where there is none. */
export function firstAtOrAfter(values: ArrayLike<number>, value: number, length = values.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
