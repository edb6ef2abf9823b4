import type { SecondTable, Span } from '../types.ts';

/** Stretches of rows for which `holds`, of `minS` and more. */
export function spansOfRows(seconds: SecondTable, holds: (row: number) => boolean, minS = 1): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let k = 0; k <= seconds.length; k++) {
    const inside = k < seconds.length && holds(k);
    if (inside && from < 0) from = k;
    if (inside || from < 0) continue;
    if (k - from >= minS) spans.push({ startS: seconds.startS + from, endS: seconds.startS + k });
    from = -1;
  }
  return spans;
}
