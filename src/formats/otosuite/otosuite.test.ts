import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import { formatContract } from '../formatContract.testing.ts';
import { placeNearest } from '../placeNearest.ts';
import { otosuite } from './otosuite.ts';

const encoder = new TextEncoder();
const read = (text: string, chunkBytes = 50) =>
  otosuite.parse(byteSourceFromBytes('raw.csv', encoder.encode(text), { chunkBytes }), {});
const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code).sort();

/** Ticks as a Windows clock gives them: 18 digits, far above 2^53. */
const START = 637000000000000000n;
const tick = (ms: number, start = START): string => String(start + BigInt(Math.round(ms * 10000)));

interface BlockShape {
  readonly rows?: number;
  readonly hz?: number;
  readonly startMs?: number;
}

/** A position block: HR is 0.01 deg per sample number, VR its negative, pixels 100 + 10 HR. */
function positions({ rows = 50, hz = 250, startMs = 0 }: BlockShape = {}, comma = false): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const hr = Math.round(1000 * Math.sin(i / 5)) / 100;
    const cells = [tick(startMs + (i * 1000) / hz), hr, -hr, 1, 0, 0, 0, 100 + 10 * hr, 100 - 10 * hr];
    return comma ? cells.map((cell) => String(cell).replace('.', ',')).join(';') : cells.join(',');
  });
  return `<TestUID>0f3a-11</TestUID>\n${lines.join('\n')}\n`;
}

function torsion(rows: number, hz: number, startMs: number): string {
  const lines = Array.from({ length: rows }, (_, i) => `${tick(startMs + (i * 1000) / hz)},${i}`);
  return `<TorsionUID>77-b</TorsionUID>\n${lines.join('\n')}\n`;
}

formatContract({
  format: otosuite,
  samples: [
    { name: 'raw.csv', bytes: encoder.encode(positions({ rows: 10 }) + torsion(10, 250, 1)) },
    { name: 'semicolons.csv', bytes: encoder.encode(positions({ rows: 8 }, true)) },
  ],
});

test('18-digit ticks 40,000 apart are 4 ms apart: 250 Hz from 0 s, right eye in degrees', async () => {
  const { recording, issues } = await read(positions());
  const [stream] = recording.streams;
  expect(stream).toMatchObject({ startS: 0, rateHz: 250, length: 50 });
  expect(stream!.timesS).toBeUndefined();
  expect(Object.keys(stream!.columns)).toEqual(['rightXDeg', 'rightYDeg']);
  expect(stream!.columns.rightXDeg![7]).toBeCloseTo(9.85, 5);
  expect(stream!.columns.rightYDeg![7]).toBeCloseTo(-9.85, 5);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED', 'EXPORT_MAY_BE_SMOOTHED']);
});

test('semicolons with decimal commas read the same', async () => {
  const [point, comma] = [await read(positions()), await read(positions({}, true))];
  expect(comma.recording.streams).toEqual(point.recording.streams);
});

test('a header row chooses the columns by name, in any order, for the left eye too', async () => {
  const text = `<TestUID>a</TestUID>\nVL,Time,HL,other\n${Array.from({ length: 5 }, (_, i) => `${i},${tick(i * 4)},${10 + i},9`).join('\n')}\n`;
  const { recording } = await read(text);
  expect([...recording.streams[0]!.columns.leftYDeg!.slice()]).toEqual([0, 1, 2, 3, 4]);
  expect([...recording.streams[0]!.columns.leftXDeg!.slice()]).toEqual([10, 11, 12, 13, 14]);
});

test('torsion on the same clock, 1 ms late, joins its block', async () => {
  const { recording, issues } = await read(positions({ rows: 20 }) + torsion(20, 250, 1));
  expect([...recording.streams[0]!.columns.rightTorsionDeg!.slice()]).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(codes(issues)).not.toContain('CLOCKS_DIFFER');
});

test('torsion at 50 Hz beside position at 250 Hz fills every fifth sample and leaves four as loss', async () => {
  const { recording, issues } = await read(positions({ rows: 20 }) + torsion(4, 50, 0));
  const values = [...recording.streams[0]!.columns.rightTorsionDeg!.slice()];
  expect(values.filter((value) => !Number.isNaN(value))).toEqual([0, 1, 2, 3]);
  expect(values[5]).toBe(1);
  expect(values[6]).toBeNaN();
  expect(codes(issues)).toContain('CLOCKS_DIFFER');
});

test('placeNearest: 3 ms from the nearest of samples 4 ms apart does not exist, 10 ms beyond the last is left out', () => {
  const { placed, isSameClock } = placeNearest(
    Float64Array.of(0, 0.004, 0.008),
    Float64Array.of(0.0011, 0.0029, 0.018),
    [1, 2, 3],
  );
  expect([...placed]).toEqual([1, 2, Number.NaN]);
  expect(isSameClock).toBe(false);
});

