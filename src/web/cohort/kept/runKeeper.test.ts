import { expect, test } from 'vitest';
import { makeCohortWriter } from '../../../course/index.ts';
import { FIRST_SETTINGS, limitOf, MOST_ARMS, specOf } from '../cohortSettings.ts';
import { CohortGatherer } from '../gatherCohort.ts';
import { writeSettings } from '../keptSettings.ts';
import { summaryCsv } from '../summaryCsv.ts';
import { keptBytes, MOST_KEPT_BYTES } from './keptRun.ts';
import { memoryRunLocks, memoryRunStore } from './memoryRunStore.testing.ts';
import { type Keeping, RunKeeper } from './runKeeper.ts';

const SETTINGS = { ...FIRST_SETTINGS, people: 500, years: 0.5, members: 3 };
const SPEC = specOf(SETTINGS);

function device() {
  const [kept, marks] = [memoryRunStore(), memoryRunLocks()];
  const worker = (owner: string) => {
    const told: Keeping[] = [];
    const keeper = new RunKeeper({
      store: async () => kept.store,
      locks: marks.locks,
      owner,
      tell: (keeping) => told.push(keeping),
    });
    return { keeper, told, begin: () => keeper.begin(SPEC, writeSettings(SETTINGS)) };
  };
  return { ...kept, marks, worker };
}

/** Lets what was asked of a store in memory happen. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lives steps as the worker does, with a look at the keeper in between. */
async function live(gatherer: CohortGatherer, keeper: RunKeeper, steps: number): Promise<void> {
  for (let step = 0; step < steps && gatherer.step(); step++) {
    keeper.tend(gatherer);
    await settled();
  }
}

/** All that a person can take along. */
function filesOf(gatherer: CohortGatherer): string[] {
  const files = (['csv', 'ndjson', 'parquet'] as const).map((format) => {
    const parts: Buffer[] = [];
    const writer = makeCohortWriter(format, SPEC, (bytes) => parts.push(Buffer.from(bytes)));
    for (const rows of gatherer.rows()) writer.add(rows);
    writer.finish();
    return Buffer.concat(parts).toString('base64');
  });
  return [...files, summaryCsv(gatherer.result()!, 'caution')];
}

const whole = new CohortGatherer(SPEC);
while (whole.step());
const WHOLE = filesOf(whole);

test('a run that is broken off twice, once within a round, and gone on with has the bytes of an unbroken one in every file', async () => {
  const { worker, store, blocks, marks } = device();
  const first = worker('a');
  first.begin();
  await live(new CohortGatherer(SPEC), first.keeper, 27);
  expect(first.told).toContain('kept');
  expect(await store.head()).toMatchObject({ owner: 'a', donePeople: 200, wantedPeople: 500 });
  marks.end('a');

  const second = worker('b');
  const gatherer = new CohortGatherer(SPEC);
  for (const block of (await second.keeper.takeOver('a'))!) expect(gatherer.putBack(block)).toBe(true);
  expect(gatherer.donePeople).toBe(200);
  await live(gatherer, second.keeper, 21);
  expect(await store.head()).toMatchObject({ owner: 'b', donePeople: 400 });
  marks.end('b');

  const third = worker('c');
  const last = new CohortGatherer(SPEC);
  for (const block of (await third.keeper.takeOver('b'))!) last.putBack(block);
  expect(last.donePeople).toBe(400);
  await live(last, third.keeper, 1000);
  await third.keeper.finish(last);
  expect(filesOf(last)).toEqual(WHOLE);
  expect(last.result()).toEqual(whole.result());
  expect(await store.head()).toMatchObject({ donePeople: 500 });
  expect(blocks().map(({ firstId, count }) => [firstId, count])).toEqual([
    [0, 200],
    [200, 200],
    [400, 100],
  ]);
  expect(marks.isHeld('c')).toBe(false);
}, 60_000);

test('what is kept of a finished run gives its files without anybody being lived again', async () => {
  const { worker } = device();
  const { keeper, begin } = worker('a');
  begin();
  const gatherer = new CohortGatherer(SPEC);
  await live(gatherer, keeper, 1000);
  await keeper.finish(gatherer);
  const again = new CohortGatherer(SPEC);
  for (const block of (await worker('b').keeper.takeOver('a'))!) again.putBack(block);
  expect(again.donePeople).toBe(500);
  expect(filesOf(again)).toEqual(WHOLE);
});

