import type { Reach } from './apiClient.ts';

/** Whether our server answered the last time it was asked. The browser's own "online" says nothing about a server on the same machine. */
export class ReachState {
  readonly #listeners = new Set<() => void>();
  #reach: Reach | 'unknown' = 'unknown';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly current = (): Reach | 'unknown' => this.#reach;

  readonly set = (reach: Reach): void => {
    if (reach === this.#reach) return;
    this.#reach = reach;
    for (const listener of this.#listeners) listener();
  };
}
