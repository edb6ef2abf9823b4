import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  byteSourceFromBytes,
  type Recording,
  readColumnInto,
  type Stream,
  timeOfSampleS,
} from '../../recording/index.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { cwa } from './cwa.ts';
import { type BlockHead, nominalRateHz, parseBlockHead, rangeG, secondsOfStamp } from './cwaLayout.ts';
import { unpackTriplesInto } from './unpackSamples.ts';
import { packStamp } from './writeBlock.ts';
import { type CwaFileSpec, type CwaStretchSpec, writeCwaFile } from './writeCwaFile.ts';

const read = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> =>
  cwa.parse(byteSourceFromBytes('a.cwa', bytes, { chunkBytes: 1000 }), options);

const motionOf = (recording: Recording): Stream[] => recording.streams.filter(({ kind }) => kind === 'motion');
const codesOf = ({ issues }: ReadResult): string[] => issues.map(({ code, count }) => `${code} × ${count}`);

/** Samples whose values tell their number. */
function stretch(
  length: number,
  startS: number,
  more: Partial<CwaStretchSpec> & { rateHz?: number } = {},
): CwaStretchSpec {
  const { rateHz = 100, ...others } = more;
  return {
    length,
    timeS: (index) => startS + index / rateHz,
    fillInto: (columns, index, count) => {
      columns.forEach((column, axis) => {
        for (let i = 0; i < count; i++) column[i] = ((index + i) % 500) * (axis % 2 === 0 ? 1 : -1);
      });
    },
    ...others,
  };
}

const file = (stretches: CwaStretchSpec[], more: Partial<CwaFileSpec> = {}): Uint8Array =>
  writeCwaFile({ layout: 'packed', startLocal: '2026-03-29T01:00:00', statedRateHz: 100, stretches, ...more });

/** A file with one block changed and its checksum made right again. */
function changed(bytes: Uint8Array, block: number, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, 1024 + 512 * block, 512);
  change(view);
  let sum = 0;
  for (let at = 0; at < 510; at += 2) sum += view.getUint16(at, true);
  view.setUint16(510, -sum & 0xffff, true);
  return copy;
}

describe('by hand', () => {
  test('eezzzzzzzzzzyyyyyyyyyyxxxxxxxxxx: 01 0000000001 1111111111 1000000000 is z 2, y -2, x -1024', () => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, 0b01_0000000001_1111111111_1000000000, true);
    const columns = [new Int16Array(1), new Int16Array(1), new Int16Array(1)];
    unpackTriplesInto(columns, 0, { view, at: 0, count: 1 });
    expect(columns.map((column) => column[0])).toEqual([-1024, -2, 2]);
  });

  test('511 × 2^3 is 4088 steps, at 1/256 g just below 16 g', () => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, 0b11_0111111111_0111111111_0111111111, true);
    const columns = [new Int16Array(1), new Int16Array(1), new Int16Array(1)];
    unpackTriplesInto(columns, 0, { view, at: 0, count: 1 });
    expect(columns.map((column) => column[0])).toEqual([4088, 4088, 4088]);
  });

  test('rate code 0x4a is 3200 / 2^5 = 100 Hz at ± 16 >> 1 = 8 g', () => {
    expect([nominalRateHz(0x4a), rangeG(0x4a)]).toEqual([100, 8]);
  });

  test('years 6, months 4, days 5, hours 5, minutes 6, seconds 6 bits: 24:2:29 12:34:56', () => {
    const stamp = ((24 << 26) | (2 << 22) | (29 << 17) | (12 << 12) | (34 << 6) | 56) >>> 0;
    const wanted = (Date.UTC(2024, 1, 29, 12, 34, 56) - Date.UTC(2000, 0, 1)) / 1000;
    expect(secondsOfStamp(stamp)).toBe(wanted);
    expect(packStamp(wanted)).toBe(stamp);
  });

  test.each([
    ['month 0', 0, 1, 0, 0],
    ['month 13', 13, 1, 0, 0],
    ['30 February', 2, 30, 0, 0],
    ['day 0', 2, 0, 0, 0],
    ['hour 24', 2, 1, 24, 0],
    ['second 60', 2, 1, 0, 60],
  ])('%s is no date', (_, month, day, hour, second) => {
    expect(secondsOfStamp(((26 << 26) | (month << 22) | (day << 17) | (hour << 12) | second) >>> 0)).toBeUndefined();
  });

  test('a stamp with half a second at 100 Hz: the device took 50 samples off the offset, which come back', () => {
    const view = new DataView(new ArrayBuffer(512));
    view.setUint16(4, 0x8000 | 16384, true);
    view.setUint32(14, packStamp(1000), true);
    view.setUint8(24, 0x4a);
    view.setInt16(26, 70, true);
    const head: BlockHead = parseBlockHead(view, 0);
    expect([head.stampS, head.stampSample]).toEqual([1000.5, 120]);
  });
});

