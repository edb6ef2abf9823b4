import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import type { KeptMeasure } from '../entries/recordingEntry.ts';
import { courseOf } from './courseRecord.ts';
import { LEAST_BASELINE, ownBaseline } from './ownBaseline.ts';

const AUTHOR = { id: 'a1', name: 'Tester', role: 'family' } as const;
const entry = (kind: AnyEntry['kind'], id: string, body: object, day?: string): AnyEntry =>
  ({
    id,
    personId: 'p1',
    kind,
    version: 1,
    body,
    ...(day === undefined ? {} : { firstDay: day }),
    removed: false,
    writtenAt: '2026-06-01T20:00:00Z',
    author: AUTHOR,
  }) as AnyEntry;
const rate = (value: number, more: Partial<KeptMeasure> = {}): KeptMeasure => ({
  id: 'rest-jerk-rate',
  place: 'left-wrist',
  status: 'measured',
  value,
  unit: '1/min',
  ...more,
});

/** A made-up person with one recording on each of the first days of a month, each with these measures. */
function courseWith(recordings: readonly (readonly KeptMeasure[])[]) {
  const entries = recordings.flatMap((measures, k) => {
    const day = `2026-01-${String(k + 1).padStart(2, '0')}`;
    const head = { day, kinsbourneVersion: '0', algorithms: [], verdict: [], measures };
    return [
      entry('recording', `r${k}`, { name: `r${k}`, day }, day),
      entry('analysis', `a${k}`, { ...head, recordingId: `r${k}` }, day),
    ];
  });
  return courseOf([entry('person', 'p1', { name: 'Made-up Mara', birth: '2024-02' }), ...entries])!;
}
const lastOf = (values: readonly number[]) => {
  const course = courseWith(values.map((value) => [rate(value)]));
  return ownBaseline(course, `r${values.length - 1}`, rate(values.at(-1)!));
};

test('after 2, 4, 6 and 8 (mean 5, SD 2.582) the next lies up to 5 + 3.182 · 2.582 · √1.25 = 14.19, and not below 0; 15 is above', () => {
  const found = lastOf([2, 4, 6, 8, 15])!;
  expect(found.low).toBe(0);
  expect(found.high).toBeCloseTo(14.185, 2);
  expect(found).toMatchObject({ n: 4, change: 'above' });
  expect(lastOf([2, 4, 6, 8, 14])!.change).toBe('within');
  expect(lastOf([102, 104, 106, 108, 90])!.change).toBe('below');
});

test('three earlier recordings are too few, and values that never differ tell no range', () => {
  expect(LEAST_BASELINE).toBe(4);
  expect(lastOf([2, 4, 6, 15])).toBeUndefined();
  expect(lastOf([3, 3, 3, 3, 15])).toBeUndefined();
});

test('another place, another unit and refused values are not of this range', () => {
  const others = [
    rate(2, { place: 'right-wrist' }),
    rate(4, { unit: '1/h' }),
    { ...rate(6), status: 'refused' as const },
  ];
  const course = courseWith([...[1, 2, 3].map((v) => [rate(v)]), ...others.map((one) => [one]), [rate(9)]]);
  expect(ownBaseline(course, 'r6', rate(9))).toBeUndefined();
});

test('later recordings do not change what an earlier one was compared with', () => {
  const values = [2, 4, 6, 8, 15];
  const all = courseWith([...values, 500, 900].map((value) => [rate(value)]));
  expect(ownBaseline(all, 'r4', rate(15))).toEqual(lastOf(values));
});

test('property: another scale of all values changes nothing in what is said', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 5, maxLength: 12 }),
      fc.double({ min: 0.5, max: 20, noNaN: true }),
      (values, scale) => {
        const earlier = values.slice(0, -1);
        fc.pre(Math.max(...earlier) - Math.min(...earlier) > 1e-3);
        expect(lastOf(values.map((one) => one * scale))?.change).toBe(lastOf(values)?.change);
      },
    ),
    { seed: 4, numRuns: 60 },
  );
});
