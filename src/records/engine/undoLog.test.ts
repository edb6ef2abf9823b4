import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileObserver } from './fileObserver.ts';
import { createObserver, losePower } from './undoLog.testing.ts';

let folder: string;
let log: string;
let store: string;
let observer: Required<FileObserver>;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kinsbourne-undo-'));
  [log, store] = [join(folder, 'log'), join(folder, 'store')];
  fs.mkdirSync(store);
  for (const name of ['a', 'b']) fs.writeFileSync(join(store, name), `old ${name}`);
  observer = createObserver({ log }) as Required<FileObserver>;
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(store, name);
/** The names and texts of the store, as one object. */
const content = (): Record<string, string> =>
  Object.fromEntries(fs.readdirSync(store).map((name) => [name, fs.readFileSync(at(name), 'utf8')]));

function write(name: string, position: number, text: string, sync = false): void {
  const fd = fs.openSync(at(name), 'r+');
  observer.beforeWrite(at(name), fd, position, text.length);
  fs.writeSync(fd, text, position);
  if (sync) observer.afterSync(at(name), 'file', fd);
  fs.closeSync(fd);
}

const syncFolder = (): void => observer.afterSync(store, 'folder', -1);

test('an unsynced write is lost, with what it added to the size; a synced one stays', () => {
  write('a', 2, 'NEW AND LONGER');
  write('b', 0, 'kept', true);
  expect(losePower(log)).toEqual({ writes: 1, names: 0 });
  expect(content()).toEqual({ a: 'old a', b: 'keptb' });
});

test('of several writes to one place the last synced one is found again', () => {
  write('a', 0, '111');
  write('a', 0, '222', true);
  write('a', 0, '333');
  write('a', 1, '4');
  losePower(log);
  expect(content().a).toBe('222 a');
});

test('a cut is taken back with the bytes that were cut off', () => {
  observer.beforeResize(at('a'), undefined, 1);
  fs.truncateSync(at('a'), 1);
  losePower(log);
  expect(content().a).toBe('old a');
});

test('a file is followed through a rename: bytes and name are lost each by itself', () => {
  write('a', 0, 'new');
  observer.beforeRename(at('a'), at('c'));
  fs.renameSync(at('a'), at('c'));
  syncFolder();
  losePower(log);
  expect(content()).toEqual({ b: 'old b', c: 'old a' });
});

test('a rename over a file brings both back', () => {
  observer.beforeRename(at('a'), at('b'));
  fs.renameSync(at('a'), at('b'));
  expect(losePower(log)).toEqual({ writes: 0, names: 1 });
  expect(content()).toEqual({ a: 'old a', b: 'old b' });
});

test('a new file is gone and a removed one is back, unless the folder was synced', () => {
  const change = (made: string, removed: string): void => {
    observer.beforeCreate(at(made), 'file');
    fs.writeFileSync(at(made), '');
    observer.beforeRemove(at(removed), 'file');
    fs.unlinkSync(at(removed));
  };
  change('x', 'a');
  syncFolder();
  change('y', 'b');
  losePower(log);
  expect(content()).toEqual({ b: 'old b', x: '' });
});

test('a change that was noted but killed before it was made is not taken back', () => {
  observer.beforeRemove(at('a'), 'file');
  observer.beforeRename(at('b'), at('c'));
  observer.beforeCreate(at('never'), 'file');
  fs.appendFileSync(join(log, 'notes'), '{"kind":"create","path":'); // cut off by the kill
  losePower(log);
  expect(content()).toEqual({ a: 'old a', b: 'old b' });
});

test('a file that survives keeps its unsynced bytes; the log is gone afterwards', () => {
  write('a', 0, 'new');
  write('b', 0, 'new');
  const survivor = fs.statSync(at('a')).ino;
  losePower(log, (file) => file === survivor);
  expect(content()).toEqual({ a: 'new a', b: 'old b' });
  expect(fs.existsSync(log)).toBe(false);
});
