import { useEffect, useState } from 'react';
import type { Span, ViewWindow } from '../plots/viewWindow.ts';

interface LastShown extends Span {
  readonly scrolledPx: number;
}

const known = new WeakMap<File, LastShown>();
const focusOn = new WeakMap<File, string>();
const kept = new WeakMap<File, Map<string, unknown>>();

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

/** Says which control (by its id) is to have the focus when the recording is shown again: where the person works. */
export function rememberFocus(file: File | undefined, id: string): void {
  if (file !== undefined) focusOn.set(file, id);
}

/** The control that was remembered, once; undefined where there is none, or it is gone. */
export function takeRememberedFocus(file: File | undefined): HTMLElement | undefined {
  const id = file === undefined ? undefined : focusOn.get(file);
  if (file === undefined || id === undefined) return undefined;
  focusOn.delete(file);
  return document.getElementById(id) ?? undefined;
}

/** A state that is there again when the recording was measured again. */
export function useKeptState<T>(file: File | undefined, name: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() =>
    file === undefined ? initial : ((kept.get(file)?.get(name) as T) ?? initial),
  );
  return [
    value,
    (next) => {
      setValue(next);
      if (file === undefined) return;
      const of = kept.get(file) ?? new Map<string, unknown>();
      kept.set(file, of.set(name, next));
    },
  ];
}
