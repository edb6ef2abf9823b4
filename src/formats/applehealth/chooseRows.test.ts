import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICE_PARAMETERS, chooseRows } from './chooseRows.ts';
import { parseHealthDate } from './healthDate.ts';
import type { RowColumns } from './healthRows.ts';
import { QUANTITIES, type Quantity } from './quantities.ts';
import { SourceList, sourceKind } from './sources.ts';

interface Row {
  readonly at: number;
  readonly lasts: number;
  readonly value: number;
  readonly source: number;
}
const columnsOf = (rows: readonly Row[]): RowColumns => ({
  utcS: Float64Array.from(rows, ({ at }) => at),
  durationS: Float32Array.from(rows, ({ lasts }) => lasts),
  value: Float32Array.from(rows, ({ value }) => value),
  source: Float32Array.from(rows, ({ source }) => source),
  offsetMinutes: new Float32Array(rows.length),
});
const quantity = (unit: Quantity['unit']): Quantity => QUANTITIES.find((one) => one.unit === unit)!;
const PRIORITY = [2, 0, 1];

const anyRows = (mostS: number): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: mostS }),
      lasts: fc.constantFrom(0, 1, 20, 60, 600),
      value: fc.integer({ min: 1, max: 5 }),
      source: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 40 },
  );

/** The same rules in their plainest form: every record against every better one that was kept. */
function plainly(rows: readonly Row[]): number[] {
  const reach = (row: Row): readonly [number, number] => [
    row.at,
    row.at + Math.max(row.lasts, CHOICE_PARAMETERS.leastLengthS),
  ];
  const kept: number[] = [];
  for (const source of PRIORITY) {
    const better = [...kept];
    for (const [k, row] of rows.entries()) {
      if (row.source !== source) continue;
      const isRepeat = rows.some(
        (other, j) =>
          j < k &&
          other.at === row.at &&
          other.lasts === row.lasts &&
          other.value === row.value &&
          other.source === source,
      );
      const isCovered = better.some((j) => reach(rows[j]!)[0] < reach(row)[1] && reach(row)[0] < reach(rows[j]!)[1]);
      if (!isRepeat && !isCovered) kept.push(k);
    }
  }
  const longest = new Map<number, number>();
  for (const k of kept) {
    const known = longest.get(rows[k]!.at);
    if (
      known === undefined ||
      rows[k]!.lasts > rows[known]!.lasts ||
      (rows[k]!.lasts === rows[known]!.lasts && k < known)
    )
      longest.set(rows[k]!.at, k);
  }
  return [...longest.values()].sort((a, b) => rows[a]!.at - rows[b]!.at);
}

describe('chooseRows', () => {
  test('property: for records it is what comparing every record with every better one gives', () => {
    fc.assert(
      fc.property(anyRows(3000), (rows) => {
        const { rows: chosen, repeatedCount, overlapCount } = chooseRows(columnsOf(rows), quantity('record'), PRIORITY);
        expect([...chosen]).toEqual(plainly(rows));
        expect(chosen.length + repeatedCount + overlapCount).toBe(rows.length);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  test('property: no sample of another source within a minute; the best source loses none but repeats', () => {
    fc.assert(
      fc.property(anyRows(1000), (all) => {
        const rows = all.map((row) => ({ ...row, lasts: 0 }));
        const chosen = [...chooseRows(columnsOf(rows), quantity('instant'), PRIORITY).rows].map((k) => rows[k]!);
        for (const a of chosen)
          for (const b of chosen)
            if (a.source !== b.source)
              expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(2 * CHOICE_PARAMETERS.instantReachS);
        const best = new Set(rows.filter(({ source }) => source === PRIORITY[0]).map(({ at }) => at));
        expect(chosen.filter(({ source }) => source === PRIORITY[0]).map(({ at }) => at)).toEqual(
          [...best].sort((a, b) => a - b),
        );
      }),
      { seed: 32, numRuns: 300 },
    );
  });

  test('property: sleep of one source is never within an hour of two sources’ sessions that overlap; times increase', () => {
    fc.assert(
      fc.property(anyRows(40_000), (rows) => {
        const chosen = [...chooseRows(columnsOf(rows), quantity('session'), PRIORITY).rows].map((k) => rows[k]!);
        for (let i = 1; i < chosen.length; i++) expect(chosen[i]!.at).toBeGreaterThan(chosen[i - 1]!.at);
        for (const a of chosen)
          for (const b of chosen)
            if (a.source !== b.source)
              expect(a.at >= b.at + Math.max(1, b.lasts) || b.at >= a.at + Math.max(1, a.lasts)).toBe(true);
      }),
      { seed: 33, numRuns: 300 },
    );
  });
});

test('sourceKind: by the device, else by the name; the name of a person says nothing', () => {
  expect(sourceKind('<<HKDevice: 0x1>, name:Apple Watch, model:Watch, hardware:Watch6,2>', 'x')).toBe('watch');
  expect(sourceKind('<<HKDevice: 0x1>, name:iPhone, hardware:iPhone12,3>', 'My Watch App')).toBe('phone');
  expect(sourceKind(undefined, 'Anna’s Apple Watch')).toBe('watch');
  expect(sourceKind(undefined, 'iPad of Anna')).toBe('phone');
  expect(sourceKind(undefined, 'Anna')).toBe('app');
  expect(sourceKind(undefined, undefined)).toBe('app');
});

test('SourceList: watches before phones before apps; beyond 64 sources of a kind count as one', () => {
  const list = new SourceList();
  for (let k = 0; k < 200; k++) list.numberOf(undefined, `app ${k}`);
  const watch = list.numberOf(undefined, 'a watch');
  expect(list.byPriority()[0]).toBe(watch);
  expect(list.byPriority().length).toBeLessThanOrEqual(66);
  expect(list.numberOf(undefined, 'a watch')).toBe(watch);
});

test('parseHealthDate: 21:30 at +0100 is 20:30 UTC; at -0330 it is 01:00 of the next day', () => {
  const utc = (text: string) => parseHealthDate(text)?.utcS;
  expect(utc('2026-03-04 21:30:00 +0100')).toBe(Date.UTC(2026, 2, 4, 20, 30) / 1000);
  expect(utc('2026-03-04 21:30:00 -0330')).toBe(Date.UTC(2026, 2, 5, 1) / 1000);
  for (const text of [
    '2026-02-30 10:00:00 +0100',
    '2026-03-04 24:00:00 +0100',
    '2026-03-04 10:00:00',
    'soon',
    undefined,
  ])
    expect(parseHealthDate(text)).toBeUndefined();
});
