import { useSyncExternalStore } from 'react';

const STORAGE_KEY = 'kinsbourne-research';

/** What was said when research functions were switched on in this browser. */
export interface ResearchConsent {
  readonly purpose: string;
  /** Ethics vote, approval, or why none is needed. */
  readonly approval: string;
  readonly by: string;
  readonly at: string;
}

const listeners = new Set<() => void>();
let known: ResearchConsent | undefined | null = null;

/** Undefined: switched off, as at first. */
export function readConsent(): ResearchConsent | undefined {
  if (known !== null) return known;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    known = isConsent(kept) ? kept : undefined;
  } catch {
    known = undefined; // why: storage may be switched off in the browser; then research functions are, too
  }
  return known;
}

/** Switches research functions on (with what was said) or off, for this browser alone. */
export function keepConsent(consent: ResearchConsent | undefined): void {
  known = consent;
  try {
    if (consent === undefined) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(consent));
  } catch {}
  for (const listener of listeners) listener();
}

export function isConsent(value: unknown): value is ResearchConsent {
  if (typeof value !== 'object' || value === null) return false;
  const { purpose, approval, by, at } = value as Record<string, unknown>;
  return [purpose, approval, by, at].every((text) => typeof text === 'string' && text.trim() !== '');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConsent(): ResearchConsent | undefined {
  return useSyncExternalStore(subscribe, readConsent);
}
