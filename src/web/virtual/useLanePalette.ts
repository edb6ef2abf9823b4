import { type RefObject, useLayoutEffect, useState } from 'react';
import type { LanePalette } from './drawLanes.ts';

/** The colours as the page's style gives them to an element, read again when the theme changes. */
export function useLanePalette(element: RefObject<Element | null>): LanePalette | undefined {
  const [palette, setPalette] = useState<LanePalette>();
  useLayoutEffect(() => {
    const read = (): void => {
      if (element.current === null) return;
      const style = getComputedStyle(element.current);
      const colour = (name: string): string => style.getPropertyValue(`--kv-${name}`).trim() || '#888888';
      setPalette({
        surface: colour('surface'),
        stripe: colour('stripe'),
        ink: colour('ink'),
        muted: colour('muted'),
        grid: colour('grid'),
        axis: colour('axis'),
        event: colour('event'),
        plans: [colour('a'), colour('b')],
      });
    };
    read();
    // why: the theme is an attribute of the root, set after the views have been told of it
    const watcher = new MutationObserver(read);
    watcher.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => watcher.disconnect();
  }, [element]);
  return palette;
}
