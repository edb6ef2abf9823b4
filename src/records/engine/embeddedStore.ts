import type { PGlite } from '@electric-sql/pglite';
import type { Answer } from './connectionQueue.ts';
import { DurableNodeFs } from './durableNodeFs.ts';
import { damaged } from './embeddedFailure.ts';
import { storeFailure } from './explainServerFailure.ts';
import type { FileObserver } from './fileObserver.ts';
import { Housekeeping } from './housekeeping.ts';
import { makeDatabase } from './makeDatabase.ts';
import { runStatement, startDatabase } from './startDatabase.ts';
import type { Wire } from './wireValues.ts';

/** What the worker is started with; plain data, as it is posted. */
export interface EmbeddedStart {
  readonly folder: string;
  readonly template: string | undefined;
  /** For tests: a module whose `createObserver(options)` watches the files. */
  readonly observer?: { readonly module: string; readonly options: unknown } | undefined;
  /** false, in tests: PGlite's file system as shipped, which never syncs. */
  readonly durable?: boolean | undefined;
}

const LOG_LINES = 30;

/** The database of one folder, in the thread that calls. The folder must be locked by the caller. */
export class EmbeddedStore {
  /** The last lines that PostgreSQL logged. They may quote values: for classifying an error, never to be shown. */
  readonly log: string[];
  readonly #pg: PGlite;
  readonly #housekeeping: Housekeeping;

  private constructor(pg: PGlite, fs: DurableNodeFs, log: string[]) {
    this.#pg = pg;
    this.log = log;
    this.#housekeeping = new Housekeeping(pg, fs);
  }

  static async open(start: EmbeddedStart): Promise<EmbeddedStore> {
    const log: string[] = [];
    const onLog = (line: string): void => {
      log.push(line);
      if (log.length > LOG_LINES) log.shift();
    };
    const database = await makeDatabase(start.folder, start.template).catch((error: NodeJS.ErrnoException) =>
      Promise.reject(storeFailure(error.code ?? '', start.folder) ?? error),
    );
    const durable = start.durable ?? true;
    const observer = await observerOf(start);
    try {
      const fs = new DurableNodeFs(database, { ...(observer && { observer }), durable });
      return new EmbeddedStore(await startDatabase({ fs, durable, onLog }), fs, log);
    } catch (error) {
      throw damaged(start.folder, String((error as Error).message ?? error), log);
    }
  }

  async run(sql: string, params: readonly Wire[]): Promise<Answer> {
    this.#housekeeping.pause();
    try {
      return await runStatement(this.#pg, sql, params);
    } finally {
      this.#housekeeping.resume();
    }
  }

  async close(): Promise<void> {
    this.#housekeeping.pause();
    // PGlite's own close does not write a checkpoint that could be relied on; this saves the next start a recovery.
    await this.#pg.exec('CHECKPOINT');
    await this.#pg.close();
  }
}

async function observerOf({ observer }: EmbeddedStart): Promise<FileObserver | undefined> {
  if (observer === undefined) return undefined;
  const { createObserver } = (await import(observer.module)) as { createObserver(options: unknown): FileObserver };
  return createObserver(observer.options);
}
