import { expect, test } from 'vitest';
import { demoCourse } from './demoCourse.testing.ts';
import { parseLaneChoice } from './laneChoice.ts';
import { itemsOfDay, neighbourStop } from './stops.ts';
import { timelineModel } from './timelineModel.ts';

const { course, today } = demoCourse({ years: 3 });
const model = timelineModel(course, today);
const all = new Set(model.lanes.map(({ id }) => id));

test('going on from the first item reaches every item once, and going back the same in reverse', () => {
  const forward = [];
  for (let item = neighbourStop(model.stops, all, model.full.startDay - 1, 1); item !== undefined; ) {
    forward.push(item);
    item = neighbourStop(model.stops, all, item, 1);
  }
  expect(forward).toEqual(model.stops);
  const back = [];
  for (let item = neighbourStop(model.stops, all, model.full.endDay + 400, -1); item !== undefined; ) {
    back.push(item);
    item = neighbourStop(model.stops, all, item, -1);
  }
  expect(back.reverse()).toEqual(forward);
});

test('items of hidden lanes are passed over', () => {
  const only = neighbourStop(model.stops, new Set(['notes']), model.full.startDay - 1, 1);
  expect(only?.laneId).toBe('notes');
});

test('a day in hospital lists the stay as going on, and its first day as of the day', () => {
  const stay = model.stops.find(({ laneId }) => laneId === 'hospital')!;
  expect(itemsOfDay(model, stay.startDay).own.map(({ id }) => id)).toContain(stay.id);
  expect(itemsOfDay(model, stay.startDay + 1).lasting.map(({ id }) => id)).toContain(stay.id);
  expect(itemsOfDay(model, stay.endDay + 1).lasting.map(({ id }) => id)).not.toContain(stay.id);
});

test('a choice of lanes that cannot be understood is none', () => {
  expect(parseLaneChoice('{"eyes":false,"jerks":"no"}')).toEqual({ eyes: false });
  expect(parseLaneChoice('[1]')).toEqual({});
  expect(parseLaneChoice('{')).toEqual({});
  expect(parseLaneChoice(null)).toEqual({});
});
