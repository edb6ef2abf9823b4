import { expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { pupilNeon } from './neon.ts';

const encoder = new TextEncoder();
const parse = (bytes: Uint8Array, options: ReadOptions = {}, more: { chunkBytes?: number; states?: string } = {}) =>
  pupilNeon.parse(
    byteSourceFromBytes('gaze.csv', bytes, {
      chunkBytes: more.chunkBytes ?? 64,
      ...(more.states === undefined ? {} : { siblings: { '3d_eye_states.csv': encoder.encode(more.states) } }),
    }),
    options,
  );
const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code).sort();

/** Nanoseconds since 1970, 19 digits, 200 Hz. */
const ns = (i: number, shift = 0): string => String(1700000000123456789n + BigInt(i) * 5000000n + BigInt(shift));
const HEAD =
  'section id,recording id,timestamp [ns],gaze x [px],gaze y [px],worn,fixation id,blink id,azimuth [deg],elevation [deg]';
const row = (
  i: number,
  more: { worn?: string; fixation?: string; blink?: string; section?: string; az?: number } = {},
): string =>
  `${more.section ?? 's1'},r1,${ns(i)},800,600,${more.worn ?? '1.0'},${more.fixation ?? ''},${more.blink ?? ''},${more.az ?? 3.25},-1.5`;
const file = (rows: readonly string[], head = HEAD): Uint8Array => encoder.encode(`${head}\n${rows.join('\n')}\n`);
const ten = (make: (i: number) => string): Uint8Array => file(Array.from({ length: 10 }, (_, i) => make(i)));

formatContract({
  format: pupilNeon,
  samples: [
    { name: 'gaze.csv', bytes: ten((i) => row(i, { blink: i > 7 ? '2' : '', fixation: i < 3 ? '1' : '', az: i / 4 })) },
  ],
});

test('19-digit nanoseconds 5,000,000 apart are 200 Hz exactly, without a time column; azimuth and elevation are degrees', async () => {
  const { recording, issues } = await parse(ten((i) => row(i)));
  const [stream] = recording.streams;
  expect(stream).toMatchObject({ startS: 0, rateHz: 200, length: 10 });
  expect(stream!.timesS).toBeUndefined();
  expect([stream!.columns.xDeg![4], stream!.columns.yDeg![4]]).toEqual([3.25, -1.5]);
  expect(Object.keys(stream!.columns)).toEqual(['xDeg', 'yDeg']);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED']);
});

test('during a blink id and while not worn there is no gaze; the blink is an event of rows 3 to 5: 15 to 30 ms', async () => {
  const { recording, issues } = await parse(
    ten((i) =>
      row(i, { blink: i >= 3 && i < 6 ? '1' : '', worn: i === 8 ? '0.0' : '1.0', fixation: i < 3 ? '1' : '' }),
    ),
  );
  expect([...recording.streams[0]!.columns.xDeg!.slice()].map(Number.isNaN)).toEqual(
    [0, 0, 0, 1, 1, 1, 0, 0, 1, 0].map(Boolean),
  );
  expect(recording.events).toEqual([
    { kind: 'fixation', startS: 0, endS: 0.015 },
    { kind: 'blink', startS: 0.015, endS: 0.03 },
  ]);
  expect(issues.find((issue) => issue.code === 'NOT_WORN')).toMatchObject({ count: 1 });
});

test.each([
  ['0.0', 1],
  ['0', 1],
  ['False', 1],
  ['True', 0],
  ['', 0],
])('worn = "%s": %d samples lost', async (worn, lost) => {
  const { recording, issues } = await parse(ten((i) => row(i, i === 4 ? { worn } : {})));
  expect([...recording.streams[0]!.columns.yDeg!.slice()].filter(Number.isNaN)).toHaveLength(lost);
  expect(codes(issues)).toEqual(lost === 1 ? ['BLINKS_NOT_CODED', 'NOT_WORN'] : ['BLINKS_NOT_CODED']);
});

test('the companion 3d_eye_states.csv gives pupils in mm and lids as a share of the open lid', async () => {
  const states = [
    'section id,recording id,timestamp [ns],pupil diameter left [mm],eyelid aperture left [mm],eyelid aperture right [mm]',
    ...Array.from({ length: 10 }, (_, i) => `s1,r1,${ns(i, 100)},${3 + i / 10},${i === 5 ? 2 : 10},8`),
  ].join('\n');
  const { recording, issues } = await parse(
    ten((i) => row(i)),
    {},
    { states: `${states}\n` },
  );
  const { columns } = recording.streams[0]!;
  expect(columns.leftPupilMm![7]).toBeCloseTo(3.7, 5);
  expect(columns.leftOpennessFraction![5]).toBeCloseTo(0.2, 5);
  expect(columns.rightOpennessFraction![0]).toBe(1);
  expect(codes(issues)).toEqual([]);
  expect(recording.facts.eyeStates).toBe('3d_eye_states.csv');
});

test('a broken companion is an issue with its name; the gaze is read all the same', async () => {
  const { recording, issues } = await parse(
    ten((i) => row(i)),
    {},
    { states: '' },
  );
  expect(recording.streams[0]!.length).toBe(10);
  expect(issues.find((issue) => issue.code === 'FILE_EMPTY')!.where).toEqual({ file: '3d_eye_states.csv' });
});

test('an export without angles stays in the pixels of the scene camera, whatever screen the person has', async () => {
  const bytes = file(
    Array.from({ length: 5 }, (_, i) => `${ns(i)},800.5,600`),
    'timestamp [ns],gaze x [px],gaze y [px]',
  );
  const geometry = { widthPx: 1600, heightPx: 1200, widthM: 0.4, heightM: 0.3, distanceM: 0.5 };
  const { recording, issues } = await parse(bytes, { geometry });
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['xPx', 'yPx']);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED', 'SCENE_CAMERA_ONLY']);
});

test('two sections are two streams', async () => {
  const { recording } = await parse(ten((i) => row(i < 5 ? i : i + 1000, { section: i < 5 ? 'a' : 'b' })));
  expect(recording.streams.map((stream) => [stream.startS, stream.length])).toEqual([
    [0, 5],
    [5.025, 5],
  ]);
});

test('real-time gaze that drops frames has a time column and tells the gaps', async () => {
  const { recording, issues } = await parse(ten((i) => row(i < 6 ? i : i + 4)));
  expect(recording.streams[0]!.timesS![6]).toBeCloseTo(0.05, 9);
  expect(codes(issues)).toContain('SAMPLES_MISSING');
});

test('recognised by its columns, not by its name', () => {
  const recognises = (text: string): boolean => pupilNeon.recognises(encoder.encode(text), 'x.txt');
  expect(recognises(`${HEAD}\n`)).toBe(true);
  expect(recognises('timestamp [ns],gyro x [deg/s]\n')).toBe(false);
});

test('property: cut or damaged anywhere it gives a recording or a FormatError, the same for every piece size', async () => {
  const whole = ten((i) => row(i, { blink: i > 7 ? '2' : '' }));
  await expectAnyDamageIsBorne(whole, (bytes, chunkBytes) => parse(bytes, {}, { chunkBytes }));
});
