import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { readRecording } from '../registry.ts';
import { madeUpHand } from './madeUp.testing.ts';
import { motiontable } from './motiontable.ts';

const encoder = new TextEncoder();
const read = (text: string, options: ReadOptions = {}, name = 'm.csv') =>
  readRecording(byteSourceFromBytes(name, encoder.encode(text), { chunkBytes: 3000 }), options);
const codes = (issues: readonly { code: string }[]): string[] => issues.map(({ code }) => code);

async function questionOf(text: string, options: ReadOptions = {}) {
  const error = await read(text, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FormatError);
  expect((error as FormatError).code).toBe('MOTION_UNCLEAR');
  return (error as FormatError).question!;
}

const G = 9.80665;
const HAND = madeUpHand(6, 50);
type Key = 'total' | 'linear' | 'gravity' | 'gyro';
/** A table of the made-up hand: a head, and per row the time as text and the named values times a factor. */
const table = (
  head: string,
  columns: readonly (readonly [Key, number])[],
  time = (timeS: number) => timeS.toFixed(3),
): string =>
  `${head}\n${HAND.map((row) => `${time(row.timeS)},${columns.flatMap(([key, factor]) => row[key].map((value) => (value * factor).toFixed(6))).join(',')}\n`).join('')}`;

const SMALL =
  'time (s),acc_x (m/s^2),acc_y (m/s^2),acc_z (m/s^2)\n0.00,0,0,9.80665\n0.01,0,9.80665,0\n0.02,9.80665,0,0\n0.031,,0,9.80665\n';
formatContract({
  format: motiontable,
  samples: [
    { name: 'small.csv', bytes: encoder.encode(SMALL) },
    {
      name: 'dates.csv',
      bytes: encoder.encode(
        'Time,Accel-X (g), Accel-Y (g), Accel-Z (g)\n2026-02-03 04:05:06.780,0.01,0.02,1.01\n2026-02-03 04:05:06.790,0.02,1.01,0.02\n2026-02-03 04:05:06.800,0.02,0.03,1.03\n',
      ),
    },
    {
      name: 'commas.csv',
      bytes: encoder.encode('time [ms];ax;ay;az\n0,0;0,01;0,02;9,81\n10,5;0,02;9,79;0,02\n20,5;0,02;0,03;9,8\n'),
    },
  ],
});

describe('heads that devices and apps write', () => {
  test.each([
    ['Physics Toolbox', 'time,gFx,gFy,gFz', 1],
    ['Physics Toolbox with units', 'time,ax (m/s^2),ay (m/s^2),az (m/s^2)', G],
    ['omconvert', 'Time,Accel-X (g), Accel-Y (g), Accel-Z (g)', 1],
    ['a log in mg', 't_ms_since_boot (s),AccX[mg],AccY[mg],AccZ[mg]', 1000],
    ['MATLAB with units', 'Timestamp,Acceleration_X (m/s²),Acceleration_Y (m/s²),Acceleration_Z (m/s²)', G],
    ['a phone in German', 'Zeit,Beschleunigung_x (m/s^2),Beschleunigung_y (m/s^2),Beschleunigung_z (m/s^2)', G],
  ])('%s', async (_, head, factor) => {
    const { recording, issues } = await read(table(head, [['total', factor]]));
    expect(recording.format).toBe('motiontable');
    expect(recording.streams[0]).toMatchObject({ kind: 'motion', rateHz: 50, startS: 0, length: 300 });
    expect(recording.streams[0]!.columns.accelZG![0]).toBeCloseTo(HAND[0]!.total[2], 5);
    expect(codes(issues)).toEqual(['CLOCK_NOT_TOLD']);
  });

  test('SensorLog (iOS): a wide table; user acceleration and gravity stand beside the total, which is taken', async () => {
    const axes = (name: string, unit: string): string =>
      ['X', 'Y', 'Z'].map((axis) => `${name}${axis}(${unit})`).join(',');
    const head = `loggingTime(txt),${axes('accelerometerAcceleration', 'G')},${axes('motionUserAcceleration', 'G')},${axes('motionGravity', 'G')},${axes('motionRotationRate', 'rad/s')}`;
    const date = (timeS: number): string => `2026-02-03 04:05:${(6 + timeS).toFixed(3).padStart(6, '0')} +0100`;
    const { recording, issues } = await read(
      table(
        head,
        [
          ['total', 1],
          ['linear', 1],
          ['gravity', 1],
          ['gyro', Math.PI / 180],
        ],
        date,
      ),
    );
    const { columns } = recording.streams[0]!;
    expect(Object.keys(columns)).toEqual([
      'accelXG',
      'accelYG',
      'accelZG',
      'gyroXDegPerS',
      'gyroYDegPerS',
      'gyroZDegPerS',
    ]);
    expect(columns.gyroXDegPerS![150]).toBeCloseTo(HAND[150]!.gyro[0], 3);
    expect(recording).toMatchObject({
      startedAt: '2026-02-03T03:05:06.000Z',
      wallClock: { startLocal: '2026-02-03T04:05:06.000', offsetMinutes: 60 },
    });
    expect(issues).toEqual([]);
  });

  test('user acceleration and gravity without a total are added', async () => {
    const { recording } = await read(
      table('time,user_acc_x (g),user_acc_y (g),user_acc_z (g),gravity_x (g),gravity_y (g),gravity_z (g)', [
        ['linear', 1],
        ['gravity', 1],
      ]),
    );
    expect(recording.streams[0]!.columns.accelZG![150]).toBeCloseTo(HAND[150]!.total[2], 5);
  });

  test('a start that is written before the table is the time of day at 0', async () => {
    const text = `# sensor: accelerometer\n# Recording started at: 2026-02-03 16:53:10.681\n${table('time,gFx,gFy,gFz', [['total', 1]])}`;
    expect((await read(text)).recording.wallClock).toEqual({ startLocal: '2026-02-03T16:53:10.681' });
  });

  test('sensors that are written in turn are put on the clock of the acceleration', async () => {
    const rows = HAND.map(
      ({ timeS, total, gyro }) => `${timeS},${total.join(',')},,,\n${timeS + 0.004},,,,${gyro.join(',')}\n`,
    );
    const { recording, issues } = await read(`time,gFx,gFy,gFz,wx (deg/s),wy (deg/s),wz (deg/s)\n${rows.join('')}`);
    expect(recording.streams[0]).toMatchObject({ rateHz: 50, length: 300 });
    expect(recording.streams[0]!.columns.gyroXDegPerS![150]).toBeCloseTo(HAND[150]!.gyro[0], 3);
    expect(codes(issues)).toContain('CLOCKS_DIFFER');
  });
});

