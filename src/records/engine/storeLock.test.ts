import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identifyProcess } from './processIdentity.ts';
import { lockStore } from './storeLock.ts';

const HOLDER = fileURLToPath(new URL('./lockHolder.testing.ts', import.meta.url));
const ROUNDS = 20;
/** Above what Linux and macOS give out. */
const NO_PID = 2 ** 22 + 1;

interface Said {
  ready?: boolean;
  locked?: boolean;
  notes?: string[];
  code?: string;
  message?: string;
}

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kinsbourne-lock-')));
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  rmSync(folder, { recursive: true, force: true });
});

/** A process that locks the store; with `wait` only when told by `go`. */
async function startHolder(
  store: string,
  wait = false,
): Promise<{ child: ChildProcess; next: () => Promise<Said>; go(): void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLDER, store, ...(wait ? ['wait'] : [])], {
    stdio: 'pipe',
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async (): Promise<Said> => JSON.parse((await lines.next()).value ?? '{}') as Said;
  if (wait) await next();
  return { child, next, go: () => child.stdin!.write('.') };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

const lockFile = (): string => join(folder, 'lock');
const writeLock = (holder: object): void =>
  writeFileSync(
    lockFile(),
    JSON.stringify({ pid: process.pid, startedAt: 'never', host: hostname(), token: 'old', ...holder }),
  );

test('a second process is refused, with the folder, the process and what to do; after the first has ended it is let in', async () => {
  const first = await startHolder(folder);
  expect(await first.next()).toEqual({ locked: true, notes: [] });
  const { code, message } = await (await startHolder(folder)).next();
  expect(code).toBe('STORE_LOCKED');
  expect(message).toBe(`The store in ${folder} is already open in another program (process ${first.child.pid}).`);
  const closed = once(first.child, 'close');
  first.child.stdin!.end();
  await closed;
  expect(existsSync(lockFile())).toBe(false);
  expect(await (await startHolder(folder)).next()).toEqual({ locked: true, notes: [] });
});

test('the lock of a killed process is cleared, and that is said', async () => {
  const first = await startHolder(folder);
  await first.next();
  await kill(first.child);
  expect(existsSync(lockFile())).toBe(true);
  const note = `The lock of a process that has ended without closing the store (${first.child.pid}) was cleared.`;
  const notes: string[] = [];
  const lock = await lockStore(folder, (said) => notes.push(said));
  expect(notes).toEqual([note]);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test(`two processes that start at once over a dead lock, ${ROUNDS} times: always exactly one gets it`, {
  timeout: 120_000,
}, async () => {
  const outcomes: string[] = [];
  let pair = await Promise.all([startHolder(folder, true), startHolder(folder, true)]);
  for (let round = 0; round < ROUNDS; round++) {
    const next = round + 1 < ROUNDS ? [startHolder(folder, true), startHolder(folder, true)] : [];
    const dead = { pid: NO_PID, token: `dead-${round}` };
    writeLock(dead);
    // Every third time an earlier clearer died at its work too.
    if (round % 3 === 0)
      writeFileSync(
        join(folder, `lock.reap-${dead.token}`),
        JSON.stringify({ pid: NO_PID, startedAt: 'never', host: hostname(), token: `reaper-${round}` }),
      );
    for (const { go } of pair) go();
    const said = await Promise.all(pair.map((holder) => holder.next()));
    outcomes.push(
      said
        .map(({ locked }) => (locked ? 'in' : 'out'))
        .sort()
        .join(' '),
    );
    await Promise.all(pair.map(({ child }) => kill(child)));
    pair = (await Promise.all(next)) as typeof pair;
  }
  expect(outcomes).toEqual(Array.from({ length: ROUNDS }, () => 'in out'));
});

test('a process number that has been given again does not count as the holder', async () => {
  writeLock({ pid: process.pid, startedAt: `${identifyProcess(process.pid)!.startedAt}0` });
  const lock = await lockStore(folder);
  expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject(identifyProcess(process.pid)!);
  lock.release();
});

test('a lock of a living process stays, however old it is', async () => {
  writeLock({ ...identifyProcess(process.ppid)! });
  await expect(lockStore(folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ token: 'old' });
});

test('a lock from another machine stays, since its processes cannot be seen from here', async () => {
  writeLock({ pid: NO_PID, host: 'elsewhere' });
  await expect(lockStore(folder)).rejects.toMatchObject({
    message: `The store in ${folder} is open on another machine (elsewhere, process ${NO_PID}).`,
  });
});

test('a lock file that cannot be read is not cleared', async () => {
  for (const text of ['', 'null', '{"pid": "1"}', '\0\0']) {
    writeFileSync(lockFile(), text);
    await expect(lockStore(folder)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      hint: expect.stringContaining(lockFile()),
    });
    expect(readFileSync(lockFile(), 'utf8')).toBe(text);
  }
});

test('the same folder by another path is the same store', async () => {
  const [store, other] = [join(folder, 'store'), join(folder, 'other')];
  mkdirSync(store);
  symlinkSync(store, other);
  const lock = await lockStore(other);
  expect(lock.folder).toBe(store);
  await expect(lockStore(join(folder, '.', 'store', '..', 'store'))).rejects.toMatchObject({
    message: `The store in ${store} is already open in this same program (process ${process.pid}).`,
  });
  lock.release();
});

test('a release gives back only the own lock, and only once', async () => {
  const first = await lockStore(folder);
  first.release();
  const second = await lockStore(folder);
  first.release();
  expect(existsSync(lockFile())).toBe(true);
  second.release();
  expect(existsSync(lockFile())).toBe(false);
});

test('a file in the place of the folder is refused with a sentence', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(lockStore(join(folder, 'file'))).rejects.toMatchObject({
    message: `${join(folder, 'file')} is a file; a folder is expected.`,
  });
  await expect(lockStore(join(folder, 'file', 'below'))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
});

test('a process that is gone has no identity; a living one always the same', () => {
  expect(identifyProcess(NO_PID)).toBeUndefined();
  expect(identifyProcess(process.pid)).toEqual(identifyProcess(process.pid));
});
