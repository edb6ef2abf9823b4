import { PGlite } from '@electric-sql/pglite';
import type { Answer } from './connectionQueue.ts';
import type { DurableNodeFs } from './durableNodeFs.ts';
import { PARSERS, SESSION_SETTINGS, type Wire } from './wireValues.ts';

/** The major version of PostgreSQL inside PGlite, as in a data folder's PG_VERSION. */
export const EMBEDDED_MAJOR = 18;

const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['fsync', 'on'],
  // The default, fdatasync, is a stub in PGlite; fsync is the one that reaches the file system.
  ['wal_sync_method', 'fsync'],
  ['synchronous_commit', 'on'],
  ['full_page_writes', 'on'],
  ['shared_buffers', '32MB'],
  ['min_wal_size', '8MB'],
  ['max_wal_size', '64MB'],
  ...SESSION_SETTINGS,
];

export interface StartOptions {
  readonly fs?: DurableNodeFs;
  /** A gzipped tar of a data folder to start from, in memory. */
  readonly template?: Blob;
  /** More arguments for initdb, where there is no database yet. */
  readonly initdb?: readonly string[];
  /** false: start arguments as shipped, i.e. with syncs off. For memory, and to show in tests what that loses. */
  readonly durable?: boolean;
  /** Every line that PostgreSQL would write to its log. */
  readonly onLog?: (line: string) => void;
}

/** Starts PGlite, makes the database where there is none, and turns off PGlite's own ideas about JavaScript types. */
export async function startDatabase({
  fs,
  template,
  initdb = [],
  durable = true,
  onLog,
}: StartOptions): Promise<PGlite> {
  const shipped = PGlite.defaultStartParams.filter((parameter) => !(durable && parameter === '-F'));
  const settings = durable ? SETTINGS : SESSION_SETTINGS;
  const log = (line: string): boolean => {
    onLog?.(line);
    return false;
  };
  const pg = await PGlite.create({
    ...(fs === undefined ? {} : { fs }),
    ...(template === undefined ? {} : { loadDataDir: template }),
    initDbStartParams: [...initdb],
    startParams: [...shipped, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    onStdout: log,
    onStderr: log,
  });
  pg.serializers = {};
  pg.parsers = Object.fromEntries(PARSERS);
  return pg;
}

/** Runs one statement; without parameters several, separated by semicolons, as one transaction. */
export async function runStatement(pg: PGlite, sql: string, params: readonly Wire[]): Promise<Answer> {
  if (params.length > 0) return answerOf(await pg.query<Record<string, unknown>>(sql, [...params]));
  const results = await pg.exec(sql);
  const [only] = results;
  return results.length === 1 && only !== undefined ? answerOf(only) : { command: '', rowCount: 0, rows: [] };
}

function answerOf(result: { command?: string; rowCount?: number; rows: Record<string, unknown>[] }): Answer {
  return { command: result.command ?? '', rowCount: result.rowCount ?? 0, rows: result.rows };
}
