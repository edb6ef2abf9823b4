import { expect, test } from 'vitest';
import type { Palette } from '../plots/palette.ts';
import type { BodySensorView, BodyView, DayView } from '../worker/protocol.ts';
import { bodyColours } from './bodyColours.ts';
import { marksOfSensor } from './dayMarks.ts';
import { AXIS_PX, drawDays, heightOfDays, LABEL_PX, LOW_ROW_PX, ROW_PX, timeAtPoint } from './drawDays.ts';
import { bodyViewOf, jerksOf, recordingCanvas, sensorViewOf } from './madeView.testing.ts';

const HOUR_S = 3600;
/** 100 px to the hour. */
const WIDTH_PX = LABEL_PX + 2400;
const dayOf = (day: string, midnightS: number, hours = 24): DayView => ({ day, midnightS, lengthS: hours * HOUR_S });
const TWO_DAYS = [dayOf('2026-03-02', 0), dayOf('2026-03-03', 24 * HOUR_S)];
const palette = {
  trace: { x: '#0000ff', y: '#ff0000', torsion: '#00ff00' },
  burst: 'jerk',
  muted: 'movement',
  blinkFill: 'notWorn',
  windowFill: 'window',
} as unknown as Palette;
const COLOURS = bodyColours(palette);

function draw(more: Partial<BodyView>, sensor: Partial<BodySensorView> = {}) {
  const view = bodyViewOf({ days: TWO_DAYS, endS: 48 * HOUR_S, ...more });
  const { ctx, filled, words } = recordingCanvas();
  const shown = { startS: view.startS, endS: view.endS };
  drawDays(ctx, {
    view,
    marks: marksOfSensor(sensorViewOf(sensor), false),
    palette,
    widthPx: WIDTH_PX,
    names: ['Mon', 'Tue'],
    shown,
  });
  return { words, of: (colour: string) => filled.filter((one) => one.colour === colour) };
}

test('a press 300 px right of the names in the second row is three in the morning of the second day', () => {
  expect(timeAtPoint({ days: TWO_DAYS }, LABEL_PX + 300, ROW_PX + 5, WIDTH_PX)).toBeCloseTo(27 * HOUR_S, 6);
});

test('a press on the names, or below the rows, is none', () => {
  expect(timeAtPoint({ days: TWO_DAYS }, LABEL_PX - 1, 5, WIDTH_PX)).toBeUndefined();
  expect(timeAtPoint({ days: TWO_DAYS }, 500, 2 * ROW_PX + 1, WIDTH_PX)).toBeUndefined();
});

test('noon stands at 12:00 on a day of 23 hours: 11 hours after its midnight', () => {
  const days = [dayOf('2026-03-29', 0, 23)];
  expect(timeAtPoint({ days }, LABEL_PX + 1200, 5, WIDTH_PX)).toBeCloseTo(11 * HOUR_S, 6);
  const { of } = draw({ days, sleep: { source: 'acceleration', periods: [nap(11, 12)] } });
  expect(of(COLOURS.sleep)[0]).toMatchObject({ x: LABEL_PX + 1200, width: 100 });
});

test('from fifteen days on rows are low, and a press still finds its day', () => {
  const days = Array.from({ length: 15 }, (_, k) => dayOf(`2026-03-${k + 10}`, 24 * HOUR_S * k));
  expect(heightOfDays({ days })).toBe(15 * 30 + AXIS_PX);
  expect(heightOfDays({ days: days.slice(1) })).toBe(14 * 46 + AXIS_PX);
  expect(timeAtPoint({ days }, LABEL_PX, 14 * LOW_ROW_PX + 1, WIDTH_PX)).toBe(14 * 24 * HOUR_S);
});