describe('unit and gravity', () => {
  test.each([
    ['g', 1, 'g'],
    ['m/s²', G, 'm/s2'],
    ['mg', 1000, 'mg'],
  ])(
    'no unit in the heads, %s in the numbers: the size at rest tells it, and that is said',
    async (_, factor, unit) => {
      const { recording, issues } = await read(table('time,ax,ay,az', [['total', factor]]));
      expect(recording.streams[0]!.columns.accelZG![0]).toBeCloseTo(HAND[0]!.total[2], 5);
      expect(issues.find(({ code }) => code === 'UNIT_FROM_REST')).toMatchObject({ params: { unit } });
    },
  );

  test('without unit and without gravity the person is asked; the answer is read', async () => {
    const text = table('time,ax,ay,az', [['linear', G]]);
    const question = await questionOf(text);
    expect(question.proposal).toEqual({ time: 't_s', ax: 'accel_x', ay: 'accel_y', az: 'accel_z' });
    expect(question.motion?.accelerationUnit).toBeUndefined();
    const mapping = { columns: { time: 't_s', ax: 'linear_x_m_s2', ay: 'linear_y_m_s2', az: 'linear_z_m_s2' } };
    const { recording } = await read(text, { mapping, motion: { place: 'left-wrist' } });
    expect(recording.streams[0]).toMatchObject({ place: 'left-wrist' });
    expect(recording.streams[0]!.columns.linearXG![150]).toBeCloseTo(HAND[150]!.linear[0], 5);
  });

  test('a unit that the person told is taken where the file has none', async () => {
    const { recording, issues } = await read(table('time,ax,ay,az', [['linear', G]]), {
      motion: { accelerationUnit: 'm/s2' },
    });
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['linearXG', 'linearYG', 'linearZG']);
    expect(codes(issues)).toContain('GRAVITY_ABSENT');
  });

  test('a head that says g over numbers in m/s² is doubted', async () => {
    const question = await questionOf(table('time,acc_x (g),acc_y (g),acc_z (g)', [['total', G]]));
    expect(question.motion).toMatchObject({ accelerationUnit: 'm/s2' });
    expect(question.motion!.restSize).toBeCloseTo(G, 1);
  });

  test('raw counts are asked about, with nothing proposed for the unit', async () => {
    const question = await questionOf(table('time,ax,ay,az', [['total', 16384]]));
    expect(question.motion?.accelerationUnit).toBeUndefined();
  });

  test('a rotation without unit is left out, which is said', async () => {
    const { recording, issues } = await read(
      table('time,gFx,gFy,gFz,gyro_x,gyro_y,gyro_z', [
        ['total', 1],
        ['gyro', 1],
      ]),
    );
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['accelXG', 'accelYG', 'accelZG']);
    expect(codes(issues)).toContain('ROTATION_UNIT_NOT_TOLD');
  });

  test('what the person called g but is 9.8 at rest is read, with a warning', async () => {
    const mapping = { columns: { time: 't_s', ax: 'accel_x_g', ay: 'accel_y_g', az: 'accel_z_g' } };
    const { issues } = await read(table('time,ax,ay,az', [['total', G]]), { mapping });
    expect(codes(issues)).toContain('REST_ODD');
  });
});

