import type { GazeSignal, WaveformType } from '../../src/eyes/index.ts';
import { drawNormal, makeRandom, type Random } from '../../src/signal/index.ts';

/**
 * Plain generators of each waveform type, used while the rules were written. They share nothing with src/simulate, which
 * judges the rules: minimum-jerk saccades on a 1 kHz grid, sizes and intervals drawn within the textbook ranges.
 */
export type DevelopmentType = Exclude<WaveformType, 'cannot-tell'> | 'reading' | 'pursuit' | 'two-targets';

interface Path {
  readonly x: number[];
  readonly y: number[];
}

export interface DevelopmentOptions {
  readonly rateHz: number;
  readonly noiseDeg: number;
  readonly seed: number;
}

export function makeDevelopmentSignal(
  type: DevelopmentType,
  { rateHz, noiseDeg, seed }: DevelopmentOptions,
): GazeSignal {
  const random = makeRandom(seed);
  const durationMs = Math.round(1000 * between(random, 5, 30));
  const path: Path = { x: [0], y: [0] };
  MAKERS[type](path, random, durationMs);
  const drift = makeDrift(random, durationMs);
  const length = Math.floor((durationMs * rateHz) / 1000);
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const at = Math.floor((i * 1000) / rateHz);
    x[i] = path.x[at]! + drift.x[at]! + noiseDeg * drawNormal(random);
    y[i] = path.y[at]! + drift.y[at]! + noiseDeg * drawNormal(random);
  }
  return { startS: 0, rateHz, unit: 'deg', x, y };
}

const MAKERS: Readonly<Record<DevelopmentType, (path: Path, random: Random, durationMs: number) => void>> = {
  none: (path, random, durationMs) => {
    while (path.x.length < durationMs) {
      hold(path, between(random, 150, 800));
      const size = random() < 0.2 ? between(random, 0.2, 0.8) : between(random, 1, 15);
      goTo(path, random, size, 2 * Math.PI * random());
    }
  },
  reading: (path, random, durationMs) => {
    while (path.x.length < durationMs) {
      hold(path, between(random, 150, 350));
      const here = path.x.at(-1)!;
      if (here > 12) saccade(path, -12 - here + drawNormal(random), -1);
      else saccade(path, (random() < 0.15 ? -1 : 1) * between(random, 1, 3.5), 0.1 * drawNormal(random));
    }
  },
  pursuit: (path, random, durationMs) => {
    const f = between(random, 0.15, 0.6);
    const size = between(random, 5, 12);
    const gain = between(random, 0.7, 1);
    while (path.x.length < durationMs) {
      const ms = between(random, 200, 700);
      const from = path.x.at(-1)!;
      const t0 = path.x.length;
      const at = (t: number): number => size * Math.sin((2 * Math.PI * f * t) / 1000);
      slide(path, ms, (ms2) => [from + gain * (at(t0 + ms2) - at(t0)), 0]);
      saccade(path, at(path.x.length) - path.x.at(-1)!, 0);
    }
  },
  'two-targets': (path, random, durationMs) => {
    const size = between(random, 5, 20);
    let side = 1;
    while (path.x.length < durationMs) {
      hold(path, between(random, 600, 1500));
      saccade(path, side * size * between(random, 0.9, 1.05), 0.3 * drawNormal(random));
      side = -side;
    }
  },
  opsoclonus: (path, random, durationMs) => {
    const size = between(random, 1, 20);
    inBursts(path, random, durationMs, (beats) => {
      for (let k = 0; k < beats; k++) goTo(path, random, size * between(random, 0.6, 1.4), 2 * Math.PI * random());
    });
  },
  flutter: (path, random, durationMs) => flutterOf(path, random, durationMs, between(random, 1, 15)),
  microflutter: (path, random, durationMs) => flutterOf(path, random, durationMs, between(random, 0.15, 0.5)),
  'voluntary-nystagmus-like': (path, random, durationMs) => {
    const size = between(random, 1, 5);
    while (path.x.length < durationMs) {
      hold(path, between(random, 800, 2500));
      const beats = Math.round(between(random, 60, 200));
      for (let k = 0; k < beats; k++) {
        const fading = 1 - 0.65 * (k / beats);
        saccade(path, (k % 2 === 0 ? 1 : -1) * size * fading * between(random, 0.9, 1.1), 0.02 * drawNormal(random));
      }
    }
  },
  'square-wave-jerks': (path, random, durationMs) => {
    const perS = between(random, 0.4, 1.6);
    const size = between(random, 0.6, 4);
    while (path.x.length < durationMs) {
      hold(path, Math.max(150, (-Math.log(1 - random()) * 1000) / perS - 200));
      if (random() < 0.1) goTo(path, random, between(random, 1, 10), 2 * Math.PI * random());
      else {
        const step = (random() < 0.7 ? 1 : -1) * size * between(random, 0.7, 1.3);
        saccade(path, step, 0);
        hold(path, between(random, 150, 280));
        saccade(path, -step * between(random, 0.9, 1.1), 0);
      }
    }
  },
  'macrosaccadic-oscillation': (path, random, durationMs) => {
    const gain = between(random, 1.2, 1.4);
    while (path.x.length < durationMs) {
      hold(path, between(random, 400, 1500));
      const home = path.x.at(-1)!;
      const peak = between(random, 4, 15);
      let size = 1;
      let side = random() < 0.5 ? -1 : 1;
      let grows = true;
      while (size > 0.7) {
        saccade(path, home + (side * size) / 2 - path.x.at(-1)!, 0);
        hold(path, between(random, 160, 240));
        side = -side;
        size *= grows ? gain : 1 / gain;
        if (size > peak) grows = false;
      }
      saccade(path, home - path.x.at(-1)!, 0);
    }
  },
  'jerk-nystagmus': (path, random, durationMs) => {
    const f = between(random, 1, 5);
    const size = between(random, 1, 8);
    const side = random() < 0.5 ? -1 : 1;
    const angle = random() < 0.75 ? 0 : Math.PI / 2;
    const curve = between(random, -1, 1);
    while (path.x.length < durationMs) {
      const step = side * size * between(random, 0.75, 1.25);
      const [x0, y0] = [path.x.at(-1)!, path.y.at(-1)!];
      const ms = (1000 / f - 30) * between(random, 0.85, 1.15);
      const drift = x0 * Math.cos(angle) + y0 * Math.sin(angle) + 0.9 * step * Math.sign(step);
      const back = -step * (drift * side > 3 ? 1.15 : 0.95);
      slide(path, ms, (t) => {
        const u = t / ms;
        const way = back * (u + curve * 0.5 * u * (u - 1));
        return [x0 + way * Math.cos(angle), y0 + way * Math.sin(angle)];
      });
      saccade(path, step * Math.cos(angle), step * Math.sin(angle));
      if (random() < 0.05) goTo(path, random, between(random, 2, 8), 2 * Math.PI * random());
    }
  },
  'pendular-nystagmus': (path, random, durationMs) => {
    const f = between(random, 2, 7);
    const size = between(random, 0.4, 5) / 2;
    const angle = random() < 0.7 ? 0 : Math.PI * random();
    const wobble = between(random, 0, 0.15);
    let phase = 0;
    while (path.x.length < durationMs) {
      const ms = between(random, 800, 3000);
      const [x0, y0] = [path.x.at(-1)!, path.y.at(-1)!];
      const start = phase;
      const speed = (2 * Math.PI * f * (1 + wobble * drawNormal(random))) / 1000;
      slide(path, ms, (t) => {
        phase = start + speed * t;
        const way = size * (Math.sin(phase) - Math.sin(start));
        return [x0 + way * Math.cos(angle), y0 + way * Math.sin(angle)];
      });
      if (random() < 0.5) goTo(path, random, between(random, 1, 10), 2 * Math.PI * random());
    }
  },
};

