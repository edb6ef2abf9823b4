import type { CohortSpec } from '../../course/index.ts';
import { saveFile } from '../plots/savePlot.ts';
import type { CohortFile, FromCohortWorker, ToCohortWorker } from './cohortProtocol.ts';
import type { CohortSettings } from './cohortSettings.ts';
import type { CohortResult } from './gatherCohort.ts';

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
  #fileName = '';
  #state: CohortRunState = { run: { state: 'idle' }, ran: undefined, file: undefined };

  constructor(makeThread: () => CohortThread) {
    this.#makeThread = makeThread;
  }

  readonly state = (): CohortRunState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly start = (ran: CohortSettings, spec: CohortSpec): void => {
    this.#thread?.terminate();
    const thread = this.#makeThread();
    thread.addEventListener('message', (event) => this.#receive((event as MessageEvent<FromCohortWorker>).data));
    thread.addEventListener('error', (event) => {
      event.preventDefault();
      this.#receive({ type: 'failed', message: (event as ErrorEvent).message ?? '' });
    });
    this.#thread = thread;
    this.#set({ run: { state: 'running', share: 0, people: 0 }, ran, file: undefined });
    this.#send({ type: 'run', spec });
  };

  readonly stop = (): void => this.#send({ type: 'stop' });

  /** Makes a file of the finished run and offers it under a name. */
  readonly save = (kind: CohortFile, name: string): void => {
    this.#fileName = name;
    this.#set({ file: { kind, share: 0 } });
    this.#send({ type: 'file', kind });
  };

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
  }
}

function partOf(message: FromCohortWorker): Partial<CohortRunState> {
  switch (message.type) {
    case 'progress':
      return { run: { state: 'running', share: message.share, people: message.people } };
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
