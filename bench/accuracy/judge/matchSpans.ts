import type { TrueSpan } from './motion.ts';

/** Pairs of spans with overlap over union of at least 0.5, one to one. Both lists in order. */
export function matchSpans(truth: readonly TrueSpan[], found: readonly TrueSpan[]): [number, number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < truth.length; i++) {
    const a = truth[i]!;
    while (from < found.length && found[from]!.endS <= a.startS) from++;
    for (let j = from; j < found.length && found[j]!.startS < a.endS; j++) {
      const b = found[j]!;
      const overlap = Math.min(a.endS, b.endS) - Math.max(a.startS, b.startS);
      const union = Math.max(a.endS, b.endS) - Math.min(a.startS, b.startS);
      if (overlap / union >= 0.5) {
        pairs.push([i, j]);
        break;
      }
    }
  }
  return pairs;
}

export function touches(span: TrueSpan, others: readonly TrueSpan[]): boolean {
  return others.some(({ startS, endS }) => span.startS < endS && startS < span.endS);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low]! + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!);
}
