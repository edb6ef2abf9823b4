import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { storeFailure } from './explainServerFailure.ts';
import { syncFolder } from './syncTree.ts';

/** The file in a store's folder that says: something was deleted, and its bytes may still stand in the database's files. */
const MARK = 'erased';
const MB = 1024 * 1024;
/** Room for what the rewriting itself writes beside a copy of the tables. */
const SPARE_BYTES = 64 * MB;

type Run = (statement: string) => Promise<readonly object[]>;

/**
 * Takes what was deleted out of the database's files. Deleting a row only marks it: its text stays in the page, in the
 * write-ahead log, in log segments kept for reuse, and single values in the planner's statistics.
 *
 * All is done by PostgreSQL's own statements, so a crash in between is a crash like any other: the tables are written anew,
 * with their indexes; the statistics are made anew, then written anew themselves; then the log moves on past every segment
 * that was kept for reuse (to switch fills a segment with zeros), and a checkpoint, which no longer needs the ones
 * before, removes them. No file of the database is touched from outside.
 */
export class Traces {
  readonly #folder: string;
  readonly #run: Run;
  readonly #freeBytesOf: (folder: string) => number;
  #noted = 0;
  #working: Promise<boolean> | undefined;
  #next: Promise<boolean> | undefined;

  constructor(folder: string, run: Run, freeBytesOf: (folder: string) => number = freeBytes) {
    this.#folder = folder;
    this.#run = run;
    this.#freeBytesOf = freeBytesOf;
  }

  /** True where something was deleted and its bytes may still be there, also from before the last start. */
  get areLeft(): boolean {
    return existsSync(this.#mark);
  }

  /** Says on the disk that there will be something to wipe: to be called before what deletes is committed. */
  note(): void {
    this.#noted++;
    try {
      const file = openSync(this.#mark, 'w', 0o600);
      fsyncSync(file);
      closeSync(file);
      syncFolder(this.#folder);
    } catch (error) {
      throw storeFailure((error as NodeJS.ErrnoException).code ?? '', this.#folder) ?? error;
    }
  }

  /**
   * Wipes what was deleted from these tables before this call. Calls that come while one is at work share the next.
   * @returns false where it could not be done: it is noted, and is to be tried again
   */
  wipe(tables: readonly string[]): Promise<boolean> {
    if (this.#working === undefined) {
      this.#working = this.#wipe(tables).finally(() => {
        this.#working = undefined;
      });
      return this.#working;
    }
    this.#next ??= this.#working.then(() => {
      this.#next = undefined;
      return this.wipe(tables);
    });
    return this.#next;
  }

  get #mark(): string {
    return join(this.#folder, MARK);
  }

  async #wipe(tables: readonly string[]): Promise<boolean> {
    const noted = this.#noted;
    try {
      if (!(await this.#hasRoom())) return false;
      // why: of a table that has become empty, no new statistics are made, and the old ones would stay
      const names = tables.map((table) => `'${table}'::regclass`);
      await this.#run(`DELETE FROM pg_statistic WHERE starelid IN (${names.join(', ')})`);
      for (const table of tables) await this.#run(`VACUUM (FULL, ANALYZE) ${table}`);
      await this.#run('VACUUM FULL pg_statistic');
      await this.#moveLogOn();
      this.#syncNames();
      // why: what was noted since may be committed already, and is for the next call
      if (noted === this.#noted) rmSync(this.#mark, { force: true });
      return true;
    } catch {
      return false;
    }
  }

  /** A table is written anew beside itself and into the log. A full disk would stop the database. */
  async #hasRoom(): Promise<boolean> {
    const [size] = (await this.#run('select pg_database_size(current_database())::float8 as bytes')) as {
      bytes: number;
    }[];
    return this.#freeBytesOf(this.#folder) > 2 * size!.bytes + SPARE_BYTES;
  }

  async #moveLogOn(): Promise<void> {
    await this.#run('SET wal_recycle = off');
    try {
      const [ahead] = (await this.#run(
        `select count(*)::int as segments from pg_ls_waldir()
         where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_insert_lsn())`,
      )) as { segments: number }[];
      for (let left = ahead!.segments + 1; left > 0; left--) {
        // why: an untouched segment is not left
        await this.#run("select pg_logical_emit_message(false, 'kinsbourne', '')");
        await this.#run('select pg_switch_wal()');
      }
      await this.#run('CHECKPOINT');
    } finally {
      await this.#run('RESET wal_recycle');
    }
  }

  /** That files were removed is on the disk only with their folders. */
  #syncNames(): void {
    const database = join(this.#folder, 'database');
    syncFolder(join(database, 'pg_wal'));
    for (const name of readdirSync(join(database, 'base'))) syncFolder(join(database, 'base', name));
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
