import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextBatch, sameValue, toApiChange, waitBeforeRetryS } from './outboxRules.ts';
import type { WaitingChange } from './waitingChange.ts';

const change = (over: Partial<WaitingChange>): WaitingChange => ({
  changeId: 'c',
  order: 1,
  op: 'put',
  personId: 'p1',
  kind: 'note',
  entryId: 'n1',
  baseVersion: 0,
  body: { day: '2026-05-03', text: '' },
  madeAt: '2026-05-03T12:00:00Z',
  author: { id: 'a', name: 'A', role: 'family' },
  ...over,
});
const many = fc.array(
  fc.record({
    order: fc.integer({ min: 1, max: 1000 }),
    personId: fc.constantFrom('p1', 'p2'),
    entryId: fc.constantFrom('n1', 'n2', 'n3'),
  }),
);

test('a batch is of one person, has each entry once, keeps the order of making, and is empty only where nothing waits', () => {
  fc.assert(
    fc.property(many, (made) => {
      const changes = made.map((over, i) => change({ ...over, changeId: String(i) }));
      const batch = nextBatch(changes);
      expect(new Set(batch.map(({ personId }) => personId)).size).toBeLessThanOrEqual(1);
      expect(new Set(batch.map(({ entryId }) => entryId)).size).toBe(batch.length);
      expect(batch.map(({ order }) => order)).toEqual(batch.map(({ order }) => order).sort((a, b) => a - b));
      expect(batch.length === 0).toBe(changes.length === 0);
      expect(batch[0]?.order).toBe(changes.length === 0 ? undefined : Math.min(...made.map(({ order }) => order)));
    }),
  );
});

test('sending batch after batch sends every change once, those of one entry in the order of making', () => {
  fc.assert(
    fc.property(many, (made) => {
      let left = made.map((over, i) => change({ ...over, changeId: String(i), order: i }));
      const sent: WaitingChange[] = [];
      while (left.length > 0) {
        const batch = nextBatch(left, 2);
        sent.push(...batch);
        left = left.filter((other) => !batch.includes(other));
      }
      expect(sent).toHaveLength(made.length);
      for (const entryId of ['n1', 'n2', 'n3'])
        for (const personId of ['p1', 'p2']) {
          const orders = sent.filter((o) => o.entryId === entryId && o.personId === personId).map(({ order }) => order);
          expect(orders).toEqual([...orders].sort((a, b) => a - b));
        }
    }),
  );
});

test('a refused change is not sent', () => {
  expect(nextBatch([change({ refused: { fields: [] } })])).toEqual([]);
});

test('a restored version goes without the body that is shown meanwhile', () => {
  expect(toApiChange(change({ op: 'restore', version: 2 }))).toEqual({
    changeId: 'c',
    op: 'restore',
    kind: 'note',
    entryId: 'n1',
    baseVersion: 0,
    version: 2,
  });
});

test('1, 2, 4, 8, 16, 32, 60, 60 seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(waitBeforeRetryS)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
});

test('two values are the same where their JSON is, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, structuredClone(a))).toBe(true);
      const sorted = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(sorted)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .map(([name, inner]) => [name, sorted(inner)] as const)
                  .sort(([x], [y]) => (x < y ? -1 : 1)),
              )
            : Object.is(value, -0)
              ? 0
              : value;
      if (JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b))) expect(sameValue(a, b)).toBe(false);
    }),
  );
});
