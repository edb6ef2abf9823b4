import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, type Issue, makeIssue, type Recording, type Stream } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import { GAZE_COLUMNS } from '../columnNames.ts';
import { formatContract } from '../formatContract.testing.ts';
import { readRecording } from '../registry.ts';
import { columns } from './columns.ts';
import { shuffled, unshuffleInto } from './shuffle.ts';
import { writeColumns } from './writeColumns.ts';

const bytesOf = (recording: Recording, issues: readonly Issue[] = []) =>
  new Uint8Array(Buffer.concat([...writeColumns({ recording, issues })]));
const read = (bytes: Uint8Array, chunkBytes = 65536) =>
  columns.parse(byteSourceFromBytes('kept', bytes, { chunkBytes }), {});

const SMALL: Recording = {
  format: 'eyelink',
  name: 'day1.asc',
  device: 'EyeLink 1000',
  startedAt: '2026-03-04T10:00:00Z',
  streams: [
    {
      id: 'main',
      kind: 'gaze',
      startS: 0.25,
      rateHz: 500,
      length: 4,
      timesS: Float64Array.of(0.25, 0.252, 0.254, 0.26),
      columns: {
        leftXDeg: Float64Array.of(1, -0, Number.NaN, 2.5),
        pupilArea: Float32Array.of(800, 801, 802.5, Number.NaN),
      },
    },
    {
      id: 'late',
      kind: 'gaze',
      startS: 9,
      rateHz: 1000,
      length: 2,
      columns: { xPx: Float32Array.of(1, 2), xDeg: Float64Array.of(0.5, 1 / 3) },
    },
  ],
  events: [{ kind: 'message', startS: 0.25, endS: 0.25, eye: 'left', text: 'go' }],
  geometry: { widthPx: 1920, distanceM: 0.6 },
  facts: { filter: 'off', level: 2 },
};
const ISSUES = [makeIssue('BLINKS_NOT_CODED'), makeIssue('EYE_LOST', { eye: 'left', fraction: 0.25 })];

formatContract({ format: columns, samples: [{ name: 'small.kbcol', bytes: bytesOf(SMALL, ISSUES) }], isText: false });

