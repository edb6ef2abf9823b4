import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../repository/openStore.ts';
import { contextOf } from '../repository/sqlStore.ts';
import type { Scope, Store } from '../repository/store.ts';
import {
  collect,
  inPieces,
  newScope,
  putNote,
  putPerson,
  TestClock,
  testOptions,
} from '../repository/storeSubject.testing.ts';
import type { ContentLine, HeaderLine } from './bundleLines.ts';
import { gzipBody } from './gzipBody.ts';
import { writeLines } from './lineText.ts';
import { digestOf } from './moveStore.ts';
import { readBundle } from './readBundle.ts';
import { writeBundle } from './writeBundle.ts';

type Line = Record<string, unknown> & { readonly type: string };

const FILE_HEX = '9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0'; // of "aaa"
let store: Store;
let header: HeaderLine;
let lines: readonly Line[];
let good: Buffer;

beforeAll(async () => {
  const clock = new TestClock();
  store = await openStore({ memory: true }, testOptions(clock));
  const scope = newScope();
  await store.write(scope, [putPerson('p'), putPerson('q'), putNote('p', 'n'), putNote('p', 'n', { baseVersion: 1 })]);
  await store.putFile(scope, 'p', new TextEncoder().encode('aaa'));
  await store.keepSetting(scope, 'language', 'en');
  good = await collect(writeBundle(store, scope));
  const all = gunzipSync(good)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  header = all[0] as unknown as HeaderLine;
  lines = all.slice(1, -1);
}, 60_000);
afterAll(() => store.close());

/** A bundle whose hashes are right, so that only what it says can be wrong. */
async function* made(changed: readonly Line[], first: object = header): AsyncGenerator<Uint8Array> {
  async function* content(): AsyncGenerator<ContentLine> {
    for (const line of changed) yield line as unknown as ContentLine;
  }
  yield* gzipBody(writeLines(first as HeaderLine, content()));
}

