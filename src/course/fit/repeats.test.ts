import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../clinic/plain.ts';
import { STATE, STATE_COUNT } from '../model/states.ts';
import { bareCourse, SMALL } from './courses.testing.ts';
import { fitCourse } from './fitCourse.ts';
import { Repeats } from './repeats.ts';
import type { CourseFit, Observation } from './types.ts';

test('looks of days 0, 1, 3, 12, 12 count 1, 1/7, 2/7, 1 and 0; another thing on day 1 counts 1', () => {
  const repeats = new Repeats(7);
  expect([0, 1, 3, 12, 12].map((day) => repeats.weigh('eyes', day))).toEqual([1, 1 / 7, 2 / 7, 1, 0]);
  expect(repeats.weigh('walking', 1)).toBe(1);
});

test('however many: looks of n days together count at most 1 + n / 7', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 80 }), (days) => {
      const repeats = new Repeats(7);
      const sum = days
        .sort((a, b) => a - b)
        .map((day) => repeats.weigh('eyes', day))
        .reduce((a, b) => a + b, 0);
      expect(sum).toBeLessThanOrEqual(1 + (days.at(-1)! - days[0]!) / 7 + 1e-9);
    }),
  );
});

test('with 0 days every look counts fully', () => {
  const repeats = new Repeats(0);
  expect([0, 0, 1].map((day) => repeats.weigh('eyes', day))).toEqual([1, 1, 1]);
});

describe.each([
  [
    'diary',
    (day: string): Observation => ({ kind: 'diary', day, answers: { jerks: 1, walking: 1, hands: 1, eyes: 1 } }),
  ],
  ['measures', (day: string): Observation => ({ kind: 'measure', day, sign: 'opsoclonus', share: 0.4 })],
])('30 equal days of %s', (_, looked) => {
  const [from, days] = [60, 30];
  const course = bareCourse(from + days);
  const fitOf = (everyDays: number, repeatDays: number): CourseFit => {
    const observations = Array.from({ length: Math.ceil(days / everyDays) }, (_look, look) =>
      looked(addDays(course.onsetDay, from + look * everyDays)),
    );
    return fitCourse({ ...course, observations }, { ...SMALL, perMember: 250, repeatDays });
  };
  const widthOf = ({ particles: { states, weights, count } }: CourseFit): number => {
    const values = Float64Array.from({ length: count }, (_particle, i) => states[i * STATE_COUNT + STATE.opsoclonus]!);
    const mean = values.reduce((sum, value, i) => sum + weights[i]! * value, 0);
    return Math.sqrt(values.reduce((sum, value, i) => sum + weights[i]! * (value - mean) ** 2, 0));
  };

  test('narrow the belief about as much as 5 weekly ones, and less than if each counted fully', () => {
    const [weekly, daily, independent] = [fitOf(7, 7), fitOf(1, 7), fitOf(1, 0)].map(widthOf) as [
      number,
      number,
      number,
    ];
    expect(daily).toBeGreaterThan(0.75 * weekly);
    expect(independent).toBeLessThan(0.75 * weekly);
  });
});
