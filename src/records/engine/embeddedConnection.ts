import { Worker } from 'node:worker_threads';
import { type Answer, type Connection, closed } from './connectionQueue.ts';
import { errorOf, stopped } from './embeddedFailure.ts';
import type { FromWorker, ToWorker } from './embeddedMessages.ts';
import type { EmbeddedStart } from './embeddedStore.ts';
import { StoreError } from './storeError.ts';
import type { Wire } from './wireValues.ts';

interface Pending<T> {
  resolve(value: T): void;
  reject(error: Error): void;
}

/** The near end of the thread in which the database lives. When the thread dies every call fails, now and later. */
export class EmbeddedConnection implements Connection {
  readonly #folder: string;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending<Answer>>();
  #opening: Pending<void> | undefined;
  #closing: Pending<void> | undefined;
  #death: Error | undefined;
  #lastId = 0;

  private constructor(start: EmbeddedStart) {
    this.#folder = start.folder;
    this.#worker = startWorker(import.meta.url, start);
    this.#worker
      .on('message', (message: FromWorker) => this.#hear(message))
      .on('error', (error) => this.#die(stopped(this.#folder, error.message, [])))
      .on('exit', () => this.#die(stopped(this.#folder, 'its thread ended', [])));
  }

  /** Resolves when the database is open. */
  static async open(start: EmbeddedStart): Promise<EmbeddedConnection> {
    const connection = new EmbeddedConnection(start);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.#opening = { resolve, reject };
      });
    } catch (error) {
      await connection.#worker.terminate();
      throw error;
    }
    return connection;
  }

  query(sql: string, params: readonly Wire[]): Promise<Answer> {
    if (this.#death !== undefined) return Promise.reject(this.#death);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#tell({ kind: 'run', id, sql, params });
    });
  }

  /** Resolves when the database is closed, also when it had died. */
  async end(): Promise<void> {
    try {
      if (this.#death === undefined)
        await new Promise<void>((resolve, reject) => {
          this.#closing = { resolve, reject };
          this.#tell({ kind: 'close' });
        });
    } finally {
      this.#death ??= closed();
      await this.#worker.terminate();
    }
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'open') this.#opening?.resolve();
    else if (message.kind === 'closed') this.#closing?.resolve();
    else if (message.kind === 'answer') this.#take(message.id)?.resolve(message.answer);
    else {
      const error = errorOf(message.failure);
      if (message.id === -1) (this.#closing ?? this.#opening)?.reject(error);
      this.#take(message.id)?.reject(error);
      if (message.failure.kind === 'store' && message.failure.fatal && error instanceof StoreError) {
        this.#die(error);
        void this.#worker.terminate();
      }
    }
  }

  #take(id: number): Pending<Answer> | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #die(error: Error): void {
    this.#death ??= error;
    this.#opening?.reject(this.#death);
    this.#closing?.resolve(); // there is nothing left to close
    for (const id of [...this.#pending.keys()]) this.#take(id)?.reject(this.#death);
  }
}

/** The worker's file beside this one: built JavaScript, or in tests what starts the TypeScript source. */
function startWorker(here: string, workerData: EmbeddedStart): Worker {
  const file = here.endsWith('.ts') ? './embeddedWorkerFromSource.mjs' : './embeddedWorker.js';
  return new Worker(new URL(file, here), { workerData, name: 'kinsbourne-store' });
}