function flutterOf(path: Path, random: Random, durationMs: number, size: number): void {
  inBursts(path, random, durationMs, (beats) => {
    const side = random() < 0.5 ? -1 : 1;
    for (let k = 0; k < beats; k++) {
      const step = side * (k % 2 === 0 ? 1 : -1) * size * between(random, 0.75, 1.25);
      saccade(path, step, 0.05 * Math.abs(step) * drawNormal(random));
    }
  });
}

function inBursts(path: Path, random: Random, durationMs: number, burst: (beats: number) => void): void {
  const isContinuous = random() < 0.2;
  while (path.x.length < durationMs) {
    if (!isContinuous) {
      hold(path, between(random, 300, 2500));
      if (random() < 0.4) goTo(path, random, between(random, 1, 12), 2 * Math.PI * random());
      hold(path, between(random, 200, 600));
    }
    burst(Math.round(between(random, 5, 20)));
  }
}

/** A saccade of this size, turned round where it would leave ±20 deg. */
function goTo(path: Path, random: Random, size: number, angle: number): void {
  let dx = size * Math.cos(angle);
  let dy = size * Math.sin(angle);
  if (Math.abs(path.x.at(-1)! + dx) > 20) dx = -dx;
  if (Math.abs(path.y.at(-1)! + dy) > 20) dy = -dy;
  saccade(path, dx, dy);
  if (random() < 0.2 && size > 3) {
    hold(path, between(random, 120, 200));
    saccade(path, 0.1 * dx, 0.1 * dy);
  }
}

function saccade(path: Path, dx: number, dy: number): void {
  const ms = 21 + 2.2 * Math.sqrt(dx * dx + dy * dy);
  const [x0, y0] = [path.x.at(-1)!, path.y.at(-1)!];
  slide(path, ms, (t) => {
    const u = Math.min(1, t / ms);
    const way = u * u * u * (10 - 15 * u + 6 * u * u);
    return [x0 + dx * way, y0 + dy * way];
  });
}

function hold(path: Path, ms: number): void {
  const [x0, y0] = [path.x.at(-1)!, path.y.at(-1)!];
  slide(path, ms, () => [x0, y0]);
}

function slide(path: Path, ms: number, at: (t: number) => [number, number]): void {
  const steps = Math.max(1, Math.round(ms));
  for (let t = 1; t <= steps; t++) {
    const [x, y] = at((t * ms) / steps);
    path.x.push(x);
    path.y.push(y);
  }
}

function makeDrift(random: Random, length: number): { x: Float64Array; y: Float64Array } {
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  for (let i = 1; i < length; i++) {
    x[i] = 0.9995 * x[i - 1]! + 0.01 * drawNormal(random);
    y[i] = 0.9995 * y[i - 1]! + 0.01 * drawNormal(random);
  }
  return { x, y };
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
