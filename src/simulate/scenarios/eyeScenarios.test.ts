import { expect, test } from 'vitest';
import { median } from '../../signal/index.ts';
import { saccadePeakDegPerS } from '../saccade/mainSequence.ts';
import { simulateEyes } from '../simulateEyes.ts';
import type { Simulated, TrueFastPhase } from '../types.ts';
import { EYE_SCENARIOS } from './eyeScenarios.ts';
import { slowPhaseProgress } from './nystagmus.ts';
import { PERSON_PARAMETERS } from './scenario.ts';

const make = (scenario: string, seed: number, parameters: Record<string, number> = {}): Simulated =>
  simulateEyes({ scenario, seed, durationS: LENGTH_S, device: { preset: 'ideal', eyes: 'cyclopean' }, parameters });
const SEEDS = [1, 2, 3, 4];
const LENGTH_S = 25;
const sizeDeg = ({ dxDeg, dyDeg }: TrueFastPhase): number => Math.sqrt(dxDeg * dxDeg + dyDeg * dyDeg);
const restsS = (phases: readonly TrueFastPhase[]): number[] =>
  phases.slice(1).map(({ startS }, k) => startS - phases[k]!.endS);

test('ids are unique, each scenario tells what is seen, each parameter its unit, range and source', () => {
  expect(new Set(EYE_SCENARIOS.map(({ id }) => id)).size).toBe(EYE_SCENARIOS.length);
  for (const { id, description, parameters } of EYE_SCENARIOS) {
    expect(description.length, id).toBeGreaterThan(20);
    for (const parameter of [...PERSON_PARAMETERS, ...parameters]) {
      expect(parameter.max, parameter.id).toBeGreaterThanOrEqual(parameter.min);
      expect(parameter.unit, parameter.id).not.toBe('');
      expect(parameter.source, parameter.id).toMatch(/^(own|chosen): .+|^[A-Z]\w+\d{4}$/);
    }
  }
});

test('every waveform of the truth has a scenario', () => {
  const made = new Set(EYE_SCENARIOS.map(({ waveform }) => waveform));
  expect([...made].sort()).toEqual([
    'flutter',
    'jerk-nystagmus',
    'macrosaccadic-oscillation',
    'microflutter',
    'none',
    'opsoclonus',
    'pendular-nystagmus',
    'square-wave-jerks',
    'voluntary-nystagmus-like',
  ]);
});

test('flutter stays horizontal, 7-16 Hz, with rests between bursts; opsoclonus does not stay horizontal', () => {
  for (const seed of SEEDS) {
    const { truth } = make('flutter', seed, { driftDegPerS: 0 });
    expect(truth.fastPhases.every(({ dyDeg }) => dyDeg === 0)).toBe(true);
    expect(truth.frequencyHz).toBeGreaterThan(7);
    expect(truth.frequencyHz).toBeLessThan(16);
    expect(truth.bursts.length).toBeGreaterThan(1);
    const { fastPhases } = make('opsoclonus', seed).truth;
    const up = fastPhases.reduce((sum, { dyDeg }) => sum + Math.abs(dyDeg), 0);
    const across = fastPhases.reduce((sum, { dxDeg }) => sum + Math.abs(dxDeg), 0);
    expect(up / across).toBeGreaterThan(0.3);
  }
});

test('flutter: the typical peak speed is 55-95 percent of that of healthy saccades of the size', () => {
  for (const seed of SEEDS) {
    const ratios = make('flutter', seed).truth.fastPhases.map((p) => p.peakDegPerS / saccadePeakDegPerS(sizeDeg(p)));
    expect(median(ratios)).toBeGreaterThan(0.55);
    expect(median(ratios)).toBeLessThan(0.95);
  }
});

test('opsoclonus: less than a tenth of the beats are rounds that could not be cut (peak over mean speed above 2.5)', () => {
  const phases = SEEDS.flatMap((seed) => [...make('opsoclonus', seed).truth.fastPhases]);
  const rounds = phases.filter((p) => (p.peakDegPerS * (p.endS - p.startS)) / sizeDeg(p) > 2.5);
  expect(rounds.length / phases.length).toBeLessThan(0.1);
});