describe('what is read', () => {
  test('three blocks of 120 at a true 98 Hz: values, clock, wall clock, temperature', async () => {
    const bytes = file([stretch(360, 0.25, { rateHz: 98 })], { temperatureC: () => 31 });
    const { recording, issues } = await read(bytes);
    expect(issues).toEqual([]);
    expect(recording.wallClock).toEqual({ startLocal: '2026-03-29T01:00:00.250' });
    const [stream, log] = recording.streams;
    expect(Array.from(stream!.columns.accelYG!.slice(0, 3), (v) => v + 0)).toEqual([0, -1, -2]);
    const g = new Float32Array(1);
    readColumnInto(g, stream!, 'accelXG', 128);
    expect(g[0]).toBe(0.5);
    expect(stream!.rateHz).toBeCloseTo(98, 1);
    expect(timeOfSampleS(stream!, 359)).toBeCloseTo(359 / 98, 2);
    expect(log!.columns.temperatureC![0]).toBeCloseTo(31, 0);
  });

  test.each([
    ['unpacked', 80, 4096, ['accelXG', 'accelYG', 'accelZG']],
    ['six axes', 40, 2048, ['accelXG', 'accelYG', 'accelZG', 'gyroXDegPerS', 'gyroYDegPerS', 'gyroZDegPerS']],
    ['nine axes', 26, 8192, undefined],
  ] as const)('%s: %d samples a block, 1/%d g', async (layout, perBlock, stepsPerG, names) => {
    const bytes = file([stretch(3 * perBlock, 0)], { layout, stepsPerG, gyroRangeDegPerS: 500 });
    expect(bytes.length).toBe(1024 + 3 * 512);
    const [stream] = motionOf((await read(bytes)).recording);
    expect(stream!.length).toBe(3 * perBlock);
    const found = Object.keys(stream!.columns);
    expect(found).toEqual(names ?? expect.arrayContaining(['magXUt', 'magYUt', 'magZUt']));
    expect(stream!.scale!.accelXG).toBe(1 / stepsPerG);
    if (found.length > 3) expect(stream!.scale!.gyroXDegPerS).toBe(500 / 32768);
    if (found.length > 6) expect(stream!.scale!.magXUt).toBe(1 / 16);
  });

  test('gzipped, as large studies keep them', async () => {
    const bytes = file([stretch(1200, 0)]);
    const packed = await read(gzipSync(bytes));
    expect(packed).toEqual(await read(bytes));
  });

  test('the lowest 16-bit value is the end of the range, not loss', async () => {
    const lowest = {
      ...stretch(80, 0),
      fillInto: (columns: readonly Int16Array[]) => {
        for (const column of columns) column.fill(-32768);
      },
    };
    const [stream] = motionOf((await read(file([lowest], { layout: 'unpacked', stepsPerG: 4096 }))).recording);
    expect(stream!.columns.accelXG![0]).toBe(-32767);
  });

  test('what the annotation says of a person is nowhere in the result', async () => {
    const bytes = file([stretch(240, 0)], { annotation: '_sc=KOWALSKI%20ANNA&_se=f&_h=110&_n=Station+4' });
    expect(new TextDecoder('latin1').decode(bytes)).toContain('KOWALSKI');
    expect(JSON.stringify(await read(bytes))).not.toMatch(/KOWALSKI|Station|4711/);
  });

  test('old firmware tells whole seconds and the sample at which they began: within two samples', async () => {
    const bytes = file([stretch(12_000, 0.3, { rateHz: 101 })], { hasFractions: false });
    const { recording, issues } = await read(bytes);
    expect(issues).toEqual([]);
    const [stream] = motionOf(recording);
    for (let i = 0; i < 12_000; i += 500) expect(Math.abs(timeOfSampleS(stream!, i) - i / 101)).toBeLessThan(2 / 101);
  });

  test('a place and a zone that the person tells are put in', async () => {
    const motion = { place: 'left-ankle', zone: 'Europe/Warsaw' } as const;
    const { recording } = await read(file([stretch(120, 0)]), { motion });
    expect(recording.wallClock?.zone).toBe('Europe/Warsaw');
    expect(recording.streams.map(({ place }) => place)).toEqual(['left-ankle', undefined]);
  });
});

