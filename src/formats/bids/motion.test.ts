import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, timeOfSampleS } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import { formatContract } from '../formatContract.testing.ts';
import { bidsMotion } from './motion.ts';
import { placeOfPoint } from './motionPlaces.ts';

const encoder = new TextEncoder();
type Files = Readonly<Record<string, string | object>>;
const bytesOf = (content: string | object): Uint8Array =>
  encoder.encode(typeof content === 'string' ? content : JSON.stringify(content));

const NAME = 'sub-01_task-walk_tracksys-imu_motion.tsv';
const JSON_NAME = NAME.replace('.tsv', '.json');
const CHANNELS_NAME = NAME.replace('motion.tsv', 'channels.tsv');

/** Rows `name component type tracked_point units`, with their header. */
const channels = (...rows: string[]): string =>
  ['name component type tracked_point units', ...rows].map((row) => row.replaceAll(' ', '\t')).join('\n');
const ACCEL = channels('acc_x x ACCEL LeftFoot m/s^2', 'acc_y y ACCEL LeftFoot m/s^2', 'gyro_z z GYRO LeftFoot rad/s');
const SIDECAR = { TaskName: 'walk', TrackingSystemName: 'IMU', SamplingFrequency: 50, TrackedPointsCount: 1 };
const rows = (make: (i: number) => string, count = 5): string =>
  `${Array.from({ length: count }, (_, i) => make(i)).join('\n')}\n`;
const described = (table: string, more: Files = {}): Files => ({
  [NAME]: table,
  [JSON_NAME]: SIDECAR,
  [CHANNELS_NAME]: ACCEL,
  ...more,
});

function read(files: Files, name = NAME, chunkBytes = 100) {
  const siblings = Object.fromEntries(Object.entries(files).map(([key, content]) => [key, bytesOf(content)]));
  return bidsMotion.parse(byteSourceFromBytes(name, siblings[name]!, { chunkBytes, siblings }), {});
}
const codes = (issues: readonly { code: string }[]): string[] => issues.map(({ code }) => code);
const siblingsOf = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([key, content]) => [key, bytesOf(content)]));

const LATENCY = channels(
  'latency n/a LATENCY n/a s',
  'acc_x x ACCEL wrist_r g',
  'pos_x x POS Head mm',
  'orient x ORNT Head deg',
);
const uneven = rows((i) => `${i < 3 ? 0.02 * i : 4 + 0.02 * i}\t0.5${i}\t10${i}\t0`, 6);
formatContract({
  format: bidsMotion,
  samples: [
    {
      name: NAME,
      bytes: encoder.encode(rows((i) => `9.8${i}\tn/a\t0.${i}`)),
      siblings: siblingsOf(described('')),
      nameTells: true,
    },
    {
      name: NAME,
      bytes: encoder.encode(uneven),
      siblings: siblingsOf(described('', { [CHANNELS_NAME]: LATENCY })),
      nameTells: true,
    },
  ],
});

