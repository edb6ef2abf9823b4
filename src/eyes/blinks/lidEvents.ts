import type { GazeSignal } from '../types.ts';
import { excursionEvents } from './excursionEvents.ts';
import { lossEvents } from './lossEvents.ts';
import { opennessEvents } from './opennessEvents.ts';
import { pupilDipEvents } from './pupilDipEvents.ts';

/** A stretch that the lid or a loss spoils: [startIndex, endIndex). */
export interface LidEvent {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly isBlink: boolean;
}

/**
 * All that lids and losses do to a signal, from the best witness that it has: loss always; the lid's openness; dips of
 * the pupil; and only where there is neither, the vertical course alone. Not sorted, may overlap.
 */
export function lidEvents(signal: GazeSignal): LidEvent[] {
  const events: LidEvent[] = lossEvents(signal);
  if (signal.openness !== undefined) events.push(...opennessEvents(signal.openness, signal.rateHz));
  if (signal.pupil !== undefined) events.push(...pupilDipEvents(signal.pupil, signal.rateHz));
  if (signal.openness === undefined && signal.pupil === undefined) events.push(...excursionEvents(signal));
  return events;
}
