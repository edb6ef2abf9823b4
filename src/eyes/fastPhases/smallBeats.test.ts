import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { detectFastPhases } from './detectFastPhases.ts';
import { type Step, signalOfSteps, stepDurationS } from './movement.testing.ts';

/** Beats in any direction around one place, all the time. */
function opsoclonusSteps(sizeDeg: number, durationS: number): Step[] {
  const random = makeRandom(3);
  const stepS = stepDurationS(sizeDeg);
  let angle = 0;
  return Array.from({ length: Math.floor(durationS / stepS) }, (_, k) => {
    angle += Math.PI + 0.6 * drawNormal(random);
    return { atS: k * stepS, dx: sizeDeg * Math.cos(angle), dy: sizeDeg * Math.sin(angle) };
  });
}

test('of 20 s of continuous 0.5-deg opsoclonus, all within the reach of rest, more than 95 of 100 beats are found', () => {
  for (const noiseDeg of [0.005, 0.02]) {
    const steps = opsoclonusSteps(0.5, 20);
    const { fastPhases } = detectFastPhases(signalOfSteps(steps, { noiseDeg, durationS: 20 }), new Uint8Array(10_000));
    expect(fastPhases.length).toBeGreaterThan(0.95 * steps.length);
    expect(fastPhases.length).toBeLessThan(1.03 * steps.length);
  }
});

test('noise that wanders as fast as such beats (a random walk, 12 deg/s) brings no burst', () => {
  const { x, y, ...rest } = signalOfSteps([], { noiseDeg: 0.045, durationS: 60 });
  for (const axis of [x, y]) for (let i = 1; i < axis.length; i++) axis[i]! += 0.97 * axis[i - 1]!;
  expect(detectFastPhases({ ...rest, x, y }, new Uint8Array(30_000)).bursts).toHaveLength(0);
});
