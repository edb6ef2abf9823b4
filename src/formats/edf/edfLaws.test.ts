import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byteSourceFromBytes, type Recording } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { edf } from './edf.ts';
import { type EdfFileSpec, type EdfSignalSpec, writeEdf, writeEdfFile } from './writeEdf.ts';

const read = (bytes: Uint8Array, options: ReadOptions = {}, chunkBytes = 1000) =>
  edf.parse(byteSourceFromBytes('night.edf', bytes, { chunkBytes }), options);

function sine(length: number, amplitude: number, step = 0.1): Float64Array {
  return Float64Array.from({ length }, (_, i) => amplitude * Math.sin(i * step));
}

function signal(label: string, more: Partial<EdfSignalSpec> = {}): EdfSignalSpec {
  return { label, unit: 'uV', values: sine(400, 200), samplesPerRecord: 100, ...more };
}

const file = (signals: EdfSignalSpec[], more: Partial<EdfFileSpec> = {}): Uint8Array =>
  writeEdfFile({ kind: 'EDF', recordDurationS: 1, signals, ...more });

const small = (label: string, samplesPerRecord: number): EdfSignalSpec =>
  signal(label, { values: sine(3 * samplesPerRecord, 50), samplesPerRecord });

formatContract({
  format: edf,
  isText: false,
  samples: [
    {
      name: 'plain.edf',
      bytes: file([small('EOG L', 4), small('C3', 2), small('EOG R', 4), small('VEOG', 4)]),
    },
    {
      name: 'discontinuous.bdf',
      bytes: file([small('HEOG', 4)], {
        kind: 'BDF',
        recordStartsS: [0, 1, 4],
        isDiscontinuous: true,
        annotations: [{ onsetS: 1, durationS: 0.5, text: 'look' }],
      }),
    },
    { name: 'packed.edf.gz', bytes: gzipSync(file([small('HEOG', 4)])) },
  ],
});

const recordingOf = (streams: Recording['streams']): Recording => ({
  format: 'edf',
  name: 'night.edf',
  streams,
  events: [],
  facts: {},
});

test('property: parse(write(r)) = r to the digital resolution, loss at the same samples, in EDF and BDF', async () => {
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: -500, max: 500, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 60 }),
      fc.constantFrom<'EDF' | 'BDF'>('EDF', 'BDF'),
      fc.constantFrom(10, 20),
      fc.integer({ min: 0, max: 100 }),
      async (pairs, kind, rateHz, startS) => {
        const xUv = Float64Array.from(pairs, ([x]) => x);
        const yUv = Float64Array.from(pairs, ([, y]) => y);
        const given = { id: 'eog-1', kind: 'gaze', startS, rateHz, length: xUv.length, columns: { xUv, yUv } } as const;
        const { recording } = await read(writeEdf(recordingOf([given]), { kind }), {}, 77);
        const [stream] = recording.streams;
        expect(stream).toMatchObject({ startS, rateHz });
        const resolution = 1300 / (kind === 'EDF' ? 65000 : 1e7) + 1e-4;
        for (const [name, column] of Object.entries(given.columns))
          for (let i = 0; i < stream!.length; i++) {
            const wanted = column[i] ?? Number.NaN;
            const got = stream!.columns[name]![i]!;
            if (Number.isNaN(wanted)) expect(got).toBeNaN();
            else expect(Math.abs(got - wanted)).toBeLessThan(resolution);
          }
      },
    ),
    { seed: 7, numRuns: 60 },
  );
});

test('property: cut anywhere or with bytes changed it gives a recording or a FormatError, the same for every piece size', async () => {
  const whole = file(
    [
      signal('HEOG', { values: sine(90, 9), samplesPerRecord: 30 }),
      signal('C3', { values: sine(60, 9), samplesPerRecord: 20 }),
    ],
    {
      recordStartsS: [0, 1, 2.5],
      annotations: [{ onsetS: 1, text: 'look' }],
    },
  );
  await expectAnyDamageIsBorne(whole, (bytes, chunkBytes) => read(bytes, {}, chunkBytes), {
    seed: 11,
    numRuns: 300,
    largestChunk: 300,
    seen: ({ recording, issues }) => [
      recording.streams.map((s) => [s.startS, s.rateHz, [...(s.columns.xUv?.slice() ?? [])]]),
      issues,
    ],
  });
});

test('a clock with jitter and gaps: each sample at its nearest place, 3 missing ones lost, a pause of 20 s begins a new stretch', async () => {
  const timesS = Float64Array.of(0, 0.102, 0.199, 0.6, 0.7, 20.7, 20.8);
  const given = {
    id: 'g',
    kind: 'gaze',
    startS: 0,
    rateHz: 10,
    length: 7,
    timesS,
    columns: { xUv: Float32Array.of(1, 2, 3, 4, 5, 6, 7) },
  } as const;
  const { recording } = await read(writeEdf(recordingOf([given])));
  const rounded = recording.streams.map((s) => [
    s.startS,
    [...s.columns.xUv!.slice()].map((v) => Number(v.toFixed(2))),
  ]);
  const N = Number.NaN;
  expect(rounded).toEqual([
    [0, [1, 2, 3, N, N, N, 4, 5, N, N]],
    [20.7, [6, 7, N, N, N, N, N, N, N, N]],
  ]);
});

test('what EDF cannot hold is refused with what it needs', () => {
  const stream = {
    id: 'g',
    kind: 'gaze',
    startS: 0,
    rateHz: 10,
    length: 1,
    columns: { xPx: Float32Array.of(1) },
  } as const;
  expect(() => writeEdf(recordingOf([]))).toThrow('at least one stream');
  expect(() => writeEdf(recordingOf([stream]))).toThrow('a column in Uv or Deg is needed, got xPx');
  expect(() => writeEdf(recordingOf([stream, { ...stream, rateHz: 20 }]))).toThrow(
    'all streams must have 10 Hz, got 20 Hz',
  );
});
