import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, type Column, FormatError, type Stream } from '../../recording/index.ts';
import { makeRandom } from '../../signal/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadResult } from '../format.ts';
import golden from './gt3x.golden.json' with { type: 'json' };
import { gt3x } from './gt3x.ts';
import { LogRecords } from './logRecords.ts';
import { writeGt3xFile } from './writeGt3x.ts';

const FILE = Uint8Array.from(
  readFileSync(new URL('../../../data/body/formats/actigraph_wgt3xbt.gt3x', import.meta.url)),
);
/** The log of the sample stands unpacked in it, behind a header of 30 bytes and its name. */
const LOG = FILE.slice(37, 37 + 87665);

const read = (bytes: Uint8Array, chunkBytes = 65536): Promise<ReadResult> =>
  gt3x.parse(byteSourceFromBytes('a.gt3x', bytes, { chunkBytes }), {});
const streamOf = ({ recording }: ReadResult): Stream | undefined => recording.streams[0];
const AXES = ['accelXG', 'accelYG', 'accelZG'] as const;

/** True where `part` is the beginning of `whole`. */
function begins(whole: Column, part: Column): boolean {
  for (let i = 0; i < part.length; i++) if (part[i] !== whole[i]) return false;
  return part.length <= whole.length;
}

function isEqual(a: Column, i: number, b: Column, j: number): boolean {
  for (let k = 0; k < 30; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/** True where a second holds one value. */
function isHeld(column: Column, i: number): boolean {
  for (let k = 1; k < 30; k++) if (column[i + k] !== column[i]) return false;
  return true;
}

describe('a wGT3X-BT of 29 minutes, as the device wrote it but for the fields of the person', () => {
  test('771 records, none damaged', () => {
    let count = 0;
    const log = new LogRecords(
      () => count++,
      () => expect.fail('damaged'),
    );
    log.push(LOG);
    expect([log.finish(), count]).toEqual([0, golden.records]);
  });

  test('has the values that Python reads: every sum, and single samples, with the device asleep for 1,180 s', async () => {
    const { recording, issues } = await read(FILE);
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['IDLE_SLEEP_FILLED', { count: golden.sleeps, seconds: golden.filledSeconds }],
      ['PERSON_FIELDS_DROPPED', { fields: 'metadata' }],
    ]);
    const [stream] = recording.streams;
    expect(stream).toMatchObject({ startS: 0, rateHz: 30, place: 'waist' });
    expect(stream!.length).toBe(30 * (golden.recordedSeconds + golden.filledSeconds));
    const stored = AXES.map((name) => stream!.columns[name]!);
    const sum = (column: ArrayLike<number>, power: number): number =>
      Array.from(column).reduce((total, value) => total + value ** power, 0);
    expect(stored.map((column) => sum(column, 1))).toEqual(golden.sums);
    expect(stored.map((column) => sum(column, 2))).toEqual(golden.squares);
    for (const [index, ...values] of golden.values) expect(stored.map((column) => column[index!])).toEqual(values);
  });

  test('began at 10:09 on the wall, two hours east of UTC; rest reads 1.012 g', async () => {
    const { recording } = await read(FILE);
    expect(recording.wallClock).toEqual({ startLocal: '2020-08-26T10:09:00.000', offsetMinutes: 120 });
    expect(golden.meanNormG).toBeCloseTo(1.012, 3);
    expect(recording.streams[0]!.scale!.accelXG).toBe(1 / 256);
    expect(recording.device).toBe('ActiGraph wGT3XBT');
    expect(recording.facts).toEqual({ firmware: '1.9.2', rangeG: 8, stepsPerG: 256, batteryV: 4.03 });
  });
});

describe('damage', () => {
  test('cut at every 997th byte: a message, and no value but those of the whole file', async () => {
    const whole = streamOf(await read(FILE))!;
    for (let length = 1; length < FILE.length; length += 997) {
      let result: ReadResult;
      try {
        result = await read(FILE.subarray(0, length));
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
        expect(length).toBeLessThan(2000);
        continue;
      }
      expect(result.issues.map(({ code }) => code)).toContain('FILE_CUT_SHORT');
      const stream = streamOf(result);
      if (stream !== undefined)
        for (const name of AXES) expect(begins(whole.columns[name]!, stream.columns[name]!)).toBe(true);
    }
  });

  test('a log with bytes changed, in a sound zip file: only whole seconds are missing, and it is said', async () => {
    const whole = streamOf(await read(FILE))!;
    const info = { 'Sample Rate': '30', 'Acceleration Scale': '256,0' };
    for (let seed = 1; seed <= 15; seed++) {
      const random = makeRandom(seed);
      const log = LOG.slice();
      for (let k = 0; k < 4; k++) {
        // Behind the metadata; a change of one bit never gives the same checksum.
        const at = 1100 + Math.floor(random() * (LOG.length - 1200));
        log[at]! ^= 1 << Math.floor(random() * 8);
      }
      const result = await read(writeGt3xFile({ info, records: [], log }));
      expect(result.issues.map(({ code }) => code)).toContain('BLOCK_DAMAGED');
      for (const stream of result.recording.streams) {
        const from = Math.round(30 * stream.startS);
        expect(from % 30).toBe(0);
        for (let i = 0; i < stream.length; i += 30) {
          const isSame = AXES.every((name) => isEqual(stream.columns[name]!, i, whole.columns[name]!, from + i));
          // Where the second in front of a sleep is lost, the one before it is held instead.
          expect(isSame || AXES.every((name) => isHeld(stream.columns[name]!, i))).toBe(true);
        }
      }
    }
  });

  test('property: any cut and any change gives a recording or a FormatError, the same in pieces of any size', async () => {
    const info = { 'Sample Rate': '30', 'Acceleration Scale': '256.0' };
    const small = writeGt3xFile({ info, records: [], log: LOG.slice(0, 3000) });
    await expectAnyDamageIsBorne(small, read, { numRuns: 120, largestChunk: 500 });
  });
});
