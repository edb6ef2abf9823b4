import { countInterval95 } from '../../signal/index.ts';

/** 97.5 % points of Student's t with 1, 2, … degrees of freedom. */
const T_975 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131];
/** Above: 1.96 + 2.4 / degrees, which is within 0.01 there. */
const tPoint = (degrees: number): number => T_975[degrees - 1] ?? 1.96 + 2.4 / degrees;

export interface MeanOfFew {
  readonly mean: number;
  readonly sd: number;
  /** 95 % interval of the mean by Student's t; undefined below 3 values. */
  readonly interval95: readonly [number, number] | undefined;
}

/** Mean, SD (n − 1) and interval of a few values, one a night or a day. Where values cannot be negative the interval is cut at 0. */
export function meanOfFew(values: readonly number[], cutAtZero = true): MeanOfFew {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  if (n < 3) return { mean, sd, interval95: undefined };
  const half = (tPoint(n - 1) * sd) / Math.sqrt(n);
  return { mean, sd, interval95: [cutAtZero ? Math.max(0, mean - half) : mean - half, mean + half] };
}

/** 95 % interval of an SD of n >= 3 normal values, by chi-square. Its points are twice those of gamma with half the degrees, which an interval of counts is made of. */
export function sdInterval95(sd: number, n: number): [number, number] {
  const half = (n - 1) / 2;
  const [low] = countInterval95(half);
  const [, high] = countInterval95(half - 1);
  return [sd * Math.sqrt(half / high), sd * Math.sqrt(half / low)];
}
