import { expect, test } from 'vitest';
import { type SpeedOutputs, speedTable } from './speedTable.ts';

const OUTPUTS: SpeedOutputs = {
  kernel: `one year, ms
  untreated
    own kernel, day steps                                             0.050    0.061   1.2e-5
    dopri, 1e-6                                                       2.100    2.300   3.0e-6
    SciPy 1.17.1 LSODA, 1e-6, untreated                              31.000   31.000   4.0e-6
  all at once
    own kernel, day steps                                             0.060    0.120   1.7e-4
    dopri, 1e-6                                                       2.000    2.100   3.0e-6
five-year daily courses
    prednisolone-taper         2000   1900
    triple                     1800   1499`,
  million: `1000000 courses of 5 years into cohort.parquet, 2 workers: 283.2 s, 3531 courses/s
most memory 191 MB (within 400 MB)`,
  bundles: '  with bundles  932 courses/s, 40.0 kB each (goal 100)',
  fit: 'fit and forecast: at most 0.95 s; goal 1 s: met; with the simulated children at most 1.17 s',
  frames:
    '  1440 px, 2 years, 1 plan : 60 frames/s; main thread 5.0 ms a frame\n  390 px: 29 frames/s; main thread 9.5 ms a frame',
};

test('goals, figures and verdicts: the slowest counts, and a miss is said', () => {
  const lines = speedTable(OUTPUTS).split('\n');
  expect(lines.filter((line) => line.endsWith('**missed** |'))).toEqual([
    '| one-year course, one core, slowest of three | 0.1 ms | 0.12 ms (dopri at 1e-6 2.1 to 2.3 ms; SciPy LSODA 31 to 31 ms) | **missed** |',
    '| five-year daily courses a second, one core | 1,500 | 1900 (taper), 1499 (triple) | **missed** |',
    '| frames a second while an illness is dragged, slowest screen | 30 | 29 (main thread at most 9.5 ms a frame) | **missed** |',
  ]);
  expect(lines.filter((line) => line.endsWith('| met |'))).toHaveLength(4);
  expect(lines.join()).toContain('| 191 MB, in 283.2 s |');
});

test.each(['million', 'bundles', 'fit', 'frames', 'kernel'] as const)(
  'without the figures of %s there is no page',
  (name) => {
    expect(() => speedTable({ ...OUTPUTS, [name]: 'something else' })).toThrow('expected a figure');
  },
);
