import { expect, test } from 'vitest';
import type { MeasureResult } from '../../recording/index.ts';
import { buffersOf } from './buildView.ts';
import { displaySpeed } from './displaySpeed.ts';
import { frequencyOfBeatsHz } from './eventsView.ts';
import { measuresCsv } from './measuresCsv.ts';
import { fittedMainSequence, referenceCurves } from './plotData.ts';

test('3 deg/s right and 4 deg/s up is 5 deg/s; a lost sample and the ends have no speed', () => {
  const x = Float64Array.from({ length: 21 }, (_, i) => (3 * i) / 100);
  const y = Float64Array.from({ length: 21 }, (_, i) => (4 * i) / 100);
  const speed = displaySpeed([x, y], 100);
  expect(speed[10]).toBeCloseTo(5, 4);
  expect(speed[0]).toBeNaN();
  y[10] = Number.NaN;
  expect(displaySpeed([x, y], 100)[10]).toBeNaN();
});

test('beats that begin every 50 ms are 1 / (2 · 0.05) = 10 cycles a second; one beat has none', () => {
  expect(frequencyOfBeatsHz([0, 0.05, 0.1].map((startS) => ({ startS })))).toBeCloseTo(10, 9);
  expect(frequencyOfBeatsHz([{ startS: 1 }])).toBeNaN();
});

test('the reference curve gives 11.6 Hz at 10 deg: 1000 / (2 · (22 + 21))', () => {
  const { x, y } = referenceCurves().frequency;
  const at = x.findIndex((amplitude) => Math.abs(amplitude - 10) < 0.5);
  expect(y[at]).toBeCloseTo(1000 / (2 * (2.2 * x[at]! + 21)), 3);
});

const measured = (more: Partial<MeasureResult>): MeasureResult =>
  ({
    status: 'measured',
    id: 'a',
    version: 1,
    unit: 'deg',
    value: 0,
    n: 3,
    validFraction: 1,
    quality: 'good',
    remarks: [],
    ...more,
  }) as MeasureResult;

test('the fitted curve is that of the measures, and absent where they were refused', () => {
  const saccades = { amplitude: Float32Array.of(1, 2, 5, 10) } as Parameters<typeof fittedMainSequence>[0];
  const fit = fittedMainSequence(saccades, [
    measured({ id: 'main-sequence-asymptote', value: 500 } as Partial<MeasureResult>),
    measured({ id: 'main-sequence-scale', value: 5 } as Partial<MeasureResult>),
  ]);
  expect(fit?.y[20]).toBeCloseTo(500 * (1 - Math.exp(-fit!.x[20]! / 5)), 3);
  expect(fittedMainSequence(saccades, [])).toBeUndefined();
});

test('CSV: 0 is 0, absent is empty, commas are quoted, a formula is defused', () => {
  const csv = measuresCsv(
    [
      measured({}),
      {
        status: 'refused',
        id: 'b',
        version: 2,
        unit: 'Hz',
        place: 'left-wrist',
        reason: { code: 'x', params: {}, text: '=1+1, "no"' },
      },
    ],
    { a: { title: 'A' } },
  );
  const rows = csv.trimEnd().split('\r\n');
  expect(rows[1]).toBe('a,A,,measured,0,deg,3,,,,1,good,1,');
  expect(rows[2]).toBe(`b,b,left-wrist,refused,,Hz,,,,,,,2,"'=1+1, ""no"""`);
});

test('every buffer of a view is handed over once', () => {
  const shared = new Float32Array(4);
  expect(
    buffersOf({ a: [shared, { b: shared.subarray(1) }], c: Float64Array.of(1), d: 'text', e: undefined }).size,
  ).toBe(2);
});
