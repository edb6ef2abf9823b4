import { makePinkNoise, type Random } from '../../../signal/index.ts';
import { type LimbTrack, M_PER_S2_PER_G, moveLimb, turnAndReturn } from './limbTrack.ts';
import { drawDirection, drawPerpendicular, scaled } from './vector.ts';

/** Numbers of a body that lies or sits; all chosen. */
export const QUIET = {
  tremorHz: [6, 10] as const, // physiological tremor
  tremorG: [0.0005, 0.002] as const, // its SD
  breathsPerMin: [18, 32] as const, // a toddler at rest
  breathM: { chest: 0.003, limb: 0.0005 }, // way of the place in a breath
  breathRad: { chest: 0.02, limb: 0.002 },
  shiftS: [0.8, 2.5] as const, // s that a change of posture takes
  fidgetS: [0.25, 0.8] as const,
  fidgetM: [0.005, 0.06] as const,
};

export interface QuietOptions {
  readonly startS: number;
  readonly endS: number;
  /** Changes of posture per minute. */
  readonly shiftsPerMin: number;
  readonly shiftRad: readonly [number, number];
  /** Small movements per minute. */
  readonly fidgetsPerMin: number;
}

function between(random: Random, [min, max]: readonly [number, number]): number {
  return min + (max - min) * random();
}

/** Physiological tremor: noise through a resonance, along a direction that stays. Runs over the whole track. */
export function addPhysiologicalTremor(track: LimbTrack, random: Random): void {
  const { rateHz, length, linear } = track;
  const frequency = between(random, QUIET.tremorHz);
  const size = between(random, QUIET.tremorG);
  const direction = drawDirection(random);
  const r = Math.exp((-Math.PI * 3) / rateHz); // why 3: the resonance is 3 Hz wide
  const c = 2 * r * Math.cos((2 * Math.PI * frequency) / rateHz);
  // SD of the resonance driven by noise of SD 1.
  const gain = Math.sqrt((1 + r * r) / ((1 - r * r) * ((1 + r * r) ** 2 - c * c)));
  let before = 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const next = c * last - r * r * before + (random() - 0.5) * Math.sqrt(12);
    before = last;
    last = next;
    for (let k = 0; k < 3; k++) linear[k]![i]! += (size / gain) * direction[k]! * next;
  }
}

/** Breathing: a slow tilt and a slower way; its rate wanders a little. */
export function addBreathing(track: LimbTrack, random: Random): void {
  const { rateHz, length, linear, turning, place } = track;
  const where = place === 'chest' || place === 'lower-back' || place === 'waist' ? 'chest' : 'limb';
  const hz = between(random, QUIET.breathsPerMin) / 60;
  const axis = drawDirection(random);
  const way = drawDirection(random);
  const wander = makePinkNoise(random, 10);
  const wayM = QUIET.breathM[where];
  const angle = QUIET.breathRad[where];
  let phase = 2 * Math.PI * random();
  let drift = 0;
  const omega = 2 * Math.PI * hz;
  for (let i = 0; i < length; i++) {
    if (i % Math.max(1, Math.round(rateHz)) === 0) drift = 0.1 * wander();
    const step = (omega * (1 + drift)) / rateHz;
    phase += step;
    const s = Math.sin(phase);
    const c = Math.cos(phase);
    for (let k = 0; k < 3; k++) {
      linear[k]![i]! -= ((wayM * omega * omega) / M_PER_S2_PER_G) * s * way[k]!;
      turning[k]![i]! += angle * omega * c * axis[k]!;
    }
  }
}

/** Changes of posture, each held and taken back, and small movements, each at its own time. */
export function addRestlessness(track: LimbTrack, options: QuietOptions, random: Random): void {
  const { startS, endS, shiftsPerMin, fidgetsPerMin } = options;
  const exponential = (perMin: number): number =>
    perMin > 0 ? (-60 / perMin) * Math.log(1 - random()) : Number.POSITIVE_INFINITY;
  for (let atS = startS + exponential(shiftsPerMin); ; atS += exponential(shiftsPerMin)) {
    const durationS = between(random, QUIET.shiftS);
    const holdS = 3 - 15 * Math.log(1 - random());
    const turn = scaled(drawDirection(random), between(random, options.shiftRad));
    const wayM = scaled(drawDirection(random), 0.1 * random());
    if (!(atS + 2 * durationS + holdS < endS)) break;
    turnAndReturn(track, atS, durationS, holdS, turn);
    moveLimb(track, atS, durationS, wayM);
    moveLimb(track, atS + durationS + holdS, durationS, scaled(wayM, -1));
    atS += 2 * durationS + holdS;
  }
  for (let atS = startS + exponential(fidgetsPerMin); ; atS += exponential(fidgetsPerMin)) {
    const durationS = between(random, QUIET.fidgetS);
    const direction = drawDirection(random);
    const size = QUIET.fidgetM[0] * (QUIET.fidgetM[1] / QUIET.fidgetM[0]) ** random();
    const axis = drawPerpendicular(random, direction);
    const restS = 0.2 + random();
    if (!(atS + 2 * durationS + restS < endS)) break;
    moveLimb(track, atS, durationS, scaled(direction, size));
    moveLimb(track, atS + durationS + restS, durationS, scaled(direction, -size));
    turnAndReturn(track, atS, durationS, restS, scaled(axis, size / 0.15));
  }
}
