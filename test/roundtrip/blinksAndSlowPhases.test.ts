import { expect, test } from 'vitest';
import { detectEyeEvents, type GazeSignal, LABEL, primarySignals } from '../../src/eyes/index.ts';
import { type EyeTruth, type SimulateEyesOptions, simulateEyes, type TrueInterval } from '../../src/simulate/index.ts';

/** One simulated eye with its truth; pupil and openness taken away where `bare`. */
function eye(options: SimulateEyesOptions, bare = false): { signal: GazeSignal; truth: EyeTruth } {
  const { recording, truth } = simulateEyes(options);
  const { signal } = primarySignals(recording.streams).segments[0]!;
  if (!bare) return { signal, truth };
  const { startS, rateHz, unit, x, y } = signal;
  return { signal: { startS, rateHz, unit, x, y: y! }, truth };
}

const meets = (a: TrueInterval) => (b: TrueInterval) => a.startS < b.endS && b.startS < a.endS;

const DEVICES: readonly [string, number][] = [
  // device, how far the found bounds may lie from the true ones at the median, s
  ['eyelink-500', 0.05],
  ['screen-120', 0.05],
  ['phone-60', 0.06],
  ['phone-30', 0.07],
];

test.each(DEVICES)(
  '%s: every blink is found, in healthy eyes and within opsoclonus, with bounds near the true ones',
  (device, tolS) => {
    for (const scenario of ['healthy-fixation', 'opsoclonus', 'flutter']) {
      const errors: number[] = [];
      for (const seed of [1, 2, 3]) {
        const { signal, truth } = eye({ scenario, seed, device, durationS: 30, parameters: { blinkPerMin: 20 } });
        const { blinks } = detectEyeEvents(signal);
        for (const blink of truth.blinks) {
          const found = blinks.find(meets(blink));
          expect(found, `${scenario}, seed ${seed}, blink at ${blink.startS} s`).toBeDefined();
          errors.push(Math.abs(found!.startS - blink.startS), Math.abs(found!.endS - blink.endS));
        }
      }
      expect(errors.sort((a, b) => a - b)[errors.length >> 1]!).toBeLessThan(tolS);
    }
  },
);

test('opsoclonus and flutter without blinks are not taken for blinks, with neither pupil nor openness to tell', () => {
  for (const scenario of ['opsoclonus', 'opsoclonus-extreme', 'flutter', 'bench-opsoclonus']) {
    for (const seed of [1, 2, 3]) {
      const device = { preset: 'eyelink-500', dropoutPerMin: 0 };
      const { signal } = eye({ scenario, seed, device, durationS: 10, parameters: { blinkPerMin: 0 } }, true);
      expect(detectEyeEvents(signal).blinks, `${scenario}, seed ${seed}`).toEqual([]);
    }
  }
});

function shareOf(label: number, labels: Uint8Array, use: (i: number) => boolean): number {
  let [n, hits] = [0, 0];
  labels.forEach((found, i) => {
    if (!use(i) || found === LABEL.saccade || found === LABEL.pso || found === LABEL.blink || found === LABEL.none)
      return;
    n++;
    if (found === label) hits++;
  });
  return hits / n;
}

test('eye trackers: pursuit in is pursuit out for at least 9 of 10 samples; a target that turns round rests there', () => {
  const shares = ['healthy-pursuit-ramp', 'healthy-pursuit-sine'].flatMap((scenario) =>
    [1, 2, 3].map((seed) => {
      const { signal, truth } = eye({ scenario, seed, device: 'eyelink-500', durationS: 15 });
      const pursued = (i: number): boolean =>
        truth.pursuits.some(({ startS, endS }) => i / signal.rateHz >= startS && i / signal.rateHz < endS);
      return shareOf(LABEL.pursuit, detectEyeEvents(signal).labels, pursued);
    }),
  );
  expect(shares.reduce((a, b) => a + b) / shares.length).toBeGreaterThan(0.9);
  expect(Math.min(...shares)).toBeGreaterThan(0.7);
});

test('the healthy twin: fixation and scanning of still scenes give no pursuit on a good tracker, and little on a poor one', () => {
  const limits: readonly [string, number][] = [
    ['eyelink-500', 0],
    ['vng', 0.08],
    ['screen-120', 0.15],
  ];
  for (const [device, limit] of limits) {
    for (const scenario of ['healthy-fixation', 'healthy-scanning', 'square-wave-jerks']) {
      for (const seed of [1, 2, 3]) {
        const { signal } = eye({ scenario, seed, device, durationS: 15 });
        const share = shareOf(LABEL.pursuit, detectEyeEvents(signal).labels, () => true);
        expect(share, `${device} ${scenario} ${seed}`).toBeLessThanOrEqual(limit);
      }
    }
  }
});
