import type { Interval } from './types.ts';

/** The half-open interval of samples [startIndex, endIndex) of a signal, with its times in s. */
export function intervalOf(
  signal: { readonly startS: number; readonly rateHz: number },
  startIndex: number,
  endIndex: number,
): Interval {
  return {
    startIndex,
    endIndex,
    startS: signal.startS + startIndex / signal.rateHz,
    endS: signal.startS + endIndex / signal.rateHz,
  };
}

/** Runs of samples of `codes` that equal `code`, in order. */
export function runsOf(codes: Uint8Array, code: number): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let i = codes.indexOf(code); i !== -1; ) {
    let end = i + 1;
    while (end < codes.length && codes[end] === code) end++;
    runs.push({ start: i, end });
    i = codes.indexOf(code, end);
  }
  return runs;
}
