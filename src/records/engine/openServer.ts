import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { closed } from './connectionQueue.ts';
import type { Engine } from './engine.ts';
import { explainServerFailure } from './explainServerFailure.ts';
import { StoreError } from './storeError.ts';
import { PARSERS, SESSION_SETTINGS, toWire } from './wireValues.ts';

const OLDEST_MAJOR = 15;
const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 60_000;
const IDLE_TRANSACTION_TIMEOUT_MS = 60_000;

/** Connects to a PostgreSQL, e.g. postgres://user:password@host/database; asks its version before anything else. */
export async function openServer<DB>(url: string): Promise<Engine<DB>> {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    application_name: 'kinsbourne',
    options: SESSION_SETTINGS.map(([name, value]) => `-c ${name}=${value}`).join(' '),
    types: { getTypeParser: (type: number) => PARSERS.get(type) ?? ((text: string) => text) } as pg.CustomTypesConfig,
  });
  // A connection that breaks while idle is dropped by the pool; the next statement gets a new one or a clear error.
  pool.on('error', () => undefined);
  // One that breaks while in use fails its statement; without this its second cry would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await refuseOldServer(pool, place);
  } catch (error) {
    await pool.end();
    throw explainServerFailure(error, place);
  }
  let ended: Promise<void> | undefined;
  return {
    kind: 'server',
    db: new Kysely<DB>({ dialect: new PostgresDialect({ pool: explaining(pool, place, () => ended !== undefined) }) }),
    place,
    close: () => {
      ended ??= pool.end();
      return ended;
    },
  };
}

async function refuseOldServer(pool: pg.Pool, place: string): Promise<void> {
  const { rows } = await pool.query<{ version: string }>("select current_setting('server_version_num') as version");
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (!(major >= OLDEST_MAJOR))
    throw new StoreError(
      'STORE_TOO_OLD',
      `The database server at ${place} is PostgreSQL ${major}; at least version ${OLDEST_MAJOR} is expected.`,
      'Use a newer PostgreSQL server.',
    );
}

/** The pool as Kysely sees it: parameters as text, errors in the same classes as on the embedded engine. */
function explaining(pool: pg.Pool, place: string, isClosed: () => boolean): PostgresPool {
  return {
    async connect() {
      if (isClosed()) throw closed();
      const client = await pool.connect().catch((error) => Promise.reject(explainServerFailure(error, place)));
      let broken: Error | undefined;
      const query = async (sql: string, params: readonly unknown[]) => {
        const values = params.map(toWire);
        try {
          return await client.query(sql, values);
        } catch (error) {
          const explained = explainServerFailure(error, place);
          if (explained instanceof StoreError) broken = explained;
          throw explained;
        }
      };
      return { query, release: () => client.release(broken) } as unknown as Awaited<
        ReturnType<PostgresPool['connect']>
      >;
    },
    end: () => pool.end(),
  };
}

/** host:port/database for people. The URL may hold a password, so nothing else of it is ever shown. */
function placeOf(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url)) throw notUrl();
  try {
    const { host, port, database } = new pg.Client({ connectionString: url });
    return `${host}:${port}/${database}`;
  } catch {
    throw notUrl();
  }
}

function notUrl(): StoreError {
  return new StoreError(
    'STORE_UNREACHABLE',
    'The address of the database server is not one that can be read; expected postgres://user:password@host:port/database.',
    'Correct it. Special characters in the password are written as %xx, e.g. @ as %40.',
  );
}
