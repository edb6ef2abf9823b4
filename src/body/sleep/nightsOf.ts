import type { SleepDetection, SleepPeriod } from '../types.ts';

export const NIGHT_PARAMETERS = {
  /** Share of a night that may be not worn, 0–1. chosen: half an hour of ten. */
  notWornShare: 0.05,
  /** A night that begins or ends this close to the end of what is known is cut, min. chosen. */
  edgeMin: 5,
} as const;

export interface Nights {
  /** Whole nights, worn throughout, in order. */
  readonly whole: readonly SleepPeriod[];
  /** Nights that the recording or a sensor taken off cuts at an end. */
  readonly cut: number;
  /** Nights with too much time not worn within them. */
  readonly notWorn: number;
}

/** Nights that can be measured, and how many cannot. What a device wrote down is taken to be whole. */
export function nightsOf({ periods, states, startS, source }: SleepDetection): Nights {
  const { notWornShare, edgeMin } = NIGHT_PARAMETERS;
  const whole: SleepPeriod[] = [];
  let [cut, notWorn] = [0, 0];
  for (const night of periods) {
    if (night.kind !== 'night') continue;
    const from = Math.round((night.startS - startS) / 60);
    const to = Math.round((night.endS - startS) / 60);
    const isKnown = (minute: number): boolean => states[minute] !== undefined && states[minute] !== 'notWorn';
    let edges = source === 'device';
    if (!edges) {
      edges = true;
      for (let k = 1; k <= edgeMin; k++) edges &&= isKnown(from - k) && isKnown(to + k - 1);
    }
    const off = states.slice(from, to).filter((state) => state === 'notWorn').length;
    if (!edges) cut++;
    else if (source !== 'device' && off > notWornShare * (to - from)) notWorn++;
    else whole.push(night);
  }
  return { whole, cut, notWorn };
}

/** Minutes within a night that are awake in wakes of five minutes and more. */
export function wakeMinOf({ wakes }: SleepPeriod): number {
  return wakes.reduce((sum, { startS, endS }) => sum + (endS - startS) / 60, 0);
}

/** Longest stretch of a night without a wake of five minutes or time not worn, min. */
export function longestStretchMin(night: SleepPeriod, { states, startS }: SleepDetection): number {
  const from = Math.round((night.startS - startS) / 60);
  const to = Math.round((night.endS - startS) / 60);
  let [run, longest] = [0, 0];
  for (let m = from; m < to; m++) {
    run = states[m] === 'sleep' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
