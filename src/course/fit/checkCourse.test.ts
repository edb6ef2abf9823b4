import { expect, test } from 'vitest';
import { checkCourse } from './checkCourse.ts';
import { bareCourse, visitedChild } from './courses.testing.ts';
import { fitCourse } from './fitCourse.ts';
import type { CourseToFit, Observation } from './types.ts';

const line = { channel: 'steroid', fromDay: 0, toDay: 9, everyDays: 1, timesPerDay: 1, amount: 2 } as const;
const rating = (day: string, items: (number | undefined)[]): Observation => ({ kind: 'rating', day, items });

test('a bare course and a made-up one have no issue', () => {
  expect(checkCourse(bareCourse(100))).toEqual([]);
  expect(checkCourse(visitedChild().course)).toEqual([]);
});

const CASES: readonly [string, Partial<CourseToFit>, string, string, RegExp][] = [
  ['today outside the calendar', { today: '2024-02-30' }, '/today', 'not-in-calendar', /got 2024-02-30/],
  ['onset after today', { onsetDay: '2025-01-10' }, '/onsetDay', 'in-the-future', /got 2025-01-10/],
  ['a negative age', { ageAtOnsetDays: -1 }, '/ageAtOnsetDays', 'out-of-range', /got -1/],
  ['a resection before onset', { resectionDay: '2023-12-01' }, '/resectionDay', 'wrong-order', /before onset/],
  [
    'a future infection',
    { infectionDays: ['2024-02-01', '2024-09-01'] },
    '/infectionDays/1',
    'in-the-future',
    /infection 2 lies in the future/,
  ],
  ['a relapse of no day', { relapseDays: ['soon'] }, '/relapseDays/0', 'not-in-calendar', /relapse 1.*got soon/],
  [
    'an unknown drug',
    { doses: [{ ...line, channel: 'aspirin' as 'gel' }] },
    '/doses/0/channel',
    'not-allowed',
    /dose line 1: unknown drug aspirin/,
  ],
  [
    'a negative dose',
    { doses: [line, { ...line, amount: -1 }] },
    '/doses/1/amount',
    'out-of-range',
    /dose line 2: .*got -1/,
  ],
  ['a dose before onset', { doses: [{ ...line, fromDay: -3 }] }, '/doses/0/fromDay', 'out-of-range', /got -3/],
  [
    'a line that ends before it begins',
    { doses: [{ ...line, fromDay: 10 }] },
    '/doses/0/toDay',
    'wrong-order',
    /day 9.*day 10/,
  ],
  ['half a dose a day', { doses: [{ ...line, timesPerDay: 0.5 }] }, '/doses/0/timesPerDay', 'out-of-range', /got 0.5/],
  ['every 0 days', { doses: [{ ...line, everyDays: 0 }] }, '/doses/0/everyDays', 'out-of-range', /got 0/],
  [
    'a future rating',
    { observations: [rating('2024-09-01', [0, 0, 0, 0, 0, 0])] },
    '/observations/0/day',
    'in-the-future',
    /observation 1 \(rating, 2024-09-01\)/,
  ],
  [
    'dates out of order',
    { observations: [rating('2024-02-05', [0, 0, 0, 0, 0, 0]), { kind: 'bands', day: '2024-02-01', present: true }] },
    '/observations/1/day',
    'wrong-order',
    /observation 2 \(bands, 2024-02-01\) is out of order: expected a day from 2024-02-05/,
  ],
  [
    'an item out of range',
    { observations: [rating('2024-02-05', [0, 4, 0, 0, 0, 0])] },
    '/observations/0/items/1',
    'out-of-range',
    /item 2 must be 0 to 3.*got 4/,
  ],
  [
    'seven items',
    { observations: [rating('2024-02-05', [0, 0, 0, 0, 0, 0, 0])] },
    '/observations/0/items',
    'out-of-range',
    /6 or 12 items, got 7/,
  ],
  [
    'a total above its scale',
    { observations: [{ kind: 'total', day: '2024-02-05', scale: 5, total: 16 }] },
    '/observations/0/total',
    'out-of-range',
    /0 to 15.*got 16/,
  ],
  [
    'an unknown scale',
    { observations: [{ kind: 'total', day: '2024-02-05', scale: 7 as 6, total: 1 }] },
    '/observations/0/scale',
    'out-of-range',
    /got 7/,
  ],
  [
    'more than all cells',
    { observations: [{ kind: 'csf-b', day: '2024-02-05', percent: 101 }] },
    '/observations/0/percent',
    'out-of-range',
    /got 101/,
  ],
  [
    'a diary tap of 4',
    { observations: [{ kind: 'diary', day: '2024-02-05', answers: { eyes: 4 } }] },
    '/observations/0/answers/eyes',
    'out-of-range',
    /got 4/,
  ],
  [
    'a question nobody asks',
    { observations: [{ kind: 'diary', day: '2024-02-05', answers: { ears: 1 } as object }] },
    '/observations/0/answers/ears',
    'out-of-range',
    /unknown question/,
  ],
  [
    'a share above 1',
    { observations: [{ kind: 'measure', day: '2024-02-05', sign: 'ataxia', share: 1.2 }] },
    '/observations/0/share',
    'out-of-range',
    /got 1.2/,
  ],
  [
    'a sign nobody has',
    { observations: [{ kind: 'measure', day: '2024-02-05', sign: 'tremor' as 'ataxia', share: 1 }] },
    '/observations/0/sign',
    'out-of-range',
    /unknown sign tremor/,
  ],
  [
    'a width of nothing',
    { observations: [{ kind: 'measure', day: '2024-02-05', sign: 'ataxia', share: 1, sd: 0 }] },
    '/observations/0/sd',
    'out-of-range',
    /got 0/,
  ],
  [
    'an unknown kind',
    { observations: [{ kind: 'guess', day: '2024-02-05' } as unknown as Observation] },
    '/observations/0/kind',
    'out-of-range',
    /guess/,
  ],
];

test.each(CASES)('%s is told with its place, and nothing is fitted', (_name, change, path, code, message) => {
  const course = { ...bareCourse(100), ...change };
  const issues = checkCourse(course);
  expect(issues.map((issue) => [issue.path, issue.code])).toContainEqual([path, code]);
  expect(issues.find((issue) => issue.path === path)!.message).toMatch(message);
  expect(() => fitCourse(course, { seed: 1, members: [] })).toThrow(RangeError);
});
