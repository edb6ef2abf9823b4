import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { madeUpHand } from '../motiontable/madeUp.testing.ts';
import { readRecording } from '../registry.ts';
import { phyphox } from './phyphox.ts';

type Files = Readonly<Record<string, string>>;
const read = (name: string, bytes: Uint8Array, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes(name, bytes, { chunkBytes: 3000 }), options);
const zipOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const readZip = (files: Files, options: ReadOptions = {}) => read('Acceleration.zip', zipOf(files), options);
const codes = (issues: readonly { code: string }[]): string[] => issues.map(({ code }) => code);

/** As the app writes numbers: 2.506474800E-2. */
const numberText = (value: number): string => {
  const [mantissa, exponent] = value.toExponential(9).split('e') as [string, string];
  return `${mantissa}E${Number(exponent)}`;
};

interface Dialect {
  readonly delimiter: string;
  readonly isComma: boolean;
}
const POINT: Dialect = { delimiter: ',', isComma: false };

function table(heads: readonly string[], rows: readonly (readonly number[])[], { delimiter, isComma } = POINT): string {
  const cell = (value: number): string => (isComma ? numberText(value).replace('.', ',') : numberText(value));
  return `${heads.map((head) => `"${head}"`).join(delimiter)}\n${rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('')}`;
}

const G = 9.80665;
const HAND = madeUpHand(6, 50);
const heads = (name: string, unit = 'm/s^2', time = 'Time (s)'): string[] => [
  time,
  ...['x', 'y', 'z'].map((axis) => `${name} ${axis} (${unit})`),
];
const withGravity = HAND.map((row) => [row.timeS, ...row.total.map((value) => value * G)]);
const withoutGravity = HAND.map((row) => [row.timeS, ...row.linear.map((value) => value * G)]);
const rotation = HAND.map((row) => [row.timeS, ...row.gyro.map((value) => (value * Math.PI) / 180)]);

const TIME =
  '"event","experiment time","system time","system time text"\n' +
  '"START",0.000000000E0,1770091506.789,"2026-02-03 05:05:06.789 UTC+01:00"\n' +
  '"PAUSE",6.000000000E0,1770091512.789,"2026-02-03 05:05:12.789 UTC+01:00"\n';
const PAUSED =
  '"event","experiment time","system time","system time text"\n' +
  '"START",0.000000000E0,1770091506.000,"2026-02-03 05:05:06.000 UTC+01:00"\n' +
  '"PAUSE",3.000000000E0,1770091509.000,"2026-02-03 05:05:09.000 UTC+01:00"\n' +
  '"START",3.000000000E0,1770091569.500,"2026-02-03 05:06:09.500 UTC+01:00"\n' +
  '"PAUSE",6.000000000E0,1770091572.500,"2026-02-03 05:06:12.500 UTC+01:00"\n';
const DEVICE =
  '"property","value"\n"version","1.2.1"\n"deviceModel","Q 7"\n"deviceBrand","Madeup"\n"accelerometer Name","MU accelerometer"\n"depthFrontSensor","null"\n"serial","secret"\n';

const SMALL = table(heads('Acceleration'), [
  [0.0125, 0, 0, G],
  [0.0225, 0, G, 0],
  [0.0326, G, 0, 0],
]);
formatContract({ format: phyphox, samples: [{ name: 'Raw Data.csv', bytes: strToU8(SMALL) }] });
formatContract({
  format: phyphox,
  isText: false,
  // The times of the meta folder come last; without them a pause cannot be put back in, but no value changes.
  samples: [
    { name: 'small.zip', bytes: zipOf({ 'Raw Data.csv': SMALL, 'meta/device.csv': DEVICE, 'meta/time.csv': TIME }) },
  ],
});