async function refused(source: AsyncIterable<Uint8Array>, narrowed: Partial<Scope> = {}) {
  const target = { ...newScope(), ...narrowed };
  const error: unknown = await readBundle(store, target, source, { mode: 'replace' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const left = await digestOf(contextOf(store), { actor: target.actor, household: target.household });
  expect(left).toMatchObject({ people: 0, versions: 0, files: 0, settings: 0, auditLines: 0 });
  return error as { readonly code: string; readonly message: string };
}

const at = (type: string, nth = 0) =>
  lines.map((line, i) => [line, i] as const).filter(([line]) => line.type === type)[nth]![1];
const without = (i: number) => lines.filter((_, j) => j !== i);
const changing = (i: number, change: (line: never) => object) =>
  lines.map((line, j) => (i === j ? { ...line, ...change(line as never) } : line)) as Line[];
const entry = (i: number, change: object) =>
  changing(i, (line: { entry: object }) => ({ entry: { ...line.entry, ...change } }));

describe('a bundle that says what cannot be', () => {
  test('the unchanged lines are a bundle', async () => {
    expect(await readBundle(store, newScope(), made(lines), { mode: 'add' })).toMatchObject({ people: 2, entries: 3 });
  });

  const cases: readonly (readonly [string, () => readonly Line[], RegExp])[] = [
    ['a version is missing', () => without(at('entry')), /out of order/],
    ['a person has no entry of their own', () => without(at('entry', 2)), /no entry of their own/],
    ['an entry belongs to another person', () => entry(at('entry'), { personId: 'q' }), /another person/],
    [
      'people are out of order',
      () => [...lines.slice(at('person', 1)), ...lines.slice(0, at('person', 1))],
      /out of order|nobody|type/,
    ],
    [
      'a body is not in order',
      () => entry(at('entry'), { body: { day: '2026-01-01' } }),
      /not in order \(missing at \/text/,
    ],
    ['a kind is unknown', () => entry(at('entry'), { kind: 'toString' }), /no known kind/],
    ['a day is not the one of the body', () => entry(at('entry'), { firstDay: '2020-01-01' }), /days/],
    ['a time is none', () => entry(at('entry'), { writtenAt: 'now' }), /form of its type/],
    ['a type is unknown', () => [...lines, { type: 'constructor' }], /no known type/],
    ['a piece is missing', () => without(at('piece')), /not what its hash says/],
    ['a piece is repeated', () => [...lines.slice(0, at('piece') + 1), ...lines.slice(at('piece'))], /belongs nowhere/],
    ['a piece is another', () => changing(at('piece'), () => ({ data: 'YmJi' })), /not what its hash says/],
    [
      'a piece is more than its file',
      () => changing(at('piece'), () => ({ data: 'YWFhYQ==' })),
      /not what its hash says/,
    ],
    [
      'a file is another',
      () => changing(at('file'), () => ({ sha256: FILE_HEX.replace('9', '8') })),
      /not what its hash says/,
    ],
    [
      'an author has no role',
      () => entry(at('entry'), { author: { id: 'x', name: 'x', role: 'root' } }),
      /form of its type/,
    ],
  ];
  test.each(cases)('%s', async (_, change, message) => {
    const error = await refused(made(change()));
    expect(error).toMatchObject({ name: 'BundleError', code: 'DAMAGED' });
    expect(error.message).toMatch(message);
  });

  test('a bundle of people brings no settings and no trail of others', async () => {
    const people = { ...header, covers: 'people' };
    expect((await refused(made(lines, people))).message).toMatch(/setting/);
    const trail = lines.filter(({ type }) => type !== 'setting');
    expect((await refused(made(trail, people))).message).toMatch(/about nobody/);
  });

  test('who may write for some people takes in no other, and no whole household', async () => {
    const only = lines.filter(({ type }) => type !== 'setting' && type !== 'audit');
    expect(await refused(made(only, { ...header, covers: 'people' }), { people: ['p'] })).toMatchObject({
      code: 'OUT_OF_SCOPE',
    });
    expect(await refused(made(lines), { people: ['p', 'q'] })).toMatchObject({ code: 'OUT_OF_SCOPE' });
  });
});

describe('another file, or a later one', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'NOT_A_BUNDLE'],
    ['text', Buffer.from('name,birth\nA,2020\n'), 'NOT_A_BUNDLE'],
    ['an archive', Buffer.from('PK\u0003\u0004'.repeat(100)), 'NOT_A_BUNDLE'],
    ['some gzip', gzipSync('hello'.repeat(100)), 'DAMAGED'],
    ['the start of a sealed one', Buffer.from('KINSBOURNE'), 'PASSPHRASE_NEEDED'],
  ])('%s', async (_, bytes, code) => {
    expect(await refused(inPieces(bytes))).toMatchObject({ name: 'BundleError', code });
  });

  test('the first line says another format, a later version, or nothing', async () => {
    expect(await refused(made(lines, { format: 'x', version: 1 }))).toMatchObject({ code: 'NOT_A_BUNDLE' });
    const later = await refused(made(lines, { ...header, version: 7 }));
    expect(later).toMatchObject({ code: 'TOO_NEW', message: expect.stringContaining('version 7') });
    expect(await refused(made(lines, { ...header, covers: 'world' }))).toMatchObject({ code: 'DAMAGED' });
    expect(await refused(gzipBody(inPieces(new Uint8Array())))).toMatchObject({ code: 'NOT_A_BUNDLE' });
    expect(await refused(gzipBody(inPieces(Buffer.from('[1]\n'))))).toMatchObject({ code: 'DAMAGED' });
  });

  test('lines that end without an end line, or go on after it', async () => {
    const text = gunzipSync(good).toString();
    const cut = text.slice(0, text.lastIndexOf('{"type":"end"'));
    expect(await refused(gzipBody(inPieces(Buffer.from(cut))))).toMatchObject({ code: 'TRUNCATED' });
    expect(await refused(gzipBody(inPieces(Buffer.from(cut.slice(0, -5)))))).toMatchObject({ code: 'DAMAGED' });
    expect(await refused(gzipBody(inPieces(Buffer.from(text + text))))).toMatchObject({ code: 'DAMAGED' });
    const counts = text.replace('"people":2', '"people":3');
    expect(await refused(gzipBody(inPieces(Buffer.from(counts))))).toMatchObject({ code: 'DAMAGED' });
    const retold = text.replace('"language","value":"en"', '"language","value":"de"');
    expect(await refused(gzipBody(inPieces(Buffer.from(retold))))).toMatchObject({ code: 'DAMAGED' });
  });

  test('no message holds what stands in the bundle', async () => {
    const secret = 'Mara Secret';
    for (const [, change] of [
      ['', () => entry(at('entry'), { body: { secret } })],
      ['', () => entry(at('entry'), { kind: secret })],
    ] as const)
      expect((await refused(made(change()))).message).not.toContain(secret);
  });
});
