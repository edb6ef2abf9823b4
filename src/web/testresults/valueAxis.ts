/** The span of a value axis and its ticks. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Above this part of the highest level an axis need not begin at zero. chosen: blood pressure and weight then fill it. */
const FAR_FROM_ZERO = 0.35;

/**
 * An axis over all levels with about four ticks at steps of 1, 2, 2.5 or 5. It begins at zero where the levels come near
 * to it, and ends at ticks, so that the lowest and the highest line are numbers one can read.
 */
export function valueAxis(levels: readonly number[], count = 4): ValueAxis {
  const known = levels.filter(Number.isFinite);
  if (known.length === 0) return { low: 0, high: 1, ticks: [0, 1] };
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const from = least > 0 && least < FAR_FROM_ZERO * most ? 0 : least === most ? Math.min(0, least) : least;
  const span = most - from || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => span / each <= count) ?? span;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil((from + span) / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks };
}
