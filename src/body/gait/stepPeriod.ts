/** s; steps of which the period is looked for. */
const SHORTEST_S = 0.22;
const LONGEST_S = 1;
/** Samples a second that are enough for it; more are averaged. */
const ENOUGH_HZ = 30;
/** Least self-likeness at the period. chosen. */
const LEAST_LIKENESS = 0.3;
/** The shortest peak counts that reaches this share of the highest: the highest is often the stride. chosen. */
const NEARLY_HIGHEST = 0.7;

/** Period of the steps of a stretch, s, from the unbiased autocorrelation of vertical acceleration; undefined where there is no rhythm. */
export function stepPeriod(vertical: Float64Array, sensorRateHz: number): number | undefined {
  const every = Math.max(1, Math.floor(sensorRateHz / ENOUGH_HZ));
  const rateHz = sensorRateHz / every;
  const values = averaged(vertical, every);
  let mean = 0;
  for (const value of values) mean += value / values.length;
  for (let i = 0; i < values.length; i++) values[i]! -= mean;
  const first = Math.floor(SHORTEST_S * rateHz) - 1;
  const last = Math.min(Math.ceil(LONGEST_S * rateHz) + 1, values.length >> 1);
  if (last - first < 3) return undefined;
  const power = likenessAt(values, 0);
  const likeness = Array.from({ length: last - first + 1 }, (_, k) => likenessAt(values, first + k) / power);
  const peaks = likeness.flatMap((value, k) =>
    value >= LEAST_LIKENESS && value > (likeness[k - 1] ?? Infinity) && value >= (likeness[k + 1] ?? Infinity)
      ? [{ lag: first + k, value }]
      : [],
  );
  const highest = Math.max(...peaks.map(({ value }) => value));
  const found = peaks.find(({ value }) => value >= NEARLY_HIGHEST * highest);
  return found === undefined ? undefined : found.lag / rateHz;
}

/** Means of neighbouring samples, `every` at a time. */
function averaged(values: Float64Array, every: number): Float64Array {
  const out = new Float64Array(Math.floor(values.length / every));
  for (let i = 0; i < out.length * every; i++) out[Math.floor(i / every)]! += values[i]! / every;
  return out;
}

/** Mean product of the values with themselves `lag` samples on. */
export function likenessAt(values: ArrayLike<number>, lag: number): number {
  const count = values.length - lag;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]! * values[i + lag]!;
  return sum / count;
}
