import { useEffect } from 'react';
import type { Span, ViewWindow } from '../plots/viewWindow.ts';

interface LastShown extends Span {
  readonly scrolledPx: number;
}

const known = new WeakMap<File, LastShown>();

/** Where the reader was in this file when it was shown last; undefined for a file that is shown for the first time. */
export function lastShownOf(file: File | undefined): LastShown | undefined {
  return file === undefined ? undefined : known.get(file);
}

/** Remembers where the reader is: a recording that is measured again, with a mark more, is shown where it was left. */
export function useRememberShown(file: File | undefined, window: ViewWindow): void {
  useEffect(() => {
    if (file === undefined) return;
    const remember = (): void => {
      known.set(file, { ...window.get(), scrolledPx: scrollY });
    };
    const unsubscribe = window.subscribe(remember);
    addEventListener('scroll', remember, { passive: true });
    return () => {
      unsubscribe();
      removeEventListener('scroll', remember);
    };
  }, [file, window]);
}
