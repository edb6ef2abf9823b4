import { describe, expect, test } from 'vitest';
import { type ByteSource, byteSourceFromBytes, FormatError, type Stream, timeOfSampleS } from '../recording/index.ts';
import { makeRandom } from '../signal/index.ts';
import { GAZE_COLUMNS } from './columnNames.ts';
import { Cancelled, type Format, type ReadOptions, type ReadResult } from './format.ts';
import { COLUMNS_OF_KIND } from './motion/motionColumns.ts';
import { FORMATS, recogniseFormat } from './registry.ts';
import { readHead } from './text/readHead.ts';

/** A file of a format, as small as it can be: everything is tried at every byte of it. */
export interface FormatSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the person must tell for this file (mapping, geometry). */
  readonly options?: ReadOptions;
  readonly siblings?: Readonly<Record<string, Uint8Array>>;
  /** True where the content alone cannot tell the format (BIDS tables have no header), so that the name must. */
  readonly nameTells?: boolean;
}

export interface ContractSubject {
  readonly format: Format;
  readonly samples: readonly FormatSample[];
  /** False for binary formats: byte order marks, line ends and UTF-16 are not tried then. Default true. */
  readonly isText?: boolean;
  /** False where a cut file may tell other values (formats whose header is at the end). Default true. */
  readonly cutKeepsValues?: boolean;
}

/** Above this size a sample is cut at evenly spread places instead of at every byte. */
const EVERY_BYTE_UP_TO = 4000;
const CUTS = 1500;
const GARBAGE_RUNS = 120;

/** The laws that every format keeps. Call it in the format's test file with one or more small samples. */
export function formatContract({ format, samples, isText = true, cutKeepsValues = true }: ContractSubject): void {
  describe(`contract of ${format.id}`, () => {
    test('is in the list of formats and has a page', () => {
      expect(FORMATS).toContain(format);
      expect(format.page).toMatch(/^docs\/formats\/[a-z0-9]+\.md$/);
    });

    test('0 bytes is FILE_EMPTY', async () => {
      const empty = byteSourceFromBytes('empty', new Uint8Array(0));
      await expect(format.parse(empty, {})).rejects.toMatchObject({ name: 'FormatError', code: 'FILE_EMPTY' });
    });

    for (const sample of samples) {
      const read = (bytes: Uint8Array, chunkBytes = 65536): Promise<ReadResult> =>
        format.parse(sourceOf(sample, bytes, chunkBytes), sample.options ?? {});

      describe(sample.name, () => {
        test('is recognised by its content as this format and no other', async () => {
          const { bytes } = await readHead(sourceOf(sample, sample.bytes, 1000));
          expect(recogniseFormat(bytes, sample.nameTells ? sample.name : 'recording.dat')?.id).toBe(format.id);
        });

        test('has valid samples on a clock that moves forward, in columns of one length', async () => {
          const result = await read(sample.bytes);
          checkSound(result);
          expect(validCount(result)).toBeGreaterThan(0);
        });

        test('reads the same byte by byte, and leaves the bytes as they were', async () => {
          const before = sample.bytes.slice();
          expect(await read(sample.bytes, 1)).toEqual(await read(sample.bytes));
          expect(sample.bytes).toEqual(before);
        });

        test('stops when told to', async () => {
          const options = { ...sample.options, cancelled: () => true };
          await expect(format.parse(sourceOf(sample, sample.bytes, 100), options)).rejects.toThrow(Cancelled);
        });

        test('cut anywhere: a clear error or the samples before the cut, none of them changed', async () => {
          const whole = await read(sample.bytes);
          expect(validCount(whole)).toBeGreaterThan(0);
          const step = sample.bytes.length <= EVERY_BYTE_UP_TO ? 1 : Math.ceil(sample.bytes.length / CUTS);
          for (let length = 1; length < sample.bytes.length; length += step) {
            const result = await orFormatError(read(sample.bytes.slice(0, length)));
            if (result === undefined) continue;
            checkSound(result);
            expect(validCount(result), `cut at ${length}`).toBeLessThanOrEqual(validCount(whole));
            if (cutKeepsValues) expect(changedValue(result, whole), `cut at ${length}`).toBeUndefined();
          }
        });

        test('garbage in it: a clear error or a sound recording', async () => {
          for (let seed = 0; seed < GARBAGE_RUNS; seed++) {
            const result = await orFormatError(read(damaged(sample.bytes, seed)));
            if (result !== undefined) checkSound(result);
          }
          expect(GARBAGE_RUNS).toBeGreaterThan(0);
        });

        if (isText && sample.bytes[0] !== 0x1f)
          test('reads the same with a byte order mark, CR LF, lone CR and as UTF-16', async () => {
            const whole = contentOf(await read(sample.bytes));
            const text = new TextDecoder('utf-8').decode(sample.bytes);
            const encoder = new TextEncoder();
            const crlf = text.replace(/\r\n?|\n/g, '\r\n');
            const dialects = [`\ufeff${text}`, crlf, crlf.replaceAll('\n', '')].map((t) => encoder.encode(t));
            for (const bytes of [...dialects, utf16(text, true), utf16(text, false), utf16(`\ufeff${text}`, true)])
              expect(contentOf(await read(bytes))).toEqual(whole);
          });
      });
    }
  });
}

