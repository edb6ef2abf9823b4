import type { Column } from '../../../src/recording/index.ts';
import { chanceOf } from './chance.ts';
import { mapColumn as map, type OddCase, smoothed, still, trainStream, withColumns } from './oddSources.ts';

const { NaN: lost } = Number;
const { stream, trueHz } = trainStream({ rateHz: 500, amplitudeDeg: 5 });
const x = stream.columns.xDeg!;
const y = stream.columns.yDeg!;
const chance = chanceOf(5);
const random50 = map(x, () => (chance.is(0.5) ? 1 : lost));

/** The opsoclonus of 5 deg at 500 Hz with each coordinate changed. */
function changed(name: string, fx: Change, fy: Change = fx): OddCase {
  return [name, () => [withColumns(stream, { xDeg: map(x, fx), yDeg: map(y, fy) })]];
}
type Change = (value: number, i: number) => number;
const same: Change = (value) => value;
const noise =
  (sd: number): Change =>
  () =>
    chance.normal(0, sd);

function binocular(name: string, right: Change, swapped = false): OddCase {
  const [one, other] = swapped ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return [
    name,
    () => [
      withColumns(stream, {
        [`${one}XDeg`]: x,
        [`${one}YDeg`]: y,
        [`${other}XDeg`]: map(x, right),
        [`${other}YDeg`]: map(y, right),
      }),
    ],
  ];
}

const cut = (length: number): OddCase => [
  `${length} samples`,
  () => [withColumns(stream, { xDeg: first(x, length), yDeg: first(y, length) }, { length })],
];
const first = (column: Column, length: number) => Float64Array.from(column.slice(0, length));

const RATES: readonly OddCase[] = [
  [`500 Hz A 5 (true ${trueHz.toFixed(1)} Hz)`, () => [stream]],
  ...[30, 60, 120, 200].flatMap((rateHz) =>
    [1, 5, 15].map((amplitudeDeg): OddCase => {
      const made = trainStream({ rateHz, amplitudeDeg });
      return [`${rateHz} Hz A ${amplitudeDeg} (true ${made.trueHz.toFixed(1)} Hz)`, () => [made.stream]];
    }),
  ),
  ...[30, 60, 120].map((rateHz): OddCase => [`${rateHz} Hz fixation`, () => [still(rateHz)]]),
  ['2000 Hz A 5', () => [trainStream({ rateHz: 2000, amplitudeDeg: 5, fineHz: 6000 }).stream]],
  ['2 s long', () => [trainStream({ rateHz: 500, amplitudeDeg: 5, durationS: 2 }).stream]],
  ['rate said 1000, no clock', () => [withColumns(stream, { xDeg: x, yDeg: y }, { rateHz: 1000 })]],
  [
    'uneven clock (jitter 30 %)',
    () => [{ ...stream, timesS: map(x, (_, i) => (i + chance.uniform(-0.3, 0.3)) / 500) }],
  ],
];

const LOSSES: readonly OddCase[] = [
  ['x only', () => [withColumns(stream, { xDeg: x })]],
  ['y only', () => [withColumns(stream, { yDeg: y })]],
  changed('y all NaN', same, () => lost),
  changed('y half NaN (second half)', same, (value, i) => (i > y.length / 2 ? lost : value)),
  changed('50 % loss in 80 ms pieces', (value, i) => (Math.floor(i / 40) % 2 === 0 ? value : lost)),
  changed('50 % loss at random samples', (value, i) => value * random50[i]!),
  ...[100, 3, 1, 0].map(cut),
  ['no streams', () => []],
  changed('all NaN', () => lost),
  changed('zeros for loss, 150 ms a second', (value, i) => (i % 500 < 75 ? 0 : value + 20)),
];

const VALUES: readonly OddCase[] = [
  [
    'px instead of deg',
    () => [withColumns(stream, { xPx: map(x, (v) => 960 + 30 * v), yPx: map(y, (v) => 540 - 30 * v) })],
  ],
  changed('px values called deg (x30)', (v) => 960 + 30 * v),
  changed('radians called deg', (v) => v / 57.3),
  changed('constant', () => 3),
  changed('constant 0 = lost?', () => 0),
  changed('offset 1e6', (v) => v + 1e6),
  changed('offset 1e12', (v) => v + 1e12),
  changed('Infinity spikes', (v, i) => (i % 500 === 7 ? Number.POSITIVE_INFINITY : v), same),
  changed('spikes of 1e9 once a second', (v, i) => (i % 500 === 7 ? 1e9 : v), same),
  changed(
    'held samples (each twice: true 250 Hz)',
    (_, i) => x[i - (i % 2)]!,
    (_, i) => y[i - (i % 2)]!,
  ),
  changed(
    'held samples (each 8 times: true 62.5 Hz)',
    (_, i) => x[i - (i % 8)]!,
    (_, i) => y[i - (i % 8)]!,
  ),
  ['low-passed at 15 Hz', () => [withColumns(stream, { xDeg: smoothed(x, 14), yDeg: smoothed(y, 14) })]],
  changed('white noise 1 deg only', noise(1)),
  changed('white noise 0.3 deg only', noise(0.3)),
  changed('50 Hz mains 0.5 deg', (_, i) => 0.5 * Math.sin(0.628318 * i) + chance.normal(0, 0.02), noise(0.02)),
  changed('head tremor 5 Hz 0.5 deg', (_, i) => 0.5 * Math.sin(0.0628318 * i) + chance.normal(0, 0.02), noise(0.02)),
];

const EYES: readonly OddCase[] = [
  binocular('left eye in opsoclonus, right still', noise(0.03)),
  binocular('right eye in opsoclonus, left still', noise(0.03), true),
  binocular('left eye in opsoclonus, right frozen', () => 1),
  binocular('right eye in opsoclonus, left frozen', () => 1, true),
  binocular('fellow all NaN', () => lost),
  [
    'torsion only',
    () => [withColumns(stream, { xDeg: map(x, noise(0.03)), yDeg: map(y, noise(0.03)), torsionDeg: x })],
  ],
];

/** Recordings that nobody should be misled by: odd rates, losses, values and eyes, by name. */
export const ODD_RECORDINGS: readonly OddCase[] = [...RATES, ...LOSSES, ...VALUES, ...EYES];
