import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { StoreError } from './storeError.ts';
import { toWire, type Wire } from './wireValues.ts';

/** What one statement gave. */
export interface Answer {
  readonly command: string;
  readonly rowCount: number;
  readonly rows: Record<string, unknown>[];
}

/** The one connection behind an embedded engine. */
export interface Connection {
  query(sql: string, params: readonly Wire[]): Promise<Answer>;
  end(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/**
 * Hands one connection to one user at a time, first come first served, in the shape of a pg pool: with it Kysely's own
 * PostgreSQL dialect drives PGlite. A transaction keeps the connection until it ends.
 */
export class ConnectionQueue implements PostgresPool {
  readonly #connection: Connection;
  readonly #patienceMs: number;
  readonly #waiting: (() => void)[] = [];
  #taken = false;
  #ended: Promise<void> | undefined;

  constructor(connection: Connection, patienceMs = PATIENCE_MS) {
    this.#connection = connection;
    this.#patienceMs = patienceMs;
  }

  async connect(): Promise<PostgresPoolClient> {
    if (this.#ended !== undefined) throw closed();
    await this.#take();
    return this.#client();
  }

  /** Waits for those who came before, then ends the connection. */
  end(): Promise<void> {
    this.#ended ??= this.#take().then(() => this.#connection.end());
    return this.#ended;
  }

  #client(): PostgresPoolClient {
    let released = false;
    const query = async (sql: string, params: readonly unknown[]): Promise<PostgresQueryResult<never>> => {
      if (released) throw closed();
      return (await this.#connection.query(sql, params.map(toWire))) as unknown as PostgresQueryResult<never>;
    };
    const release = (): void => {
      if (released) return;
      released = true;
      const next = this.#waiting.shift();
      if (next === undefined) this.#taken = false;
      else next();
    };
    return { query, release } as unknown as PostgresPoolClient;
  }

  #take(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(busy(this.#patienceMs));
      }, this.#patienceMs);
      this.#waiting.push(go);
    });
  }
}

export function closed(): StoreError {
  return new StoreError('STORE_CLOSED', 'The store has been closed.', 'Open it again.');
}

function busy(ms: number): StoreError {
  return new StoreError(
    'STORE_TIMEOUT',
    `The store has been busy with one transaction for more than ${ms / 1000} s.`,
    'Try again. If it happens again, the program has forgotten to end a transaction: please report it.',
  );
}
