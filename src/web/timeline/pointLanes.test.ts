import { expect, test } from 'vitest';
import { type AnyEntry, courseOf, type Entry } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { measureLanes } from './measureLanes.ts';
import { niceTop } from './niceTop.ts';
import { resultLanes } from './pointLanes.ts';

const { course } = demoCourse({ years: 2 });

test('22.1 beside a range up to 14 points up and is an alert; a result without a range is a ring', () => {
  const lanes = resultLanes(course);
  const hva = lanes.find(({ id }) => id.startsWith('result:hva'))!;
  const high = hva.items.filter(({ value }) => value! > 14);
  expect(high.length).toBeGreaterThan(0);
  for (const item of high) expect(item).toMatchObject({ shape: 'up', tone: 'alert' });
  const weight = lanes.find(({ id }) => id.startsWith('result:weight'))!;
  expect(new Set(weight.items.map(({ shape }) => shape))).toEqual(new Set(['ring']));
});

test('results in two units are two lanes: they are never on one line', () => {
  const [result] = course.of.result as readonly Entry<'result'>[];
  const other = { ...result!, id: 'other', body: { ...result!.body, unit: 'mg/g' } };
  const two = courseOf([course.person, result!, other] as AnyEntry[])!;
  expect(resultLanes(two)).toHaveLength(2);
});

test('a refused measure has a mark and no value', () => {
  const [lane] = measureLanes(course);
  const refused = lane!.items.filter(({ shape }) => shape === 'question');
  expect(refused.length).toBeGreaterThan(0);
  for (const item of refused) expect(item.value).toBeUndefined();
});

test('0.34 fits under 0.5, 7 under 10, 0.1 under 0.1', () => {
  const [any] = course.of.note as readonly AnyEntry[];
  const item = (value: number) =>
    ({
      id: any!.id,
      laneId: 'x',
      startDay: 0,
      endDay: 0,
      openEnded: false,
      approximate: false,
      shape: 'circle',
      tone: 'own',
      value,
    }) as const;
  expect(niceTop([item(0.34)], 0.1)).toBeCloseTo(0.5, 12);
  expect(niceTop([item(7)], 1)).toBe(10);
  expect(niceTop([], 0.1)).toBeCloseTo(0.1, 12);
});