function sourceOf(sample: FormatSample, bytes: Uint8Array, chunkBytes: number): ByteSource {
  const siblings = sample.siblings === undefined ? {} : { siblings: sample.siblings };
  return byteSourceFromBytes(sample.name, bytes, { chunkBytes, ...siblings });
}

/** The result, or undefined for a FormatError; any other error is a failure of the test. */
async function orFormatError(promise: Promise<ReadResult>): Promise<ReadResult | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

/** Asserts everything that a recording promises, without `expect` in the inner loop (it is slow). */
function checkSound({ recording }: ReadResult): void {
  for (const stream of recording.streams) {
    expect(stream.rateHz).toBeGreaterThan(0);
    expect(Number.isFinite(stream.startS)).toBe(true);
    expect(stream.length).toBeGreaterThan(0);
    const names = Object.keys(stream.columns);
    const known = stream.kind === 'gaze' ? GAZE_COLUMNS : COLUMNS_OF_KIND[stream.kind];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(stream.scale ?? {}).filter((name) => !(stream.columns[name] instanceof Int16Array))).toEqual([]);
    checkKnots(stream);
    expect(names.filter((name) => stream.columns[name]!.length !== stream.length)).toEqual([]);
    if (stream.timesS === undefined) continue;
    expect(stream.timesS.length).toBe(stream.length);
    let backSteps = 0;
    for (let i = 1; i < stream.length; i++) if (!(stream.timesS[i]! > stream.timesS[i - 1]!)) backSteps++;
    expect(backSteps).toBe(0);
  }
}

/** Knots increase in both, begin at sample 0 at the stream's start, and never stand beside times. */
function checkKnots({ knots, timesS, startS }: Stream): void {
  if (knots === undefined) return;
  expect(timesS).toBeUndefined();
  expect([knots.index[0], knots.timeS[0]]).toEqual([0, startS]);
  expect(knots.timeS.length).toBe(knots.index.length);
  let backSteps = 0;
  for (let k = 1; k < knots.index.length; k++)
    if (!(knots.index[k]! > knots.index[k - 1]! && knots.timeS[k]! > knots.timeS[k - 1]!)) backSteps++;
  expect(backSteps).toBe(0);
}

function validCount({ recording }: ReadResult): number {
  let count = 0;
  for (const { columns } of recording.streams)
    for (const column of Object.values(columns))
      for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) count++;
  return count;
}

/** The first value of `part` that `whole` does not have at that time in a stream of that id, or undefined. */
function changedValue(part: ReadResult, whole: ReadResult): string | undefined {
  for (const stream of part.recording.streams) {
    const twin = whole.recording.streams.find(({ id }) => id === stream.id);
    if (twin === undefined) return `stream ${stream.id}`;
    const timeS = timeOfSampleS;
    let j = 0;
    for (let i = 0; i < stream.length; i++) {
      while (j < twin.length && timeS(twin, j) < timeS(stream, i) - 3e-6) j++;
      for (const [name, column] of Object.entries(stream.columns)) {
        if (Number.isNaN(column[i]!)) continue;
        const near = j < twin.length && Math.abs(timeS(twin, j) - timeS(stream, i)) <= 3e-6;
        if (!near || twin.columns[name]?.[j] !== column[i]) return `${name}[${i}] = ${column[i]}`;
      }
    }
  }
  return undefined;
}

/** What a dialect must not change: everything but places in the file. */
function contentOf({ recording, issues }: ReadResult): unknown {
  return { recording, issues: issues.map(({ code, count, params }) => ({ code, count, params })) };
}

/** A copy with bytes overwritten, cut out or put in, by seed. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const random = makeRandom(seed + 1);
  const copy = Array.from(bytes);
  const hits = 1 + Math.floor(random() * 8);
  for (let k = 0; k < hits; k++) {
    const at = Math.floor(random() * copy.length);
    const length = Math.floor(random() * 12);
    const noise = Array.from({ length }, () => Math.floor(random() * 256));
    const kind = random();
    if (kind < 0.5) copy.splice(at, length, ...noise);
    else if (kind < 0.75) copy.splice(at, length);
    else copy.splice(at, 0, ...noise);
  }
  return Uint8Array.from(copy);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
