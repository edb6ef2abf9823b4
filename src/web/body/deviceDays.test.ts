import { expect, test } from 'vitest';
import type { Palette } from '../plots/palette.ts';
import type { DeviceView } from '../worker/protocol.ts';
import { marksOfDevice } from './dayMarks.ts';
import { momentOfDevice } from './deviceMoment.ts';
import { drawDays, LABEL_PX, ROW_PX } from './drawDays.ts';
import { bodyViewOf, recordingCanvas } from './madeView.testing.ts';

const HOUR_S = 3600;
/** 100 px to the hour. */
const WIDTH_PX = LABEL_PX + 2400;
const palette = {
  trace: { x: 'deep', y: 'awake', torsion: 'rem', otherX: 'core' },
  burst: 'heart',
  muted: 'bars',
} as unknown as Palette;

const NONE = { startS: new Float64Array(), endS: new Float64Array() };
const deviceOf = (more: Partial<DeviceView>): DeviceView => ({
  bars: undefined,
  heart: undefined,
  values: [],
  stages: { ...NONE, stage: new Uint8Array() },
  notWorn: NONE,
  days: [],
  ...more,
});
const stepsOf = (...values: readonly number[]): DeviceView['bars'] => ({
  what: 'steps',
  startS: 0,
  binS: 600,
  values: Float32Array.from(values),
});
const stagesOf = (
  ...list: readonly (readonly [fromS: number, toS: number, stage: number])[]
): DeviceView['stages'] => ({
  startS: Float64Array.from(list, ([fromS]) => fromS),
  endS: Float64Array.from(list, ([, toS]) => toS),
  stage: Uint8Array.from(list, ([, , stage]) => stage),
});
const heartOf = (...medians: readonly number[]): DeviceView['heart'] => {
  const median = Float32Array.from(medians);
  return { startS: 0, binS: 600, median, low: median.map((rate) => rate - 10), high: median.map((rate) => rate + 10) };
};

function draw(more: Partial<DeviceView>) {
  const days = [
    { day: '2026-03-02', midnightS: 0, lengthS: 24 * HOUR_S },
    { day: '2026-03-03', midnightS: 24 * HOUR_S, lengthS: 24 * HOUR_S },
  ];
  const { ctx, filled, lines } = recordingCanvas();
  drawDays(ctx, {
    view: bodyViewOf({ days, endS: 48 * HOUR_S }),
    marks: marksOfDevice(deviceOf(more), false),
    palette,
    widthPx: WIDTH_PX,
    names: [],
  });
  return { filled, lines: lines.filter(({ colour }) => colour === 'heart').map(({ points }) => points) };
}

test('500 steps in ten minutes fill half of the 31 px, a hundred a minute and more all of them', () => {
  const { filled } = draw({ bars: stepsOf(500, Number.NaN, 1000, 4000) });
  expect(filled.map(({ x, height }) => [Math.round(x - LABEL_PX), height])).toEqual([
    [0, 15.5],
    [33, 31],
    [50, 31],
  ]);
});

test('counts have no scale of their own: the busiest minute in a hundred fills a row', () => {
  const values = Float32Array.from({ length: 101 }, (_, i) => i);
  const bars = { what: 'counts', startS: 0, binS: 60, values } as const;
  expect(marksOfDevice(deviceOf({ bars }), false).bars?.full).toBeCloseTo(99.01, 4);
});

test('stages stand one below the other: waking at the top, then REM, light and deep sleep', () => {
  const stages = stagesOf(
    [0, HOUR_S, 1],
    [HOUR_S, 2 * HOUR_S, 5],
    [2 * HOUR_S, 3 * HOUR_S, 3],
    [25 * HOUR_S, 26 * HOUR_S, 4],
  );
  expect(draw({ stages }).filled.map(({ colour, x, y, width }) => [colour, x - LABEL_PX, y, width])).toEqual([
    ['awake', 0, 2, 100],
    ['rem', 100, 5, 100],
    ['core', 200, 8, 100],
    ['deep', 100, ROW_PX + 11, 100],
  ]);
});

test('heart rate runs from 180 at 14 px to 40 at 42 px, breaks over three empty bins, and single values are seen', () => {
  const { lines } = draw({ heart: heartOf(180, 40, Number.NaN, Number.NaN, Number.NaN, 110) });
  const at = (bin: number): number => LABEL_PX + ((bin + 0.5) * 100) / 6;
  expect(lines[0]!.map(([, y]) => y)).toEqual([14, 14, 42, 28, 28]);
  expect(lines[0]!.map(([x]) => x)).toEqual(
    [at(0) - 1, at(0) + 1, at(1), at(5) - 1, at(5) + 1].map((x) => expect.closeTo(x, 6)),
  );
});

test('the legend names what there is and nothing else', () => {
  const partsOf = (more: Partial<DeviceView>, hasSleep = false) => marksOfDevice(deviceOf(more), hasSleep).legend;
  expect(partsOf({ bars: stepsOf(1) }, true)).toEqual(['steps', 'sleep']);
  expect(partsOf({ stages: stagesOf([0, 1, 2], [1, 2, 5]), heart: heartOf(80) })).toEqual(['rem', 'core', 'heart']);
});

test('of a moment: steps of its ten minutes, heart rate, the later stage; nothing where nothing was written down', () => {
  const device = deviceOf({
    bars: stepsOf(12, Number.NaN),
    heart: heartOf(80, Number.NaN),
    stages: stagesOf([0, 600, 2], [300, 400, 4]),
  });
  expect(momentOfDevice(device, 350)).toEqual({
    value: 12,
    binStartS: 0,
    heart: { median: 80, low: 70, high: 90 },
    stage: 'deep',
  });
  expect(momentOfDevice(device, 500).stage).toBe('core');
  expect(momentOfDevice(device, 700)).toEqual({
    value: undefined,
    binStartS: undefined,
    heart: undefined,
    stage: undefined,
  });
  expect(momentOfDevice(deviceOf({}), 0).value).toBeUndefined();
});

test('counts are told per minute: 30 in a bin of two minutes are 15', () => {
  const bars = { what: 'counts', startS: 0, binS: 120, values: Float32Array.of(30) } as const;
  expect(momentOfDevice(deviceOf({ bars }), 60).value).toBe(15);
});