test('a damaged block and those after it are lived again, and the damaged ones make room', async () => {
  const { worker, blocks } = device();
  const { keeper, begin } = worker('a');
  begin();
  const gatherer = new CohortGatherer(SPEC);
  await live(gatherer, keeper, 45);
  const kept = (await worker('b').keeper.takeOver('a'))!;
  expect(kept.map(({ firstId }) => firstId)).toEqual([0, 200]);
  const cut = { ...kept[1]!, arms: kept[1]!.arms.map((bytes) => bytes.slice(8)) };
  const swapped = { ...kept[1]!, arms: [...kept[1]!.arms].reverse() };
  const early = { ...kept[0]!, firstId: 200 };
  const again = new CohortGatherer(SPEC);
  expect([kept[1]!, kept[0]!, cut, swapped, early, kept[0]!].map((block) => again.putBack(block))).toEqual(
    // The second is refused as long as the first is missing.
    [false, true, false, false, false, false],
  );
  const last = worker('c');
  await last.keeper.takeOver('b');
  await live(again, last.keeper, 1000);
  await last.keeper.finish(again);
  expect(filesOf(again)).toEqual(WHOLE);
  expect(blocks().map(({ firstId }) => firstId)).toEqual([0, 200, 400]);
});

test('a store that is full at the second block: the run goes on, says so once, and leaves nothing behind', async () => {
  const { worker, refuse, store, marks } = device();
  const { keeper, begin, told } = worker('a');
  begin();
  const gatherer = new CohortGatherer(SPEC);
  await live(gatherer, keeper, 21);
  expect(told).toEqual(['kept', 'kept']);
  refuse();
  await live(gatherer, keeper, 1000);
  await keeper.finish(gatherer);
  expect(told).toEqual(['kept', 'kept', 'refused']);
  expect(filesOf(gatherer)).toEqual(WHOLE);
  expect(await store.head()).toBeUndefined();
  expect(marks.isHeld('a')).toBe(false);
});

test('a browser without a store: the run goes on and says so', async () => {
  const told: Keeping[] = [];
  const keeper = new RunKeeper({
    store: () => Promise.reject(new Error('IndexedDB is off')),
    locks: memoryRunLocks().locks,
    owner: 'a',
    tell: (keeping) => told.push(keeping),
  });
  keeper.begin(SPEC, '');
  const gatherer = new CohortGatherer(SPEC);
  await live(gatherer, keeper, 1000);
  await keeper.finish(gatherer);
  expect(told).toEqual(['refused']);
  expect(gatherer.donePeople).toBe(500);
});

test('a store that never answers holds nobody up', async () => {
  const keeper = new RunKeeper({
    store: () => new Promise(() => undefined),
    locks: memoryRunLocks().locks,
    owner: 'a',
    tell: () => undefined,
  });
  keeper.begin(SPEC, '');
  const gatherer = new CohortGatherer(SPEC);
  await live(gatherer, keeper, 1000);
  void keeper.finish(gatherer);
  expect(gatherer.donePeople).toBe(500);
});

test('two tabs: the newer run is kept alone; the older one goes on, is told, and never adds to it', async () => {
  const { worker, store, blocks } = device();
  const [old, fresh] = [worker('old'), worker('fresh')];
  const [a, b] = [new CohortGatherer(SPEC), new CohortGatherer(SPEC)];
  old.begin();
  await live(a, old.keeper, 21);
  fresh.begin();
  await live(b, fresh.keeper, 5);
  await live(a, old.keeper, 1000);
  await old.keeper.finish(a);
  expect(old.told).toEqual(['kept', 'kept', 'displaced']);
  expect(filesOf(a)).toEqual(WHOLE);
  expect(await store.head()).toMatchObject({ owner: 'fresh', donePeople: 0 });
  await live(b, fresh.keeper, 1000);
  await fresh.keeper.finish(b);
  expect(filesOf(b)).toEqual(WHOLE);
  expect(blocks().reduce((sum, { count }) => sum + count, 0)).toBe(500);
});

test('two tabs go on with one run at the same moment: one has it, the other is told that it is gone', async () => {
  const { worker, store } = device();
  const { keeper, begin } = worker('a');
  begin();
  await live(new CohortGatherer(SPEC), keeper, 21);
  const taken = await Promise.all(['b', 'c'].map((owner) => worker(owner).keeper.takeOver('a')));
  expect(taken.map((blocks) => blocks?.length)).toEqual([1, undefined]);
  expect(await store.head()).toMatchObject({ owner: 'b' });
});

test('a run that ends before anybody is done leaves nothing', async () => {
  const { worker, store } = device();
  const { keeper, begin } = worker('a');
  begin();
  await settled();
  expect(await store.head()).toBeDefined();
  await keeper.finish(new CohortGatherer(SPEC));
  expect(await store.head()).toBeUndefined();
});

test('the largest run that can be set is kept; one that is larger is not', async () => {
  const arms = ['untreated', 'triple', 'prednisolone-taper', 'anbl00p3-ivig'].slice(0, MOST_ARMS);
  const largest = specOf({ ...SETTINGS, people: limitOf('people', SETTINGS.populationId).high, armIds: arms });
  expect(keptBytes(largest)).toBeLessThanOrEqual(MOST_KEPT_BYTES);
  const { worker, store } = device();
  const { keeper, told } = worker('a');
  keeper.begin({ ...largest, people: 2 * largest.people }, '');
  await settled();
  expect(told).toEqual(['refused']);
  expect(await store.head()).toBeUndefined();
});
