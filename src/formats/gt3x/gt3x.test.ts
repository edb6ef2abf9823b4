import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { activitySamples } from './activitySamples.ts';
import { gt3x } from './gt3x.ts';
import { minutesOf, parseGt3xInfo, placeOf } from './gt3xInfo.ts';
import { floatOf } from './logFacts.ts';
import { LogRecords } from './logRecords.ts';
import {
  activityContent,
  type Gt3xRecord,
  metadataContent,
  parametersContent,
  writeGt3xFile,
  writeLog,
} from './writeGt3x.ts';

const INFO = { 'Sample Rate': '4', 'Acceleration Scale': '256.0' };
/** 2026-11-02 20:00:00 on the wall. */
const T = Date.UTC(2026, 10, 2, 20) / 1000;

const read = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> =>
  gt3x.parse(byteSourceFromBytes('a.gt3x', bytes, { chunkBytes: 100 }), options);
const readRecords = (records: Gt3xRecord[], info: Record<string, string> = INFO, options: ReadOptions = {}) =>
  read(writeGt3xFile({ info, records }), options);

/** A second of 4 samples whose x tells the second. */
const second = (k: number, more: { count?: number; type?: 0 | 26; at?: number } = {}): Gt3xRecord => {
  const { count = 4, type = 26, at = k } = more;
  const samples = Array.from({ length: count }, (_, i) => [10 * k + i, -k, 256] as const);
  return { type, timeS: T + at, content: activityContent(type, samples) };
};
const event = (at: number, code: number): Gt3xRecord => ({ type: 3, timeS: T + at, content: Uint8Array.of(code) });
const codesOf = ({ issues }: ReadResult): string[] => issues.map(({ code, count }) => `${code} × ${count}`);
const xOf = ({ recording }: ReadResult, k = 0): number[] => Array.from(recording.streams[k]!.columns.accelXG!.slice());

describe('by hand', () => {
  test('twelve bits, y before x: 00 60 08 EB D0 07 00 9E BF is (8, 6, -323) and (9, 7, -321)', () => {
    const bytes = Uint8Array.of(0x00, 0x60, 0x08, 0xeb, 0xd0, 0x07, 0x00, 0x9e, 0xbf);
    const { count, fill } = activitySamples(0, bytes, 0, 9);
    const columns = [new Int16Array(2), new Int16Array(2), new Int16Array(2)];
    fill(columns, 0, count);
    expect(columns.map((column) => [...column])).toEqual([
      [8, 9],
      [6, 7],
      [-323, -321],
    ]);
    const other = activitySamples(27, bytes, 0, 9);
    other.fill(columns, 0, other.count);
    expect(columns.map((column) => column[0])).toEqual([6, 8, -323]);
  });

  test('sixteen bits: 30 00 CC FF 42 01 is (48, -52, 322)', () => {
    const columns = [new Int16Array(1), new Int16Array(1), new Int16Array(1)];
    const { count, fill } = activitySamples(26, Uint8Array.of(0x30, 0, 0xcc, 0xff, 0x42, 1), 0, 6);
    fill(columns, 0, count);
    expect([count, ...columns.map((column) => column[0])]).toEqual([1, 48, -52, 322]);
  });

  test('the float 09 40 00 00 is 0.5 × 2^9 = 256', () => {
    expect(floatOf(0x09400000)).toBe(256);
    expect(floatOf(0x0c400000)).toBe(2048);
    expect(floatOf(0xffc00000)).toBe(-0.25);
  });

  test('a record as the maker shows it: 1E 06 71 E8 B4 54, 124 bytes of text, F8', () => {
    const text =
      '{"MetadataType":"Bio","SubjectName":"CLE2A1415161","Race":"","Limb":"","Side":"","Dominance":"","Parsed":false,"JSON":null}';
    const log = writeLog([{ type: 6, timeS: 0x54b4e871, content: strToU8(text.replace('1161', '11617')) }]);
    expect([...log.slice(0, 6)]).toEqual([0x1e, 6, 0x71, 0xe8, 0xb4, 0x54]);
    const found: number[] = [];
    const reader = new LogRecords(
      ({ type, timeS }) => found.push(type, timeS),
      () => expect.fail('damaged'),
    );
    reader.push(log);
    expect([reader.finish(), ...found]).toEqual([0, 6, 1421142129]);
  });

  test('offsets of hours and minutes', () => {
    expect(['02:00:00', '-04:30:00', '05:45', '', 'x'].map(minutesOf)).toEqual([120, -270, 345, undefined, undefined]);
  });

  test('a place needs a side where there are two', () => {
    expect(placeOf('Wrist', 'Left')).toBe('left-wrist');
    expect(placeOf('Ankle', 'right')).toBe('right-ankle');
    expect([placeOf('Wrist', ''), placeOf('Waist', 'Left'), placeOf('Nose', 'Left')]).toEqual([
      undefined,
      'waist',
      undefined,
    ]);
  });
});

