import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  BODY_PLACES,
  byteSourceFromBytes,
  makeIssue,
  type Recording,
  readColumnInto,
  STORED_LOSS,
  type Stream,
  timeOfSampleS,
} from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import { formatContract } from '../formatContract.testing.ts';
import { COLUMNS_OF_KIND } from '../motion/motionColumns.ts';
import { columns } from './columns.ts';
import { shuffledSteps, unshuffleStepsInto } from './shuffle.ts';
import { writeColumns } from './writeColumns.ts';

const bytesOf = (recording: Recording) => new Uint8Array(Buffer.concat([...writeColumns({ recording, issues: [] })]));
const read = (bytes: Uint8Array, chunkBytes = 65536) =>
  columns.parse(byteSourceFromBytes('kept', bytes, { chunkBytes }), {});

const NIGHT: Recording = {
  format: 'cwa',
  name: 'night.cwa',
  wallClock: { startLocal: '2026-03-28T22:00:00.250', offsetMinutes: 60, zone: 'Europe/Berlin' },
  streams: [
    {
      id: 'motion-1',
      kind: 'motion',
      place: 'left-ankle',
      startS: 0.5,
      rateHz: 98.04,
      length: 4,
      knots: { index: Float64Array.of(0, 3), timeS: Float64Array.of(0.5, 0.5306) },
      scale: { accelXG: 1 / 256, temperatureC: 0.1 },
      columns: {
        accelXG: Int16Array.of(256, STORED_LOSS, -257, 32767),
        accelYG: Float32Array.of(0.5, Number.NaN, 1, -0),
        temperatureC: Int16Array.of(301, 301, 302, 302),
      },
    },
    {
      id: 'sleep',
      kind: 'observations',
      startS: 3600,
      rateHz: 1 / 3600,
      length: 2,
      timesS: Float64Array.of(3600, 7200.5),
      columns: { durationS: Float64Array.of(3600, 60), sleepStage: Float32Array.of(2, 1) },
    },
  ],
  events: [],
  facts: {},
};

formatContract({ format: columns, samples: [{ name: 'night.kbcol', bytes: bytesOf(NIGHT) }], isText: false });

