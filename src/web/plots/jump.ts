import type { IntervalsView } from '../worker/protocol.ts';
import { neighbourEvent } from './bands.ts';
import type { ViewWindow } from './viewWindow.ts';

/**
 * Puts the next or previous event in the middle; where none was chosen before, the first or last of those shown. Zooms in only where the
 * event would be too small to see.
 * @returns its index; -1 where there is none
 */
export function jump(window: ViewWindow, events: IntervalsView, step: 1 | -1): number {
  const before = window.get();
  const focusS = window.focusS();
  const edgeS = step === 1 ? before.startS - 1e-9 : before.endS;
  let found = -1;
  for (
    let i = neighbourEvent(events, focusS ?? edgeS, step);
    i >= 0;
    i = neighbourEvent(events, middleOf(events, i), step)
  ) {
    found = i;
    showEvent(window, events.startS[i]!, events.endS[i]!);
    // why: a first press that is not seen to do anything is taken for a key that does not work
    const { startS, endS } = window.get();
    if (focusS !== undefined || startS !== before.startS || endS !== before.endS) break;
  }
  return found;
}

/** Shows an event with some room around it; the window keeps its length where the event fits well. */
export function showEvent(window: ViewWindow, startS: number, endS: number): void {
  const { startS: from, endS: to } = window.get();
  const lengthS = endS - startS;
  const shownS = to - from;
  const fits = shownS >= lengthS * 1.2 && shownS <= Math.max(3, lengthS * 8);
  window.centre((startS + endS) / 2, fits ? shownS : Math.max(1.5, lengthS * 3));
}

function middleOf({ startS, endS }: IntervalsView, index: number): number {
  return (startS[index]! + endS[index]!) / 2;
}