describe('what is read', () => {
  test('seconds of either kind, with the scale', async () => {
    for (const type of [0, 26] as const) {
      const result = await readRecords([second(0, { type }), second(1, { type })]);
      expect(result.issues).toEqual([]);
      expect(xOf(result)).toEqual([0, 1, 2, 3, 10, 11, 12, 13]);
      const [stream] = result.recording.streams;
      expect(stream).toMatchObject({ startS: 0, rateHz: 4, length: 8, scale: { accelZG: 1 / 256 } });
      expect(result.recording.wallClock).toEqual({ startLocal: '2026-11-02T20:00:00.000' });
    }
  });

  test('the scale of the parameter record goes before that of info.txt; the kind of device helps where neither tells it', async () => {
    const records = [{ type: 21, timeS: T, content: parametersContent(341, 4) }, second(0)];
    const scaleOf = ({ recording }: ReadResult) => 1 / recording.streams[0]!.scale!.accelXG!;
    expect(scaleOf(await readRecords(records))).toBeCloseTo(341, 3);
    const bare = { 'Sample Rate': '4', 'Serial Number': 'NEO1C16110020' };
    expect(scaleOf(await readRecords([second(0)], bare))).toBe(341);
    await expect(readRecords([second(0)], { 'Sample Rate': '4' })).rejects.toMatchObject({
      code: 'HEADER_UNREADABLE',
      params: { field: 'Acceleration Scale' },
    });
  });

  test('decimal commas', () => {
    const info = parseGt3xInfo('Battery Voltage: 4,03\r\nAcceleration Scale: 341,0\r\nSample Rate: 30\r\n');
    expect(info).toMatchObject({ batteryV: 4.03, stepsPerG: 341, rateHz: 30 });
  });

  test('a log without info.txt is read by its own parameters, else refused', async () => {
    const log = writeLog([{ type: 21, timeS: T, content: parametersContent(256, 4) }, second(0)]);
    expect(xOf(await read(zipSync({ 'log.bin': log })))).toEqual([0, 1, 2, 3]);
    await expect(read(zipSync({ 'log.bin': writeLog([second(0)]) }))).rejects.toThrow('info.txt is not there');
  });

  test('info.txt may stand first', async () => {
    const info = strToU8('Sample Rate: 4\nAcceleration Scale: 256\n');
    expect(xOf(await read(zipSync({ 'info.txt': info, 'log.bin': writeLog([second(0)]) })))).toEqual([0, 1, 2, 3]);
  });

  test('being plugged in is one byte, not a second', async () => {
    const plugged: Gt3xRecord = { type: 26, timeS: T + 1, content: Uint8Array.of(5) };
    const result = await readRecords([second(0), plugged, second(1)]);
    expect([xOf(result).length, result.issues]).toEqual([8, []]);
  });
});

describe('the wall clock', () => {
  const metadata = (told: Record<string, unknown>): Gt3xRecord => ({
    type: 6,
    timeS: T,
    content: metadataContent(told),
  });

  test('the offset of info.txt is told, but not beside a zone that the person tells', async () => {
    const info = { ...INFO, TimeZone: '02:00:00' };
    expect((await readRecords([second(0)], info)).recording.wallClock?.offsetMinutes).toBe(120);
    const told = await readRecords([second(0)], info, { motion: { zone: 'Europe/Berlin' } });
    expect(told.recording.wallClock).toEqual({ startLocal: '2026-11-02T20:00:00.000', zone: 'Europe/Berlin' });
  });

  test('a device that was set to UTC: six hours west of it, 20:00 is 14:00', async () => {
    const { recording } = await readRecords([
      metadata({ MetadataType: 'LocalTimeLog', UsedUtc: true }),
      metadata({ MetadataType: 'SubjectTimeLog', UtcOffset: '-06:00:00' }),
      second(0),
    ]);
    expect(recording.wallClock).toEqual({ startLocal: '2026-11-02T14:00:00.000', offsetMinutes: -360 });
  });

  test('metadata that is no JSON is passed over', async () => {
    const broken: Gt3xRecord = { type: 6, timeS: T, content: strToU8('{"MetadataType":') };
    expect((await readRecords([broken, second(0)])).issues).toEqual([]);
  });
});

