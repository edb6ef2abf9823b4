import { expect, test } from 'vitest';
import { type AnyEntry, courseOf, type KeptMeasure } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { describeItem, type Speaker } from './describeItem.ts';
import { MEASURE_LANES, measureLanes, measureOfLane } from './measureLanes.ts';
import { en } from './texts/en.ts';

const { course } = demoCourse({ years: 1 });

/** The demo's person with one recording of a wearable. */
function withMeasures(measures: readonly KeptMeasure[]) {
  const [recording] = course.of.recording;
  const [analysis] = course.of.analysis;
  const body = { ...analysis!.body, recordingId: recording!.id, measures: [...measures] };
  return courseOf([course.person, recording!, { ...analysis!, body }] as AnyEntry[])!;
}
const rate = (place: string, value: number): KeptMeasure => ({
  id: 'rest-jerk-rate',
  place,
  status: 'measured',
  value,
  low: value / 2,
  high: value * 2,
  unit: '1/min',
});

test('two wrists are two lanes under myoclonus: a limb is never on the line of another', () => {
  const lanes = measureLanes(withMeasures([rate('left-wrist', 3), rate('right-wrist', 8)]));
  expect(lanes.map(({ id, group }) => [id, group])).toEqual([
    ['measure:rest-jerk-rate@left-wrist', 'myoclonus'],
    ['measure:rest-jerk-rate@right-wrist', 'myoclonus'],
  ]);
  expect(lanes[1]!.items[0]).toMatchObject({ value: 8, low: 4, high: 16 });
  expect(lanes[1]!.high).toBe(20);
});

test('a measure that was only ever refused has its mark, but no lane at first', () => {
  const [lane] = measureLanes(withMeasures([{ id: 'stride-time-cv', status: 'refused', why: 'too few strides' }]));
  expect(lane).toMatchObject({ shownAtFirst: false, group: 'ataxia' });
  expect(lane!.items[0]!.shape).toBe('question');
});

test('minutes on a wrist are not asked how the night was: no mark, no lane', () => {
  expect(measureLanes(withMeasures([{ id: 'night-sleep', status: 'refused', why: 'too short' }]))).toEqual([]);
});

test('a smoothness below 0 lies within its lane', () => {
  const [lane] = measureLanes(withMeasures([{ id: 'reach-smoothness', status: 'measured', value: -1.7, unit: '1' }]));
  expect(lane).toMatchObject({ low: -1.7, high: 1 });
});

test('every measure with a lane has its name, and a lane tells its measure', () => {
  for (const id of Object.keys(MEASURE_LANES)) {
    expect(en).toHaveProperty([`lane.measure:${id}`]);
    expect(measureOfLane(`measure:${id}@left-wrist`)).toBe(id);
  }
  expect(measureOfLane('result:hva')).toBeUndefined();
});

test('a value is told with the place where it was measured; what is of the whole person has none', () => {
  const speaker = {
    say: (key: string, values?: Record<string, unknown>) => `${key} ${JSON.stringify(values ?? {})}`,
    number: String,
    date: String,
    percent: String,
    place: (place: string) => place.toUpperCase(),
  } as unknown as Speaker;
  const night: KeptMeasure = { id: 'night-sleep', status: 'measured', value: 9 };
  const texts = measureLanes(withMeasures([rate('left-wrist', 3), night])).map(
    ({ items }) => describeItem(speaker, items[0]!).text,
  );
  expect(texts[0]).toContain('(LEFT-WRIST)');
  expect(texts[1]).not.toContain('(');
});
