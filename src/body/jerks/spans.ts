import type { Span } from '../types.ts';

/** Total length, s. */
export function sumOfSpans(spans: readonly Span[]): number {
  return spans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
}

/** What is left of `spans` (in order, apart) without `holes` (in order of their start). */
export function cutSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let first = 0;
  for (const span of spans) {
    let from = span.startS;
    while (first < holes.length && holes[first]!.endS <= span.startS) first++;
    for (let k = first; k < holes.length && holes[k]!.startS < span.endS; k++) {
      const hole = holes[k]!;
      if (hole.startS > from) left.push({ startS: from, endS: hole.startS });
      from = Math.max(from, hole.endS);
    }
    if (from < span.endS) left.push({ startS: from, endS: span.endS });
  }
  return left;
}

/** The parts of `spans` (in order, apart) that lie in `others` (in order, apart). */
export function commonSpans(spans: readonly Span[], others: readonly Span[]): Span[] {
  const common: Span[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < others.length && others[first]!.endS <= span.startS) first++;
    for (let k = first; k < others.length && others[k]!.startS < span.endS; k++) {
      const startS = Math.max(span.startS, others[k]!.startS);
      const endS = Math.min(span.endS, others[k]!.endS);
      if (endS > startS) common.push({ startS, endS });
    }
  }
  return common;
}

/** Spans in order of time, those that touch or overlap as one. */
export function unitedSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.startS - b.startS);
  const united: { startS: number; endS: number }[] = [];
  for (const { startS, endS } of sorted) {
    const last = united.at(-1);
    if (last !== undefined && startS <= last.endS) last.endS = Math.max(last.endS, endS);
    else united.push({ startS, endS });
  }
  return united;
}

/** Whether a moment lies in one of the spans, which are in order and apart; a week has thousands of them. */
export function liesIn(spans: readonly Span[], timeS: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.endS <= timeS) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.startS <= timeS;
}