describe('clocks', () => {
  const start = 1770091506;
  test.each([
    ['s since 1970', (t: number) => (start + t).toFixed(2)],
    ['ms since 1970', (t: number) => `${1000 * start + Math.round(1000 * t)}`],
    ['ns since 1970', (t: number) => `${BigInt(start) * 1000000000n + BigInt(Math.round(t * 1e9))}`],
  ])('%s: 50 Hz from 0, the moment is kept', async (_, time) => {
    const { recording, issues } = await read(table('timestamp,gFx,gFy,gFz', [['total', 1]], time));
    expect(recording.streams[0]).toMatchObject({ rateHz: 50, startS: 0 });
    expect(recording.startedAt).toBe('2026-02-03T04:05:06.000Z');
    expect(codes(issues)).toContain('ZONE_NOT_TOLD');
  });

  test('with the zone that the person tells, 04:05:06 UTC is 05:05:06 in Berlin', async () => {
    const text = table('timestamp,gFx,gFy,gFz', [['total', 1]], (t) => (start + t).toFixed(2));
    const { recording, issues } = await read(text, { motion: { zone: 'Europe/Berlin' } });
    expect(recording.wallClock).toEqual({
      startLocal: '2026-02-03T05:05:06.000',
      offsetMinutes: 60,
      zone: 'Europe/Berlin',
    });
    expect(issues).toEqual([]);
  });

  test.each([
    ['a clock since boot in ms', (t: number) => (123456 + 1000 * t).toFixed(0)],
    ['in µs', (t: number) => (123456 + 1e6 * t).toFixed(0)],
    ['in ns', (t: number) => (123456 + 1e9 * t).toFixed(0)],
  ])('%s, without a word for it: only one unit makes a rate that a sensor has', async (_, time) => {
    expect((await read(table('time,gFx,gFy,gFz', [['total', 1]], time))).recording.streams[0]!.rateHz).toBe(50);
  });

  test.each([
    ['time (ms)', (t: number) => t.toFixed(3), 'ms', 's'],
    ['time_us', (t: number) => (1000 * t).toFixed(0), 'us', 'ms'],
    ['timestamp (s)', (t: number) => `${1000 * start + Math.round(1000 * t)}`, 's', 'ms'],
  ])(
    '%s over numbers that cannot be: read as 50 Hz, with a warning of what was found and taken',
    async (head, time, told, taken) => {
      const { recording, issues } = await read(table(`${head},gFx,gFy,gFz`, [['total', 1]], time));
      expect(recording.streams[0]!.rateHz).toBe(50);
      expect(issues.find(({ code }) => code === 'TIME_UNIT_OVERRULED')).toMatchObject({
        severity: 'warning',
        params: { column: head, told, taken },
      });
    },
  );

  test('a head that the numbers bear out is not spoken of, nor one that tells two units', async () => {
    for (const [head, factor] of [
      ['time (ms)', 1000],
      ['t_ms_since_boot (s)', 1],
    ] as const) {
      const text = table(`${head},gFx,gFy,gFz`, [['total', 1]], (t) => (factor * t).toFixed(3));
      expect(codes((await read(text)).issues)).toEqual(['CLOCK_NOT_TOLD']);
    }
  });

  test('a head in seconds over steps of 20 may be slow seconds or milliseconds: the person is asked, seconds proposed', async () => {
    const question = await questionOf(table('time (s),gFx,gFy,gFz', [['total', 1]], (t) => (1000 * t).toFixed(0)));
    expect(question.proposal['time (s)']).toBe('t_s');
  });

  test('a clock that fits no unit is asked about', async () => {
    await questionOf(table('time,gFx,gFy,gFz', [['total', 1]], (t) => (1e-9 * t).toExponential(3)));
  });

  test('a repeated head and rows that go back are left out and counted', async () => {
    const lines = table('time,gFx,gFy,gFz', [['total', 1]]).split('\n');
    const again = [...lines.slice(0, 200), lines[0]!, ...lines.slice(190)].join('\n');
    const { recording, issues } = await read(again);
    expect(recording.streams[0]!.length).toBe(300);
    expect(issues.filter(({ code }) => code.startsWith('TIME'))).toMatchObject([
      { code: 'TIME_UNREADABLE', count: 1 },
      { code: 'TIME_GOES_BACK', count: 10 },
    ]);
  });
});

describe('what is not read unasked', () => {
  test.each([
    ['a table that tells of eyes too', 'time,gaze_x,gaze_y,acc_x,acc_y,acc_z'],
    ['only one axis', 'time,acc_x,b,c,d,e'],
    ['two places', 'time,left_acc_x,left_acc_y,left_acc_z,right_acc_x,right_acc_y,right_acc_z'],
    ['no time', 'row,acc_x,acc_y,acc_z,b,c'],
  ])('%s', (_, head) => {
    const cells = head.split(',').length - 1;
    const rows = HAND.map((row) => [row.timeS, ...row.total, ...row.total].slice(0, cells + 1).join(','));
    expect(motiontable.recognises(encoder.encode(`${head}\n${rows.join('\n')}\n`), 'x')).toBe(false);
  });
});
