import type { Day } from '../../clinic/index.ts';
import type { Scope, Store } from '../../records/index.ts';
import { refreshCard } from './refreshSummaries.ts';

export interface SummaryKeeperOptions {
  readonly store: Pick<Store, 'staleSummaries' | 'entries' | 'keepSummary'>;
  /** As whom the keeper reads and writes: everybody of the household. */
  readonly scope: Scope;
  /** Asked before each person, so that the day may change meanwhile. */
  readonly today: () => Day;
  /** Told of a failure; the keeper goes on with the next person. */
  readonly onError?: (error: unknown) => void;
}

/** People looked up at a time. Chosen: few enough that one just touched is soon next. */
const BATCH = 20;
/** The day is looked at so often; a card that was made for yesterday is done anew. */
const DAY_CHECK_MS = 60_000;
/** Pause after each person, so that requests are answered in between; a request waits for one person at most. */
const PAUSE_MS = 5;

/**
 * Keeps the cards of the clinic list fresh in the background: after each change and when the day changes. One person at
 * a time, with a pause after each, the ones touched last first; a person whose card fails is passed over until touched
 * again.
 */
export class SummaryKeeper {
  readonly #options: SummaryKeeperOptions;
  readonly #touched = new Set<string>();
  readonly #passedOver = new Set<string>();
  readonly #queue: { readonly personId: string; readonly changeCount: number }[] = [];
  readonly #timer: ReturnType<typeof setInterval>;
  #work: Promise<void> | undefined;
  /** True where something may be stale that nobody named: at the start and on a new day. */
  #lookAround = true;
  #day: Day;
  #closed = false;

  constructor(options: SummaryKeeperOptions) {
    this.#options = options;
    this.#day = options.today();
    this.#timer = setInterval(() => this.#checkDay(), DAY_CHECK_MS);
    this.#timer.unref();
    this.#start();
  }

  /** Something of this person changed. Returns at once. */
  touched(personId: string): void {
    // why: taken out first, so that the person moves to the end, which is done first
    this.#touched.delete(personId);
    this.#touched.add(personId);
    this.#passedOver.delete(personId);
    this.#start();
  }

  /**
   * Looks at everybody anew and waits until there is nothing more to do, at most `maxMs`. Returns whether that is so; the
   * work goes on behind either way. With 0 it is how to say that many may have changed (an import).
   */
  async settle(maxMs: number): Promise<boolean> {
    this.#lookAround = true;
    this.#passedOver.clear();
    this.#checkDay();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<false>((done) => {
      timer = setTimeout(() => done(false), maxMs);
    });
    try {
      while (this.#work !== undefined) {
        const fresh = await Promise.race([this.#work.then(() => true as const), late]);
        if (!fresh) return false;
      }
      return !this.#closed;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the work after the person that is being done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#work;
  }

  #checkDay(): void {
    const today = this.#options.today();
    if (today !== this.#day) {
      this.#day = today;
      this.#lookAround = true;
      this.#passedOver.clear();
    }
    this.#start();
  }

  #start(): void {
    if (this.#closed || this.#work !== undefined || (!this.#lookAround && this.#touched.size === 0)) return;
    this.#work = this.#run()
      .catch((error: unknown) => {
        // why: the store does not answer; trying at once again would only go round
        this.#lookAround = false;
        this.#touched.clear();
        this.#options.onError?.(error);
      })
      .finally(() => {
        this.#work = undefined;
        this.#start();
      });
  }

  async #run(): Promise<void> {
    await pause(PAUSE_MS);
    while (!this.#closed) {
      const next = await this.#next();
      if (next === undefined) return;
      const { store, scope, today } = this.#options;
      try {
        if (!(await refreshCard(store, scope, today(), next))) this.#passedOver.add(next.personId);
      } catch (error) {
        this.#passedOver.add(next.personId);
        this.#options.onError?.(error);
      }
      await pause(PAUSE_MS);
    }
  }

  /** The next stale person: the one touched last, else any. */
  async #next(): Promise<{ readonly personId: string; readonly changeCount: number } | undefined> {
    const { store, scope, today } = this.#options;
    for (const personId of [...this.#touched].reverse()) {
      this.#touched.delete(personId);
      const [stale] = await store.staleSummaries({ ...scope, people: [personId] }, today(), 1);
      if (stale !== undefined) return stale;
    }
    const waiting = this.#queue.shift();
    if (waiting !== undefined || !this.#lookAround) return waiting;
    const stale = await store.staleSummaries(scope, today(), BATCH + this.#passedOver.size);
    this.#queue.push(...stale.filter(({ personId }) => !this.#passedOver.has(personId)));
    if (this.#queue.length === 0) this.#lookAround = false;
    return this.#queue.shift();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
