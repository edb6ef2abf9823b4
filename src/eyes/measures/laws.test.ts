import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureResult } from '../../recording/index.ts';
import { type HandSaccade, handMade } from './handMade.testing.ts';
import { EYE_MEASURES, measureEyes } from './index.ts';

const SEED = { seed: 20261123, numRuns: 25 };

/** Random saccades with random pauses; runs without pause are bursts. */
const recordings = fc
  .array(
    fc.record({
      gapMs: fc.oneof(fc.constant(0), fc.integer({ min: 60, max: 300 })),
      dx: fc.integer({ min: -12, max: 12 }),
      dy: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 12, maxLength: 60 },
  )
  .map((steps) => {
    const saccades: HandSaccade[] = [];
    const bursts: [number, number][] = [];
    let at = 0.2;
    let first = 0;
    steps.forEach(({ gapMs, dx, dy }, k) => {
      const startS = at + gapMs / 1000;
      saccades.push({ startS, endS: startS + 0.04, dx, dy });
      if (gapMs > 0) {
        if (k - first >= 3) bursts.push([first, k - 1]);
        first = k;
      }
      at = startS + 0.04;
    });
    if (steps.length - first >= 3) bursts.push([first, steps.length - 1]);
    return { seconds: at + 0.5, saccades, bursts };
  });

function numbersOf(results: readonly MeasureResult[]): Record<string, number | string> {
  return Object.fromEntries(results.map((r) => [r.id, r.status === 'measured' ? r.value : r.reason.code]));
}

test('property: mirroring left and right changes no measure', () => {
  fc.assert(
    fc.property(recordings, (made) => {
      const mirrored = { ...made, saccades: made.saccades.map((s) => ({ ...s, dx: -s.dx })) };
      const before = numbersOf(measureEyes(handMade(made)));
      const after = numbersOf(measureEyes(handMade(mirrored)));
      for (const id of Object.keys(before)) {
        if (typeof before[id] === 'number') expect(after[id]).toBeCloseTo(before[id], 9);
        else expect(after[id]).toBe(before[id]);
      }
    }),
    SEED,
  );
});

test('property: twice the size doubles amplitudes and leaves times, shares and directions', () => {
  fc.assert(
    fc.property(recordings, (made) => {
      const doubled = { ...made, saccades: made.saccades.map((s) => ({ ...s, dx: 2 * s.dx, dy: 2 * s.dy! })) };
      const before = numbersOf(measureEyes(handMade(made)));
      const after = numbersOf(measureEyes(handMade(doubled)));
      for (const id of ['amplitude-median', 'amplitude-p90']) {
        if (typeof before[id] === 'number') expect(after[id]).toBeCloseTo(2 * before[id], 9);
      }
      for (const id of [
        'saccade-rate',
        'burst-rate',
        'opsoclonus-time-share',
        'oscillation-frequency',
        'vertical-share',
      ]) {
        if (typeof before[id] === 'number') expect(after[id]).toBeCloseTo(before[id], 9);
      }
    }),
    SEED,
  );
});

test('property: an interval is in order, a share within 0 and 1, and measuring twice gives the same', () => {
  fc.assert(
    fc.property(recordings, (made) => {
      const results = measureEyes(handMade(made));
      expect(measureEyes(handMade(made))).toEqual(results);
      results.forEach((result, k) => {
        if (result.status === 'refused') return;
        expect(Number.isFinite(result.value)).toBe(true);
        if (result.interval95 !== undefined) expect(result.interval95[0]).toBeLessThanOrEqual(result.interval95[1]);
        if (EYE_MEASURES[k]!.unit === 'fraction') {
          expect(result.value).toBeGreaterThanOrEqual(0);
          expect(result.value).toBeLessThanOrEqual(1);
        }
      });
    }),
    SEED,
  );
});

test('property: the input is left as it was', () => {
  fc.assert(
    fc.property(recordings, (made) => {
      const input = handMade(made);
      const copy = structuredClone(input);
      measureEyes(input);
      expect(input).toEqual(copy);
    }),
    { ...SEED, numRuns: 5 },
  );
});

test('a recording cut in two segments at rest has the same counts, shares and frequency as the whole', () => {
  const beats = (fromS: number) =>
    Array.from({ length: 9 }, (_, k) => ({
      startS: fromS + 0.04 * k,
      endS: fromS + 0.04 * (k + 1),
      dx: k % 2 ? -6 : 6,
    }));
  const whole = handMade({
    seconds: 8,
    saccades: [...beats(1), ...beats(5)],
    bursts: [
      [0, 8],
      [9, 17],
    ],
  });
  const half = () => handMade({ seconds: 4, saccades: beats(1), bursts: [[0, 8]] }).segments[0]!;
  const halves = { ...whole, segments: [half(), half()] };
  const [a, b] = [numbersOf(measureEyes(whole)), numbersOf(measureEyes(halves))];
  for (const id of [
    'saccade-rate',
    'burst-rate',
    'opsoclonus-time-share',
    'oscillation-frequency',
    'amplitude-median',
  ]) {
    expect(b[id]).toBeCloseTo(a[id] as number, 9);
  }
});
