import type { KeyboardEvent } from 'react';
import type { IntervalsView, ReportView } from '../worker/protocol.ts';
import { neighbourEvent } from './bands.ts';
import type { ViewWindow } from './viewWindow.ts';

export const STEPS = { pan: 0.15, panFast: 0.8, zoom: 0.6 } as const;

/** Puts the next or previous event in the middle. Zooms in only where the event would be too small to see. */
export function jump(window: ViewWindow, events: IntervalsView, step: 1 | -1): number {
  const i = neighbourEvent(events, window.focusS(), step);
  if (i >= 0) showEvent(window, events.startS[i]!, events.endS[i]!);
  return i;
}

/** Shows an event with some room around it; the window keeps its length where the event fits well. */
export function showEvent(window: ViewWindow, startS: number, endS: number): void {
  const { startS: from, endS: to } = window.get();
  const lengthS = endS - startS;
  const shownS = to - from;
  const fits = shownS >= lengthS * 1.2 && shownS <= Math.max(3, lengthS * 8);
  window.centre((startS + endS) / 2, fits ? shownS : Math.max(1.5, lengthS * 3));
}

/** The keys of the traces; they work only while the traces have the focus. */
export function useTraceKeys(view: ReportView, window: ViewWindow): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey ? STEPS.panFast : STEPS.pan;
    const { full } = window;
    const { startS, endS } = window.get();
    const actions: Record<string, () => void> = {
      ArrowLeft: () => window.pan(-pan),
      ArrowRight: () => window.pan(pan),
      ArrowUp: () => window.zoom(STEPS.zoom),
      ArrowDown: () => window.zoom(1 / STEPS.zoom),
      '+': () => window.zoom(STEPS.zoom),
      '=': () => window.zoom(STEPS.zoom),
      '-': () => window.zoom(1 / STEPS.zoom),
      '−': () => window.zoom(1 / STEPS.zoom),
      '0': () => window.show(full.startS, full.endS),
      Home: () => window.show(full.startS, full.startS + endS - startS),
      End: () => window.show(full.endS - (endS - startS), full.endS),
      n: () => jump(window, view.bursts, 1),
      p: () => jump(window, view.bursts, -1),
      '.': () => jump(window, view.saccades, 1),
      ',': () => jump(window, view.saccades, -1),
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