test('the extreme stage has 3-9 Hz, tens of degrees, hardly a pause', () => {
  for (const seed of SEEDS) {
    const { truth } = make('opsoclonus-extreme', seed);
    expect(truth.frequencyHz).toBeGreaterThan(3);
    expect(truth.frequencyHz).toBeLessThan(9);
    expect(truth.amplitudeDeg).toBeGreaterThan(20);
    expect(truth.bursts.reduce((sum, { startS, endS }) => sum + endS - startS, 0)).toBeGreaterThan(0.9 * LENGTH_S);
  }
});

test('recovery has pauses: less than half of the time in bursts', () => {
  for (const seed of SEEDS) {
    const { truth } = make('opsoclonus-recovery', seed);
    expect(truth.bursts.reduce((sum, { startS, endS }) => sum + endS - startS, 0)).toBeLessThan(0.5 * LENGTH_S);
  }
});

test('blinks set off bursts: with a strong release more of them begin within 0.6 s of a blink', () => {
  const share = (blinkRelease: number): number => {
    const { truth } = simulateEyes({
      scenario: 'flutter',
      seed: 7,
      durationS: 60,
      parameters: { blinkRelease, omnipauseTone: 0.25, omnipauseWander: 0.1, blinkPerMin: 15, ageYears: 30 },
    });
    const after = truth.bursts.filter((burst) =>
      truth.blinks.some(({ startS }) => burst.startS > startS - 0.01 && burst.startS < startS + 0.6),
    );
    return after.length / Math.max(1, truth.bursts.length);
  };
  expect(share(0.25)).toBeGreaterThan(share(0) + 0.3);
});

test('microflutter has 0.1-0.6 deg and 14-30 Hz', () => {
  for (const seed of SEEDS) {
    const { truth } = make('microflutter', seed);
    expect(truth.frequencyHz).toBeGreaterThan(14);
    expect(truth.frequencyHz).toBeLessThan(30);
    expect(truth.amplitudeDeg).toBeGreaterThan(0.1);
    expect(truth.amplitudeDeg).toBeLessThan(0.6);
  }
});

test('voluntary flutter tires: the last third of a burst is smaller and slower than the first', () => {
  const { truth } = make('voluntary-nystagmus-like', 3, { burstS: 10, fatigueFraction: 0.5, amplitudeDeg: 4 });
  const { startS, endS } = truth.bursts.reduce((a, b) => (b.endS - b.startS > a.endS - a.startS ? b : a));
  const third = (endS - startS) / 3;
  const inside = (from: number, to: number) => truth.fastPhases.filter((p) => p.startS >= from && p.endS <= to);
  const early = inside(startS, startS + third);
  const late = inside(endS - third, endS);
  expect(median(late.map(sizeDeg))).toBeLessThan(0.8 * median(early.map(sizeDeg)));
  expect(late.length).toBeLessThan(early.length * 1.1);
});

test('square waves rest 150-300 ms away from the target, large ones 70-150 ms; the eye comes back', () => {
  for (const [scenario, low, high] of [
    ['square-wave-jerks', 0.15, 0.3],
    ['macro-square-wave-jerks', 0.07, 0.15],
  ] as const) {
    const { truth } = make(scenario, 5);
    const away = restsS(truth.fastPhases).filter((_, k) => k % 2 === 0);
    for (const restS of away) {
      expect(restS).toBeGreaterThan(low - 1e-9);
      expect(restS).toBeLessThan(high + 1e-9);
    }
    expect(truth.bursts).toEqual([]);
    expect(Math.abs(truth.fastPhases.reduce((sum, { dxDeg }) => sum + dxDeg, 0))).toBeLessThan(6);
  }
});

test('macrosaccadic oscillation grows, shrinks and rests about 200 ms between saccades', () => {
  const { truth } = make('macrosaccadic-oscillation', 4, { cycles: 6, amplitudeDeg: 16 });
  const run = truth.fastPhases.slice(0, 13);
  const sizes = run.map(sizeDeg);
  const largest = sizes.indexOf(Math.max(...sizes));
  expect(largest).toBeGreaterThan(3);
  expect(largest).toBeLessThan(9);
  expect(sizes[0]!).toBeLessThan(0.5 * sizes[largest]!);
  expect(sizes[12]!).toBeLessThan(0.5 * sizes[largest]!);
  expect(median(restsS(run))).toBeGreaterThan(0.15);
  expect(median(restsS(run))).toBeLessThan(0.25);
});