describe('motion, counts and observations in columns', () => {
  test('256 stored at 1/256 is 1 g before and after, −32768 stays loss, the second sample is at 0.5 + 0.0306 / 3', async () => {
    const { recording } = await read(bytesOf(NIGHT));
    expect(recording).toEqual(NIGHT);
    const [stream] = recording.streams as [Stream];
    const values = new Float64Array(4);
    readColumnInto(values, stream, 'accelXG', 0);
    expect([...values]).toEqual([1, Number.NaN, -257 / 256, 32767 / 256]);
    expect(stream.columns.accelXG).toBeInstanceOf(Int16Array);
    expect(timeOfSampleS(stream, 1)).toBeCloseTo(0.5102, 12);
  });

  test('property: any recording of any kind of stream comes back exactly, and the same one gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecording, async (recording) => {
        const bytes = bytesOf(recording);
        expect((await read(bytes)).recording).toEqual(recording);
        expect(bytesOf(recording)).toEqual(bytes);
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  test('65,537 integers with the largest steps there are go over the end of a block', async () => {
    const accelXG = Int16Array.from({ length: 65_537 }, (_, i) => (i % 2 === 0 ? 32767 : -32768));
    const stream: Stream = {
      ...NIGHT.streams[0]!,
      length: accelXG.length,
      columns: { accelXG },
      scale: { accelXG: 1 },
    };
    const recording = { ...NIGHT, streams: [stream] };
    expect((await read(bytesOf(recording))).recording).toEqual(recording);
  });

  test('cut at every byte it is refused; damaged anywhere it is refused or the same', async () => {
    const whole = bytesOf(NIGHT);
    for (let length = 1; length < whole.length; length++)
      await expect(read(whole.slice(0, length)), `cut at ${length}`).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
    await expectAnyDamageIsBorne(whole, read, { numRuns: 100 });
  });

  test.each([
    ['a place that is none', { place: 'left-ear' }, /streams are odd/],
    ['a factor of no integers', { scale: { accelYG: 2 } }, /streams are odd/],
    ['a factor that is no number', { scale: { accelXG: 'big' } }, /streams are odd/],
    ['a clock without knots', { knots: { length: 0, index: 'f64', timeS: 'f64' } }, /streams are odd/],
    ['a clock that stands still', { knots: { length: 2, index: 'f64', timeS: 'f64' } }, /clock is not increasing/],
    ['10^12 knots', { knots: { length: 1e12, index: 'f64', timeS: 'f64' } }, /size of the columns is 160000000000/],
    ['a kind that nobody knows', { kind: 'smell' }, /streams are odd/],
    ['gaze in a stream of motion', { columns: [{ name: 'xDeg', type: 'f32' }] }, /streams are odd/],
  ])('%s is refused and said', async (_, change, message) => {
    await expect(read(gzipSync(Buffer.from(withStream(change), 'latin1')))).rejects.toThrow(message);
  });

  test('motion under version 1 is refused: no program has ever written it', async () => {
    const content = withStream({}).replace('COLUMNS 2', 'COLUMNS 1');
    await expect(read(gzipSync(Buffer.from(content, 'latin1')))).rejects.toThrow(/more than version 1 has/);
  });

  test('a time of day that is none is refused', async () => {
    const content = withStream({}, { wallClock: { startLocal: 'in the evening' } });
    await expect(read(gzipSync(Buffer.from(content, 'latin1')))).rejects.toThrow(/wallClock is odd/);
  });

  test('wrong calls: a factor for floats, two knots with one time', () => {
    const [stream] = NIGHT.streams as [Stream];
    const withOne = (change: Partial<Stream>) => () => bytesOf({ ...NIGHT, streams: [{ ...stream, ...change }] });
    expect(withOne({ scale: { accelYG: 1 } })).toThrow(/must be of 16-bit integers, got one of accelYG/);
    expect(withOne({ knots: { index: Float64Array.of(0, 1), timeS: Float64Array.of(0) } })).toThrow(/2 times, got 1/);
  });

  test('a still sensor with 3 units of noise takes less than half of its 16 bits', () => {
    const accelXG = Int16Array.from({ length: 50_000 }, (_, i) => 250 + Math.round(3 * Math.sin(i * i)));
    const stream = { ...NIGHT.streams[0]!, length: accelXG.length, columns: { accelXG }, scale: { accelXG: 1 / 256 } };
    expect(bytesOf({ ...NIGHT, streams: [stream] }).length).toBeLessThan(0.5 * accelXG.byteLength);
  });
});

describe('gaze is written as version 1 always wrote it', () => {
  // Made by the program before version 2 existed.
  const FROZEN = Buffer.from(
    [
      'H4sIAAAAAAAAA42Tz27aQBDGfegpT7HaM0HGIVS4qoAEJCIIVAWk/hFCW3tsVrF30XohGISSa5+hl0ptpT5GD1XPvVS9VuoL9Nhj',
      'Zw0JQSlSFg7e8bczv9n53Drr9E66g+edxuFptz047/RIgZQd52BJA6lipqlLIYWIiwuao4LFgAGfpYU8SzyM+DDjnok1UmijiBRs',
      '28Z4opnS4NfMecd2Sof20aFd7Bds1zb/VyiBGQidUPf1kl5w4aMwhiRhIdwc71HXzjvHqBT+9jk11SIINMo0zE2BUNLVMEdDkDFo',
      'lVJ3SS+5r8fP5tQtlB0bMTlmFB6cmzSlVY4GzDO1sUseaVCYRAYBZoyQKqKug5JEK2DxGpBneIwLlGxgQ7a4T6qYhuaCusc2Fo1A',
      'hHpM3WKOejKaxmKda3OJmmO7PdNEOjH7oFSkq9zta9PhizqEewWT6YRHNUS8ozhy8CKMJuONEGYvb3kLa0a2pXX+SzvHu9ytsyWZ',
      '38ccmnnwJJnCOosnffPupH3WafVGnW5/dNqtN+qGBy9ccY1Do1wEEiM3LnBpfwxEgSeVz0VIxiwhArgegyJZ8yThCyBCKoKmIHIC',
      'QuDRJ+SNcWtCmAKCKUEp8EmgZEzwaCaN5QxiNB9hkRSQx5oTprJRL3HunpwKdFXBdLjhbrxsjNrdXv8BvGZuWZFLxI1kogl+R8S4',
      'g8ggI7jtaKfwrrEDhf7kUqx9dRdquLL6nz9av79NrE+tp9a7xwfW17c/LVL78B1XBZe1Z/2x/j6qXF9Vs031vdVsNr/U6/Urs722',
      'KlVrsP39+lGp/AOhtMGKGwQAAA==',
    ].join(''),
    'base64',
  );

  test('a frozen file is read, and writing what was read gives its bytes again', async () => {
    const result = await read(FROZEN);
    expect(result.recording.streams.map(({ id, length }) => [id, length])).toEqual([
      ['main', 4],
      ['late', 2],
    ]);
    expect(result.recording.streams[0]!.columns.leftXDeg).toEqual(Float64Array.of(1, -0, Number.NaN, 2.5));
    expect(result.issues).toEqual([
      makeIssue('BLINKS_NOT_CODED'),
      makeIssue('EYE_LOST', { eye: 'left', fraction: 0.25 }),
    ]);
    expect(Buffer.concat([...writeColumns(result)])).toEqual(FROZEN);
  });

  test('200,000 samples in four blocks have the hash that they had', async () => {
    const { recording } = await read(FROZEN);
    const xDeg = Float64Array.from({ length: 200_000 }, (_, i) => Math.round(1e6 * Math.sin(i / 200)) / 1e6);
    const pupilMm = Float32Array.from(xDeg);
    const stream: Stream = {
      id: 'a',
      kind: 'gaze',
      startS: 0,
      rateHz: 1000,
      length: 200_000,
      columns: { xDeg, pupilMm },
    };
    const bytes = bytesOf({ ...recording, streams: [stream] });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      'd234f67d70d719af6d93132659cd738d25d6a22342dbdf18f939d80e31fb0aa6',
    );
  });
});

