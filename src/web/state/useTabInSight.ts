import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the tab of the shown view in sight in a row that scrolls. @param view `data-view` of the tab @returns ref of the row */
export function useTabInSight(view: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = row;
    const tab = current?.querySelector<HTMLElement>(`[data-view="${view}"]`);
    if (current === null || tab == null) return;
    // why: scrollIntoView would move the page too
    current.scrollLeft = tab.offsetLeft - current.clientWidth / 2 + tab.clientWidth / 2;
  }, [view]);
  return row;
}
