import type { ApiChange, ApiChangeResult } from '../../api/index.ts';
import type { AnyEntry, FieldIssue } from '../../clinic/index.ts';
import { ApiProblem, isPassing } from './apiProblem.ts';
import type { DeviceStore } from './deviceStore.ts';
import { collide, nextBatch, toApiChange, waitBeforeRetryS } from './outboxRules.ts';
import type { Conflict, WaitingChange } from './waitingChange.ts';

export interface OutboxState {
  /** False until what was kept on the device is read. */
  readonly ready: boolean;
  readonly changes: readonly WaitingChange[];
  readonly conflicts: readonly Conflict[];
}

/** What became of one change. */
export type Settlement =
  | { readonly status: 'written'; readonly entry: AnyEntry }
  /** The server cannot be reached; the change is kept and sent later. */
  | { readonly status: 'waiting' }
  | { readonly status: 'conflict' }
  | { readonly status: 'refused'; readonly fields: readonly FieldIssue[]; readonly problem?: string };

export interface OutboxOptions {
  readonly device: Promise<DeviceStore>;
  /** @throws UnreachableError or ApiProblem */
  readonly send: (personId: string, changes: readonly ApiChange[]) => Promise<readonly ApiChangeResult[]>;
  readonly onWritten: (entry: AnyEntry) => void;
  readonly now: () => Date;
  /** Calls back after so many milliseconds; returns how to call it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** Runs one at a time among all tabs of this browser. */
  readonly alone?: (work: () => Promise<void>) => Promise<void>;
  /** Told after each change of what is kept, so that other tabs can read it anew. */
  readonly onKept?: () => void;
}