describe('BIDS motion', () => {
  test('9.80665 m/s² is 1 g, π/2 rad/s is 90 deg/s, n/a is loss; 50 Hz without latencies is the clock', async () => {
    const { recording, issues } = await read(described(rows(() => `9.80665\tn/a\t${Math.PI / 2}`)));
    const [stream] = recording.streams;
    expect(stream).toMatchObject({ id: 'imu', kind: 'motion', place: 'left-foot', startS: 0, rateHz: 50, length: 5 });
    expect(stream!.columns.accelXG![0]).toBe(1);
    expect(stream!.columns.accelYG![0]).toBeNaN();
    expect(stream!.columns.gyroZDegPerS![4]).toBeCloseTo(90, 5);
    expect(recording.facts).toEqual({ task: 'walk', trackingSystem: 'IMU' });
    expect(codes(issues)).toEqual(['CLOCK_NOT_TOLD']);
  });

  test('tracked points are streams of their own; a gap of more than a second in the latencies begins new ones', async () => {
    const { recording, issues } = await read(described(uneven, { [CHANNELS_NAME]: LATENCY }));
    expect(recording.streams.map(({ id, place, startS, length }) => [id, place, startS, length])).toEqual([
      ['imu-wrist_r', 'right-wrist', 0, 3],
      ['imu-wrist_r.2', 'right-wrist', 4.06, 3],
      ['imu-Head', 'head', 0, 3],
      ['imu-Head.2', 'head', 4.06, 3],
    ]);
    expect(recording.streams[3]!.columns.posXM![2]).toBeCloseTo(0.105, 6);
    expect(recording.streams[1]!.rateHz).toBeCloseTo(50, 6);
    expect(recording.facts.otherChannels).toBe('orient');
    expect(codes(issues)).toEqual(['SAMPLES_MISSING', 'RATE_UNEVEN', 'CLOCK_NOT_TOLD']);
  });

  test('a clock that wanders becomes lines: 60 s at 50.1 Hz, then 60 s at 49.9 Hz are three knots', async () => {
    const first = Array.from({ length: 3006 }, (_, i) => i / 50.1);
    const times = [...first, ...Array.from({ length: 2994 }, (_, i) => 60 + i / 49.9)];
    const { recording } = await read(
      described(`${times.map((time) => `${time.toFixed(9)}\t1\t2\t3`).join('\n')}\n`, { [CHANNELS_NAME]: LATENCY }),
    );
    const [stream] = recording.streams;
    expect(stream!.timesS).toBeUndefined();
    expect(Array.from(stream!.knots!.index.slice())).toEqual([0, 3006, 5999]);
    for (const i of [0, 1, 2000, 3005, 3006, 5000, 5999])
      expect(Math.abs(timeOfSampleS(stream!, i) - times[i]!)).toBeLessThan(1e-6);
  });

  const OTHER = 'sub-01_task-walk_tracksys-optical_motion.tsv';
  const both = described(
    rows(() => '0\t0\t0'),
    {
      [OTHER]: rows((i) => `${i}00`),
      [OTHER.replace('.tsv', '.json')]: { ...SIDECAR, SamplingFrequency: 100 },
      [OTHER.replace('motion.tsv', 'channels.tsv')]: channels('heel x POS LeftFoot cm'),
      'sub-01_scans.tsv': `filename\tacq_time\nmotion/${NAME}\t2026-03-04T21:30:00.500000\nmotion/${OTHER}\t2026-03-04T21:30:02\nmotion/sub-01_task-sit_tracksys-imu_motion.tsv\t2026-03-04T20:00:00\neeg/sub-01_task-walk_eeg.edf\tn/a\n`,
    },
  );

  test('two systems of a session are one recording: the second began 1.5 s after the first, whichever is opened', async () => {
    const one = await read(both);
    expect(one.recording.streams.map(({ id, startS, rateHz }) => [id, startS, rateHz])).toEqual([
      ['imu', 0, 50],
      ['optical', 1.5, 100],
    ]);
    expect(one.recording.wallClock).toEqual({ startLocal: '2026-03-04T21:30:00.500' });
    expect(one.issues).toEqual([]);
    const other = await read(both, OTHER);
    expect(other.recording.streams.map(({ id, startS }) => [id, startS])).toEqual([
      ['optical', 0],
      ['imu', -1.5],
    ]);
  });

  test('a second system without its description is told; the first is read', async () => {
    const { [OTHER.replace('.tsv', '.json')]: _, ...files } = both;
    const { recording, issues } = await read(files);
    expect(recording.streams.map(({ id }) => id)).toEqual(['imu']);
    expect(issues.map(({ code, params }) => [code, params.name])).toEqual([
      ['SIDECAR_MISSING', OTHER.replace('.tsv', '.json')],
    ]);
  });

  test('StartTime is the time of the first sample; the time of day is set back by it', async () => {
    const { recording } = await read({ ...both, [JSON_NAME]: { ...SIDECAR, StartTime: 10 } });
    expect(recording.streams[0]!.startS).toBe(10);
    expect(recording.wallClock).toEqual({ startLocal: '2026-03-04T21:29:50.500' });
  });

  test('descriptions of the whole task are used where the file has none of its own', async () => {
    const { recording } = await read({
      [NAME]: rows(() => '1\t2\t3'),
      'task-walk_motion.json': SIDECAR,
      'task-walk_channels.tsv': ACCEL,
    });
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['accelXG', 'accelYG', 'gyroZDegPerS']);
  });

  test.each([
    ['no JSON', { [NAME]: '1\n', [CHANNELS_NAME]: ACCEL }, 'SIDECAR_MISSING'],
    ['no list of channels', { [NAME]: '1\n', [JSON_NAME]: SIDECAR }, 'SIDECAR_MISSING'],
    ['no rate', described('1\t2\t3\n', { [JSON_NAME]: { TaskName: 'x' } }), 'HEADER_UNREADABLE'],
    ['angles only', described('1\n', { [CHANNELS_NAME]: channels('knee n/a JNTANG knee deg') }), 'CHANNELS_UNUSABLE'],
    ['an empty list', described('1\n', { [CHANNELS_NAME]: '' }), 'CHANNELS_UNUSABLE'],
  ])('%s is refused and said', async (_, files, code) => {
    await expect(read(files)).rejects.toMatchObject({ code });
  });

  test.each([
    ['acc_x x ACCEL LeftFoot furlong/s^2', 'its unit is furlong/s^2'],
    ['acc_x n/a ACCEL LeftFoot m/s^2', 'its component is n/a'],
    ['acc_y y ACCEL LeftFoot m/s^2', 'another one says the same'],
  ])('%s is left out: %s', async (row, why) => {
    const { recording, issues } = await read(
      described('1\t2\n', { [CHANNELS_NAME]: channels('acc_y y ACCEL LeftFoot m/s^2', row) }),
    );
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['accelYG']);
    expect(issues.find(({ code }) => code === 'CHANNEL_LEFT_OUT')?.params.why).toBe(why);
  });

  test.each([
    ['ACCEL', 'g', 'accelXG', 2],
    ['ACCEL', 'mg', 'accelXG', 0.002],
    ['ACCEL', 'm/s²', 'accelXG', 2 / 9.80665],
    ['GYRO', 'deg/s', 'gyroXDegPerS', 2],
    ['GYRO', '°/s', 'gyroXDegPerS', 2],
    ['MAGN', 'µT', 'magXUt', 2],
    ['MAGN', 'uT', 'magXUt', 2],
    ['MAGN', 'T', 'magXUt', 2e6],
    ['POS', 'm', 'posXM', 2],
    ['POS', 'cm', 'posXM', 0.02],
  ])('2 of %s in %s', async (type, unit, column, expected) => {
    const { recording } = await read(described('2\n', { [CHANNELS_NAME]: channels(`one x ${type} Head ${unit}`) }));
    expect(recording.streams[0]!.columns[column]![0]).toBe(Math.fround(expected));
  });

  test('acceleration without gravity is told by its name; a stated number for loss is loss', async () => {
    const { recording } = await read(
      described('1\n-999\n', {
        [CHANNELS_NAME]: channels('linear_acc_x x ACCEL Head g'),
        [JSON_NAME]: { ...SIDECAR, MissingValues: '-999' },
      }),
    );
    expect([...recording.streams[0]!.columns.linearXG!.slice()]).toEqual([1, Number.NaN]);
  });

  test('property: any damage to the table gives a message or a recording, whatever the pieces', async () => {
    await expectAnyDamageIsBorne(
      encoder.encode(uneven),
      (bytes, chunkBytes) =>
        bidsMotion.parse(
          byteSourceFromBytes(NAME, bytes, {
            chunkBytes,
            siblings: siblingsOf(described('', { [CHANNELS_NAME]: LATENCY })),
          }),
          {},
        ),
      { numRuns: 150 },
    );
    expect.hasAssertions();
  });
});

test.each([
  ['left-wrist', 'left-wrist'],
  ['LeftFoot', 'left-foot'],
  ['wrist_r', 'right-wrist'],
  ['R Ankle', 'right-ankle'],
  ['LowerBack', 'lower-back'],
  ['lumbar spine', 'lower-back'],
  ['waist', 'waist'],
  ['sternum', 'chest'],
  ['forehead', 'head'],
  ['headset', 'unknown'],
  ['Wrist', 'unknown'],
  ['right', 'unknown'],
])('placeOfPoint: %s is %s', (point, place) => {
  expect(placeOfPoint(point)).toBe(place);
});
