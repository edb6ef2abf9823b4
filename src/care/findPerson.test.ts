import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Scope, type Store } from '../records/index.ts';
import { findPerson } from './findPerson.ts';

const SCOPE: Scope = { actor: { id: 'p', name: 'P', role: 'family' }, household: 'home' };
let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
  const people = { a1: 'Demo Ada', a2: 'Demo Ada Marie', b1: 'Demo Ben' };
  for (const [id, name] of Object.entries(people)) {
    const put = { changeId: `c-${id}`, op: 'put', personId: id, kind: 'person', entryId: id, baseVersion: 0 } as const;
    await store.write(SCOPE, [{ ...put, body: { name, birth: '2020' } }]);
  }
}, 60_000);
afterAll(() => store?.close());

test.each([
  ['an id', 'b1', 'b1'],
  ['a part of a name that only one has', 'ben', 'b1'],
  ['a whole name, though another begins with it', 'Demo Ada', 'a1'],
])('%s finds the person', async (_, text, personId) => {
  expect(await findPerson(store, SCOPE, text)).toMatchObject({ found: true, personId });
});

test('a part that several have finds none and names them', async () => {
  const found = await findPerson(store, SCOPE, 'demo');
  expect(found).toMatchObject({ found: false });
  expect('fitting' in found && [...found.fitting].sort()).toEqual(['Demo Ada', 'Demo Ada Marie', 'Demo Ben']);
});

test('nobody, and nobody of another household', async () => {
  expect(await findPerson(store, SCOPE, 'zorro')).toEqual({ found: false, fitting: [] });
  expect(await findPerson(store, { ...SCOPE, household: 'elsewhere' }, 'b1')).toEqual({ found: false, fitting: [] });
});
