import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { madeUpHand } from '../motiontable/madeUp.testing.ts';
import { readRecording } from '../registry.ts';
import { delimited } from './delimited.ts';

const encoder = new TextEncoder();
const AX3 = new Uint8Array(readFileSync(new URL('../../../data/body/formats/ggir_ax3_unix.csv', import.meta.url)));
const readBytes = (bytes: Uint8Array, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes('m.csv', bytes, { chunkBytes: 3000 }), options);
const read = (text: string, options: ReadOptions = {}) => readBytes(encoder.encode(text), options);

async function questionOf(bytes: Uint8Array, options: ReadOptions = {}) {
  const error = await readBytes(bytes, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FormatError);
  return (error as FormatError).question!;
}

const AXES = { 'column 2': 'accel_x_g', 'column 3': 'accel_y_g', 'column 4': 'accel_z_g' };

formatContract({
  format: delimited,
  samples: [
    {
      name: 'no head',
      bytes: encoder.encode(
        '1770091506.78,0.01,0.02,1.03\n1770091506.79,0.02,1.01,0.02\n1770091506.80,1.01,0.03,0.04\n',
      ),
      options: { mapping: { columns: { 'column 1': 't_s', ...AXES } } },
    },
  ],
});

describe('an export of an AX3 without heads', () => {
  test('is asked about, with time, axes and unit proposed from the numbers', async () => {
    const question = await questionOf(AX3);
    expect(question.proposal).toEqual({ 'column 1': 't_s', ...AXES });
    expect(question.motion?.accelerationUnit).toBe('g');
  });

  test('the proposal reads it: 99.64 Hz by its clock, the values as they stand', async () => {
    const { proposal } = await questionOf(AX3);
    const { recording } = await readBytes(AX3, {
      mapping: { columns: proposal },
      motion: { place: 'right-wrist', zone: 'Europe/London' },
    });
    const [stream] = recording.streams;
    expect(stream).toMatchObject({ kind: 'motion', place: 'right-wrist', startS: 0 });
    expect(stream!.rateHz).toBeCloseTo(99.64, 2);
    expect(stream!.columns.accelXG![1]).toBe(0.828125);
    expect(recording.wallClock).toMatchObject({ startLocal: '2019-02-26T10:55:06.000' });
  });

  test('with dates instead of seconds it is the same recording', async () => {
    const text = new TextDecoder().decode(AX3);
    const dated = text.replace(/^(\d+\.\d+)/gm, (seconds) =>
      new Date(Number(seconds) * 1000).toISOString().replace('T', ' ').slice(0, -1),
    );
    const { proposal } = await questionOf(encoder.encode(dated));
    expect(proposal).toEqual({ 'column 1': 't_date', ...AXES });
    const a = await read(dated, { mapping: { columns: proposal } });
    const b = await readBytes(AX3, { mapping: { columns: { ...proposal, 'column 1': 't_s' } } });
    expect(a.recording.streams[0]!.columns).toEqual(b.recording.streams[0]!.columns);
    expect(a.recording.wallClock).toEqual({ startLocal: '2019-02-26T10:55:06.000' });
  });
});

describe('heads that say x, y, z and no more', () => {
  const rows = (of: (row: ReturnType<typeof madeUpHand>[number]) => readonly number[]): Uint8Array =>
    encoder.encode(
      `time,x,y,z\n${madeUpHand(6, 50)
        .map((row) => `${row.timeS},${of(row).join(',')}\n`)
        .join('')}`,
    );

  test('with gravity in the numbers are proposed as acceleration', async () => {
    const question = await questionOf(rows(({ total }) => total.map((value) => 9.80665 * value)));
    expect(question.proposal).toEqual({ time: 't_s', x: 'accel_x_m_s2', y: 'accel_y_m_s2', z: 'accel_z_m_s2' });
  });

  test('of length 1 in every row are a direction, and proposed as before', async () => {
    const question = await questionOf(rows(({ timeS }) => [Math.sin(timeS / 2), 0, Math.cos(timeS / 2)]));
    expect(question.motion).toBeUndefined();
    expect(question.proposal).toMatchObject({ x: 'xFraction' });
  });
});

describe('mapping', () => {
  const TABLE = 'a,b,c,d\n0,0,0,1000\n10,0,1000,0\n20,-99,0,1000\n30,0,0,1000\n';
  const columns = { a: 't_ms', b: 'accel_x_mg', c: 'accel_y_mg', d: 'accel_z_mg' };

  test('1000 mg is 1 g; a number that means no data is loss', async () => {
    const { recording } = await read(TABLE, { mapping: { columns, missingValues: [-99] } });
    const { accelXG, accelZG } = recording.streams[0]!.columns;
    expect([...accelXG!.slice()]).toEqual([0, 0, Number.NaN, 0]);
    expect([...accelZG!.slice()]).toEqual([1, 0, 1, 1]);
    expect(recording.streams[0]!.rateHz).toBe(100);
  });

  test('without a unit in the meanings, the person’s unit counts; without that the size at rest, which is said', async () => {
    const open = { columns: { a: 't_ms', b: 'accel_x', c: 'accel_y', d: 'accel_z' }, missingValues: [-99] };
    const told = await read(TABLE, { mapping: open, motion: { accelerationUnit: 'mg' } });
    expect(told.recording.streams[0]!.columns.accelZG![0]).toBe(1);
    const found = await read(TABLE, { mapping: open });
    expect(found.recording.streams).toEqual(told.recording.streams);
    expect(found.issues.map(({ code }) => code)).toContain('UNIT_FROM_REST');
  });

  test('without a time the rate is the clock; positions in cm become m', async () => {
    const { recording } = await read('x;y;z\n100;0;1,5\n101;0;1,5\n', {
      mapping: { columns: { x: 'pos_x_cm', y: 'pos_y_cm', z: 'pos_z_cm' }, rateHz: 60 },
    });
    expect(recording.streams[0]).toMatchObject({ rateHz: 60 });
    expect(recording.streams[0]!.columns.posXM![1]).toBeCloseTo(1.01, 6);
  });

  test('π rad/s is 180 deg/s', async () => {
    const { recording } = await read(`t,x,y,z\n0,${Math.PI},0,0\n0.01,0,0,0\n`, {
      mapping: { columns: { t: 't_s', x: 'gyro_x_rad_s', y: 'gyro_y_rad_s', z: 'gyro_z_rad_s' } },
    });
    expect(recording.streams[0]!.columns.gyroXDegPerS![0]).toBeCloseTo(180, 4);
  });

  test('one axis, or no time and no rate: asked again', async () => {
    await questionOf(encoder.encode(TABLE), { mapping: { columns: { a: 't_ms', b: 'accel_x_mg' } } });
    await questionOf(encoder.encode(TABLE), {
      mapping: { columns: { b: 'accel_x_mg', c: 'accel_y_mg', d: 'accel_z_mg' } },
    });
  });

  test('eyes and motion in one mapping, or a meaning twice, are wrong calls', async () => {
    await expect(read(TABLE, { mapping: { columns: { ...columns, a: 'xDeg' } } })).rejects.toThrow('got xDeg');
    await expect(read(TABLE, { mapping: { columns: { ...columns, c: 'accel_x_g' } } })).rejects.toThrow('accel_x_g');
  });
});