test('property: placeNearest equals the definition: per value the nearest sample in reach, per sample the nearest value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 20 }),
      fc.uniqueArray(fc.integer({ min: -50, max: 500 }), { maxLength: 20 }),
      (length, ticks) => {
        const target = Float64Array.from({ length }, (_, i) => i * 10);
        // Odd ticks only: a value halfway between two samples has no nearest one.
        const times = Float64Array.from(ticks.map((t) => 2 * Math.floor(t / 2) + 1.5).sort((a, b) => a - b)).filter(
          (t, i, all) => t !== all[i - 1],
        );
        const { placed } = placeNearest(target, times, times);
        for (let i = 0; i < length; i++) {
          const near = [...times].filter((t) => Math.abs(t - i * 10) < 5);
          const best = near.sort((a, b) => Math.abs(a - i * 10) - Math.abs(b - i * 10))[0] ?? Number.NaN;
          expect(placed[i]).toBe(Math.fround(best));
        }
      },
    ),
    { seed: 3 },
  );
});

test('two tests 10 s apart become two streams on one clock', async () => {
  const { recording } = await read(positions({ rows: 10 }) + positions({ rows: 10, startMs: 10000 }));
  expect(recording.streams.map((stream) => stream.startS)).toEqual([0, 10]);
});

test('a clock that begins anew is put 1 s behind the block before, and that is said', async () => {
  const { recording, issues } = await read(positions({ rows: 11 }) + positions({ rows: 11 }));
  expect(recording.streams.map((stream) => stream.startS)).toEqual([0, 0.04 + 1]);
  expect(codes(issues)).toContain('CLOCK_RESTARTS');
});

test('head-impulse blocks, unknown blocks and torsion alone are left out, each with its line', async () => {
  const impulse = `<TestUID>h</TestUID>\n${tick(0)},1,2,3,4,5\n${tick(4)},1,2,3,4,5\n`;
  const odd = `<TestUID>u</TestUID>\n${tick(0)},1,2,3\n`;
  const { recording, issues } = await read(impulse + odd + torsion(3, 50, 0) + positions());
  expect(recording.streams).toHaveLength(1);
  expect(
    issues.filter((issue) => issue.code === 'BLOCK_NOT_GAZE').map((issue) => [issue.params.what, issue.where]),
  ).toEqual([
    ['head-impulse velocities', { line: 1 }],
    ['4 columns that are not known', { line: 4 }],
    ['torsion without its position block', { line: 6 }],
  ]);
});

test('velocity in the columns of position is told by the camera pixels and left out', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const pixel = 100 + 30 * Math.sin(i / 4);
    return `${tick(i * 4)},${30 * Math.cos(i / 4)},0,1,0,0,0,${pixel},100`;
  });
  const { recording, issues } = await read(`<TestUID>vor</TestUID>\n${rows.join('\n')}\n`);
  expect(recording.streams).toHaveLength(0);
  expect(codes(issues)).toEqual(['BLOCK_NOT_GAZE', 'NO_SAMPLES']);
});

test('a pupil at pixel (0, 0) is loss; 0 deg with a pupil is a value', async () => {
  const rows = ['0,0,1,0,0,0,50,60', '3,4,1,0,0,0,0,0', '0,5,1,0,0,0,0,70'].map((row, i) => `${tick(i * 4)},${row}`);
  const { recording } = await read(`<TestUID>p</TestUID>\n${rows.join('\n')}\n`);
  expect([...recording.streams[0]!.columns.rightXDeg!.slice()]).toEqual([0, Number.NaN, 0]);
});

test('empty blocks, a block at the end without rows and text before the first mark are no trouble', async () => {
  const { recording } = await read(`ICS export\n1,2,3\n<TestUID>e</TestUID>\n\n${positions()}<TestUID>z</TestUID>`);
  expect(recording.streams).toHaveLength(1);
});

test('the mark decides: a summary XML and other tables are not this format', () => {
  const recognises = (text: string): boolean => otosuite.recognises(encoder.encode(text), 'x.csv');
  expect(recognises(positions())).toBe(true);
  expect(recognises(`<?xml version="1.0"?><Test><TestUID>1</TestUID></Test>`)).toBe(false);
  expect(recognises('Time,HR,VR\n1,2,3\n')).toBe(false);
});

test('property: cut or damaged anywhere it gives a recording or a FormatError, the same for every piece size', async () => {
  const whole = encoder.encode(positions({ rows: 8 }) + torsion(3, 50, 0) + positions({ rows: 4, startMs: 900 }));
  await expectAnyDamageIsBorne(
    whole,
    (bytes, chunkBytes) => otosuite.parse(byteSourceFromBytes('r.csv', bytes, { chunkBytes }), {}),
    {
      seen: ({ recording, issues }) => [
        recording.streams.map((s) => [s.startS, s.rateHz, s.length, s.columns]),
        issues,
      ],
    },
  );
});
