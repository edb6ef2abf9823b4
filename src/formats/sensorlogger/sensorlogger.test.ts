import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError, makeLocalTime } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { madeUpHand } from '../motiontable/madeUp.testing.ts';
import { readRecording } from '../registry.ts';
import { sensorlogger } from './sensorlogger.ts';

type Files = Readonly<Record<string, string>>;
const read = (name: string, bytes: Uint8Array, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes(name, bytes, { chunkBytes: 3000 }), options);
const zipOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const readZip = (files: Files, options: ReadOptions = {}) => read('2026-02-03.zip', zipOf(files), options);
const codes = (issues: readonly { code: string }[]): string[] => issues.map(({ code }) => code);

/** 3 February 2026, 04:05:06.789 UTC. */
const ZERO_NS = 1770091506789000000n;
const timeOf = (seconds: number): string => {
  const ns = ZERO_NS + BigInt(Math.round(seconds * 1e9));
  return `${ns},${seconds.toFixed(9)}`;
};
const table = (rows: readonly (readonly [number, ...number[]])[], header = 'time,seconds_elapsed,z,y,x'): string =>
  `${header}\n${rows.map(([timeS, x, y, z]) => `${timeOf(timeS)},${z},${y},${x}\n`).join('')}`;

const STILL = [
  [0, 0, 0, 9.80665],
  [0.01, 0, 9.80665, 0],
  [0.02, 9.80665, 0, 0],
  [0.031, 0, 0, 9.80665],
] as const;

const G = 9.80665;
const HAND = madeUpHand(6, 50);
const scaled = (key: 'total' | 'linear' | 'gravity', factor: number, lateS = 0): string =>
  table(HAND.map((row) => [row.timeS + lateS, ...row[key].map((value) => value * factor)] as [number, ...number[]]));
const rotation = (lateS = 0): string =>
  table(
    HAND.map(
      (row) => [row.timeS + lateS, ...row.gyro.map((value) => (value * Math.PI) / 180)] as [number, ...number[]],
    ),
  );
const METADATA =
  'version,device name,recording epoch time,recording time,recording timezone,platform,appVersion,device id,sensors,sampleRateMs,standardisation,platform version\n' +
  "3,Mira's phone,1770091506789,2026-02-03_04-05-06,Europe/Berlin,ios,1.64,secret-number,Accelerometer|Gravity,20|20,false,19.1\n";
const WATCH_HEADER =
  'time,seconds_elapsed,rotationRateX,rotationRateY,rotationRateZ,gravityX,gravityY,gravityZ,accelerationX,accelerationY,accelerationZ,quaternionW,quaternionX,quaternionY,quaternionZ';
const watch = (factor = 1): string =>
  `${WATCH_HEADER}\n${HAND.map((row) =>
    [
      timeOf(row.timeS + 0.5),
      ...row.gyro.map((value) => (value * Math.PI) / 180),
      ...row.gravity.map((value) => value * factor),
      ...row.linear.map((value) => value * factor),
      '1,0,0,0',
    ].join(','),
  ).join('\n')}\n`;

formatContract({
  format: sensorlogger,
  samples: [{ name: 'TotalAcceleration.csv', bytes: strToU8(table(STILL)) }],
});
formatContract({
  format: sensorlogger,
  isText: false,
  samples: [
    {
      name: 'small.zip',
      bytes: zipOf({
        'Metadata.csv': METADATA,
        'TotalAcceleration.csv': table(STILL),
        'Gyroscope.csv': table(STILL.map(([timeS]) => [timeS, 0, 0, Math.PI])),
        'Annotation.csv': `time,seconds_elapsed,text,millisecond_press_duration\n${timeOf(0.02)},clap,80\n`,
      }),
    },
  ],
});

