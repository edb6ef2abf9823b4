import type { Fan, Interval } from './types.ts';

/** Probabilities of the columns of a fan, in order. */
export const FAN_PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;
const NAMES = ['q025', 'q10', 'q25', 'median', 'q75', 'q90', 'q975'] as const;

/** Quantiles of weighted values: the least value with at least a share p of the weight at or below it. */
export function weightedQuantiles(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  probabilities: readonly number[],
  order: Uint32Array = orderOf(values),
): number[] {
  const found: number[] = [];
  let sum = 0;
  let place = 0;
  for (const p of probabilities) {
    // why: sums of weights end a few rounding errors below 1
    while (place < order.length - 1 && sum + weights[order[place]!]! < p - 1e-12) sum += weights[order[place++]!]!;
    found.push(values[order[place]!]!);
  }
  return found;
}

/** Indexes of values in ascending order. */
export function orderOf(values: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  return order.sort((a, b) => values[a]! - values[b]!);
}

/** Shifts by one place, for each value, above which sorting from the start costs less. */
const MOST_SHIFTS = 8;

/**
 * Puts an order right that was right before the values changed a little; the answer is that of `orderOf`.
 * @param order of all indexes; overwritten
 */
export function reorder(order: Uint32Array, values: ArrayLike<number>): void {
  let left = MOST_SHIFTS * order.length;
  for (let place = 1; place < order.length; place++) {
    const index = order[place]!;
    const value = values[index]!;
    let to = place;
    for (; to > 0; to--) {
      const other = order[to - 1]!;
      const above = values[other]!;
      if (above < value || (above === value && other < index)) break;
      order[to] = other;
    }
    order[to] = index;
    left -= place - to;
    if (left < 0) {
      order.set(orderOf(values));
      return;
    }
  }
}

export function intervalOf(values: ArrayLike<number>, weights: ArrayLike<number>, order?: Uint32Array): Interval {
  const [q025, q10, q25, median, q75, q90, q975] = weightedQuantiles(values, weights, FAN_PROBABILITIES, order) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { median, p50: [q25, q75], p80: [q10, q90], p95: [q025, q975] };
}

export function emptyFan(days: readonly number[]): Fan {
  return {
    days,
    ...(Object.fromEntries(NAMES.map((name) => [name, new Float64Array(days.length)])) as unknown as Omit<Fan, 'days'>),
  };
}

/** Fills one place of a fan from equally weighted values. @param values sorted in place */
export function fillFan(fan: Fan, place: number, values: Float64Array | Float32Array): void {
  values.sort();
  NAMES.forEach((name, index) => {
    const h = (values.length - 1) * FAN_PROBABILITIES[index]!;
    const low = Math.floor(h);
    const high = Math.min(low + 1, values.length - 1);
    fan[name][place] = values[low]! + (h - low) * (values[high]! - values[low]!);
  });
}

/** Fills one place of a fan from shares of the whole numbers 0, 1, 2 … */
export function fillFanFromShares(fan: Fan, place: number, shares: ArrayLike<number>): void {
  const values = Array.from({ length: shares.length }, (_, value) => value);
  weightedQuantiles(values, shares, FAN_PROBABILITIES).forEach((value, index) => {
    fan[NAMES[index]!][place] = value;
  });
}
