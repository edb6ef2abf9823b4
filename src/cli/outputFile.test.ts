import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './outputFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('pieces of text and bytes become one file', () => {
  writeWhole(join(folder, 'a.txt'), ['a', new Uint8Array([98]), 'é']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('abé');
});

test('where the content fails half-way the old file stands and nothing else is left', () => {
  writeFileSync(join(folder, 'a.txt'), 'old');
  function* broken(): Iterable<string> {
    yield 'new';
    throw new Error('half-way');
  }
  expect(() => writeWhole(join(folder, 'a.txt'), broken())).toThrow('half-way');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});
