import type { KeyboardEvent } from 'react';
import type { ReportView } from '../worker/protocol.ts';
import { jump } from './jump.ts';
import type { ViewWindow } from './viewWindow.ts';
import { windowKeys } from './windowKeys.ts';

/** The keys of the traces of the eyes. */
export function useTraceKeys(view: ReportView, window: ViewWindow): (event: KeyboardEvent) => void {
  return windowKeys(window, {
    n: () => jump(window, view.bursts, 1),
    p: () => jump(window, view.bursts, -1),
    '.': () => jump(window, view.saccades, 1),
    ',': () => jump(window, view.saccades, -1),
  });
}