describe('gaps and clocks', () => {
  test('a pause of 100 s with a jump of the sequence is a new stretch', async () => {
    const result = await read(file([stretch(240, 0), stretch(240, 102.4)]));
    expect(codesOf(result)).toEqual(['SAMPLES_MISSING × 1']);
    expect(result.issues[0]!.params).toEqual({ count: 1, seconds: 100 });
    expect(motionOf(result.recording).map(({ id, startS, length }) => [id, Number(startS.toFixed(2)), length])).toEqual(
      [
        ['motion-1', 0, 240],
        ['motion-2', 102.4, 240],
      ],
    );
  });

  test('a pause of 100 s without a jump of the sequence is found by three stamps that agree', async () => {
    const result = await read(file([stretch(1200, 0), stretch(1200, 112, { continuesSequence: true })]));
    expect(codesOf(result)).toEqual(['SAMPLES_MISSING × 1']);
    const streams = motionOf(result.recording);
    expect(streams.map(({ length, startS }) => [length, Math.round(startS)])).toEqual([
      [1200, 0],
      [1200, 112],
    ]);
    expect(streams[1]!.columns.accelXG![0]).toBe(0);
  });

  test('a single stamp that is off is not believed: its samples stay where they were', async () => {
    const bytes = file([stretch(1200, 0)]);
    const off = changed(bytes, 4, (view) => view.setUint32(14, packStamp(828_000_000), true));
    const result = await read(off);
    expect(codesOf(result)).toEqual(['BLOCK_TIME_UNUSABLE × 1']);
    const [stream] = motionOf(result.recording);
    expect(stream!.length).toBe(1200);
    expect(timeOfSampleS(stream!, 600)).toBeCloseTo(6, 2);
  });

  test('a block without a date is placed by those around it; at the very beginning it is left out', async () => {
    const bytes = file([stretch(1200, 0)]);
    const middle = await read(changed(bytes, 4, (view) => view.setUint32(14, 0, true)));
    expect(codesOf(middle)).toEqual(['BLOCK_TIME_UNUSABLE × 1']);
    expect(motionOf(middle.recording)[0]!.length).toBe(1200);
    const first = await read(changed(bytes, 0, (view) => view.setUint32(14, 0xffffffff, true)));
    expect(motionOf(first.recording).map(({ length }) => length)).toEqual([1080]);
  });

  test('a clock that was set back: its samples follow those before, and it is said', async () => {
    const result = await read(file([stretch(1200, 5000), stretch(1200, 1000)]));
    expect(codesOf(result)).toEqual(['CLOCK_RESTARTS × 1']);
    const [first, second] = motionOf(result.recording);
    expect(second!.startS).toBeCloseTo(12, 2);
    expect(second!.startS).toBeGreaterThan(timeOfSampleS(first!, 1199));
  });

  test('another session or another scale is a stretch of its own', async () => {
    const bytes = file([stretch(480, 0)]);
    const session = await read(changed(bytes, 3, (view) => view.setUint32(6, 99, true)));
    expect(motionOf(session.recording).map(({ length }) => length)).toEqual([360, 120]);
    const scale = await read(changed(bytes, 3, (view) => view.setUint16(18, 4 << 13, true)));
    expect(motionOf(scale.recording).map((stream) => stream.scale!.accelXG)).toEqual([1 / 256, 1 / 4096]);
  });

  test('a rate that is not near the stated one is said', async () => {
    const result = await read(file([stretch(1200, 0, { rateHz: 80 })]));
    expect(codesOf(result)).toEqual(['RATE_DIFFERS × 1']);
  });
});

