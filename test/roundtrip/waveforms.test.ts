import { expect, test } from 'vitest';
import { readLabelledFile } from '../../bench/accuracy/labelledFiles.ts';
import { type DevelopmentType, makeDevelopmentSignal } from '../../bench/accuracy/waveformGenerators.ts';
import { confuseWaveforms } from '../../bench/accuracy/waveforms.ts';
import { classifyWaveform, detectEyeEvents, type GazeSignal, type Waveform } from '../../src/eyes/index.ts';

// The full table (200 recordings of each type) is in docs/accuracy.md; here a small draw of it must hold.

function classify(signal: GazeSignal): Waveform {
  const detection = detectEyeEvents(signal);
  return classifyWaveform({ segments: [{ signal, detection }], rateHz: signal.rateHz, unit: signal.unit });
}

function committed(name: string, rateHz: number): GazeSignal {
  const { columns } = readLabelledFile(`data/eyes/${name}.tsv`);
  const y = columns.y_deg;
  return { startS: 0, rateHz, unit: 'deg', x: columns.x_deg!, ...(y === undefined ? {} : { y }) };
}

test('six simulated recordings of each type: nearly all told, none of the healthy called ill', () => {
  const rows = confuseWaveforms({ perType: 6, seed: 3 });
  expect(rows.length).toBe(9);
  const wrong = rows.reduce((sum, row) => sum + (1 - row.correctOrCannotTellFraction) * row.count, 0);
  expect(wrong).toBeLessThanOrEqual(2);
  for (const row of rows) expect(row.correctFraction, row.truth).toBeGreaterThanOrEqual(0.66);
  const healthy = rows.find(({ truth }) => truth === 'none')!;
  expect(Object.keys(healthy.answers).filter((type) => type !== 'none' && type !== 'cannot-tell')).toEqual([]);
});

test.each<DevelopmentType>(['reading', 'pursuit', 'two-targets', 'none'])(
  'healthy eyes of other generators (%s) are never called ill',
  (type) => {
    for (const [k, rateHz] of [250, 500, 1000].entries()) {
      const { type: found } = classify(
        makeDevelopmentSignal(type, { rateHz, noiseDeg: k === 1 ? 0.1 : 0.02, seed: k + 1 }),
      );
      expect(['none', 'cannot-tell']).toContain(found);
    }
  },
);

test('the recorded infantile nystagmus is jerk nystagmus, one axis and 200 Hz', () => {
  expect(classify(committed('infantile-nystagmus', 200)).type).toBe('jerk-nystagmus');
});

test('a healthy adult looking from point to point on an EyeLink is none', () => {
  expect(classify(committed('fixation-eyelink', 1000)).type).toBe('none');
});

test('the plain synthetic recordings are opsoclonus and flutter', () => {
  expect(classify(committed('synthetic-opsoclonus', 500)).type).toBe('opsoclonus');
  expect(classify(committed('synthetic-flutter', 500)).type).toBe('flutter');
});

test('opsoclonus turned by a right angle, mirrored, shifted or played backwards stays opsoclonus', () => {
  const { x, y } = committed('synthetic-opsoclonus', 500);
  const made = (xs: ArrayLike<number>, ys: ArrayLike<number>): GazeSignal => ({
    startS: 100,
    rateHz: 500,
    unit: 'deg',
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
  });
  const xs = Array.from(x as ArrayLike<number>);
  const ys = Array.from(y as ArrayLike<number>);
  expect(classify(made(ys, xs)).type).toBe('opsoclonus');
  expect(
    classify(
      made(
        xs.map((v) => 5 - v),
        ys,
      ),
    ).type,
  ).toBe('opsoclonus');
  expect(classify(made([...xs].reverse(), [...ys].reverse())).type).toBe('opsoclonus');
});

test('half of a flutter recording lost in stretches is still flutter', () => {
  const signal = committed('synthetic-flutter', 500);
  const lose = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from(column, (v, i) => (Math.floor(i / 1000) % 2 === 0 ? v : Number.NaN));
  const lossy = { ...signal, x: lose(signal.x as ArrayLike<number>), y: lose(signal.y as ArrayLike<number>) };
  expect(classify(lossy).type).toBe('flutter');
});
