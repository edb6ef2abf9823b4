import { expect, test } from 'vitest';
import { type AnyEntry, courseOf, dayNumber, watchCourse } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { LANE_GROUPS } from './laneTypes.ts';
import { timelineModel } from './timelineModel.ts';

const demo = demoCourse({ years: 4 });
const model = timelineModel(demo.course, demo.today, watchCourse(demo.course, demo.today));

test('the lanes stand in the order of their groups, and every lane has something in it', () => {
  const places = model.lanes.map(({ group }) => LANE_GROUPS.indexOf(group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const lane of model.lanes)
    expect(
      lane.form === 'daily'
        ? lane.days.length
        : lane.form === 'treatment'
          ? lane.plans.length + lane.doses.days.length
          : lane.items.length,
    ).toBeGreaterThan(0);
  expect(new Set(model.lanes.map(({ id }) => id)).size).toBe(model.lanes.length);
});

test('every entry with a day can be reached: it is in a lane, or it is a diary day or a dose', () => {
  const shown = new Set(model.stops.flatMap(({ entry }) => (entry === undefined ? [] : [entry.id])));
  const doses = model.lanes.flatMap((lane) => (lane.form === 'treatment' ? [...lane.doses.days] : []));
  const newestOnly = new Set(demo.course.of.analysis.map(({ id }) => id));
  for (const entry of demo.entries as AnyEntry[]) {
    if (entry.kind === 'diary' || newestOnly.has(entry.id)) continue;
    if (entry.kind === 'dose') expect(doses).toContain(dayNumber(entry.body.day));
    else expect(shown, entry.kind).toContain(entry.id);
  }
});

test('the whole reaches from the first thing to today and holds every item that has happened', () => {
  for (const { startDay } of model.stops) expect(startDay).toBeGreaterThanOrEqual(model.full.startDay);
  expect(model.full.endDay).toBeGreaterThan(model.todayDay);
  expect(model.full.endDay - model.todayDay).toBeLessThan(60);
});

test('scores of two versions of one scale are two lanes, never one line', () => {
  const ratings = demo.course.of.rating.slice(0, 2) as AnyEntry[];
  const second = { ...ratings[1]!, body: { ...ratings[1]!.body, scaleVersion: '2' } } as AnyEntry;
  const course = courseOf([demo.course.person as AnyEntry, ratings[0]!, second])!;
  const scores = timelineModel(course, demo.today).lanes.filter(({ group }) => group === 'scores');
  expect(scores.map(({ id }) => id)).toEqual(['score:oms-severity-6@1@', 'score:oms-severity-6@2@']);
});

test('a judged relapse is a band, a suspected one another kind, and one judged to be none is no band but stays on record', () => {
  const relapse = (id: string, certainty: string): AnyEntry =>
    ({ ...demo.course.of.relapse[0]!, id, body: { ...demo.course.of.relapse[0]!.body, certainty } }) as AnyEntry;
  const course = courseOf([
    demo.course.person as AnyEntry,
    relapse('a', 'judged-by-clinician'),
    relapse('b', 'suspected'),
    relapse('c', 'not-a-relapse'),
  ])!;
  const { bands, stops } = timelineModel(course, demo.today);
  expect(bands.map(({ kind, item }) => [kind, item.id])).toEqual([
    ['relapse', 'a'],
    ['suspected', 'b'],
  ]);
  expect(stops.map(({ id }) => id)).toContain('c');
});

test('a relapse that has not ended lasts to today and says so', () => {
  const [first] = demo.course.of.relapse;
  const { end: _, ...open } = first!.body;
  const course = courseOf([demo.course.person as AnyEntry, { ...first!, body: open } as AnyEntry])!;
  const [item] = timelineModel(course, demo.today).stops.filter(({ entry }) => entry?.kind === 'relapse');
  expect(item).toMatchObject({ openEnded: true, endDay: dayNumber(demo.today) });
});

test('a month of onset is all its days and is marked as approximate', () => {
  const onset = model.stops.find(({ part }) => part === 'onset')!;
  expect(onset).toMatchObject({
    startDay: dayNumber('2016-03-01'),
    endDay: dayNumber('2016-03-31'),
    approximate: true,
  });
});

test('with nothing but a person there is nothing to draw; with one note there is', () => {
  const person = demo.course.person as AnyEntry;
  expect(timelineModel(courseOf([person])!, demo.today).empty).toBe(true);
  expect(timelineModel(courseOf([person, demo.course.of.note[0]! as AnyEntry])!, demo.today).empty).toBe(false);
});

test('the same course gives the same model, whatever order its entries came in', () => {
  const turned = courseOf([...demo.entries].reverse())!;
  expect(timelineModel(turned, demo.today, watchCourse(turned, demo.today))).toEqual(model);
});