describe('flaws are said and left out', () => {
  const bytes = file([stretch(480, 0)]);

  test('a wrong checksum', async () => {
    const damaged = bytes.slice();
    damaged[1024 + 512 + 100]! ^= 1;
    const result = await read(damaged);
    expect(codesOf(result)).toEqual(['BLOCK_DAMAGED × 1', 'SAMPLES_MISSING × 1']);
    expect(result.issues[0]!.where).toEqual({ byteOffset: 1536 });
    expect(motionOf(result.recording).map(({ length, startS }) => [length, Math.round(10 * startS)])).toEqual([
      [120, 0],
      [240, 24],
    ]);
  });

  test('blocks of zeros and of ones, as an interrupted device leaves them', async () => {
    const padded = new Uint8Array(bytes.length + 3 * 512).fill(0xff, bytes.length + 1024);
    padded.set(bytes);
    const result = await read(padded);
    expect(codesOf(result)).toEqual(['BLOCK_UNWRITTEN × 3']);
    expect(motionOf(result.recording)[0]!.length).toBe(480);
  });

  test('an unknown layout', async () => {
    const result = await read(changed(bytes, 3, (view) => view.setUint8(25, 0x42)));
    expect(codesOf(result)).toEqual(['LAYOUT_UNKNOWN × 1']);
    expect(result.issues[0]!.message).toContain('4 axes of 2 bytes');
  });

  test('an impossible number of samples', async () => {
    expect(codesOf(await read(changed(bytes, 3, (view) => view.setUint16(28, 121, true))))).toEqual([
      'BLOCK_DAMAGED × 1',
    ]);
  });

  test('a sound header with no block that can be used is refused, with what became of the blocks: 4 of 120 samples', async () => {
    const each = (change: (block: Uint8Array) => void): Uint8Array => {
      const broken = bytes.slice();
      for (let at = 1024; at < broken.length; at += 512) change(broken.subarray(at, at + 512));
      return broken;
    };
    const refused = (blocks: number, damaged: number, unwritten: number) => ({
      name: 'FormatError',
      code: 'CWA_NO_SAMPLES',
      params: { blocks, damaged, unwritten },
    });
    await expect(read(each((block) => block.fill(0)))).rejects.toMatchObject(refused(4, 0, 4));
    await expect(read(each((block) => block.fill(7)))).rejects.toMatchObject(refused(4, 4, 0));
    await expect(read(each((block) => (block[100]! ^= 1)))).rejects.toMatchObject(refused(4, 4, 0));
    await expect(read(bytes.slice(0, 1024))).rejects.toMatchObject(refused(0, 0, 0));
    const layout = changed(bytes.slice(0, 1024 + 512), 0, (view) => view.setUint8(25, 0x42));
    await expect(read(layout)).rejects.toMatchObject({ code: 'LAYOUT_UNKNOWN' });
    const message = await read(each((block) => block.fill(7))).catch((error: Error) => error.message);
    expect(message).toContain('of 4 blocks of data 4 are damaged and 0 were never written');
  });

  test('half a header is refused', async () => {
    await expect(read(bytes.slice(0, 700))).rejects.toMatchObject({ code: 'HEADER_UNREADABLE' });
    await expect(read(new Uint8Array(2000))).rejects.toMatchObject({ code: 'HEADER_UNREADABLE' });
  });
});