test('shuffledSteps: 5, 4, 6 are steps of 5, −1, 2, folded to 10, 1, 4, high bytes last', () => {
  const bytes = shuffledSteps([5, 4, 6], 0, 3);
  expect([...bytes]).toEqual([10, 1, 4, 0, 0, 0]);
  const back = new Int16Array(4);
  unshuffleStepsInto(back, 1, bytes);
  expect([...back]).toEqual([0, 5, 4, 6]);
});

function withStream(change: object, more: object = {}): string {
  const one = {
    id: 'a',
    kind: 'motion',
    startS: 0,
    rateHz: 100,
    length: 2,
    columns: [
      { name: 'accelXG', type: 'i16' },
      { name: 'accelYG', type: 'f32' },
    ],
  };
  const header = JSON.stringify({
    format: 'cwa',
    name: 'x',
    events: [],
    facts: {},
    issues: [],
    streams: [{ ...one, ...change }],
    ...more,
  });
  return `KINSBOURNE-COLUMNS 2 ${header.length}\n${header}${'\0'.repeat(32)}`;
}

const anyStream: fc.Arbitrary<Stream> = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('motion' as const, 'counts' as const, 'observations' as const),
  )
  .chain(([length, kind]) => {
    const f64 = fc.float64Array({ minLength: length, maxLength: length }).map((a) => Float64Array.from(a));
    const f32 = fc.float32Array({ minLength: length, maxLength: length }).map((a) => Float32Array.from(a));
    const i16 = fc.int16Array({ minLength: length, maxLength: length }).map((a) => Int16Array.from(a));
    const knots = fc.integer({ min: 1, max: 5 }).map((count) => ({
      index: Float64Array.from({ length: count }, (_, k) => 7 * k),
      timeS: Float64Array.from({ length: count }, (_, k) => 0.07 * k),
    }));
    const known = fc.constantFrom(...COLUMNS_OF_KIND[kind]);
    return fc
      .record(
        {
          columns: fc.dictionary(known, fc.oneof(f64, f32, i16), { noNullPrototype: true }),
          isScaled: fc.boolean(),
          factor: fc.double({ noNaN: true, noDefaultInfinity: true }),
          clock: fc.oneof(knots, fc.constant('times' as const), fc.constant('rate' as const)),
          place: fc.option(fc.constantFrom(...BODY_PLACES), { nil: undefined }),
        },
        { noNullPrototype: true },
      )
      .map(({ columns: read, isScaled, factor, clock, place }): Stream => {
        const integers = Object.entries(read).filter(([, column]) => column instanceof Int16Array);
        return {
          id: 's',
          kind,
          startS: 0,
          rateHz: 10,
          length,
          columns: read,
          ...(isScaled ? { scale: Object.fromEntries(integers.map(([name]) => [name, factor])) } : {}),
          ...(place === undefined ? {} : { place }),
          ...(clock === 'times' ? { timesS: Float64Array.from({ length }, (_, i) => i * 0.01) } : {}),
          ...(typeof clock === 'object' ? { knots: clock } : {}),
        };
      });
  });

const anyRecording: fc.Arbitrary<Recording> = fc.record(
  {
    format: fc.constantFrom('cwa', 'gt3x'),
    name: fc.string(),
    wallClock: fc.record(
      {
        startLocal: fc.constantFrom('2026-03-28T22:00:00', '2026-03-28T22:00', '2026-03-28T22:00:00.123'),
        offsetMinutes: fc.integer({ min: -720, max: 840 }),
        zone: fc.constantFrom('Europe/Berlin', 'UTC'),
      },
      { requiredKeys: ['startLocal'], noNullPrototype: true },
    ),
    streams: fc.array(anyStream, { maxLength: 3 }),
    events: fc.constant([]),
    facts: fc.constant({}),
  },
  { requiredKeys: ['format', 'name', 'streams', 'events', 'facts'], noNullPrototype: true },
);
