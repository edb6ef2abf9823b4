import type { KeyboardEvent } from 'react';
import { type DayWindow, middleOfSpan, revealDay } from './dayWindow.ts';
import type { Lane, TimelineItem, TimelineModel } from './laneTypes.ts';
import { neighbourStop } from './stops.ts';

const STEPS = { pan: 0.15, panFast: 0.8, zoom: 0.6 } as const;

export interface KeyTargets {
  readonly model: TimelineModel;
  readonly lanes: readonly Lane[];
  readonly window: DayWindow;
  readonly focused: TimelineItem | undefined;
  readonly setFocused: (item: TimelineItem | undefined) => void;
  readonly selected: number | undefined;
  readonly onSelect: (day: number | undefined) => void;
  /** Told when there is no further item that way. */
  readonly onEnd: () => void;
}

/** The keys of the picture; they work only while it has the focus. */
export function useTimelineKeys(targets: KeyTargets): (event: KeyboardEvent) => void {
  const { model, lanes, window, focused, setFocused, selected, onSelect, onEnd } = targets;
  const atDay = (): number => focused?.startDay ?? selected ?? Math.floor(middleOfSpan(window.get()));
  const jump = (step: 1 | -1): void => {
    const shown = new Set(lanes.map(({ id }) => id));
    const span = window.get();
    const seesSelected = selected !== undefined && selected >= span.startDay && selected < span.endDay;
    const from = focused ?? (seesSelected ? selected : step === 1 ? span.startDay - 1 : span.endDay);
    const item = neighbourStop(model.stops, shown, from, step);
    if (item === undefined) {
      onEnd();
      return;
    }
    setFocused(item);
    window.show(revealDay(window.full, window.get(), item.startDay));
  };
  const days = (): number => window.get().endDay - window.get().startDay;
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const pan = event.shiftKey ? STEPS.panFast : STEPS.pan;
    const { full } = window;
    const actions: Record<string, () => void> = {
      ArrowLeft: () => window.pan(-pan),
      ArrowRight: () => window.pan(pan),
      PageUp: () => window.pan(-1),
      PageDown: () => window.pan(1),
      Home: () => window.show({ startDay: full.startDay, endDay: full.startDay + days() }),
      End: () => window.show({ startDay: full.endDay - days(), endDay: full.endDay }),
      '+': () => window.zoom(STEPS.zoom, atDay()),
      '=': () => window.zoom(STEPS.zoom, atDay()),
      '-': () => window.zoom(1 / STEPS.zoom, atDay()),
      '0': () => window.show(full),
      n: () => jump(1),
      p: () => jump(-1),
      Enter: () => onSelect(atDay()),
      Escape: () => {
        setFocused(undefined);
        onSelect(undefined);
      },
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
