import type { GazeSignal } from '../../src/eyes/index.ts';
import { childSeed, drawNormal, makeRandom, type Random } from '../../src/signal/index.ts';
import type { LabelledInterval } from './score.ts';

/** One synthetic recording of the bench: back-to-back minimum-jerk saccades, independent of src/simulate. */
export interface BackToBackSpec {
  readonly amplitudeDeg: number;
  readonly kind: 'flutter' | 'opsoclonus';
  readonly pattern: 'continuous' | 'bursts';
  /** SD of white noise per sample and axis, deg. */
  readonly noiseDeg: number;
  readonly rateHz: number;
  readonly durationS: number;
  readonly seed: number;
  /** Share of the noise's variance that is 1/f instead of white. */
  readonly pinkFraction?: number;
  /** A damped pupil swing after every saccade. */
  readonly pso?: boolean;
  /** Blinks per second. */
  readonly blinksPerS?: number;
}

export interface BackToBack {
  readonly signal: GazeSignal;
  /** True saccades in samples, half-open; bounds are fractional. Those that a blink hides are left out. */
  readonly saccades: readonly LabelledInterval[];
  readonly bursts: readonly LabelledInterval[];
  /** Where blinks hide the eye, flanks included; nothing there is scored. */
  readonly hidden: readonly LabelledInterval[];
  /** 1/(2 × median of onset-to-onset times within bursts), Hz. */
  readonly frequencyHz: number;
  readonly medianAmplitudeDeg: number;
}

interface Beat {
  startS: number;
  durationS: number;
  dx: number;
  dy: number;
  inBurst: boolean;
}

/** s; duration of a saccade [BahillClarkStark1975: D = 2.2 A + 21 ms]. */
export function saccadeS(amplitudeDeg: number): number {
  return (2.2 * amplitudeDeg + 21) / 1000;
}

/** Same spec, same samples. Every source of chance has its own child seed. */
export function makeBackToBack(spec: BackToBackSpec): BackToBack {
  const beats = drawBeats(spec, makeRandom(childSeed(spec.seed, 'beats')));
  const length = Math.round(spec.durationS * spec.rateHz);
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  for (const beat of beats) addBeat(x, y, beat, spec);
  addNoise([x, y], spec);
  const blinks = spec.blinksPerS === undefined ? [] : addBlinks(x, y, spec);
  const kept = beats.filter((beat) => {
    const start = beat.startS * spec.rateHz;
    const end = (beat.startS + beat.durationS) * spec.rateHz;
    return end <= length && blinks.every(([from, to]) => end <= from || start >= to);
  });
  return {
    signal: { startS: 0, rateHz: spec.rateHz, unit: 'deg', x, y },
    saccades: kept.map((b) => ({ start: b.startS * spec.rateHz, end: (b.startS + b.durationS) * spec.rateHz })),
    hidden: blinks.map(([start, end]) => ({ start, end })),
    ...summarise(kept, spec.rateHz),
  };
}

function summarise(
  beats: readonly Beat[],
  rateHz: number,
): { bursts: LabelledInterval[]; frequencyHz: number; medianAmplitudeDeg: number } {
  const bursts: { start: number; end: number }[] = [];
  const steps: number[] = [];
  const amplitudes: number[] = [];
  beats.forEach((beat, k) => {
    if (!beat.inBurst) return;
    amplitudes.push(Math.hypot(beat.dx, beat.dy));
    const before = beats[k - 1];
    const end = (beat.startS + beat.durationS) * rateHz;
    if (before?.inBurst && beat.startS - before.startS - before.durationS < 1e-9) {
      steps.push(beat.startS - before.startS);
      bursts.at(-1)!.end = end;
    } else bursts.push({ start: beat.startS * rateHz, end });
  });
  return { bursts, frequencyHz: 1 / (2 * middle(steps)), medianAmplitudeDeg: middle(amplitudes) };
}

function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

