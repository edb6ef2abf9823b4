import type { SecondTable } from '../types.ts';

/** Minute `m` is [startS + 60 m, startS + 60 (m + 1)). */
export interface MinuteTable {
  readonly startS: number;
  readonly length: number;
  /** Seconds with samples. */
  readonly seconds: Uint8Array;
  readonly enmo: Float32Array;
  readonly mad: Float32Array;
}

/** A minute needs samples in more than half of its seconds. */
const LEAST_SECONDS = 30;

/** Means of ENMO and MAD over whole minutes from the table's start; NaN where half of the minute or more has no samples. */
export function minutesOf(seconds: SecondTable): MinuteTable {
  const length = Math.floor(seconds.length / 60);
  const table = {
    startS: seconds.startS,
    length,
    seconds: new Uint8Array(length),
    enmo: new Float32Array(length).fill(Number.NaN),
    mad: new Float32Array(length).fill(Number.NaN),
  };
  for (let m = 0; m < length; m++) {
    let n = 0;
    let enmo = 0;
    let mad = 0;
    for (let k = 60 * m; k < 60 * (m + 1); k++) {
      if (seconds.count[k] === 0) continue;
      n++;
      enmo += seconds.enmo[k]!;
      mad += seconds.mad[k]!;
    }
    table.seconds[m] = n;
    if (n <= LEAST_SECONDS) continue;
    table.enmo[m] = enmo / n;
    table.mad[m] = mad / n;
  }
  return table;
}
