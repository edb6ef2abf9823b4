import { expect, test } from 'vitest';
import { inputOfSimulated } from '../../bench/accuracy/waveforms.ts';
import { EYE_MEASURES, measureEyes } from '../../src/eyes/index.ts';
import type { MeasuredValue } from '../../src/recording/index.ts';
import { type DeviceChoice, simulateEyes } from '../../src/simulate/index.ts';

function analyse(scenario: string, device: DeviceChoice, seed: number) {
  const simulated = simulateEyes({ scenario, seed, durationS: 20, device });
  const results = measureEyes(inputOfSimulated(simulated));
  const value = (id: string): MeasuredValue => {
    const result = results.find((candidate) => candidate.id === id)!;
    if (result.status === 'refused') throw new Error(`${scenario}: ${id}: ${result.reason.text}`);
    return result;
  };
  return { truth: simulated.truth, results, value };
}

const BENCH_250: DeviceChoice = { preset: 'bench-0.10', rateHz: 250, eyes: 'both' };

test.each(['bench-opsoclonus', 'bench-flutter'])(
  '%s: frequency within 0.03, amplitude within 0.05, share within 0.03 of the truth',
  (scenario) => {
    for (const seed of [1, 2, 3]) {
      const { truth, value } = analyse(scenario, BENCH_250, seed);
      expect(Math.abs(value('oscillation-frequency').value / truth.frequencyHz - 1)).toBeLessThan(0.03);
      expect(Math.abs(value('amplitude-median').value / truth.amplitudeDeg - 1)).toBeLessThan(0.05);
      const truthS = truth.bursts.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
      expect(Math.abs(value('opsoclonus-time-share').value - truthS / 20)).toBeLessThan(0.03);
    }
  },
);

test('flutter goes in one plane and opsoclonus in all; both lie on the curve of saccades without pause', () => {
  const flutter = analyse('bench-flutter', BENCH_250, 4);
  const opsoclonus = analyse('bench-opsoclonus', BENCH_250, 4);
  expect(flutter.value('direction-axis-ratio').value).toBeLessThan(0.05);
  expect(opsoclonus.value('direction-axis-ratio').value).toBeGreaterThan(0.3);
  expect(flutter.value('direction-entropy').value).toBeLessThan(0.45);
  expect(opsoclonus.value('direction-entropy').value).toBeGreaterThan(0.8);
  for (const { value } of [flutter, opsoclonus]) {
    expect(value('amplitude-frequency-ratio').value).toBeGreaterThan(0.9);
    expect(value('amplitude-frequency-ratio').value).toBeLessThan(1.1);
    expect(value('conjugacy-correlation').value).toBeGreaterThan(0.95);
    expect(Math.abs(value('conjugacy-lag').value)).toBeLessThan(0.5);
    expect(Math.abs(value('conjugacy-gain').value - 1)).toBeLessThan(0.05);
  }
});

test('the interval of the frequency holds the truth in most of twelve recordings', () => {
  let held = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const { truth, value } = analyse('bench-opsoclonus', BENCH_250, seed);
    const [low, high] = value('oscillation-frequency').interval95!;
    if (low <= truth.frequencyHz && truth.frequencyHz <= high) held++;
  }
  expect(held).toBeGreaterThanOrEqual(9);
});

test('the healthy twin has no burst, and says what would have been missed', () => {
  const { value } = analyse('healthy-scanning', 'eyelink-500', 1);
  expect(value('burst-rate').value).toBe(0);
  expect(value('opsoclonus-time-share').value).toBe(0);
  expect(value('burst-rate').remarks.map(({ code }) => code)).toContain('none-found-size');
  expect(value('main-sequence-asymptote').value).toBeGreaterThan(400);
  expect(value('main-sequence-asymptote').value).toBeLessThan(750);
});

test('a phone at 30 frames a second is refused by all that need more, with the rate that would do', () => {
  const { results } = analyse('bench-flutter', 'phone-30', 1);
  results.forEach((result, k) => {
    const { minRateHz, needs } = EYE_MEASURES[k]!;
    if (minRateHz <= 30 || needs.includes('torsion')) return;
    expect(result).toMatchObject({ status: 'refused', reason: { code: 'needs-rate', params: { needed: minRateHz } } });
  });
});
