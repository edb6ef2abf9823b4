import type { KeyboardEvent } from 'react';
import type { ViewWindow } from './viewWindow.ts';

export const STEPS = { pan: 0.15, panFast: 0.8, zoom: 0.6 } as const;

type KeyHandler = (
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>,
) => void;

/**
 * The keys that move and zoom a trace; they work only while it has the focus.
 * @param more further keys, letters in lower case
 */
export function windowKeys(window: ViewWindow, more: Readonly<Record<string, () => void>>): KeyHandler {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey ? STEPS.panFast : STEPS.pan;
    const { full } = window;
    const { startS, endS } = window.get();
    const actions: Readonly<Record<string, () => void>> = {
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
      ...more,
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
