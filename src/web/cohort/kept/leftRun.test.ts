import { expect, test } from 'vitest';
import { specHash } from '../../../course/index.ts';
import { KINSBOURNE_VERSION } from '../../../pipeline/index.ts';
import { FIRST_SETTINGS, specOf } from '../cohortSettings.ts';
import { writeSettings } from '../keptSettings.ts';
import type { KeptHead } from './keptRun.ts';
import { findLeftRun } from './leftRun.ts';
import { memoryRunStore } from './memoryRunStore.testing.ts';

const HEAD: KeptHead = {
  owner: 'a',
  specSha256: specHash(specOf(FIRST_SETTINGS)),
  programVersion: KINSBOURNE_VERSION,
  settings: writeSettings(FIRST_SETTINGS),
  wantedPeople: 2000,
  donePeople: 740,
};
const FREE = async (): Promise<boolean> => true;

async function storeWith(part: Partial<KeptHead>) {
  const { store } = memoryRunStore();
  await store.begin({ ...HEAD, ...part });
  return store;
}

test('a run that was broken off at 740 of 2,000 people is found with its settings, and stays', async () => {
  const store = await storeWith({});
  expect(await findLeftRun(store, FREE)).toEqual({ kind: 'left', owner: 'a', settings: FIRST_SETTINGS, people: 740 });
  expect(await store.head()).toBeDefined();
});

test.each([
  ['the program', { programVersion: '0.0.0' }],
  ['the model or its parameters', { specSha256: 'of other parameters' }],
  ['the settings', { settings: writeSettings({ ...FIRST_SETTINGS, armIds: ['leeches'] }) }],
])('a run of another version of %s is discarded, and said to be', async (_, part) => {
  const store = await storeWith(part);
  expect(await findLeftRun(store, FREE)).toEqual({ kind: 'otherVersion', wantedPeople: 2000 });
  expect(await store.head()).toBeUndefined();
});

test('a run that another tab is at is left alone, of whatever version', async () => {
  const store = await storeWith({ programVersion: '0.0.0' });
  const busy = async (owner: string): Promise<boolean> => owner !== 'a';
  expect(await findLeftRun(store, busy)).toEqual({ kind: 'elsewhere', owner: 'a', wantedPeople: 2000 });
  expect(await store.head()).toBeDefined();
});

test('nothing kept, or nobody done: nothing is said', async () => {
  expect(await findLeftRun(memoryRunStore().store, FREE)).toBeUndefined();
  expect(await findLeftRun(await storeWith({ donePeople: 0 }), FREE)).toBeUndefined();
});
