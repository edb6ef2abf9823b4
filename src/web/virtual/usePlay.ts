import { useEffect, useRef } from 'react';

/** The whole time shown passes in so many seconds. Chosen. */
const WHOLE_S = 30;
/** A hidden or stalled page must not be caught up with in one go. */
const LONGEST_FRAME_S = 0.1;

/** Walks the cursor through time while it plays; tells when it has come to the end. */
export function usePlay(
  playing: boolean,
  lastDay: number,
  cursor: number,
  { onDay, onEnd }: { readonly onDay: (day: number) => void; readonly onEnd: () => void },
): void {
  const wanted = useRef({ lastDay, cursor, onDay, onEnd });
  wanted.current = { lastDay, cursor, onDay, onEnd };
  useEffect(() => {
    if (!playing) return;
    let at = wanted.current.cursor >= wanted.current.lastDay ? 0 : wanted.current.cursor;
    let shown = Math.round(at);
    let before: number | undefined;
    let handle = requestAnimationFrame(function next(nowMs) {
      const now = wanted.current;
      // why: somebody may move the cursor meanwhile; it goes on from there
      if (now.cursor !== shown && before !== undefined) at = now.cursor;
      at += (before === undefined ? 0 : Math.min(LONGEST_FRAME_S, (nowMs - before) / 1000)) * (now.lastDay / WHOLE_S);
      before = nowMs;
      shown = Math.min(now.lastDay, Math.round(at));
      now.onDay(shown);
      if (at >= now.lastDay) now.onEnd();
      else handle = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(handle);
  }, [playing]);
}
