import type { SecondTable, Span } from '../types.ts';

/** Non-wear as GGIR sees it: an hour, looked at every quarter, in which at least two axes hardly changed [VanHeesEtAl2013]. */
export const FLAT = {
  blockS: 900,
  blocksPerWindow: 4,
  maxSdG: 0.013,
  maxRangeG: 0.05,
  leastAxes: 2,
  /** A noisy sensor at rest has a wide range too: as many times its usual range within a second may be reached. chosen */
  rangeOverUsual: 2,
} as const;

interface Block {
  /** Seconds with samples. */
  readonly n: number;
  /** By axis: sums of means, of their squares, of variances; least and largest mean. */
  readonly sum: readonly number[];
  readonly squares: readonly number[];
  readonly variances: readonly number[];
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly maxRange: number;
  readonly sumRange: number;
}

/** Stretches in which the sensor lay as still as a thing, to the second, in order; what that means is for others to say. */
export function flatSpans(seconds: SecondTable): Span[] {
  const blocks = Array.from({ length: Math.floor(seconds.length / FLAT.blockS) }, (_, b) => blockOf(seconds, b));
  const spans: [number, number][] = [];
  for (let b = 0; b + FLAT.blocksPerWindow <= blocks.length; b++) {
    const limitG = flatLimit(blocks.slice(b, b + FLAT.blocksPerWindow));
    if (limitG === undefined) continue;
    const from = b * FLAT.blockS;
    const to = from + FLAT.blocksPerWindow * FLAT.blockS;
    const start = from - reach(seconds, from, -1, limitG);
    const end = to + reach(seconds, to - 1, 1, limitG);
    const last = spans.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans.map(([start, end]) => ({ startS: seconds.startS + start, endS: seconds.startS + end }));
}

function blockOf(seconds: SecondTable, b: number): Block {
  const axes = [
    [seconds.meanX, seconds.sdX],
    [seconds.meanY, seconds.sdY],
    [seconds.meanZ, seconds.sdZ],
  ] as const;
  const [sum, squares, variances] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const most = least.map((v) => -v);
  let [n, maxRange, sumRange] = [0, 0, 0];
  for (let k = b * FLAT.blockS; k < (b + 1) * FLAT.blockS; k++) {
    if (seconds.count[k] === 0) continue;
    n++;
    maxRange = Math.max(maxRange, seconds.range[k]!);
    sumRange += seconds.range[k]!;
    for (let a = 0; a < 3; a++) {
      const mean = axes[a]![0][k]!;
      sum![a]! += mean;
      squares![a]! += mean * mean;
      variances![a]! += axes[a]![1][k]! ** 2;
      if (mean < least[a]!) least[a] = mean;
      if (mean > most[a]!) most[a] = mean;
    }
  }
  return { n, sum: sum!, squares: squares!, variances: variances!, least, most, maxRange, sumRange };
}

/** The range that a second of this window may have, g, if the window is flat; else undefined. */
function flatLimit(blocks: readonly Block[]): number | undefined {
  const total = (of: (block: Block) => number): number => blocks.reduce((all, block) => all + of(block), 0);
  const n = total((block) => block.n);
  if (2 * n < blocks.length * FLAT.blockS) return undefined;
  const limitG = Math.max(FLAT.maxRangeG, (FLAT.rangeOverUsual * total((block) => block.sumRange)) / n);
  if (blocks.some(({ maxRange }) => maxRange >= limitG)) return undefined;
  let flatAxes = 0;
  for (let a = 0; a < 3; a++) {
    const mean = total(({ sum }) => sum[a]!) / n;
    const variance = total(({ squares, variances }) => squares[a]! + variances[a]!) / n - mean * mean;
    const rangeG = Math.max(...blocks.map(({ most }) => most[a]!)) - Math.min(...blocks.map(({ least }) => least[a]!));
    if (Math.sqrt(Math.max(0, variance)) < FLAT.maxSdG && rangeG < FLAT.maxRangeG) flatAxes++;
  }
  return flatAxes >= FLAT.leastAxes ? limitG : undefined;
}

/** Seconds beyond `row` in which nothing moved either; a window that lies on quarters misses up to one on each side. */
function reach(seconds: SecondTable, row: number, step: 1 | -1, limitG: number): number {
  const near = (column: Float32Array, k: number): boolean => Math.abs(column[k]! - column[row]!) < FLAT.maxRangeG;
  let far = 0;
  for (let k = row + step; far < FLAT.blockS && seconds.range[k]! < limitG; k += step, far++) {
    if (!(near(seconds.meanX, k) && near(seconds.meanY, k) && near(seconds.meanZ, k))) break;
  }
  return far;
}
