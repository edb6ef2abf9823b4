import type { LocalTime } from '../../recording/index.ts';
import type { Span } from '../types.ts';

export const NIGHT = {
  /** Hours of the wall clock between which a small child may lie in deep sleep. chosen, wide */
  fromHour: 19,
  toHour: 8,
  /** A flat stretch of the night below this is sleep, not a sensor on the table: medicated children lie as still. */
  keepBelowS: 3 * 3600,
} as const;

const STEP_S = 300;

/** Most of the stretch lies at night by the wall clock. Where the clock is not known, every hour may be night. */
export function isAtNight({ startS, endS }: Span, localTime: ((timeS: number) => LocalTime) | undefined): boolean {
  if (localTime === undefined) return true;
  let [night, all] = [0, 0];
  for (let timeS = startS + STEP_S / 2; timeS < endS || all === 0; timeS += STEP_S) {
    const hour = localTime(Math.min(timeS, endS)).minuteOfDay / 60;
    all++;
    if (hour >= NIGHT.fromHour || hour < NIGHT.toHour) night++;
  }
  return 2 * night > all;
}

/** Flat stretches without those that may be a child's deep sleep: at night, shorter than three hours. */
export function withoutSleep(flat: readonly Span[], localTime: ((timeS: number) => LocalTime) | undefined): Span[] {
  return flat.filter((span) => span.endS - span.startS >= NIGHT.keepBelowS || !isAtNight(span, localTime));
}
