import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while holding a lock file, so that two set-ups at once do not build over each other.
 * Waits for a living holder; takes the lock of a dead one. Never judges by age: a slow build is not a dead one.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once, if somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  mkdirSync(dirname(path), { recursive: true });
  for (let waited = false; !take(path); ) {
    if (reapDead(path)) continue;
    if (!waited) onWait();
    waited = true;
    await sleep(100);
  }
  // A process that is told to stop must not leave its lock behind as a riddle (a dead pid is reaped anyway).
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** @param {string} path */
function take(path) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock where its holder is not running any more. @param {string} path */
function reapDead(path) {
  const text = readOrEmpty(path);
  const pid = Number(text);
  // Empty: released in the meantime, or the holder is between opening and writing. Look again soon.
  if (!Number.isInteger(pid) || pid <= 0 || isAlive(pid)) return false;
  // Somebody else may have reaped and taken it since; only the dead one's lock is ours to remove.
  if (readOrEmpty(path) === text) rmSync(path, { force: true });
  return true;
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