describe('columns', () => {
  test('a recording and its issues come back exactly: values, types, losses, -0 and the format it was once read with', async () => {
    expect(await read(bytesOf(SMALL, ISSUES))).toEqual({ recording: SMALL, issues: ISSUES });
    const { recording } = await readRecording(byteSourceFromBytes('x', bytesOf(SMALL)));
    expect(recording.streams[0]!.columns.pupilArea).toBeInstanceOf(Float32Array);
    expect(recording.format).toBe('eyelink');
  });

  test('property: parse(write(r)) = r for any recording, and the same recording gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecording, async (recording) => {
        const bytes = bytesOf(recording);
        expect((await read(bytes)).recording).toEqual(recording);
        expect(bytesOf(recording)).toEqual(bytes);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test('65,536 samples and one more go over the end of a block', async () => {
    const xDeg = Float64Array.from({ length: 65_537 }, (_, i) => Math.sin(i / 50));
    const stream: Stream = { id: 'a', kind: 'gaze', startS: 0, rateHz: 1000, length: xDeg.length, columns: { xDeg } };
    const recording = { ...SMALL, streams: [stream] };
    expect((await read(bytesOf(recording))).recording).toEqual(recording);
  });

  test('cut at every byte it is refused with a sentence: never half a recording', async () => {
    const whole = bytesOf(SMALL, ISSUES);
    for (let length = 1; length < whole.length; length++)
      await expect(read(whole.slice(0, length)), `cut at ${length}`).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });

  test('property: any damage gives a message or the recording, whatever the pieces', async () => {
    await expectAnyDamageIsBorne(bytesOf(SMALL, ISSUES), read, { numRuns: 150 });
    expect.hasAssertions();
  });

  test.each([
    ['a later version', 'KINSBOURNE-COLUMNS 3 2\n{}', /version is 3, but this program reads 1 to 2/],
    ['another first line', 'KINSBOURNE-COLUMNS one\n{}', /first line/],
    ['a header that is no JSON', 'KINSBOURNE-COLUMNS 1 2\n{]', /no JSON/],
    ['a header without its parts', 'KINSBOURNE-COLUMNS 1 2\n{}', /format is no text/],
    ['a column that nobody knows', withHeader({ columns: [{ name: 'smell', type: 'f64' }] }), /streams are odd/],
    ['a number of samples that is none', withHeader({ length: 1.5 }), /streams are odd/],
    ['a claim of 10^12 samples', withHeader({ length: 1e12 }), /size of the columns is 8000000000000 bytes/],
    ['times that go back', withHeader({ columns: [{ name: 'timesS', type: 'f64' }] }, [2, 1]), /not increasing/],
    ['more after the end', withHeader({}, [1, 2, 3]), /followed by more/],
  ])('%s is refused and said', async (_, content, message) => {
    await expect(read(gzipSync(Buffer.from(content, 'latin1')))).rejects.toThrow(message);
  });

  test('without the compression, and so without a checksum, it is refused', async () => {
    await expect(read(Buffer.from(withHeader({}, [1, 2]), 'latin1'))).rejects.toThrow(/compression is missing/);
  });

  test('a column shorter than its stream is a wrong call', () => {
    const stream = { ...SMALL.streams[0]!, length: 5 };
    expect(() => bytesOf({ ...SMALL, streams: [stream] })).toThrow(/must have 5 samples, got 4/);
  });

  test('smooth eye movement becomes smaller than its numbers', () => {
    const xDeg = Float64Array.from({ length: 20_000 }, (_, i) => Math.round(1000 * Math.sin(i / 200)) / 1000);
    const stream: Stream = { id: 'a', kind: 'gaze', startS: 0, rateHz: 1000, length: xDeg.length, columns: { xDeg } };
    expect(bytesOf({ ...SMALL, streams: [stream] }).length).toBeLessThan(0.6 * xDeg.byteLength);
  });
});

test('shuffled: 1.0 and 2.0 are 00…F0 3F and 00…00 40, so the last two bytes of both stand side by side', () => {
  const bytes = shuffled([1, 2], 0, 2, 8);
  expect([...bytes]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0, 0x3f, 0x40]);
  const back = new Float64Array(3);
  unshuffleInto(back, 1, bytes);
  expect([...back]).toEqual([0, 1, 2]);
});

function withHeader(stream: object, values: readonly number[] = []): string {
  const one = { id: 'a', kind: 'gaze', startS: 0, rateHz: 100, length: 2, columns: [{ name: 'xDeg', type: 'f64' }] };
  const header = JSON.stringify({
    format: 'plain',
    name: 'x',
    events: [],
    facts: {},
    issues: [],
    streams: [{ ...one, ...stream }],
  });
  const numbers = Buffer.from(shuffled(values, 0, values.length, 8)).toString('latin1');
  return `KINSBOURNE-COLUMNS 1 ${header.length}\n${header}${numbers}`;
}

const anyStream: fc.Arbitrary<Stream> = fc.integer({ min: 1, max: 12 }).chain((length) => {
  const f64 = fc.float64Array({ minLength: length, maxLength: length }).map((a) => Float64Array.from(a));
  const f32 = fc.float32Array({ minLength: length, maxLength: length }).map((a) => Float32Array.from(a));
  return fc.record(
    {
      id: fc.string(),
      kind: fc.constant('gaze' as const),
      startS: fc.double({ noNaN: true, noDefaultInfinity: true }),
      rateHz: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
      length: fc.constant(length),
      columns: fc.dictionary(fc.constantFrom(...GAZE_COLUMNS), fc.oneof(f64, f32), { noNullPrototype: true }),
      timesS: fc.constant(Float64Array.from({ length }, (_, i) => i * 0.01)),
    },
    { requiredKeys: ['id', 'kind', 'startS', 'rateHz', 'length', 'columns'], noNullPrototype: true },
  );
});

const anyRecording: fc.Arbitrary<Recording> = fc.record(
  {
    format: fc.constantFrom('plain', 'edf'),
    name: fc.string(),
    device: fc.string({ unit: 'grapheme' }),
    streams: fc.array(anyStream, { maxLength: 3 }),
    events: fc.array(
      fc.record(
        { kind: fc.constant('message' as const), startS: fc.double(), endS: fc.double(), text: fc.string() },
        { noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
    facts: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.string(), fc.double()), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['format', 'name', 'streams', 'events', 'facts'], noNullPrototype: true },
);
