import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ByteSource } from '../recording/index.ts';
import { nodeSource } from './nodeSource.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-source-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(source: ByteSource): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of source.chunks()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

test('gives all bytes in order, and again from the start: 2.5 MiB come in three pieces', async () => {
  const bytes = Buffer.from(Uint8Array.from({ length: 2.5 * 2 ** 20 }, (_, i) => (i * 31) % 251));
  const path = join(folder, 'a.bin');
  writeFileSync(path, bytes);
  const source = await nodeSource(path);
  expect([source.name, source.sizeBytes]).toEqual(['a.bin', bytes.length]);
  expect((await readAll(source)).equals(bytes)).toBe(true);
  expect((await readAll(source)).equals(bytes)).toBe(true);
});

test('an empty file has no pieces', async () => {
  writeFileSync(join(folder, 'a.bin'), '');
  expect(await readAll(await nodeSource(join(folder, 'a.bin')))).toHaveLength(0);
});

test('a reader that stops early leaves no open file behind', async () => {
  writeFileSync(join(folder, 'a.bin'), 'x'.repeat(10));
  for await (const piece of (await nodeSource(join(folder, 'a.bin'))).chunks()) {
    expect(piece.length).toBe(10);
    break;
  }
});

test('a companion is found beside the file and above it, up to the root of the data set, and nowhere else', async () => {
  const deep = join(folder, 'outside', 'set', 'sub-01', 'beh');
  mkdirSync(deep, { recursive: true });
  const put = (path: string): void => writeFileSync(join(folder, 'outside', path), path);
  for (const path of [
    'set/sub-01/beh/rec.tsv',
    'set/sub-01/beh/near.json',
    'set/far.json',
    'beyond.json',
    'set/dataset_description.json',
  ])
    put(path);
  const source = await nodeSource(join(deep, 'rec.tsv'));
  expect((await readAll((await source.sibling!('near.json'))!)).toString()).toBe('set/sub-01/beh/near.json');
  expect((await readAll((await source.sibling!('far.json'))!)).toString()).toBe('set/far.json');
  expect(await source.sibling!('beyond.json')).toBeUndefined();
  expect(await source.sibling!('absent.json')).toBeUndefined();
  expect(await source.sibling!('../sub-01/beh/near.json')).toBeUndefined();
});
