import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../engine/postgres.testing.ts';
import { openStore } from '../repository/openStore.ts';
import { contextOf } from '../repository/sqlStore.ts';
import type { Change, Scope, Store } from '../repository/store.ts';
import {
  collect,
  DOCTOR,
  inPieces,
  newChangeId,
  newScope,
  putNote,
  putPerson,
  TestClock,
  testOptions,
} from '../repository/storeSubject.testing.ts';
import { digestOf } from './moveStore.ts';
import { readBundle } from './readBundle.ts';
import { seal } from './seal.ts';
import { writeBundle } from './writeBundle.ts';

const clock = new TestClock();
let postgres: TestPostgres;
let folder: string;
let stores: readonly Store[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-bundle-'));
  postgres = await startPostgres();
  stores = [
    await openStore({ memory: true }, testOptions(clock)),
    await openStore({ url: await postgres.freshDatabase(), filesFolder: folder }, testOptions(clock)),
  ];
}, 120_000);
afterAll(async () => {
  for (const store of stores ?? []) await store.close();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** All of a household but the lines that importing itself wrote. */
async function everything(store: Store, scope: Scope): Promise<string> {
  const bytes = gunzipSync(await collect(writeBundle(store, scope))).toString();
  const lines = bytes.split('\n').slice(1, -2);
  return lines.filter((line) => !/"type":"audit".*"action":"import"/.test(line)).join('\n');
}

async function fillSome(store: Store, scope: Scope): Promise<void> {
  await store.write(scope, [putPerson('p', 'Zoë \u0000'), putPerson('q'), putNote('p', 'n'), putNote('q', 'n')]);
  clock.pass(60_000);
  await store.write({ ...scope, actor: DOCTOR }, [
    { ...putNote('p', 'n', { baseVersion: 1, text: 'seen by the doctor' }), reason: 'typing error' },
    { changeId: newChangeId(), op: 'remove', personId: 'q', kind: 'note', entryId: 'n', baseVersion: 1 },
  ]);
  await store.keepSetting(scope, 'language', 'es');
  const bytes = Uint8Array.from({ length: 1_200_000 }, (_, i) => (i * 7919) >> 5);
  await store.putFile(scope, 'p', bytes);
  await store.putFile(scope, 'q', bytes);
  await store.putFile(scope, 'q', new Uint8Array());
  await store.noteAccess(scope, 'read', { personId: 'p', what: 'record' });
  await store.noteAccess(scope, 'read', { personId: 'p', what: 'record' });
  await store.erase(scope, { personId: 'q', entryId: 'none' });
}

describe('a bundle into an empty store gives the same store', () => {
  test.each([
    [0, 1, undefined],
    [1, 0, undefined],
    [0, 1, 'a passphrase'],
    [1, 0, 'a passphrase'],
  ] as const)('from engine %i to engine %i, passphrase %s', async (from, to, passphrase) => {
    const [scope, other] = [newScope(), newScope(DOCTOR)];
    await fillSome(stores[from]!, scope);
    const options = passphrase === undefined ? {} : { passphrase };
    const bytes = await collect(writeBundle(stores[from]!, scope, options));
    const done = await readBundle(stores[to]!, other, inPieces(bytes, 4096), { ...options, mode: 'add' });
    expect(done).toMatchObject({ people: 2, entries: 4, skipped: 0, files: 3 });
    expect(await everything(stores[to]!, other)).toBe(await everything(stores[from]!, scope));
    const [note] = await stores[to]!.audit(other, { limit: 1 });
    expect(note).toEqual({ at: clock.at, actor: DOCTOR, action: 'import', what: 'bundle', count: 1 });
    expect((await stores[to]!.people(other, { limit: 5, search: 'zoe' })).total).toBe(1);
  });

  test('property: for any history', { timeout: 120_000 }, async () => {
    const step = fc.record({
      person: fc.constantFrom('a', 'b'),
      entry: fc.constantFrom('x', 'y'),
      op: fc.constantFrom('put', 'remove', 'restore'),
      text: fc.string({ unit: 'binary', maxLength: 20 }),
      ms: fc.nat(3),
    } as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.constantFrom(0, 1), async (steps, from) => {
        const [scope, other] = [newScope(), newScope()];
        await stores[from]!.write(scope, [putPerson('a'), putPerson('b')]);
        for (const { person, entry, op, text, ms } of steps) {
          clock.pass(ms);
          const base = (await stores[from]!.entry(scope, person, entry))?.version ?? 0;
          const put = { ...putNote(person, entry, { text, baseVersion: base }), reason: text };
          await stores[from]!.write(scope, [base === 0 ? put : { ...put, op, version: 1 }]);
        }
        const bytes = await collect(writeBundle(stores[from]!, scope));
        await readBundle(stores[1 - from]!, other, inPieces(bytes), { mode: 'add' });
        expect(await everything(stores[1 - from]!, other)).toBe(await everything(stores[from]!, scope));
      }),
      { seed: 5, numRuns: 20 },
    );
  });
});

describe('adding to what is there', () => {
  test('twice is as good as once', async () => {
    for (const store of stores) {
      const [scope, other] = [newScope(), newScope()];
      await fillSome(store, scope);
      const bytes = await collect(writeBundle(store, scope));
      await readBundle(store, other, inPieces(bytes), { mode: 'add' });
      const once = await everything(store, other);
      const done = await readBundle(store, other, inPieces(bytes), { mode: 'add' });
      expect(done).toMatchObject({ entries: 0, skipped: 4, files: 0 });
      expect(await everything(store, other)).toBe(once);
    }
  });

  test('two stores that went on apart keep every body of both, in both directions', async () => {
    for (const store of stores) {
      const [one, two] = [newScope(), newScope(DOCTOR)];
      await store.write(one, [putPerson('p'), putNote('p', 'both'), putNote('p', 'same')]);
      await readBundle(store, two, writeBundle(store, one), { mode: 'add' });
      clock.pass(1000);
      await store.write(one, [putNote('p', 'both', { baseVersion: 1, text: 'one' }), putNote('p', 'of-one')]);
      clock.pass(1000);
      await store.write(two, [putNote('p', 'both', { baseVersion: 1, text: 'two' }), putNote('p', 'of-two')]);
      await store.keepSetting(two, 'language', 'fr');
      clock.pass(1000);
      const into = await readBundle(store, two, writeBundle(store, one), { mode: 'add' });
      expect(into).toMatchObject({ entries: 2, skipped: 2 });
      const texts = (versions: readonly { body: unknown }[]) =>
        versions.map(({ body }) => (body as { text: string }).text).join(' < ');
      expect(texts(await store.versions(two, 'p', 'both'))).toBe('two < one < two < a note');
      await readBundle(store, one, writeBundle(store, two), { mode: 'add' });
      expect(texts(await store.versions(one, 'p', 'both'))).toBe('two < two < one < a note');
      for (const scope of [one, two])
        expect((await store.entries(scope, { personId: 'p' })).map(({ id }) => id)).toEqual([
          'both',
          'of-one',
          'of-two',
          'same',
          'p',
        ]);
      expect(await store.settings(one)).toEqual({ language: 'fr' });
      const [row] = (await store.people(one, { limit: 1 })).rows;
      expect(row!.changeCount).toBeGreaterThan(5);
    }
  });

  test('a file that was damaged on the disk is made whole by a bundle', async () => {
    const [store, scope] = [stores[0]!, newScope()];
    await store.write(scope, [putPerson('p')]);
    const { sha256 } = await store.putFile(scope, 'p', new Uint8Array([1, 2, 3]));
    const bytes = await collect(writeBundle(store, scope));
    await contextOf(store).files.remove(sha256);
    await expect(store.getFile(scope, 'p', sha256)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    await readBundle(store, scope, inPieces(bytes), { mode: 'add' });
    expect(await store.getFile(scope, 'p', sha256)).toEqual(new Uint8Array([1, 2, 3]));
  });
});

describe('replacing what is there', () => {
  test('a bundle of everything takes all else away, a bundle of a person only theirs', async () => {
    for (const store of stores) {
      const scope = newScope();
      await fillSome(store, scope);
      const all = await collect(writeBundle(store, scope));
      const onlyP = await collect(writeBundle(store, scope, { personId: 'p' }));
      const before = await everything(store, scope);
      const change: Change = putNote('p', 'n', { baseVersion: 2, text: 'later' });
      await store.write(scope, [change, putNote('q', 'extra'), putPerson('r')]);
      await readBundle(store, scope, inPieces(onlyP), { mode: 'replace' });
      expect(await store.entry(scope, 'p', 'n')).toMatchObject({ version: 2, body: { text: 'seen by the doctor' } });
      expect(await store.entry(scope, 'q', 'extra')).toBeDefined();
      await readBundle(store, scope, inPieces(all), { mode: 'replace' });
      const withoutTrail = (text: string) => text.split('\n').filter((line) => !line.startsWith('{"type":"audit"'));
      expect(withoutTrail(await everything(store, scope))).toEqual(withoutTrail(before));
      const trail = await store.audit(scope, { limit: 100 });
      expect(trail.filter(({ entryId }) => entryId === 'extra')).toHaveLength(1);
      expect(trail.filter(({ action }) => action === 'import').map(({ what }) => what)).toEqual([
        'bundle',
        'bundle of people',
      ]);
    }
  });
});

describe('a bundle of one person', () => {
  test('has nothing of anybody else, no settings, and goes into another store', async () => {
    const [scope, other] = [newScope(), newScope()];
    await fillSome(stores[0]!, scope);
    const bytes = await collect(writeBundle(stores[0]!, scope, { personId: 'p' }));
    const text = gunzipSync(bytes).toString();
    expect(text).not.toContain('"q"');
    expect(text).not.toContain('"setting"');
    await readBundle(stores[1]!, { ...other, people: ['p'] }, inPieces(bytes), { mode: 'add' });
    expect(await stores[1]!.entry(other, 'p', 'n')).toMatchObject({ version: 2 });
    expect(await stores[1]!.settings(other)).toEqual({});
  });

  test('of somebody outside of the scope is empty', async () => {
    const scope = newScope();
    await fillSome(stores[0]!, scope);
    const text = gunzipSync(
      await collect(writeBundle(stores[0]!, { ...scope, people: ['q'] }, { personId: 'p' })),
    ).toString();
    expect(text.split('\n')).toHaveLength(3);
  });
});

describe('a bundle that is not whole is refused whole', () => {
  let scope: Scope;
  const variants: Record<string, Buffer> = {};
  beforeAll(async () => {
    scope = newScope();
    await stores[0]!.write(scope, [putPerson('p'), ...Array.from({ length: 60 }, (_, i) => putNote('p', `n${i}`))]);
    await stores[0]!.putFile(
      scope,
      'p',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * i) >> 3),
    );
    variants.plain = await collect(writeBundle(stores[0]!, scope));
    variants.sealed = await collect(seal(writeBundle(stores[0]!, scope), 'passphrase', { log2N: 10 }));
  });

  const attempt = async (bytes: Buffer, what: string) => {
    const target = newScope();
    const reading = readBundle(stores[0]!, target, inPieces(bytes, 4096), { mode: 'add', passphrase: 'passphrase' });
    await expect(reading, what).rejects.toMatchObject({
      name: 'BundleError',
      hint: expect.stringContaining('Nothing was'),
    });
    return digestOf(contextOf(stores[0]!), target);
  };
  const NOTHING = { people: 0, versions: 0, files: 0, settings: 0, auditLines: 0 };

  test.each(['plain', 'sealed'])('%s, cut at every 97th byte', async (variant) => {
    const bytes = variants[variant]!;
    for (let length = 0; length < bytes.length; length += 97)
      expect(await attempt(bytes.subarray(0, length), `${length} bytes`)).toMatchObject(NOTHING);
  });

  test.each(['plain', 'sealed'])('%s, with any bit flipped', async (variant) => {
    const bytes = variants[variant]!;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << bit;
        expect(await attempt(flipped, `byte ${at} bit ${bit}`)).toMatchObject(NOTHING);
      }),
      { seed: 11, numRuns: 60, examples: Array.from({ length: 16 }, (_, i) => [i, 0]) },
    );
  });
});