/**
 * Holds every change until the server has acknowledged it. A change is on the device before anything is sent, is sent
 * until an answer comes, and leaves only as written, as one side of a conflict, or by the hand of the person.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #listeners = new Set<() => void>();
  /** Shown already, not on the disk yet. */
  readonly #adding = new Set<string>();
  readonly #awaited = new Map<string, (settlement: Settlement) => void>();
  #state: OutboxState = { ready: false, changes: [], conflicts: [] };
  #running: Promise<void> | undefined;
  #again = false;
  #failures = 0;
  #callOff: (() => void) | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OutboxState => this.#state;

  /** Reads what the device keeps: at the start, and where another tab has changed it. */
  async load(): Promise<void> {
    const device = await this.#options.device;
    const before = this.#state;
    const [kept, conflicts] = await Promise.all([device.changes(), device.conflicts()]);
    // why: what was settled here meanwhile may not be in what was read; shown, it would seem to wait still
    if (this.#state !== before) return this.load();
    const adding = this.#state.changes.filter(
      ({ changeId }) => this.#adding.has(changeId) && !kept.some((other) => other.changeId === changeId),
    );
    this.#set({ ready: true, changes: [...kept, ...adding], conflicts });
  }

  /** Number for the next change. */
  nextOrder(): number {
    // why: the clock keeps the order between tabs, the largest known one keeps it within a millisecond
    return Math.max(this.#options.now().getTime(), ...this.#state.changes.map(({ order }) => order + 1));
  }

  /** Keeps a change and begins to send; `settled` tells what the first try made of it. */
  async add(change: WaitingChange): Promise<{ readonly settled: Promise<Settlement> }> {
    const settled = new Promise<Settlement>((resolve) => this.#awaited.set(change.changeId, resolve));
    // why: shown at once; the disk follows within milliseconds, and a failure of the disk is thrown at the writer
    this.#set({ ...this.#state, changes: [...this.#state.changes, change] });
    this.#adding.add(change.changeId);
    try {
      await (await this.#options.device).keepChange(change);
    } catch (error) {
      this.#awaited.delete(change.changeId);
      this.#set({ ...this.#state, changes: without(this.#state.changes, [change.changeId]) });
      throw error;
    } finally {
      this.#adding.delete(change.changeId);
    }
    this.#options.onKept?.();
    void this.flush();
    return { settled };
  }

  /** Takes a change back that has not been sent, such as a refused one. */
  async discard(changeId: string): Promise<void> {
    await (await this.#options.device).dropChanges([changeId]);
    this.#set({ ...this.#state, changes: without(this.#state.changes, [changeId]) });
    this.#options.onKept?.();
  }

  /** Ends a conflict with the changes that were chosen, one after the other; without one theirs stands. */
  async resolve(conflictId: string, ...changes: readonly WaitingChange[]): Promise<void> {
    await (await this.#options.device).resolve(conflictId, changes);
    this.#set({
      ...this.#state,
      conflicts: this.#state.conflicts.filter(({ id }) => id !== conflictId),
      changes: [...this.#state.changes, ...changes],
    });
    this.#options.onKept?.();
    void this.flush();
  }

  /** Tries to send now. Called at the start, when the network or the reader comes back, and by the clock. */
  flush(): Promise<void> {
    if (this.#running !== undefined) {
      this.#again = true;
      return this.#running.then(() => this.#running);
    }
    this.#callOff?.();
    const alone = this.#options.alone ?? ((work) => work());
    this.#running = alone(() => this.#run())
      .catch(() => this.#retryLater()) // why: the disk failed; what the server has acknowledged it will acknowledge again
      .finally(() => {
        this.#running = undefined;
        const again = this.#again && nextBatch(this.#state.changes).length > 0;
        this.#again = false;
        if (again) void this.flush();
      });
    return this.#running;
  }

  async #run(): Promise<void> {
    let most: number | undefined;
    for (;;) {
      const batch = nextBatch(this.#state.changes, most);
      const first = batch[0];
      if (first === undefined) return;
      let results: readonly ApiChangeResult[];
      try {
        results = await this.#options.send(first.personId, batch.map(toApiChange));
      } catch (error) {
        if (isPassing(error) || !(error instanceof ApiProblem)) {
          this.#retryLater();
          return;
        }
        // why: one that cannot be taken would hold up all the others; alone it shows itself
        if (batch.length > 1) most = 1;
        else await this.#refuse(first, error.problem.fields ?? [], error.problem);
        continue;
      }
      this.#failures = 0;
      for (const change of batch) {
        const result = results.find(({ changeId }) => changeId === change.changeId);
        if (result === undefined) return this.#retryLater();
        await this.#apply(change, result);
      }
    }
  }

  async #apply(change: WaitingChange, { status, entry, fields }: ApiChangeResult): Promise<void> {
    if (status === 'refused' || entry === undefined) return this.#refuse(change, fields ?? []);
    if (status === 'conflict') {
      const at = this.#options.now().toISOString();
      const { settled, conflict } = collide(change, entry, this.#state.changes, at);
      await this.#settle(settled, conflict, entry);
      const settlement: Settlement = conflict === undefined ? { status: 'written', entry } : { status: 'conflict' };
      for (const id of settled) this.#tell(id, settlement);
      return;
    }
    await this.#settle([change.changeId], undefined, entry);
    this.#tell(change.changeId, { status: 'written', entry });
  }

  async #settle(changeIds: readonly string[], conflict: Conflict | undefined, entry: AnyEntry): Promise<void> {
    await (await this.#options.device).settle(changeIds, conflict);
    this.#options.onWritten(entry);
    const { conflicts } = this.#state;
    this.#set({
      ...this.#state,
      changes: without(this.#state.changes, changeIds),
      conflicts: conflict === undefined ? conflicts : [...conflicts.filter(({ id }) => id !== conflict.id), conflict],
    });
    this.#options.onKept?.();
  }

  async #refuse(
    change: WaitingChange,
    fields: readonly { path: string; code: string; message: string }[],
    problem?: { readonly title: string; readonly code: string },
  ): Promise<void> {
    const why = problem === undefined ? {} : { problem: problem.title, code: problem.code };
    const refused = { fields: fields as readonly FieldIssue[], ...why };
    // why: where a form still waits for the answer it shows the reasons itself and holds the text
    if (this.#awaited.has(change.changeId)) await this.discard(change.changeId);
    else {
      const marked = { ...change, refused };
      await (await this.#options.device).keepChange(marked);
      this.#set({
        ...this.#state,
        changes: this.#state.changes.map((other) => (other.changeId === change.changeId ? marked : other)),
      });
    }
    this.#tell(change.changeId, { status: 'refused', ...refused });
  }

  /** The writer waits no longer for the answer: should the change be refused, it stays here. */
  stopAwaiting(changeId: string): void {
    this.#awaited.delete(changeId);
  }

  #tell(changeId: string, settlement: Settlement): void {
    this.#awaited.get(changeId)?.(settlement);
    this.#awaited.delete(changeId);
  }

  #retryLater(): void {
    this.#failures += 1;
    for (const changeId of [...this.#awaited.keys()]) if (!this.#adding.has(changeId)) this.#tell(changeId, WAITING);
    this.#callOff?.();
    this.#callOff = this.#options.later(waitBeforeRetryS(this.#failures) * 1000, () => void this.flush());
  }

  #set(state: OutboxState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const WAITING: Settlement = { status: 'waiting' };

function without(changes: readonly WaitingChange[], ids: readonly string[]): readonly WaitingChange[] {
  return changes.filter(({ changeId }) => !ids.includes(changeId));
}
