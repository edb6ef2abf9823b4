import type { LocalTime } from '../../recording/index.ts';
import type { Span } from '../types.ts';

const STEP_S = 60;

/** Minutes of spans on each day of the wall clock, or on each day from second 0 on where there is none. To the minute, at the edge of a day. */
export function minutesByDay(
  spans: readonly Span[],
  localTime: ((timeS: number) => LocalTime) | undefined,
): Map<string, number> {
  const days = new Map<string, number>();
  const dayAt = (timeS: number): string => localTime?.(timeS).day ?? `day ${Math.floor(timeS / 86_400) + 1}`;
  for (const { startS, endS } of spans) {
    for (let from = startS; from < endS; ) {
      // why whole minutes: midnight is at one, whatever the zone
      const to = Math.min(endS, (Math.floor(from / STEP_S) + 1) * STEP_S);
      const day = dayAt((from + to) / 2);
      days.set(day, (days.get(day) ?? 0) + (to - from) / 60);
      from = to;
    }
  }
  return days;
}