test('jerk nystagmus: slow phases are at least 40 percent of the cycle and undo the fast ones', () => {
  for (const seed of SEEDS) {
    const { truth } = make('jerk-nystagmus', seed);
    const phases = truth.fastPhases;
    const cycles = phases.slice(1).map(({ startS }, k) => startS - phases[k]!.startS);
    restsS(phases).forEach((slowS, k) => {
      expect(slowS / cycles[k]!).toBeGreaterThan(0.38);
    });
    expect(truth.frequencyHz).toBeGreaterThan(0.8);
    expect(truth.frequencyHz).toBeLessThan(5.5);
    expect(truth.bursts).toEqual([]);
  }
});

test('gaze-evoked nystagmus beats outward on either side and rests in the middle', () => {
  const { truth, recording } = make('gaze-evoked-nystagmus', 2);
  const { xDeg } = recording.streams[0]!.columns;
  const outward = truth.fastPhases.filter(({ startS, dxDeg }) => {
    const x = xDeg![Math.round(startS * 1000)]!;
    return Math.abs(x) > 8 && x * dxDeg > 0;
  });
  expect(outward.length / truth.fastPhases.length).toBeGreaterThan(0.7);
});

test('slow phases: even is even, slowing is ahead at half time, quickening is behind', () => {
  expect(slowPhaseProgress(0.5, 'linear')).toBe(0.5);
  expect(slowPhaseProgress(0.5, 'slowing')).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  expect(slowPhaseProgress(0.5, 'quickening')).toBeCloseTo(1 / (1 + Math.exp(1)), 12);
  for (const shape of ['linear', 'slowing', 'quickening'] as const) expect(slowPhaseProgress(1, shape)).toBe(1);
});

test('pendular: pi times frequency times size is the peak speed, far under that of saccades', () => {
  const { truth, recording } = make('pendular-nystagmus', 3, { saccadesPerS: 0, angleDeg: 0, driftDegPerS: 0 });
  const { xDeg } = recording.streams[0]!.columns;
  let peak = 0;
  for (let i = 1; i < xDeg!.length; i++) peak = Math.max(peak, Math.abs(xDeg![i]! - xDeg![i - 1]!) * 1000);
  expect(peak / (Math.PI * truth.frequencyHz * truth.amplitudeDeg)).toBeGreaterThan(0.9);
  expect(peak / (Math.PI * truth.frequencyHz * truth.amplitudeDeg)).toBeLessThan(1.25);
  expect(peak).toBeLessThan(0.5 * saccadePeakDegPerS(truth.amplitudeDeg));
  expect(truth.fastPhases).toEqual([]);
});

test('pursuit covers most of the time and its saccades catch up with the target', () => {
  for (const scenario of ['healthy-pursuit-sine', 'healthy-pursuit-ramp']) {
    const { truth } = make(scenario, 6);
    const share = truth.pursuits.reduce((sum, { startS, endS }) => sum + endS - startS, 0) / LENGTH_S;
    expect(share).toBeGreaterThan(scenario === 'healthy-pursuit-sine' ? 0.85 : 0.25);
    expect(truth.fastPhases.length).toBeGreaterThan(10);
  }
});

test('an ocular tic comes in volleys with rests between its saccades, so it is no burst', () => {
  const { truth } = make('ocular-tic', 2);
  expect(truth.fastPhases.length).toBeGreaterThan(5);
  expect(truth.bursts).toEqual([]);
});

test('saccadic pulses glide back by themselves: after each the eye is home within half a second', () => {
  const { truth, recording } = make('saccadic-pulses', 2, { driftDegPerS: 0 });
  const { xDeg } = recording.streams[0]!.columns;
  for (const { startS, endS, dxDeg } of truth.fastPhases.slice(0, -1)) {
    const home = xDeg![Math.floor(startS * 1000)]!;
    expect(Math.abs(xDeg![Math.round((endS + 0.5) * 1000)] ?? home)).toBeLessThan(Math.max(0.1, 0.9 * Math.abs(dxDeg)));
  }
});
