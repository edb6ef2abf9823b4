import { expect, test } from 'vitest';
import { cohenKappa, intervalsOfLabel, scoreEvents } from './score.ts';

test('agreement 0.7 where chance gives 0.5 is kappa 0.4 ([Cohen1960] arithmetic)', () => {
  // 20 both yes, 15 both no, 5 + 10 disagree: po = 35/50, pe = 0.5*0.6 + 0.5*0.4
  const a = [...Array(20).fill(1), ...Array(5).fill(1), ...Array(10).fill(0), ...Array(15).fill(0)];
  const b = [...Array(20).fill(1), ...Array(5).fill(0), ...Array(10).fill(1), ...Array(15).fill(0)];
  expect(cohenKappa(a, b)).toBeCloseTo(0.4, 12);
  expect(cohenKappa(a, b, { label: 1 })).toBeCloseTo(0.4, 12);
});

test('runs of a label become half-open intervals, the last sample included', () => {
  expect(intervalsOfLabel([2, 2, 1, 2], 2)).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 4 },
  ]);
});

test('an event shifted by a third of its length matches at IoU 0.5, by half it does not', () => {
  const truth = [{ start: 0, end: 30 }];
  expect(scoreEvents(truth, [{ start: 10, end: 40 }])).toMatchObject({
    hits: 1,
    f1: 1,
    startErrors: [10],
    endErrors: [10],
  });
  expect(scoreEvents(truth, [{ start: 15, end: 45 }]).hits).toBe(0);
});

test('touching events are matched one to one and two fragments of one event count as one hit and one false find', () => {
  const truth = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
  ];
  expect(scoreEvents(truth, truth).f1).toBe(1);
  expect(
    scoreEvents(
      [{ start: 0, end: 10 }],
      [
        { start: 0, end: 6 },
        { start: 6, end: 10 },
      ],
    ),
  ).toMatchObject({ hits: 1, foundCount: 2 });
});
