import type { RunLocks } from './keptRun.ts';

const NAME = 'kinsbourne-cohort';

/**
 * Marks by the locks of the browser. A page that came over plain HTTP from another computer has none: there, nobody seems to be at
 * a run; that another tab takes it over costs the first one only that its run is not kept any more.
 */
export function browserRunLocks(locks: LockManager | undefined = navigator.locks): RunLocks {
  if (locks === undefined) return { hold: async () => () => undefined, whenFree: async () => undefined };
  return {
    hold: (owner) =>
      new Promise((resolve, reject) => {
        const held = (): Promise<void> => new Promise((release) => resolve(release));
        locks.request(`${NAME} ${owner}`, held).catch(reject);
      }),
    whenFree: (owner) => locks.request(`${NAME} ${owner}`, { mode: 'shared' }, () => undefined),
  };
}

/** A name that no other worker has. */
export function freshOwner(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
