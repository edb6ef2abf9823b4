import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFiles } from './folderFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = new Date('2026-01-05T08:00:00Z');
const open = (alone = true) => {
  let count = 0;
  return folderFiles(folder, { newId: () => `id-${++count}`, now: () => NOW, alone });
};
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const bytes = (text: string) => new TextEncoder().encode(text);

async function keep(text: string): Promise<string> {
  const received = await (await open()).receive(bytes(text));
  await received.keep();
  await received.drop();
  return received.sha256;
}

test('a content lies under its hash, two digits first, and nothing is left under way', async () => {
  const sha256 = await keep('some columns');
  expect(sha256).toBe(hash('some columns'));
  expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256.slice(2)]);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  expect(await (await open()).read(sha256)).toEqual(bytes('some columns'));
  const listed: string[] = [];
  for await (const name of (await open()).list()) listed.push(name);
  expect(listed).toEqual([sha256]);
});

test('a content that changed on the disk, or is missing, is not given out', async () => {
  const sha256 = await keep('some columns');
  const place = join(folder, sha256.slice(0, 2), sha256.slice(2));
  writeFileSync(place, 'some columnS');
  await expect((await open()).read(sha256)).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
    message: /has changed on the disk/,
  });
  rmSync(place);
  await expect((await open()).read(sha256)).rejects.toMatchObject({ code: 'STORE_DAMAGED', message: /is missing/ });
  await keep('some columns');
  expect(await (await open()).read(sha256)).toEqual(bytes('some columns'));
});

test('what was received is not kept until it is told to, and removing is harmless twice', async () => {
  const files = await open();
  const received = await files.receive(bytes('x'));
  await received.drop();
  await expect(files.read(received.sha256)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  const sha256 = await keep('y');
  await files.remove(sha256);
  await files.remove(sha256);
  await files.remove(hash('never there'));
  expect(existsSync(join(folder, sha256.slice(0, 2), sha256.slice(2)))).toBe(false);
});

test('a source that fails leaves nothing behind', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield bytes('half');
    throw new Error('gone');
  }
  await expect((await open()).receive(failing())).rejects.toThrow('gone');
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('what a dead process left under way is swept: all of it where nobody else works here, else what is a day old', async () => {
  await open();
  const leave = (name: string, ageHours: number) => {
    const path = join(folder, 'incoming', name);
    writeFileSync(path, 'half a file');
    const at = new Date(NOW.getTime() - ageHours * 3_600_000);
    utimesSync(path, at, at);
  };
  leave('old', 25);
  leave('young', 23);
  await open(false);
  expect(readdirSync(join(folder, 'incoming'))).toEqual(['young']);
  await open(true);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('a name that is no hash is a wrong call', async () => {
  const files = await open();
  await expect(files.read('../../etc/passwd')).rejects.toThrow(RangeError);
  await expect(files.remove('AB')).rejects.toThrow(RangeError);
});

test('strange things in the folder are left alone', async () => {
  mkdirSync(join(folder, 'ab'));
  writeFileSync(join(folder, 'ab', 'notes.txt'), 'mine');
  const listed: string[] = [];
  for await (const name of (await open()).list()) listed.push(name);
  expect(listed).toEqual([]);
});
