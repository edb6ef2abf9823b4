import type { ReportView } from '../worker/protocol.ts';
import type { Span } from './viewWindow.ts';

/** What to show first: all of a short recording, else `shownS` seconds from just before the first burst, else from the start. */
export function firstSpan(view: Pick<ReportView, 'startS' | 'endS' | 'bursts'>, shownS: number): Span {
  const { startS, endS, bursts } = view;
  if (endS - startS <= shownS * 1.5) return { startS, endS };
  const from = bursts.startS.length > 0 ? Math.max(startS, bursts.startS[0]! - shownS * 0.15) : startS;
  return { startS: from, endS: from + shownS };
}