describe('one table', () => {
  test('9.80665 m/s² is 1 g, π rad/s is 180 deg/s', async () => {
    const text = table(
      [...heads('Acceleration'), ...heads('Gyroscope', 'rad/s').slice(1)],
      [
        [0, 0, 0, G, Math.PI, 0, 0],
        [0.01, 0, 0, G, 0, -Math.PI, 0],
      ],
    );
    const { recording } = await read('Raw Data.csv', strToU8(text));
    const { columns } = recording.streams[0]!;
    expect([...columns.accelZG!.slice()]).toEqual([1, 1]);
    expect(columns.gyroXDegPerS![0]).toBeCloseTo(180, 4);
    expect(columns.gyroYDegPerS![1]).toBeCloseTo(-180, 4);
  });

  test('acceleration without gravity is called so, and that is said', async () => {
    const text = table(
      [...heads('Linear Acceleration'), 'Absolute acceleration (m/s^2)'],
      withoutGravity.map((row) => [...row, 1]),
    );
    const { recording, issues } = await read('Raw Data.csv', strToU8(text));
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['linearXG', 'linearYG', 'linearZG']);
    expect(codes(issues)).toEqual(['GRAVITY_ABSENT', 'CLOCK_NOT_TOLD']);
  });

  test.each([
    ['comma and point', { delimiter: ',', isComma: false }],
    ['tab and point', { delimiter: '\t', isComma: false }],
    ['semicolon and point', { delimiter: ';', isComma: false }],
    ['tab and comma', { delimiter: '\t', isComma: true }],
    ['semicolon and comma', { delimiter: ';', isComma: true }],
  ])('%s give the same numbers', async (_, dialect) => {
    const { recording } = await read('Raw Data.csv', strToU8(table(heads('Acceleration'), withGravity, dialect)));
    const plain = await read('Raw Data.csv', strToU8(table(heads('Acceleration'), withGravity)));
    expect(recording).toEqual(plain.recording);
    expect(recording.streams[0]!.columns.accelZG![0]).toBeCloseTo(HAND[0]!.total[2], 5);
  });

  test.each([
    ['German', 'Zeit (s)', 'Beschleunigung', 'accelXG'],
    ['German, without gravity', 'Zeit (s)', 'Lineare Beschleunigung', 'linearXG'],
    ['French', 'Temps (s)', 'Accélération', 'accelXG'],
    ['Spanish', 'Tiempo (s)', 'Aceleración', 'accelXG'],
  ])('heads in %s', async (_, time, name, column) => {
    const rows = column === 'accelXG' ? withGravity : withoutGravity;
    const { recording } = await read('a.csv', strToU8(table(heads(name, 'm/s²', time), rows)));
    expect(recording.format).toBe('phyphox');
    expect(recording.streams[0]!.columns[column]).toBeDefined();
  });

  test('old heads without a word (“X (m/s^2)”): the size at rest tells whether gravity is in it', async () => {
    const old = ['Time (s)', 'X (m/s^2)', 'Y (m/s^2)', 'Z (m/s^2)'];
    const names = async (rows: readonly (readonly number[])[]) =>
      Object.keys((await read('a.csv', strToU8(table(old, rows)))).recording.streams[0]!.columns);
    expect(await names(withGravity)).toEqual(['accelXG', 'accelYG', 'accelZG']);
    expect(await names(withoutGravity)).toEqual(['linearXG', 'linearYG', 'linearZG']);
  });
});

describe('a zip file', () => {
  test('the time of day comes from the meta folder, with its offset; the phone is named, its number is not read', async () => {
    const { recording, issues } = await readZip({
      'Raw Data.csv': table(heads('Acceleration'), withGravity),
      'meta/device.csv': DEVICE,
      'meta/time.csv': TIME,
    });
    expect(recording).toMatchObject({
      format: 'phyphox',
      device: 'Madeup Q 7',
      startedAt: '2026-02-03T04:05:06.789Z',
      wallClock: { startLocal: '2026-02-03T05:05:06.789', offsetMinutes: 60 },
      facts: { appVersion: '1.2.1', accelerometer: 'MU accelerometer' },
    });
    expect(JSON.stringify(recording)).not.toContain('secret');
    expect(issues).toEqual([]);
  });

  test('a pause of 57.5 s is put back in: the sample at 3 s of the experiment was taken 60.5 s … after the first, at 63.5 s', async () => {
    const { recording, issues } = await readZip({
      'Raw Data.csv': table(heads('Acceleration'), withGravity),
      'meta/time.csv': PAUSED,
    });
    const { timesS, length } = recording.streams[0]!;
    expect(length).toBe(300);
    expect(timesS![149]).toBeCloseTo(2.98, 9);
    expect(timesS![150]).toBeCloseTo(63.5, 9);
    expect(issues).toMatchObject([{ code: 'SAMPLES_MISSING', params: { count: 1 } }]);
  });

  test('sensors in tables of their own come together on the clock of the acceleration', async () => {
    const late = rotation.map(([timeS, ...values]) => [timeS! + 0.004, ...values]);
    const { recording, issues } = await readZip({
      'Gyroscope.csv': table(heads('Gyroscope', 'rad/s'), late),
      'Accelerometer.csv': table(heads('Acceleration'), withGravity),
      'Linear Accelerometer.csv': table(heads('Linear Acceleration'), withoutGravity),
      'Light.csv': table(['Time (s)', 'Illuminance (lx)'], [[0, 10]]),
      'meta/time.csv': TIME,
    });
    expect(recording.streams).toHaveLength(1);
    const { columns } = recording.streams[0]!;
    expect(Object.keys(columns).sort()).toEqual(
      ['accelXG', 'accelYG', 'accelZG', 'gyroXDegPerS', 'gyroYDegPerS', 'gyroZDegPerS'].sort(),
    );
    expect(columns.gyroXDegPerS![150]).toBeCloseTo(HAND[150]!.gyro[0], 3);
    expect(codes(issues)).toEqual(['CLOCKS_DIFFER']);
  });

  test('decimal commas in the meta folder too', async () => {
    const { recording } = await readZip({
      'Raw Data.csv': table(heads('Acceleration'), withGravity, { delimiter: ';', isComma: true }),
      'meta/time.csv': TIME.replaceAll(',', ';').replaceAll('.', ','),
    });
    expect(recording.startedAt).toBe('2026-02-03T04:05:06.789Z');
    expect(recording.wallClock).toMatchObject({ startLocal: '2026-02-03T05:05:06.789' });
  });

  test('a zip file without any sensor of motion says so', async () => {
    const { recording, issues } = await readZip({
      'Raw Data.csv': table(['Time (s)', 'Illuminance (lx)'], [[0, 10]]),
      'meta/time.csv': TIME,
    });
    expect(recording.streams).toEqual([]);
    expect(codes(issues)).toEqual(['NO_MOTION_SAMPLES']);
  });
});
