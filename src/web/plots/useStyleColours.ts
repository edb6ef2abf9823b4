import { type RefObject, useLayoutEffect, useState } from 'react';

/** Colours as the page's style gives them to an element, read again when the theme changes. @param read the same function each time */
export function useStyleColours<Colours>(
  element: RefObject<Element | null>,
  read: (element: Element) => Colours,
): Colours | undefined {
  const [colours, setColours] = useState<Colours>();
  useLayoutEffect(() => {
    const readNow = (): void => {
      if (element.current !== null) setColours(read(element.current));
    };
    readNow();
    // why: the theme is an attribute of the root, set after the views have been told of it
    const watcher = new MutationObserver(readNow);
    watcher.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => watcher.disconnect();
  }, [element, read]);
  return colours;
}
