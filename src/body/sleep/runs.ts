/** A stretch of one value, half-open. */
export interface Run {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The stretches of equal values, in order; they cover everything. */
export function runsOf(values: ArrayLike<number>): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 1; i <= values.length; i++)
    if (i === values.length || values[i] !== values[start]) {
      runs.push({ value: values[start]!, start, end: i });
      start = i;
    }
  return runs;
}