describe('one table', () => {
  test('z, y, x are read by name: 9.80665 m/s² in column x is 1 g in accelXG', async () => {
    const { recording } = await read('TotalAcceleration.csv', strToU8(table(STILL)));
    const { accelXG, accelYG, accelZG } = recording.streams[0]!.columns;
    expect([accelXG, accelYG, accelZG].map((column) => [...column!.slice()])).toEqual([
      [0, 0, 1, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 1],
    ]);
  });

  test('without a last line end nothing is warned of: one value is left out, and it is noted', async () => {
    const { recording, issues } = await read('TotalAcceleration.csv', strToU8(table(STILL).trimEnd()));
    expect(recording.streams[0]!.length).toBe(4);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(codes(issues)).toContain('LAST_VALUE_OPEN');
  });

  test('a changed order of columns changes nothing', async () => {
    const swapped = `time,x,seconds_elapsed,y,z\n${STILL.map(([timeS, x, y, z]) => `${timeOf(timeS).split(',')[0]},${x},${timeS},${y},${z}\n`).join('')}`;
    const [a, b] = [
      await read('TotalAcceleration.csv', strToU8(table(STILL))),
      await read('TotalAcceleration.csv', strToU8(swapped)),
    ];
    expect(b.recording.streams).toEqual(a.recording.streams);
  });

  test('jitter stays in the times; nanoseconds of 19 digits lose nothing', async () => {
    const { recording } = await read('TotalAcceleration.csv', strToU8(table(STILL)));
    expect(recording.streams[0]!.startS).toBe(0);
    expect([...recording.streams[0]!.timesS!.slice()]).toEqual([0, 0.01, 0.02, 0.031]);
    expect(recording.startedAt).toBe('2026-02-03T04:05:06.789Z');
  });

  test('Accelerometer.csv is without gravity, and that is said', async () => {
    const { recording, issues } = await read('Accelerometer.csv', strToU8(scaled('linear', G)));
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['linearXG', 'linearYG', 'linearZG']);
    expect(codes(issues)).toEqual(expect.arrayContaining(['GRAVITY_ABSENT', 'ZONE_NOT_TOLD']));
  });

  test('a renamed table cannot be told from the others, so the person is asked; the answer is read as a table', async () => {
    const bytes = strToU8(scaled('total', G));
    const error = await read('my recording.csv', bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FormatError);
    const { question } = error as FormatError;
    expect(question).toMatchObject({
      proposal: { time: 't_ns', x: 'accel_x_m_s2', y: 'accel_y_m_s2', z: 'accel_z_m_s2' },
      motion: { accelerationUnit: 'm/s2' },
    });
    const { recording } = await read('my recording.csv', bytes, { mapping: { columns: question!.proposal } });
    expect(recording.streams[0]!.columns.accelZG![0]).toBeCloseTo(HAND[0]!.total[2], 5);
  });

  test('an uncalibrated table alone is asked about too: iOS writes it in g, Android in m/s²', async () => {
    await expect(read('AccelerometerUncalibrated.csv', strToU8(table(STILL)))).rejects.toMatchObject({
      code: 'MOTION_UNCLEAR',
    });
  });
});

