import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, type Column, FormatError, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { makeRandom } from '../../signal/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadResult } from '../format.ts';
import golden from './cwa.golden.json' with { type: 'json' };
import { cwa } from './cwa.ts';

const fileOf = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../../../data/body/formats/${name}.cwa`, import.meta.url)));
const AX3 = fileOf('axivity_ax3');
const AX6 = fileOf('axivity_ax6');

const read = (bytes: Uint8Array, chunkBytes = 65536): Promise<ReadResult> =>
  cwa.parse(byteSourceFromBytes('a.cwa', bytes, { chunkBytes }), {});

async function orError(promise: Promise<ReadResult>): Promise<ReadResult | FormatError> {
  try {
    return await promise;
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    return error as FormatError;
  }
}

/** Quicker than `toEqual` for long columns. */
function isSame(a: Column, b: Column): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const motionOf = ({ recording }: ReadResult): Stream[] => recording.streams.filter(({ kind }) => kind === 'motion');

describe.each([
  ['axivity_ax3', 'Axivity AX3', '2020-02-12T09:03:37.473', golden.files.axivity_ax3],
  ['axivity_ax6', 'Axivity AX6', '2019-10-29T09:03:06.302', golden.files.axivity_ax6],
] as const)('%s, as the device wrote it', (name, device, startLocal, wanted) => {
  test('has the values that NumPy reads: every sum, and single samples', async () => {
    const { recording, issues } = await read(fileOf(name));
    expect(issues).toEqual([]);
    expect(recording).toMatchObject({ device, wallClock: { startLocal } });
    const [stream] = recording.streams;
    expect(stream!.length).toBe(wanted.samples);
    const stored = wanted.columns.map((column) => stream!.columns[column]!);
    expect(stored.every((column) => column instanceof Int16Array)).toBe(true);
    const sum = (column: ArrayLike<number>, power: number): number =>
      Array.from(column).reduce((total, value) => total + value ** power, 0);
    expect(stored.map((column) => sum(column, 1))).toEqual(wanted.sums);
    expect(stored.map((column) => sum(column, 2))).toEqual(wanted.squares);
    for (const [index, ...values] of wanted.values) expect(stored.map((column) => column[index!])).toEqual(values);
  });

  test('is in g: the mean length is that of NumPy, and near 1', async () => {
    const [stream] = motionOf(await read(fileOf(name)));
    expect(stream!.scale!.accelXG).toBe(1 / wanted.stepsPerG);
    const { accelXG: x, accelYG: y, accelZG: z } = stream!.columns;
    let total = 0;
    for (let i = 0; i < stream!.length; i++) total += Math.sqrt(x![i]! ** 2 + y![i]! ** 2 + z![i]! ** 2);
    const mean = total / stream!.length / wanted.stepsPerG;
    expect(mean).toBeCloseTo(wanted.meanNormG, 12);
    expect(Math.abs(mean - 1)).toBeLessThan(0.05);
  });

  test('has the rate of its clock, and every stamp within two samples on few lines', async () => {
    const [stream] = motionOf(await read(fileOf(name)));
    expect(stream!.rateHz).toBeCloseTo(wanted.rateHz, 2);
    expect(stream!.knots!.index.length).toBeLessThan(10);
    const [first] = wanted.stamps;
    const zeroS = first![1]! - timeOfSampleS(stream!, first![0]!);
    for (const [index, timeS] of wanted.stamps)
      expect(Math.abs(timeOfSampleS(stream!, index!) + zeroS - timeS!)).toBeLessThan(2 / wanted.rateHz);
  });

  test('tells temperature and battery, once in 10 s', async () => {
    const { recording } = await read(fileOf(name));
    const log = recording.streams.find(({ kind }) => kind === 'observations')!;
    expect(log.columns.temperatureC![0]).toBeCloseTo((wanted.temperatureRaw[0]! * 75) / 256 - 50, 4);
    expect(log.columns.batteryV![0]).toBeGreaterThan(4);
    for (let i = 1; i < log.length; i++) expect(log.timesS![i]! - log.timesS![i - 1]!).toBeGreaterThanOrEqual(10);
  });

  test('keeps no number of device or session', async () => {
    const { recording } = await read(fileOf(name));
    expect(Object.keys(recording.facts)).toEqual(['rangeG', 'statedRateHz', 'firmware']);
  });
});

describe('damage', () => {
  test('cut at every 997th byte: a message, and no value or time but those of the whole file', async () => {
    const whole = motionOf(await read(AX6))[0]!;
    const [samplesPerBlock, toleranceS] = [40, 2.5 / 98];
    for (let length = 1; length < AX6.length; length += 997) {
      const result = await orError(read(AX6.subarray(0, length)));
      if (result instanceof FormatError) {
        expect(length).toBeLessThan(1024);
        continue;
      }
      const isWholeBlock = (length - 1024) % 512 === 0;
      expect(result.issues.map(({ code }) => code).includes('FILE_CUT_SHORT')).toBe(!isWholeBlock);
      const [stream] = motionOf(result);
      expect(stream?.length ?? 0).toBe(samplesPerBlock * Math.floor((length - 1024) / 512));
      if (stream === undefined) continue;
      for (const [name, column] of Object.entries(stream.columns))
        expect(isSame(column, whole.columns[name]!.subarray(0, stream.length))).toBe(true);
      for (let i = 0; i < stream.length; i += 97)
        expect(Math.abs(timeOfSampleS(stream, i) - timeOfSampleS(whole, i))).toBeLessThan(toleranceS);
    }
  });

  test('bytes changed anywhere: what is read is of sound blocks, and each damaged one is said', async () => {
    const whole = motionOf(await read(AX3))[0]!;
    const perBlock = 120;
    for (let seed = 1; seed <= 20; seed++) {
      const random = makeRandom(seed);
      const bytes = AX3.slice();
      const hit = new Set<number>();
      for (let k = 0; k < 5; k++) {
        const block = Math.floor(random() * 490);
        const at = 1024 + 512 * block + Math.floor(random() * 512);
        bytes[at] = bytes[at]! ^ (1 + Math.floor(random() * 255));
        hit.add(block);
      }
      const result = (await orError(read(bytes, 5000))) as ReadResult;
      expect(result.issues.find(({ code }) => code === 'BLOCK_DAMAGED')?.count).toBe(hit.size);
      const left = Array.from({ length: 490 }, (_, block) => block).filter((block) => !hit.has(block));
      const streams = motionOf(result);
      expect(streams.reduce((sum, { length }) => sum + length, 0)).toBe(perBlock * left.length);
      let k = 0;
      for (const stream of streams)
        for (let i = 0; i < stream.length; i += perBlock, k++) {
          const from = perBlock * left[k]!;
          for (const name of ['accelXG', 'accelYG', 'accelZG'])
            expect(
              isSame(
                stream.columns[name]!.subarray(i, i + perBlock),
                whole.columns[name]!.subarray(from, from + perBlock),
              ),
            ).toBe(true);
          const wantedS = timeOfSampleS(whole, from) - timeOfSampleS(whole, perBlock * left[0]!);
          expect(Math.abs(timeOfSampleS(stream, i) - wantedS)).toBeLessThan(0.02);
        }
    }
  });

  test('property: any cut and any change gives a recording or a FormatError, the same in pieces of any size', async () => {
    await expectAnyDamageIsBorne(AX6.slice(0, 1024 + 512 * 5), read, { numRuns: 150, largestChunk: 900 });
  });
});