describe('gaps', () => {
  test('asleep for 3 s: the last value stands there, and it is said', async () => {
    const result = await readRecords([second(0), event(1, 8), event(4, 9), second(4)]);
    expect(xOf(result)).toEqual([0, 1, 2, 3, ...Array.from({ length: 12 }, () => 3), 40, 41, 42, 43]);
    expect(result.issues[0]).toMatchObject({ code: 'IDLE_SLEEP_FILLED', params: { count: 1, seconds: 3 } });
    expect(result.issues[0]!.message).toContain('slept 1 time while');
    expect(result.recording.events).toEqual([{ kind: 'other', startS: 1, endS: 4, text: 'idle sleep' }]);
  });

  test('three seconds missing without sleep are a gap', async () => {
    const result = await readRecords([second(0), second(4)]);
    expect(result.recording.streams.map(({ startS, length }) => [startS, length])).toEqual([
      [0, 4],
      [4, 4],
    ]);
    expect(result.issues[0]).toMatchObject({ code: 'SAMPLES_MISSING', params: { count: 1, seconds: 3 } });
  });

  test('a sleep of four days is a gap: nothing is made up for so long', async () => {
    const result = await readRecords([second(0), event(1, 8), second(1, { at: 4 * 86_400 })]);
    expect(result.recording.streams.map(({ startS }) => startS)).toEqual([0, 345_600]);
  });

  test('a short second is filled up with loss where another follows, a long one cut', async () => {
    const result = await readRecords([second(0, { count: 3 }), second(1, { count: 5 }), second(2, { count: 2 })]);
    expect(xOf(result)).toEqual([0, 1, 2, -32768, 10, 11, 12, 13, 20, 21]);
    expect(codesOf(result)).toEqual(['SECOND_UNEVEN × 3']);
  });

  test('a second that is far ahead or back is only believed when the next one follows it', async () => {
    const stray = await readRecords([second(0), second(1), second(9, { at: 90 * 86_400 }), second(2), second(3)]);
    expect(codesOf(stray)).toEqual(['BLOCK_TIME_UNUSABLE × 1']);
    expect(xOf(stray).length).toBe(16);
    const back = await readRecords([
      second(0, { at: 500 }),
      second(1, { at: 10 }),
      second(2, { at: 11 }),
      second(3, { at: 12 }),
    ]);
    expect(codesOf(back)).toEqual(['BLOCK_TIME_UNUSABLE × 1', 'CLOCK_RESTARTS × 1']);
    expect(xOf(back)).toEqual([0, 1, 2, 3, 20, 21, 22, 23, 30, 31, 32, 33]);
  });
});

describe('flaws', () => {
  const log = writeLog([second(0), second(1), second(2)]);

  test('zeros between records are nothing', async () => {
    const padded = new Uint8Array(log.length + 5);
    padded.set(log.subarray(0, 33));
    padded.set(log.subarray(33), 38);
    const result = await read(writeGt3xFile({ info: INFO, records: [], log: padded }));
    expect([xOf(result).length, result.issues]).toEqual([12, []]);
  });

  test('a wrong checksum, length or mark costs its record and no other', async () => {
    for (const at of [33, 33 + 6, 33 + 7, 33 + 20, 65]) {
      const damaged = log.slice();
      damaged[at]! ^= 0x55;
      const result = await read(writeGt3xFile({ info: INFO, records: [], log: damaged }));
      expect(codesOf(result)).toEqual(['BLOCK_DAMAGED × 1', 'SAMPLES_MISSING × 1']);
      expect([xOf(result), xOf(result, 1)]).toEqual([
        [0, 1, 2, 3],
        [20, 21, 22, 23],
      ]);
    }
  });

  test('the second sensor is not read, and it is said', async () => {
    const sensor: Gt3xRecord = { type: 25, timeS: T, content: new Uint8Array(20) };
    expect(codesOf(await readRecords([second(0), sensor, sensor]))).toEqual(['IMU_NOT_READ × 2']);
  });

  test('files of old firmware, without log, and impossible rates are refused', async () => {
    const old = zipSync({ 'activity.bin': new Uint8Array(20), 'info.txt': strToU8('Sample Rate: 30') });
    await expect(read(old)).rejects.toMatchObject({ code: 'GT3X_OLD' });
    await expect(read(zipSync({ 'info.txt': strToU8('Sample Rate: 30') }))).rejects.toMatchObject({
      params: { field: 'log.bin' },
    });
    await expect(readRecords([second(0)], { ...INFO, 'Sample Rate': '33.3' })).rejects.toMatchObject({
      params: { field: 'Sample Rate' },
    });
  });
});

test('what the file says of the person is nowhere in the result; that something was there is said', async () => {
  const info = {
    ...INFO,
    'Serial Number': 'MOS2E39180594',
    'Subject Name': 'ANNA KOWALSKI',
    DateOfBirth: '624016617000000000',
    Height: '150',
    Mass: '61',
    Sex: 'Female',
    Age: '42',
  };
  const bio = { MetadataType: 'Bio', SubjectName: 'ANNA KOWALSKI', DOB: 624016617180000000 };
  const result = await readRecords([{ type: 6, timeS: T, content: metadataContent(bio) }, second(0)], info);
  expect(JSON.stringify(result)).not.toMatch(/ANNA|62401|39180594|Female|"61"|"42"/);
  expect(result.issues[0]).toMatchObject({
    code: 'PERSON_FIELDS_DROPPED',
    params: { fields: 'Subject Name, DateOfBirth, Sex, Height, Mass, Age' },
  });
});