/** Beats with a normal scatter of 25 % in amplitude that drift back to the centre; turns of opsoclonus are 180 ± 55 deg. */
function drawBeats(spec: BackToBackSpec, random: Random): Beat[] {
  const beats: Beat[] = [];
  let t = 0.5;
  let x = 0;
  let y = 0;
  let direction = random() < 0.5 ? 0 : Math.PI;
  const push = (dx: number, dy: number, inBurst: boolean): void => {
    const durationS = saccadeS(Math.hypot(dx, dy));
    beats.push({ startS: t, durationS, dx, dy, inBurst });
    t += durationS;
    x += dx;
    y += dy;
  };
  while (t < spec.durationS) {
    const left = spec.pattern === 'continuous' ? Number.POSITIVE_INFINITY : 4 + Math.floor(random() * 12);
    const homeX = x;
    const homeY = y;
    for (let k = 0; k < left && t < spec.durationS - 0.2; k++) {
      const size = spec.amplitudeDeg * Math.min(2, Math.max(0.35, 1 + 0.25 * drawNormal(random)));
      direction = spec.kind === 'flutter' ? direction + Math.PI : direction + Math.PI + 0.96 * drawNormal(random);
      let dx = size * Math.cos(direction);
      let dy = spec.kind === 'flutter' ? 0 : size * Math.sin(direction);
      // why: a beat that would lead further away from an eccentric eye is turned inward, as the orbit would
      if (spec.kind === 'opsoclonus' && Math.hypot(x + dx - homeX, y + dy - homeY) > 1.5 * spec.amplitudeDeg) {
        const inward = Math.atan2(homeY - y, homeX - x) + 0.5 * drawNormal(random);
        dx = size * Math.cos(inward);
        dy = size * Math.sin(inward);
      } else if (spec.kind === 'flutter') dx -= 0.3 * (x + dx - homeX - 0.5 * dx);
      direction = Math.atan2(dy, dx);
      push(dx, dy, true);
    }
    if (spec.pattern === 'continuous') break;
    t += 0.3 + 0.4 * random();
    if (random() < 0.6 && t < spec.durationS - 0.3) {
      const angle = random() * 2 * Math.PI;
      push(4 * Math.cos(angle) - x, 4 * Math.sin(angle) - y, false);
      t += 0.25 + 0.3 * random();
    }
  }
  return beats;
}

function addBeat(x: Float64Array, y: Float64Array, beat: Beat, { rateHz, pso }: BackToBackSpec): void {
  const size = Math.hypot(beat.dx, beat.dy);
  const swing = pso === true && size > 0 ? (0.4 * (1 - Math.exp(-size / 4))) / size : 0;
  for (let i = Math.max(0, Math.ceil(beat.startS * rateHz)); i < x.length; i++) {
    const since = i / rateHz - beat.startS;
    const u = Math.min(1, since / beat.durationS);
    let share = u * u * u * (10 + u * (6 * u - 15));
    if (u >= 1 && swing > 0) {
      const after = since - beat.durationS;
      share += swing * Math.exp(-after / 0.012) * Math.sin((2 * Math.PI * after) / 0.03);
    }
    x[i]! += beat.dx * share;
    y[i]! += beat.dy * share;
  }
}

function addNoise(axes: readonly Float64Array[], { noiseDeg, pinkFraction = 0, seed }: BackToBackSpec): void {
  axes.forEach((axis, a) => {
    const random = makeRandom(childSeed(seed, `noise${a}`));
    const whiteDeg = noiseDeg * Math.sqrt(1 - pinkFraction);
    const pinkDeg = noiseDeg * Math.sqrt(pinkFraction);
    for (let i = 0; i < axis.length; i++) axis[i]! += whiteDeg * drawNormal(random);
    if (pinkFraction === 0) return;
    // why: a sum of first-order processes, one per octave, each of equal variance, is 1/f between the outer corners
    const octaves = 10;
    for (let k = 0; k < octaves; k++) {
      const keep = Math.exp(-1 / 2 ** k);
      const step = (pinkDeg / Math.sqrt(octaves)) * Math.sqrt(1 - keep * keep);
      let state = 0;
      for (let i = 0; i < axis.length; i++) {
        state = keep * state + step * drawNormal(random);
        axis[i]! += state;
      }
    }
  });
}

/** Blinks: the eye drops 3 deg within 40 ms, is lost for 120 ms and comes back; returned in samples with their flanks. */
function addBlinks(x: Float64Array, y: Float64Array, spec: BackToBackSpec): [number, number][] {
  const random = makeRandom(childSeed(spec.seed, 'blinks'));
  const blinks: [number, number][] = [];
  for (let t = 1 + random(); t < spec.durationS - 1; t += (0.5 + random()) / spec.blinksPerS!) {
    const at = (s: number): number => Math.round((t + s) * spec.rateHz);
    for (let i = at(-0.04); i < at(0.16); i++) {
      const s = i / spec.rateHz - t;
      const shut = s < 0 ? 1 + s / 0.04 : s > 0.12 ? 1 - (s - 0.12) / 0.04 : Number.NaN;
      x[i]! -= 0.5 * shut;
      y[i]! -= 3 * shut;
    }
    blinks.push([at(-0.06), at(0.18)]);
  }
  return blinks;
}
