import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Width of what is drawn for paper, px: A4 between its margins. */
export const PAPER_PX = 700;

/** True while the page is printed: paper is light, whatever the screen is. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    // why: the browser takes the picture right after the event, so the traces must be drawn anew before it returns
    const changed = (): void => flushSync(() => setPrinting(media.matches));
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    media.addEventListener('change', changed);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', changed);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
