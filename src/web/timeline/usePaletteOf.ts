import { type RefObject, useLayoutEffect, useState } from 'react';
import { readPalette, type TimelinePalette } from './timelinePalette.ts';

/** The colours as the page's style gives them to an element, read again when the theme changes. */
export function usePaletteOf(element: RefObject<Element | null>): TimelinePalette | undefined {
  const [palette, setPalette] = useState<TimelinePalette>();
  useLayoutEffect(() => {
    const read = (): void => {
      if (element.current !== null) setPalette(readPalette(element.current));
    };
    read();
    // why: the theme is an attribute of the root, set after the views have been told of it
    const watcher = new MutationObserver(read);
    watcher.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => watcher.disconnect();
  }, [element]);
  return palette;
}