describe('a zip file', () => {
  test('total = user + gravity on one clock', async () => {
    const { recording, issues } = await readZip({
      'Accelerometer.csv': scaled('linear', G),
      'Gravity.csv': scaled('gravity', G),
      'Gyroscope.csv': rotation(),
      'Metadata.csv': METADATA,
    });
    const { columns, rateHz, place } = recording.streams[0]!;
    expect([rateHz, place]).toEqual([50, 'unknown']);
    for (const i of [0, 150, 299]) {
      expect(columns.accelXG![i]).toBeCloseTo(HAND[i]!.total[0], 5);
      expect(columns.accelZG![i]).toBeCloseTo(HAND[i]!.total[2], 5);
      expect(columns.gyroXDegPerS![i]).toBeCloseTo(HAND[i]!.gyro[0], 3);
    }
    expect(codes(issues)).toEqual([]);
  });

  test('the app’s own total is taken before the sum', async () => {
    const { recording } = await readZip({
      'Accelerometer.csv': scaled('linear', G),
      'Gravity.csv': scaled('gravity', 5 * G),
      'TotalAcceleration.csv': scaled('total', G),
    });
    expect(recording.streams[0]!.columns.accelZG![0]).toBeCloseTo(HAND[0]!.total[2], 5);
  });

  test('gravity of another clock makes no total; rotation of another clock stands at the nearest sample', async () => {
    const { recording, issues } = await readZip({
      'Accelerometer.csv': scaled('linear', G),
      'Gravity.csv': scaled('gravity', G, 0.007),
      'Gyroscope.csv': rotation(0.003),
    });
    const { columns } = recording.streams[0]!;
    expect(Object.keys(columns)).toEqual([
      'linearXG',
      'linearYG',
      'linearZG',
      'gyroXDegPerS',
      'gyroYDegPerS',
      'gyroZDegPerS',
    ]);
    expect(columns.gyroXDegPerS![150]).toBeCloseTo(HAND[150]!.gyro[0], 3);
    expect(codes(issues).filter((code) => code !== 'ZONE_NOT_TOLD')).toEqual([
      'CLOCKS_DIFFER',
      'CLOCKS_DIFFER',
      'GRAVITY_ABSENT',
    ]);
  });

  test('some lost samples of one sensor do not part the clocks', async () => {
    const lines = scaled('gravity', G).split('\n');
    const { recording } = await readZip({
      'Accelerometer.csv': scaled('linear', G),
      'Gravity.csv': lines.filter((_, k) => k !== 40 && k !== 41).join('\n'),
    });
    const { accelZG } = recording.streams[0]!.columns;
    expect(accelZG![39]).toBeNaN();
    expect(accelZG![100]).toBeCloseTo(HAND[100]!.total[2], 5);
  });

  test.each([
    ['in g', 1, 'false'],
    ['in m/s² where units are standardised', G, 'true'],
  ])('a watch writes %s: the same acceleration and rotation, on its own clock', async (_, factor, standardisation) => {
    const { recording } = await readZip({
      'WristMotion.csv': watch(factor),
      'TotalAcceleration.csv': scaled('total', G),
      'Metadata.csv': METADATA.replace('false', standardisation),
    });
    expect(recording.streams.map(({ id, startS }) => [id, startS])).toEqual([
      ['watch', 0.5],
      ['phone', 0],
    ]);
    const { columns } = recording.streams[0]!;
    for (const i of [0, 150]) {
      expect(columns.accelXG![i]).toBeCloseTo(HAND[i]!.total[0], 5);
      expect(columns.gyroXDegPerS![i]).toBeCloseTo(HAND[i]!.gyro[0], 3);
    }
  });

  test('a wrist that the person tells is the watch’s, another place the phone’s', async () => {
    const files = { 'WristMotion.csv': watch(), 'TotalAcceleration.csv': scaled('total', G) };
    const places = async (place: 'left-wrist' | 'lower-back') =>
      (await readZip(files, { motion: { place } })).recording.streams.map((stream) => [stream.id, stream.place]);
    expect(await places('left-wrist')).toEqual([
      ['watch', 'left-wrist'],
      ['phone', 'unknown'],
    ]);
    expect(await places('lower-back')).toEqual([
      ['watch', 'unknown'],
      ['phone', 'lower-back'],
    ]);
  });

  test('earphones are on the head: acceleration in g, gravity in m/s²', async () => {
    const text = watch(1)
      .split('\n')
      .map((line, k) => {
        const cells = line.split(',');
        return k === 0 || cells.length < 10
          ? line
          : cells.map((cell, at) => (at >= 5 && at < 8 ? Number(cell) * G : cell)).join(',');
      })
      .join('\n');
    const { recording } = await readZip({ 'Headphone.csv': text });
    expect(recording.streams[0]).toMatchObject({ id: 'headphones', place: 'head' });
    expect(recording.streams[0]!.columns.accelZG![0]).toBeCloseTo(HAND[0]!.total[2], 5);
  });

  test('marks, heart rate, time zone and facts; never the name or number of the phone', async () => {
    const { recording } = await readZip({
      'Annotation.csv': `time,seconds_elapsed,text,millisecond_press_duration\n${timeOf(2.5)},"arms out, now",80\n${timeOf(4)},,60\n`,
      'HeartRate.csv': `time,seconds_elapsed,bpm\n${timeOf(1)},96\n${timeOf(6)},102\n`,
      'TotalAcceleration.csv': scaled('total', G),
      'Metadata.csv': METADATA,
    });
    expect(recording.events).toEqual([
      { kind: 'message', startS: 2.5, endS: 2.5, text: 'arms out, now' },
      { kind: 'message', startS: 4, endS: 4, text: 'mark' },
    ]);
    expect([...recording.streams.find(({ kind }) => kind === 'observations')!.columns.heartRateBpm!.slice()]).toEqual([
      96, 102,
    ]);
    expect(recording.wallClock).toMatchObject({ offsetMinutes: 60, zone: 'Europe/Berlin' });
    expect(makeLocalTime(recording.wallClock!)(0)).toMatchObject({ day: '2026-02-03' });
    expect(recording.wallClock!.startLocal).toBe('2026-02-03T05:05:06.789');
    expect(recording.facts).toMatchObject({ platform: 'ios', platformVersion: '19.1' });
    expect(JSON.stringify(recording)).not.toMatch(/Mira|secret/);
  });

  test('uncalibrated sensors are left out, which is said; other tables are not read', async () => {
    const { recording, issues } = await readZip({
      'TotalAcceleration.csv': scaled('total', G),
      'AccelerometerUncalibrated.csv': scaled('total', 1),
      'Location.csv': `time,seconds_elapsed,longitude,latitude\n${timeOf(0)},13.4,52.5\n`,
      'Gyroscope.csv': '',
      'Metadata.csv': METADATA,
    });
    expect(recording.streams).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'UNCALIBRATED_LEFT_OUT', params: { what: 'accelerometeruncalibrated' } }]);
    expect(JSON.stringify(recording)).not.toContain('52.5');
  });

  test('only one axis: the sensor is left out, which is said', async () => {
    const { recording, issues } = await readZip({
      'TotalAcceleration.csv': table(STILL).replace('z,y,x', 'z,b,a'),
      'Metadata.csv': METADATA,
    });
    expect(recording.streams).toEqual([]);
    expect(codes(issues)).toEqual(['COLUMN_ABSENT', 'NO_MOTION_SAMPLES']);
  });

  test('rows that repeat or go back are left out once, with their count', async () => {
    const rows = table([...STILL, ...STILL.slice(2), [0.041, 0, 0, G]]);
    const { recording, issues } = await readZip({ 'TotalAcceleration.csv': rows, 'Metadata.csv': METADATA });
    expect(recording.streams[0]!.length).toBe(5);
    expect(issues).toMatchObject([{ code: 'TIME_GOES_BACK', count: 2 }]);
  });
});
