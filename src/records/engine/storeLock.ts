import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { storeFailure } from './explainServerFailure.ts';
import { makeFolders } from './makeFolders.ts';
import { identifyProcess } from './processIdentity.ts';
import { StoreError } from './storeError.ts';

/** Who holds a lock. The token is new for every lock ever made. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  readonly host: string;
  readonly token: string;
}

export interface StoreLock {
  /** The folder's real path. */
  readonly folder: string;
  release(): void;
}

const LOCK = 'lock';
const REAPING = 'lock.reap-';
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Makes the folder and takes it for this process, or throws STORE_LOCKED. PGlite itself would let two processes write
 * to one folder and mix up their rows without an error.
 *
 * The lock is a file that appears whole (written aside, then linked, which fails where the name exists). One whose
 * process is dead is cleared, whatever its age; one of a living process never. Two who find a dead lock at once: only
 * the one that makes the file `lock.reap-<token of the dead lock>` may remove it, and a token never comes back, so a
 * latecomer can never remove a lock that is not the one it judged.
 */
export async function lockStore(
  wanted: string,
  onNote: (sentence: string) => void = () => undefined,
): Promise<StoreLock> {
  const folder = makeFolder(wanted);
  const path = join(folder, LOCK);
  const me: Holder = { ...identifyProcess(process.pid)!, host: hostname(), token: randomUUID() };
  const deadline = performance.now() + PATIENCE_MS;
  while (!place(path, me, folder)) {
    const holder = readHolder(path, folder);
    if (holder === 'gone') continue;
    if (isAlive(holder)) throw locked(folder, holder);
    if (reap(folder, holder, me))
      onNote(`The lock of a process that has ended without closing the store (${holder.pid}) was cleared.`);
    else if (performance.now() > deadline) throw locked(folder, holder);
    else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  let released = false;
  return {
    folder,
    release() {
      if (released) return;
      released = true;
      const holder = readHolder(path, folder);
      if (holder !== 'gone' && holder.token === me.token) rmSync(path, { force: true });
    },
  };
}

function makeFolder(folder: string): string {
  try {
    makeFolders(folder);
    return realpathSync(folder);
  } catch (error) {
    throw explain(error, folder);
  }
}

/** Puts a file that names this process at the path, whole, unless there is one. */
function place(path: string, me: Holder, folder: string): boolean {
  const aside = `${path}.${me.token}`;
  try {
    writeFileSync(aside, JSON.stringify(me), { mode: 0o600 });
    try {
      linkSync(aside, path);
    } finally {
      unlinkSync(aside);
    }
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A disk without links (FAT): exclusive creation is all there is.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return placeWithoutLink(path, me, folder);
    throw explain(error, folder);
  }
}

function placeWithoutLink(path: string, me: Holder, folder: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(me), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw explain(error, folder);
  }
}

function readHolder(path: string, folder: string): Holder | 'gone' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw explain(error, folder);
  }
  try {
    const holder = JSON.parse(text) as Holder;
    if (Number.isSafeInteger(holder.pid) && typeof holder.token === 'string') return holder;
  } catch {
    // told below
  }
  throw new StoreError(
    'STORE_LOCKED',
    `The store in ${folder} has a lock file that cannot be read, so it may be open in another program.`,
    `When you are sure that it is open nowhere, delete the file ${path}.`,
  );
}

/** A process on another machine cannot be seen from here, so it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  const found = identifyProcess(holder.pid);
  if (found === undefined) return false;
  return found.startedAt === holder.startedAt || found.startedAt === '' || holder.startedAt === '';
}

/** Removes the lock of a dead holder, if this process may; false when another is at it. */
function reap(folder: string, dead: Holder, me: Holder): boolean {
  const guards = claim(folder, dead.token, me);
  if (guards === undefined) return false;
  const path = join(folder, LOCK);
  const now = readHolder(path, folder);
  // Only the one reaper of this token can remove it, and that is us: it cannot change between the look and the removal.
  const isIt = now !== 'gone' && now.token === dead.token;
  if (isIt) rmSync(path, { force: true });
  for (const guard of guards) rmSync(guard, { force: true });
  return isIt;
}

/** Becomes the one reaper of a token, or the heir of one that died at it. The paths of the guards held; undefined if a living one is at it. */
function claim(folder: string, token: string, me: Holder): string[] | undefined {
  const guard = join(folder, REAPING + token);
  if (place(guard, me, folder)) return [guard];
  const other = readHolder(guard, folder);
  if (other === 'gone' || isAlive(other)) return undefined;
  const inherited = claim(folder, other.token, me);
  return inherited === undefined ? undefined : [guard, ...inherited];
}

function locked(folder: string, holder: Holder): StoreError {
  if (holder.host !== hostname())
    return new StoreError(
      'STORE_LOCKED',
      `The store in ${folder} is open on another machine (${holder.host}, process ${holder.pid}).`,
      `Close it there. When that machine is off or gone for good, delete the file ${join(folder, LOCK)}.`,
    );
  const who = holder.pid === process.pid ? 'in this same program' : 'in another program';
  return new StoreError(
    'STORE_LOCKED',
    `The store in ${folder} is already open ${who} (process ${holder.pid}).`,
    'Use the program that has it open, or stop it and try again. Do not delete the lock file: two programs at once destroy data.',
  );
}

function explain(error: unknown, folder: string): Error {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new StoreError('STORE_READ_ONLY', `${folder} is a file; a folder is expected.`, 'Choose another folder.');
  // What a system answers where it keeps no files of ours, e.g. below /proc.
  const unwritable = ['ENOENT', 'EINVAL', 'ENAMETOOLONG', 'ELOOP', 'ENOTSUP', 'ENOSYS', 'ENXIO'].includes(code);
  return storeFailure(unwritable ? 'EROFS' : code, folder) ?? (error as Error);
}
