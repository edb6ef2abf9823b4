import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeviceStore } from './deviceStore.ts';
import { useServices } from './services.ts';

export interface Draft<T> {
  readonly value: T;
  /** Sets what is typed; it is kept on the device a moment later. */
  set(value: T | ((before: T) => T)): void;
  /** True where something is typed that differs from the start, now or before a reload. */
  readonly isKept: boolean;
  /**
   * After saving: what is typed is no draft any more. The value stays on screen.
   * @param saved what was saved; what was typed since then stays a draft
   */
  clear(saved?: T): void;
  /** Back to the start. */
  discard(): void;
}

/** chosen: short enough that a closed lid loses at most a word, long enough not to write at each key. */
const KEEP_AFTER_MS = 250;

/**
 * A half-filled form that survives a reload, sealed on the device like the outbox.
 * @param key one for each form and what it is about, such as `event:<person>:new`; another key is another form
 * @param initial what the form starts with; a later change of it counts only while nothing is typed
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const { device } = useServices();
  const [typed, setTyped] = useState<{ readonly key: string; readonly value: T } | undefined>(() => remembered(key));
  const mine = typed?.key === key ? typed : remembered<T>(key);
  const keeper = useKeeper(device);

  useEffect(() => {
    let current = true;
    if (remembered(key) !== undefined) return;
    void device
      .then((kept) => kept.draft(key))
      .then((value) => {
        // why: what was typed while the device was asked is newer than what it kept
        if (!current || value === undefined || visit.has(key)) return;
        visit.set(key, value);
        setTyped({ key, value: value as T });
      })
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [key, device]);

  const latest = useRef(initial);
  latest.current = mine === undefined ? initial : mine.value;
  const set = useCallback<Draft<T>['set']>(
    (given) => {
      const value = typeof given === 'function' ? (given as (before: T) => T)(latest.current) : given;
      latest.current = value;
      visit.set(key, value);
      setTyped({ key, value });
      keeper(key, value);
    },
    [key, keeper],
  );
  const forget = useCallback(() => {
    visit.delete(key);
    keeper(key, undefined);
  }, [key, keeper]);
  const discard = useCallback(() => {
    forget();
    setTyped(undefined);
  }, [forget]);
  const clear = useCallback<Draft<T>['clear']>(
    (saved) => {
      if (saved === undefined || saved === latest.current) discard();
    },
    [discard],
  );
  return { value: latest.current, set, isKept: mine !== undefined, clear, discard };
}

/** Drafts of this visit: a form that is opened again is as it was left, without waiting for the device. */
const visit = new Map<string, unknown>();

function remembered<T>(key: string): { readonly key: string; readonly value: T } | undefined {
  return visit.has(key) ? { key, value: visit.get(key) as T } : undefined;
}

/** Keeps the last value of each key a moment after it was given, and at once where the page is left. */
function useKeeper(device: Promise<DeviceStore>): (key: string, value: unknown) => void {
  const pending = useRef(new Map<string, unknown>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const todo = [...pending.current];
    pending.current.clear();
    void device
      .then((kept) =>
        Promise.all(
          todo.map(([key, value]) => (value === undefined ? kept.dropDraft(key) : kept.keepDraft(key, value))),
        ),
      )
      .catch(() => {}); // why: without a store the draft lives in this visit only, which the settings say
  }, [device]);
  useEffect(() => {
    const left = (): void => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', left);
    addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', left);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  return useCallback(
    (key, value) => {
      pending.current.set(key, value);
      clearTimeout(timer.current);
      if (value === undefined) keep();
      else timer.current = setTimeout(keep, KEEP_AFTER_MS);
    },
    [keep],
  );
}
