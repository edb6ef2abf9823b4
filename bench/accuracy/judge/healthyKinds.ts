import type { Motion } from './motion.ts';

/** Microsaccades on a fixation from startS to endS: 0.15–1 deg, mostly horizontal, many brought back 150–350 ms later. */
export function addMicrosaccades(motion: Motion, span: { startS: number; endS: number }, perS: number): void {
  const { chance } = motion;
  let t = span.startS;
  let offX = 0;
  let offY = 0;
  for (;;) {
    t += 0.15 - Math.log(1 - chance.random()) / perS;
    if (t > span.endS - 0.08) return;
    const size = Math.min(1, Math.max(0.1, 0.3 * Math.exp(chance.normal(0, 0.5))));
    const back = Math.hypot(offX, offY) > 0.25;
    const angle = back
      ? Math.atan2(-offY, -offX) + chance.normal(0, 0.3)
      : chance.normal(chance.is(0.5) ? 0 : Math.PI, 0.5);
    const ax = size * Math.cos(angle);
    const ay = size * Math.sin(angle);
    offX += ax;
    offY += ay;
    t = motion.saccade(t, { ax, ay, part: 'micro' });
    if (chance.is(0.12) && t + 0.4 < span.endS) {
      t += chance.uniform(0.15, 0.35);
      offX -= ax;
      offY -= ay;
      t = motion.saccade(t, { ax: -ax, ay: -ay, part: 'micro' });
    }
  }
}

export function fixate(motion: Motion): void {
  motion.addDrift(motion.chance.uniform(0.3, 0.8));
  addMicrosaccades(motion, { startS: 0.2, endS: motion.durationS - 0.1 }, motion.chance.uniform(0.5, 1.8));
}

/** Looking around: 2.5–4 saccades/s, 1–15 deg, a fifth followed by a correction after 90–180 ms. */
export function scan(motion: Motion): void {
  const { chance } = motion;
  motion.addDrift(chance.uniform(0.3, 0.8));
  let t = 0.2;
  while (t < motion.durationS - 0.3) {
    const size = Math.min(18, Math.max(0.5, 3.5 * Math.exp(chance.normal(0, 0.8))));
    let angle = chance.is(0.6) ? chance.pick([0, Math.PI]) + chance.normal(0, 0.35) : chance.uniform(-Math.PI, Math.PI);
    const outside =
      Math.abs(motion.x + size * Math.cos(angle)) > 16 || Math.abs(motion.y + size * Math.sin(angle)) > 10;
    if (outside) angle = Math.atan2(-motion.y, -motion.x) + chance.normal(0, 0.3);
    const undershoot = chance.is(0.2) && size > 3 ? chance.uniform(0.05, 0.15) : 0;
    const ax = size * Math.cos(angle);
    const ay = size * Math.sin(angle);
    t = motion.saccade(t, { ax: ax * (1 - undershoot), ay: ay * (1 - undershoot), part: 'single' });
    if (undershoot > 0) {
      t += chance.uniform(0.09, 0.18);
      t = motion.saccade(t, { ax: ax * undershoot, ay: ay * undershoot, part: 'single' });
    }
    t += Math.max(0.12, Math.exp(chance.normal(Math.log(0.24), 0.4)));
  }
}

/** Reading: 1–3 deg to the right every 180–300 ms, 12 % back, return sweeps of 15–20 deg with a correction. */
export function read(motion: Motion): void {
  const { chance } = motion;
  motion.addDrift(chance.uniform(0.3, 0.8));
  const widthDeg = chance.uniform(14, 22);
  motion.saccade(0.1, { ax: -widthDeg / 2, ay: 6, part: 'single' });
  let t = 0.4;
  while (t < motion.durationS - 0.4) {
    if (motion.x > widthDeg / 2 - 1) {
      const line = motion.y < -6 ? 12 : -0.9;
      t = motion.saccade(t, { ax: -widthDeg * 0.92, ay: line, part: 'single' });
      t += chance.uniform(0.1, 0.17);
      t = motion.saccade(t, { ax: -widthDeg / 2 - motion.x, ay: 0, part: 'single' });
    } else {
      const size = Math.max(0.4, chance.normal(2, 0.7));
      t = motion.saccade(t, { ax: chance.is(0.12) ? -size * 0.7 : size, ay: chance.normal(0, 0.1), part: 'single' });
    }
    t += Math.max(0.1, Math.exp(chance.normal(Math.log(0.22), 0.3)));
  }
}

/** Pursuit of a sinus (0.1–0.5 Hz, 5–12 deg) or of to-and-fro ramps (5–20 deg/s), gain 0.8–1, with catch-up saccades. */
export function pursue(motion: Motion): void {
  const { chance, fineHz, count } = motion;
  motion.addDrift(chance.uniform(0.3, 0.8));
  const isSine = chance.is(0.5);
  const hz = chance.uniform(0.1, 0.5);
  const sizeDeg = chance.uniform(5, 12);
  const speed = chance.uniform(5, 20);
  const gain = chance.uniform(0.8, 1);
  const tilt = chance.is(0.7) ? 0 : chance.uniform(-1.5, 1.5);
  const targetAt = (t: number) => {
    if (isSine) return sizeDeg * Math.sin(6.283185 * hz * t);
    const period = (4 * sizeDeg) / speed;
    const u = (t / period) % 1;
    return sizeDeg * (u < 0.25 ? 4 * u : u < 0.75 ? 2 - 4 * u : 4 * u - 4);
  };
  let eye = 0;
  let velocity = 0;
  let busyUntil = 0.15;
  const smooth = 1 / (0.06 * fineHz);
  for (let i = 0; i < count; i++) {
    const t = i / fineHz;
    const lagged = Math.max(0, t - 0.02);
    const targetSpeed = (targetAt(lagged + 0.001) - targetAt(lagged)) / 0.001;
    velocity += (gain * targetSpeed - velocity) * smooth;
    eye += velocity / fineHz;
    motion.dx[i]! += (velocity * Math.cos(tilt)) / fineHz;
    motion.dy[i]! += (velocity * Math.sin(tilt)) / fineHz;
    const error = targetAt(t) - eye;
    if (t > busyUntil && Math.abs(error) > 0.8) {
      const jump = error * chance.uniform(0.85, 1.05);
      const end = motion.saccade(t, { ax: jump * Math.cos(tilt), ay: jump * Math.sin(tilt), part: 'single' });
      eye += jump;
      busyUntil = end + chance.uniform(0.15, 0.3);
    }
  }
  motion.pursuits.push({ startS: 0, endS: motion.durationS });
}
