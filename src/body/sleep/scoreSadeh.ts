import type { Column } from '../../signal/index.ts';

export const SADEH_DEFAULTS = {
  /** Largest value of a minute, counts. As ActiLife. */
  ceiling: 300,
  /** Minutes on either side of the one judged, for the mean and the count of moderate minutes. [SadehEtAl1994] */
  reachMin: 5,
  /** A moderate minute has at least `moderateFrom` and less than `moderateBelow` counts. [SadehEtAl1994] */
  moderateFrom: 50,
  moderateBelow: 100,
  /** PS = constant − mean · meanWeight − moderate · moderateWeight − SD · sdWeight − ln(count + 1) · logWeight. [SadehEtAl1994] */
  constant: 7.601,
  meanWeight: 0.065,
  moderateWeight: 1.08,
  sdWeight: 0.056,
  logWeight: 0.703,
  /** Above this it is sleep, 1. ActiLife's; the paper's own is 0. */
  threshold: -4,
} as const;

/**
 * Sleep (1) or wake (0) of each minute by Sadeh, in the variant of ActiLife [SadehEtAl1994]: threshold −4 and zeros beyond either end. Lost minutes
 * count as no movement; the caller masks what was not worn.
 * @param counts ActiGraph counts of axis 1 per minute (`sumToMinutes`), >= 0
 */
export function scoreSadeh(counts: Column): Uint8Array {
  const { ceiling, reachMin, moderateFrom, moderateBelow, threshold } = SADEH_DEFAULTS;
  const n = counts.length;
  const at = (t: number): number => {
    const count = counts[t];
    return count === undefined || Number.isNaN(count) ? 0 : Math.min(count, ceiling);
  };
  const sleep = new Uint8Array(n);
  for (let t = 0; t < n; t++) {
    let sum = 0;
    let moderate = 0;
    for (let k = t - reachMin; k <= t + reachMin; k++) {
      const count = at(k);
      sum += count;
      if (count >= moderateFrom && count < moderateBelow) moderate++;
    }
    const { constant, meanWeight, moderateWeight, sdWeight, logWeight } = SADEH_DEFAULTS;
    const score =
      constant -
      (meanWeight * sum) / (2 * reachMin + 1) -
      moderateWeight * moderate -
      sdWeight * sdOfLast(at, t, reachMin) -
      logWeight * Math.log(at(t) + 1);
    sleep[t] = score > threshold ? 1 : 0;
  }
  return sleep;
}

/** Standard deviation (n − 1) of the minutes t − reach … t, counts. */
function sdOfLast(at: (t: number) => number, t: number, reach: number): number {
  let mean = 0;
  for (let k = t - reach; k <= t; k++) mean += at(k) / (reach + 1);
  let squares = 0;
  for (let k = t - reach; k <= t; k++) squares += (at(k) - mean) ** 2;
  return Math.sqrt(squares / reach);
}
