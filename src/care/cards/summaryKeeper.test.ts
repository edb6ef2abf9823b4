import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '../../clinic/index.ts';
import type { Scope, Store } from '../../records/index.ts';
import { refreshSummaries } from './refreshSummaries.ts';
import { SummaryKeeper } from './summaryKeeper.ts';

const SCOPE: Scope = { actor: { id: 'k', name: 'Keeper', role: 'system' }, household: 'home' };

/** A store in memory that knows cards only: enough for the keeper, and it says in which order it was asked. */
function cardStore(ids: readonly string[]) {
  const people = new Map(
    ids.map((id) => [id, { changeCount: 1, made: undefined as { changeCount: number; day: string } | undefined }]),
  );
  const done: string[] = [];
  const broken = new Set<string>();
  const gone = new Set<string>();
  const store = {
    staleSummaries: async (scope: Scope, day: string, limit: number) =>
      [...people]
        .filter(([id]) => scope.people === undefined || scope.people.includes(id))
        .filter(([, { changeCount, made }]) => made === undefined || made.changeCount < changeCount || made.day < day)
        .map(([personId, { changeCount }]) => ({ personId, changeCount }))
        .slice(0, limit),
    entries: async (_scope: Scope, { personId }: { personId: string }) => {
      if (broken.has(personId)) throw new Error('disk');
      const body = { name: personId, birth: '2020' };
      const head = { id: personId, personId, kind: 'person', version: 1, removed: gone.has(personId) };
      return [{ ...head, body, writtenAt: '2026-01-01T00:00:00Z', author: SCOPE.actor } as AnyEntry];
    },
    keepSummary: async (
      _scope: Scope,
      personId: string,
      { changeCount, day }: { changeCount: number; day: string },
    ) => {
      people.get(personId)!.made = { changeCount, day };
      done.push(personId);
    },
  };
  const change = (id: string) => {
    people.get(id)!.changeCount++;
  };
  return { store: store as unknown as Store, done, change, broken, gone, people };
}

describe('SummaryKeeper', () => {
  test('makes the cards that are missing at the start, each once', async () => {
    const { store, done } = cardStore(['a', 'b', 'c']);
    const keeper = new SummaryKeeper({ store, scope: SCOPE, today: () => '2026-11-23' });
    expect(await keeper.settle(5000)).toBe(true);
    expect(done).toEqual(['a', 'b', 'c']);
    await keeper.close();
  });

  test('after a change the card of that person is made anew, before those that wait', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `p${i}`);
    const { store, done, change } = cardStore(ids);
    const keeper = new SummaryKeeper({ store, scope: SCOPE, today: () => '2026-11-23' });
    change('p29');
    keeper.touched('p29');
    await keeper.settle(5000);
    expect(done.indexOf('p29')).toBeLessThan(3);
    expect(done).toHaveLength(30);
    change('p5');
    keeper.touched('p5');
    await keeper.settle(5000);
    expect(done.slice(30)).toEqual(['p5']);
    await keeper.close();
  });

  test('on a new day every card is made for that day', async () => {
    const { store, done, people } = cardStore(['a', 'b']);
    let day = '2026-11-23';
    const keeper = new SummaryKeeper({ store, scope: SCOPE, today: () => day });
    await keeper.settle(5000);
    day = '2026-11-24';
    await keeper.settle(5000);
    expect(done).toEqual(['a', 'b', 'a', 'b']);
    expect(people.get('a')!.made!.day).toBe('2026-11-24');
    await keeper.close();
  });

  test('one that fails is told once and passed over; the others are made; touched again it is tried again', async () => {
    const { store, done, broken, change } = cardStore(['a', 'b', 'c']);
    broken.add('b');
    const errors: unknown[] = [];
    const keeper = new SummaryKeeper({
      store,
      scope: SCOPE,
      today: () => '2026-11-23',
      onError: (error) => errors.push(error),
    });
    expect(await keeper.settle(5000)).toBe(true);
    expect([done, errors.length]).toEqual([['a', 'c'], 1]);
    broken.clear();
    change('b');
    keeper.touched('b');
    await keeper.settle(5000);
    expect(done).toEqual(['a', 'c', 'b']);
    await keeper.close();
  });

  test('a person who was taken away gets no card and does not hold the keeper up', async () => {
    const { store, done, gone } = cardStore(['a', 'b']);
    gone.add('a');
    const keeper = new SummaryKeeper({ store, scope: SCOPE, today: () => '2026-11-23' });
    expect(await keeper.settle(5000)).toBe(true);
    expect(done).toEqual(['b']);
    await keeper.close();
  });

  test('a store that does not answer is not asked again and again', async () => {
    const { store } = cardStore(['a']);
    let asked = 0;
    const deaf = {
      ...store,
      staleSummaries: async () => {
        asked++;
        throw new Error('closed');
      },
    } as Store;
    const keeper = new SummaryKeeper({ store: deaf, scope: SCOPE, today: () => '2026-11-23', onError: () => {} });
    await keeper.settle(5000);
    expect(asked).toBeLessThan(3);
    await keeper.close();
  });

  test('close ends the work after the person that is being done, and nothing is begun afterwards', async () => {
    const { store, done } = cardStore(Array.from({ length: 500 }, (_, i) => `p${i}`));
    const keeper = new SummaryKeeper({ store, scope: SCOPE, today: () => '2026-11-23' });
    await keeper.close();
    const count = done.length;
    keeper.touched('p3');
    expect(await keeper.settle(50)).toBe(false);
    expect(done.length).toBe(count);
    expect(count).toBeLessThan(500);
  });
});

describe('refreshSummaries', () => {
  test('does so many at most and says how many are left', async () => {
    const { store, done } = cardStore(['a', 'b', 'c']);
    expect(await refreshSummaries(store, SCOPE, '2026-11-23', { limit: 2 })).toEqual({ refreshed: 2, left: 0 });
    expect(done).toEqual(['a', 'b']);
  });

  test('begins nobody after the deadline: 10 ms each, 25 ms in all are 3 people', async () => {
    const { store, done } = cardStore(['a', 'b', 'c', 'd', 'e']);
    const clockMs = () => done.length * 10;
    expect(await refreshSummaries(store, SCOPE, '2026-11-23', { limit: 9, deadlineMs: 25, clockMs })).toEqual({
      refreshed: 3,
      left: 2,
    });
  });
});
