import { saveFile } from '../plots/savePlot.ts';
import type { CohortFile, FromCohortWorker, ToCohortWorker } from './cohortProtocol.ts';
import { type CohortSettings, specOf } from './cohortSettings.ts';
import type { CohortResult } from './gatherCohort.ts';
import type { RunLocks, RunStore } from './kept/keptRun.ts';
import { findLeftRun, type LeftRun } from './kept/leftRun.ts';
import type { Keeping } from './kept/runKeeper.ts';
import { writeSettings } from './keptSettings.ts';

export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number; readonly people: number }
  /** Stopped before anybody was done. */
  | { readonly state: 'nobody' }
  | { readonly state: 'done'; readonly result: CohortResult; readonly stopped: boolean }
  | { readonly state: 'failed'; readonly message: string };

export interface FileState {
  readonly kind: CohortFile;
  readonly share: number;
}

export interface CohortRunState {
  readonly run: RunState;
  /** The settings of the run. */
  readonly ran: CohortSettings | undefined;
  /** The file that is being made. */
  readonly file: FileState | undefined;
  /** Whether the run can be gone on with after a reload; undefined until it is known. */
  readonly keeping: Keeping | undefined;
  /** What a tab left on this device, as long as nothing is run here. */
  readonly left: LeftRun | undefined;
}

/** Where runs are kept, and who is at them. */
export interface KeptRuns {
  readonly store: () => Promise<RunStore>;
  readonly locks: RunLocks;
  /** Passes after a moment: a tab that is just being reloaded lets go of its run only then. */
  readonly moment: () => Promise<void>;
}

/** What is needed of a worker. */
export type CohortThread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * One run at a time in a worker. It goes on while another view is looked at, and its result is there when one comes back: who
 * waited for it must not lose it to a press on a tab.
 */
export class CohortRunner {
  readonly #makeThread: () => CohortThread;
  readonly #listeners = new Set<() => void>();
  #thread: CohortThread | undefined;
  readonly #kept: KeptRuns;
  #fileName = '';
  #looks = 0;
  #state: CohortRunState = {
    run: { state: 'idle' },
    ran: undefined,
    file: undefined,
    keeping: undefined,
    left: undefined,
  };

  constructor(makeThread: () => CohortThread, kept: KeptRuns) {
    this.#makeThread = makeThread;
    this.#kept = kept;
  }

  readonly state = (): CohortRunState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Looks for what a tab left here, and again when a tab that is at it lets go. */
  readonly look = async (): Promise<void> => {
    const turn = ++this.#looks;
    const { store, locks, moment } = this.#kept;
    const isFree = (owner: string): Promise<boolean> =>
      Promise.race([locks.whenFree(owner).then(() => true), moment().then(() => false)]);
    try {
      const left = await findLeftRun(await store(), isFree);
      if (turn !== this.#looks || this.#state.run.state !== 'idle') return;
      // why: what is told of another version is told once, and is gone from the store at the second look
      if (left !== undefined || this.#state.left?.kind !== 'otherVersion') this.#set({ left });
      if (left?.kind !== 'elsewhere') return;
      await locks.whenFree(left.owner);
      if (turn === this.#looks) await this.look();
    } catch {
      // why: a browser that keeps nothing left nothing
    }
  };

  readonly start = (ran: CohortSettings): void => this.#start(ran, 0);

  /** Goes on with the run that was left here. */
  readonly goOn = (): void => {
    const { left } = this.#state;
    if (left?.kind === 'left') this.#start(left.settings, left.people, left.owner);
  };

  /** Removes the run that was left here. */
  readonly discard = async (): Promise<void> => {
    const { left } = this.#state;
    this.#looks++;
    this.#set({ left: undefined });
    if (left?.kind !== 'left') return;
    try {
      await (await this.#kept.store()).discard(left.owner);
    } catch {
      // why: the next look finds it again, or finds nothing
    }
  };

  readonly stop = (): void => this.#send({ type: 'stop' });

  /** Makes a file of the finished run and offers it under a name. */
  readonly save = (kind: CohortFile, name: string): void => {
    this.#fileName = name;
    this.#set({ file: { kind, share: 0 } });
    this.#send({ type: 'file', kind });
  };

  #start(ran: CohortSettings, people: number, from?: string): void {
    this.#thread?.terminate();
    const thread = this.#makeThread();
    thread.addEventListener('message', (event) => this.#receive((event as MessageEvent<FromCohortWorker>).data));
    thread.addEventListener('error', (event) => {
      event.preventDefault();
      this.#receive({ type: 'failed', message: (event as ErrorEvent).message ?? '' });
    });
    this.#thread = thread;
    const run: RunState = { state: 'running', share: people / ran.people, people };
    this.#set({ run, ran, file: undefined, keeping: undefined, left: undefined });
    this.#send({ type: 'run', spec: specOf(ran), settings: writeSettings(ran), ...(from !== undefined && { from }) });
  }

  #send(message: ToCohortWorker): void {
    this.#thread?.postMessage(message);
  }

  #set(part: Partial<CohortRunState>): void {
    this.#state = { ...this.#state, ...part };
    for (const changed of this.#listeners) changed();
  }

  #receive(message: FromCohortWorker): void {
    this.#set(partOf(message));
    if (message.type === 'file' && message.blob !== undefined) saveFile(message.blob, this.#fileName);
    if (message.type === 'gone') void this.look();
  }
}

function partOf(message: FromCohortWorker): Partial<CohortRunState> {
  switch (message.type) {
    case 'progress':
      return { run: { state: 'running', share: message.share, people: message.people } };
    case 'keeping':
      return { keeping: message.keeping };
    case 'gone':
      return { run: { state: 'idle' }, ran: undefined };
    case 'done': {
      const { result, stopped } = message;
      return { run: result === undefined ? { state: 'nobody' } : { state: 'done', result, stopped } };
    }
    case 'fileProgress':
      return { file: { kind: message.kind, share: message.share } };
    case 'file':
      return { file: undefined };
    case 'failed':
      return { file: undefined, run: { state: 'failed', message: message.message } };
  }
}