test('two rows of 46 and the hours below', () => {
  expect(heightOfDays({ days: TWO_DAYS })).toBe(2 * 46 + AXIS_PX);
  expect(draw({}).words).toEqual(['00:00', '06:00', '12:00', '18:00', '24:00', 'Mon', 'Tue']);
  const days = [{ ...dayOf('', 0), day: undefined }];
  expect(draw({ days }).words.slice(0, 2)).toEqual(['0 h', '6 h']);
});

const nap = (fromHour: number, toHour: number) => ({
  kind: 'nap' as const,
  startS: fromHour * HOUR_S,
  endS: toHour * HOUR_S,
  day: undefined,
  sleepMin: 0,
  wakes: [],
});

test('a night from 22 to 6 stands at the end of its first row and at the beginning of the next', () => {
  const { of } = draw({ sleep: { source: 'acceleration', periods: [nap(22, 30)] } });
  expect(of(COLOURS.sleep).map(({ x, y, width }) => [x, y, width])).toEqual([
    [LABEL_PX + 2200, 2, 200],
    [LABEL_PX, ROW_PX + 2, 600],
  ]);
});

test('movement of 0.15 g fills half of the 31 px below the marks, what was not recorded nothing', () => {
  const minuteMad = new Float32Array(48 * 60).fill(Number.NaN);
  minuteMad.fill(0.15, 60, 61).fill(3, 120, 121);
  const bars = draw({}, { minuteMad }).of(COLOURS.movement);
  expect(bars).toHaveLength(2);
  expect(bars[0]).toMatchObject({ x: LABEL_PX + 100 });
  expect(bars[0]!.height).toBeCloseTo(15.5, 1);
  expect(bars[1]!.height).toBe(31);
});

test('movement of a recording that begins at 10:00 stands at 10:00', () => {
  const minuteMad = Float32Array.of(0.3);
  const [bar] = draw({ startS: 10 * HOUR_S }, { startS: 10 * HOUR_S, minuteMad }).of(COLOURS.movement);
  expect(bar!.x).toBeCloseTo(LABEL_PX + 1000, 6);
});

test('one stroke per pixel, stronger the more jerks; those while moving have none', () => {
  const still = (timeS: number) => ({ timeS, still: true });
  const jerks = jerksOf([
    still(HOUR_S),
    still(2 * HOUR_S),
    still(2 * HOUR_S + 1),
    ...Array.from({ length: 60 }, (_, i) => still(30 * HOUR_S + i / 10)),
    { timeS: 40 * HOUR_S, still: false },
  ]);
  const strokes = draw({}, { jerks }).of(COLOURS.jerk);
  expect(strokes.map(({ x, y }) => [x, y])).toEqual([
    [LABEL_PX + 100, 3],
    [LABEL_PX + 200, 3],
    [LABEL_PX + 600, ROW_PX + 3],
  ]);
  const [one, two, many] = strokes.map(({ alpha }) => alpha);
  expect(two).toBeGreaterThan(one!);
  expect(many).toBe(1);
});

test('the stretch that the trace shows is framed, unless it is all', () => {
  const view = bodyViewOf({ days: TWO_DAYS, endS: 48 * HOUR_S });
  const { ctx, filled } = recordingCanvas();
  const shown = { startS: 23 * HOUR_S, endS: 25 * HOUR_S };
  drawDays(ctx, { view, marks: marksOfSensor(sensorViewOf(), false), palette, widthPx: WIDTH_PX, names: [], shown });
  const frames = filled.filter(({ colour }) => colour === 'window');
  expect(frames.map(({ x, width }) => [x, width])).toEqual([
    [LABEL_PX + 2300, 100],
    [LABEL_PX, 100],
  ]);
  expect(draw({}).of('window')).toEqual([]);
});

test('the legend of the rows names what is drawn', () => {
  const jerks = jerksOf([{ timeS: 1, still: true }]);
  expect(marksOfSensor(sensorViewOf(), false).legend).toEqual(['movement']);
  expect(marksOfSensor(sensorViewOf({ jerks }), true).legend).toEqual(['movement', 'sleep', 'jerk']);
});
