import { addMicrosaccades } from './healthyKinds.ts';
import type { Motion } from './motion.ts';

/** Square-wave jerks: out, a pause, back. */
export function addSquareWaves(
  motion: Motion,
  plan: { sizeDeg: readonly [number, number]; pauseS: readonly [number, number]; restS: readonly [number, number] },
): void {
  const { chance } = motion;
  motion.addDrift(chance.uniform(0.3, 0.8));
  const sizeMid = chance.uniform(...plan.sizeDeg);
  let t = chance.uniform(0.2, 0.8);
  while (t < motion.durationS - 0.6) {
    const size = sizeMid * chance.scatter(0.25) * chance.pick([-1, 1]);
    const ay = size * chance.normal(0, 0.05);
    t = motion.saccade(t, { ax: size, ay, part: 'single' });
    t += chance.uniform(...plan.pauseS);
    t = motion.saccade(t, { ax: -size, ay: -ay, part: 'single' });
    const restS = chance.uniform(...plan.restS);
    addMicrosaccades(motion, { startS: t + 0.12, endS: Math.min(t + restS, motion.durationS) - 0.12 }, 0.4);
    t += restS;
  }
}

/** Macrosaccadic oscillation: spindles of saccades across the target, about 200 ms apart, growing and dying away. */
export function addMacrosaccadic(motion: Motion): void {
  const { chance } = motion;
  motion.addDrift(chance.uniform(0.3, 0.8));
  const peakDeg = chance.logUniform(3, 20);
  const tilt = chance.is(0.8) ? 0 : chance.uniform(-0.8, 0.8);
  let t = chance.uniform(0.2, 0.8);
  while (t < motion.durationS - 0.8) {
    const beats = Math.round(chance.uniform(7, 16));
    let side = chance.pick([-1, 1]);
    for (let k = 0; k < beats; k++) {
      const envelope = Math.sin((Math.PI * (k + 0.7)) / (beats + 0.4));
      const goal = k === beats - 1 ? 0 : 0.5 * side * peakDeg * envelope * chance.scatter(0.1);
      t = motion.saccade(t, {
        ax: goal * Math.cos(tilt) - motion.x,
        ay: goal * Math.sin(tilt) - motion.y,
        part: 'single',
      });
      t += Math.max(0.12, chance.normal(0.19, 0.025));
      side = -side as 1 | -1;
    }
    const restS = chance.uniform(0.4, 1.8);
    addMicrosaccades(motion, { startS: t + 0.1, endS: Math.min(t + restS, motion.durationS) - 0.12 }, 0.5);
    t += restS;
  }
}

/** Jerk nystagmus: slow phase one way, quick phase back, 1–5 Hz, the slow phase straight, slowing down or speeding up. */
export function addJerk(motion: Motion): void {
  const { chance } = motion;
  motion.addDrift(chance.uniform(0.2, 0.5));
  const hz = chance.uniform(1, 5);
  const sizeDeg = Math.min(chance.logUniform(1, 10), 45 / hz);
  const bendMid = chance.pick([0, -1.8, 1.8]);
  const axis = chance.pick([0, Math.PI, 0, Math.PI, Math.PI / 2, -Math.PI / 2, 0.6, 2.4]);
  let t = 0.1;
  while (t < motion.durationS - 0.1) {
    const slowS = Math.max(0.05, (1 / hz - 0.021 - 0.0022 * sizeDeg) * chance.scatter(0.15));
    const size = sizeDeg * chance.scatter(0.15);
    const endS = Math.min(t + slowS, motion.durationS);
    motion.slow({ startS: t, endS }, { ax: size * Math.cos(axis), ay: size * Math.sin(axis), bend: bendMid });
    t = endS;
    // why: each quick phase brings the eye back near to where the slow phase begins.
    const k = chance.scatter(0.08);
    t = motion.saccade(t, { ax: -motion.x * k, ay: -motion.y * k, part: 'quick' });
  }
}

/** Pendular nystagmus: 2–8 Hz, 0.5–10 deg peak to peak, in one axis or two, amplitude and frequency wandering, a few saccades. */
export function addPendular(motion: Motion): void {
  const { chance, fineHz, count } = motion;
  motion.addDrift(chance.uniform(0.2, 0.5));
  const hz = chance.uniform(2, 8);
  const sizeDeg = Math.min(chance.logUniform(0.5, 10), 30 / hz);
  const second = chance.is(0.5) ? chance.uniform(0.3, 1) : 0;
  const lag = chance.uniform(0, 6.28);
  const isVertical = chance.is(0.25);
  let phase = 0;
  let wobble = 0;
  let strength = 1;
  for (let i = 0; i < count; i++) {
    wobble += (-2 * wobble) / fineHz + chance.normal(0, 0.08) / Math.sqrt(fineHz);
    strength += (1 - strength) / fineHz + chance.normal(0, 0.2) / Math.sqrt(fineHz);
    phase += (6.283185 * hz * (1 + wobble)) / fineHz;
    const half = 0.5 * sizeDeg * Math.max(0.3, strength);
    const a = half * Math.sin(phase);
    const b = half * second * Math.sin(phase + lag);
    motion.driftX[i]! += isVertical ? b : a;
    motion.driftY[i]! += isVertical ? a : b;
  }
  let t = chance.uniform(0.5, 2);
  while (t < motion.durationS - 0.3) {
    const goal = { x: chance.normal(0, 2), y: chance.normal(0, 2) };
    t = motion.saccade(t, { ax: goal.x - motion.x, ay: goal.y - motion.y, part: 'single' });
    t += chance.uniform(0.8, 4);
  }
}
