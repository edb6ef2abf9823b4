import { IDLE_SLEEP_TEXT, type RecordedEvent } from '../recording/index.ts';
import type { Span } from './types.ts';

/** Before and after such a pause a moment would be called still by what the device held, s. chosen: more than the 1.5 s looked at on either side. */
const EDGE_S = 2;

/** Pauses in which the device slept and its last value was held, in order of time. What was not measured there is neither a quiet minute nor one without tremor. */
export function idleSpans(events: readonly RecordedEvent[]): Span[] {
  return events
    .filter(({ text, startS, endS }) => text === IDLE_SLEEP_TEXT && endS > startS)
    .map(({ startS, endS }) => ({ startS: startS - EDGE_S, endS: endS + EDGE_S }))
    .sort((a, b) => a.startS - b.startS);
}
