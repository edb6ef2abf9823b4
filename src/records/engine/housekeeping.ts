const MB = 1024 * 1024;
const IDLE_MS = 300;
/** Log written since the last checkpoint: from here on one is made in a quiet moment … */
const CHECKPOINT_BYTES = 4 * MB;
/** … and from here on also without one, since recovery after a crash reads all of it. */
const CHECKPOINT_NOW_BYTES = 64 * MB;
/** So much log between two rounds of vacuum and fresh statistics. */
const VACUUM_BYTES = 16 * MB;

/** What is needed of PGlite … */
interface Database {
  exec(sql: string): Promise<unknown>;
  query<T>(sql: string): Promise<{ rows: T[] }>;
  isInTransaction(): boolean;
}

/** … and of its file system. */
interface LogMeter {
  walBytes: number;
}

/**
 * What a server's background processes do and PGlite has none for: without checkpoints the write-ahead log grows for
 * ever, without vacuum so do the tables, and without statistics the planner guesses. Runs between statements, one
 * small step at a time, never inside a transaction.
 */
export class Housekeeping {
  readonly #pg: Database;
  readonly #fs: LogMeter;
  #running = 0;
  #timer: NodeJS.Timeout | undefined;
  #sinceVacuum = 0;
  #tables: string[] = [];

  constructor(pg: Database, fs: LogMeter) {
    this.#pg = pg;
    this.#fs = fs;
    fs.walBytes = 0;
  }

  /** A statement begins. */
  pause(): void {
    this.#running++;
    clearTimeout(this.#timer);
  }

  /** A statement has ended. */
  resume(): void {
    this.#running--;
    // At once means before the next statement is looked at: a timer would starve under a steady stream of them.
    if (this.#fs.walBytes > CHECKPOINT_NOW_BYTES) void this.#step();
    else this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const due = this.#fs.walBytes > CHECKPOINT_BYTES || this.#tables.length > 0;
    if (due && this.#running === 0) this.#timer = setTimeout(() => void this.#step(), IDLE_MS);
  }

  async #step(): Promise<void> {
    if (this.#running > 0 || this.#pg.isInTransaction()) return;
    try {
      if (this.#fs.walBytes > CHECKPOINT_BYTES) await this.#checkpoint();
      else await this.#vacuumOne();
    } catch {
      // A full disk, say. The next statement that writes reports it to somebody who can act.
      this.#tables = [];
      return;
    }
    this.#plan();
  }

  async #checkpoint(): Promise<void> {
    this.#sinceVacuum += this.#fs.walBytes;
    this.#fs.walBytes = 0;
    await this.#pg.exec('CHECKPOINT');
    if (this.#sinceVacuum < VACUUM_BYTES) return;
    this.#sinceVacuum = 0;
    const { rows } = await this.#pg.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
       from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    this.#tables = rows.map(({ name }) => name);
  }

  async #vacuumOne(): Promise<void> {
    const table = this.#tables.pop();
    if (table !== undefined) await this.#pg.exec(`VACUUM (ANALYZE) ${table}`);
  }
}
