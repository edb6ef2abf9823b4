import { expect, test } from 'vitest';
import { watchCourse } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { hitTest } from './hitTest.ts';
import { laneAt, laneLayout, shownLanes } from './laneLayout.ts';
import { timelineModel } from './timelineModel.ts';

const { course, today } = demoCourse({ years: 3 });
const model = timelineModel(course, today, watchCourse(course, today));
const layout = laneLayout(model.lanes);
const placeOf = (id: string) => layout.placed.find(({ lane }) => lane.id === id)!;
const at = (days: number, startDay: number) => ({
  span: { startDay, endDay: startDay + days },
  widthPx: 1000,
  layout,
  bands: model.bands,
});

test('lanes do not overlap, and every height belongs to one lane or to the gap above a group', () => {
  for (let i = 1; i < layout.placed.length; i++) {
    const before = layout.placed[i - 1]!;
    expect(layout.placed[i]!.topPx).toBeGreaterThanOrEqual(before.topPx + before.heightPx);
  }
  expect(laneAt(layout, layout.heightPx + 1)).toBeUndefined();
});

test('property: every item that is alone on its day is found at its own middle, 10 days on 1,000 px', () => {
  for (const item of model.stops) {
    const place = placeOf(item.laneId);
    const x = ((item.startDay + 0.5 - (item.startDay - 5)) / 10) * 1000;
    const hit = hitTest(at(10, item.startDay - 5), x, place.topPx + place.heightPx / 2);
    expect(hit.day).toBe(item.startDay);
    expect(hit.items.map(({ id, part }) => `${id}${part}`)).toContain(`${item.id}${item.part}`);
  }
});

test('20 px beside a mark nothing is hit', () => {
  const note = model.stops.find(({ laneId }) => laneId === 'notes')!;
  const place = placeOf('notes');
  const x = ((0.5 + 5) / 10) * 1000 + 50 + 20;
  expect(hitTest(at(10, note.startDay - 5), x, place.topPx + 5).items).toEqual([]);
});

test('a diary day tells its answer; where a pixel holds several days, the least and the most of them', () => {
  const place = placeOf('walking');
  if (place.lane.form !== 'daily') throw new Error('no lane');
  const { days, values } = place.lane;
  const one = hitTest(at(10, days[20]! - 5), 550, place.topPx + 10).daily!;
  expect([one.startDay, one.endDay, one.min, one.max]).toEqual([days[20], days[20], values[20], values[20]]);
  const many = hitTest(at(4000, days[0]!), 10, place.topPx + 10).daily!;
  expect(many.endDay - many.startDay).toBe(3);
  const held = [...values.slice()].filter((_, i) => days[i]! >= many.startDay && days[i]! <= many.endDay);
  expect([many.min, many.max, many.count]).toEqual([Math.min(...held), Math.max(...held), held.length]);
});

test('a blank day has no answer: count 0 and no number', () => {
  const place = placeOf('walking');
  const daily = hitTest(at(10, model.full.startDay - 100), 500, place.topPx + 10).daily!;
  expect(daily).toMatchObject({ count: 0, min: Number.NaN, max: Number.NaN });
});

test('within a relapse every lane tells of it', () => {
  const band = model.bands.find(({ kind }) => kind === 'relapse')!;
  const hit = hitTest(at(10, band.startDay), 50, placeOf('hands').topPx + 3);
  expect(hit.bands).toContain(band);
});

test('what somebody hid is not shown, what they showed is, and the rest is as at first', () => {
  const shown = shownLanes(model.lanes, { eyes: false, energy: true }).map(({ id }) => id);
  expect(shown).not.toContain('eyes');
  expect(shown).toContain('energy');
  expect(shown).not.toContain('overall');
  expect(shown).toContain('jerks');
});
