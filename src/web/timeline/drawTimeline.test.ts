import { expect, test } from 'vitest';
import { watchCourse } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import type { Pen } from './drawShape.ts';
import { drawTimeline } from './drawTimeline.ts';
import { laneLayout } from './laneLayout.ts';
import type { TimelineModel } from './laneTypes.ts';
import { timelineModel } from './timelineModel.ts';
import type { TimelinePalette } from './timelinePalette.ts';

const PALETTE = {
  surface: '#fff',
  stripe: '#eee',
  ink: '#000',
  muted: '#555',
  grid: '#ddd',
  axis: '#aaa',
  today: '#066',
  alert: '#b00',
  watch: '#860',
  ahead: '#06b',
  group: new Proxy({}, { get: (_, name) => `colour of ${String(name)}` }),
} as unknown as TimelinePalette;

interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly fillStyle: unknown;
}

/** A pen that writes down what it is asked to draw. */
function notingPen(): { pen: Pen; calls: Call[] } {
  const calls: Call[] = [];
  const state: Record<string | symbol, unknown> = {};
  const pen = new Proxy(state, {
    get: (target, name) =>
      name in target
        ? target[name]
        : (...values: unknown[]) => {
            calls.push({ name: String(name), values, fillStyle: state.fillStyle });
            return name === 'measureText' ? { width: String(values[0]).length * 6 } : undefined;
          },
  });
  return { pen: pen as unknown as Pen, calls };
}

const WORDS = { label: () => 'a label', number: String, percent: String };

function drawn(model: TimelineModel, span = model.full, widthPx = 1280): Call[] {
  const { pen, calls } = notingPen();
  const layout = laneLayout(model.lanes);
  drawTimeline(pen, { model, layout, span, widthPx, palette: PALETTE, words: WORDS });
  return calls;
}

const modelOf = (years: number): TimelineModel => {
  const { course, today } = demoCourse({ years });
  return timelineModel(course, today, watchCourse(course, today));
};
const ten = modelOf(10);

test('twice the years at the same width do not take twice the strokes: what shares a pixel is drawn once', () => {
  const twenty = modelOf(20);
  expect(drawn(twenty).length).toBeLessThan(drawn(ten).length * 1.35);
});

test('ten years of daily entries take fewer than 40,000 strokes at 1,280 px', () => {
  expect(drawn(ten).length).toBeLessThan(40_000);
});

test('every missed dose of ten years leaves a cross within 5 px of its day', () => {
  const lane = ten.lanes.find(({ id }) => id === 'drug:prednisolone');
  if (lane?.form !== 'treatment') throw new Error('no lane');
  const pxPerDay = 1280 / (ten.full.endDay - ten.full.startDay);
  const crosses = drawn({ ...ten, lanes: [lane], bands: [] })
    .filter(({ name, fillStyle }) => name === 'moveTo' && fillStyle === PALETTE.alert)
    .map(({ values }) => Number(values[0]));
  const missed = lane.items.filter(({ shape }) => shape === 'cross');
  expect(missed.length).toBeGreaterThan(20);
  for (const { startDay } of missed) {
    const x = (startDay + 0.5 - ten.full.startDay) * pxPerDay;
    expect(Math.min(...crosses.map((cross) => Math.abs(cross - x)))).toBeLessThan(5 + 3.4);
  }
});

test('the highest answer of every week is reached by a column, at ten years on 1,280 px', () => {
  const lane = ten.lanes.find(({ id }) => id === 'walking')!;
  if (lane.form !== 'daily') throw new Error('no lane');
  const tops = drawn({ ...ten, lanes: [lane], bands: [] })
    .filter(({ name, fillStyle }) => name === 'fillRect' && fillStyle === PALETTE.group.ataxia)
    .map(({ values }) => ({ x: Number(values[0]), width: Number(values[2]), top: Number(values[1]) }));
  const pxPerDay = 1280 / (ten.full.endDay - ten.full.startDay);
  const bottom = lane.heightPx - 3;
  lane.days.forEach((day, i) => {
    if (i % 7 !== 0 || lane.values[i] === 0) return;
    const x = (day + 0.5 - ten.full.startDay) * pxPerDay;
    const wanted = bottom - (lane.values[i]! / 3) * (bottom - 9);
    const highest = Math.min(...tops.filter((one) => one.x <= x && x <= one.x + one.width).map(({ top }) => top));
    expect(highest).toBeLessThanOrEqual(wanted + 1e-6);
  });
});

test('a stretch without anything draws its ground and nothing of the lanes', () => {
  const before = { startDay: ten.full.startDay - 4000, endDay: ten.full.startDay - 3000 };
  const calls = drawn({ ...ten, bands: [] }, before);
  expect(calls.filter(({ name }) => name === 'arc')).toEqual([]);
  expect(calls.filter(({ name }) => name === 'fillText')).toEqual([]);
});
