import { drawNormal, type Random } from '../../../signal/index.ts';
import type { TrueReach, TrueSpan } from '../types.ts';
import { type LimbTrack, moveLimb, shakeLimb, turnAndReturn, turnLimb } from './limbTrack.ts';
import { cross, drawDirection, drawPerpendicular, scaled, unitOf, type Vector } from './vector.ts';
import { addWander } from './wander.ts';

/** Numbers of deliberate movement; chosen but where a source stands. */
export const DELIBERATE = {
  forearmM: 0.15, // wrist to elbow of a toddler
  reachM: [0.2, 0.35] as const,
  reachS: [0.6, 1] as const,
  firstShare: [0.7, 0.9] as const, // of the way, by the first submovement
  holdS: [0.4, 0.9] as const,
  intentionHz: [3, 5] as const,
  playMoveS: [0.25, 0.9] as const,
  playMoveM: { median: 0.12, sigmaLn: 0.7, max: 0.5 },
  playMostMPerS2: 4, // way / duration² at most: 2.4 g at the peak
  playTurnRad: { sd: 0.5, most: 1.5 },
  bangG: [0.3, 2] as const,
  bangHz: [12, 22] as const,
  postureWobbleHz: [0.5, 3] as const,
  swayHz: [0.05, 1] as const,
};

function between(random: Random, [min, max]: readonly [number, number]): number {
  return min + (max - min) * random();
}

/**
 * A reach and the way back: overlapping submovements of minimum jerk [FlashHogan1985]. `ataxia` 0–1 adds submovements, overshoot and an
 * intention tremor near the target.
 */
export function addReach(track: LimbTrack, startS: number, ataxia: number, random: Random): TrueReach {
  const wayM = between(random, DELIBERATE.reachM);
  const direction = unitOf([0.3, 0.2 * drawNormal(random), 1]);
  const axis = drawPerpendicular(random, direction);
  const firstS = between(random, DELIBERATE.reachS);
  const overshoot = 0.25 * ataxia * random();
  const share = between(random, DELIBERATE.firstShare) + overshoot;
  const corrections = 1 + Math.floor(ataxia * 3 * random() + 0.3);
  let atS = startS;
  let left = 1;
  const submovements: { startS: number; durationS: number; wayM: number }[] = [];
  for (let k = 0; k <= corrections; k++) {
    const part = k === 0 ? share : k === corrections ? left : left * (0.5 + ataxia * random());
    const durationS = k === 0 ? firstS : firstS * (0.4 + 0.3 * random());
    submovements.push({ startS: atS, durationS, wayM: part * wayM });
    moveLimb(track, atS, durationS, scaled(direction, part * wayM));
    left -= part;
    atS += durationS * (k === 0 ? 0.8 : 0.7);
  }
  const endS = Math.max(...submovements.map((sub) => sub.startS + sub.durationS));
  if (ataxia > 0)
    addIntentionTremor(track, { startS: startS + 0.6 * firstS, endS: endS + 0.3 }, ataxia, direction, random);
  const holdS = between(random, DELIBERATE.holdS);
  const backS = between(random, DELIBERATE.reachS);
  const turn = wayM / (2 * DELIBERATE.forearmM);
  turnLimb(track, startS, endS - startS, scaled(axis, turn));
  moveLimb(track, endS + holdS, backS, scaled(direction, -wayM));
  turnLimb(track, endS + holdS, backS, scaled(axis, -turn));
  return { startS, endS, backS: endS + holdS + backS, wayM, overshootFraction: Math.max(0, share - 1), submovements };
}

function addIntentionTremor(track: LimbTrack, span: TrueSpan, ataxia: number, direction: Vector, random: Random): void {
  const hz = between(random, DELIBERATE.intentionHz);
  const across = drawPerpendicular(random, direction);
  addRhythm(track, span, hz, scaled(across, 0.15 * ataxia * (0.5 + random())));
}

/** A plain oscillation that grows and fades, g. */
function addRhythm(track: LimbTrack, { startS, endS }: TrueSpan, hz: number, peakG: Vector): void {
  const { rateHz, length, linear } = track;
  for (let i = Math.ceil(startS * rateHz); i < Math.min(length, endS * rateHz); i++) {
    const s = i / rateHz - startS;
    const grown = Math.sin((Math.PI * s) / (endS - startS)) ** 2;
    const wave = grown * Math.sin(2 * Math.PI * hz * s);
    for (let k = 0; k < 3; k++) linear[k]![i]! += peakG[k]! * wave;
  }
}

/** Play of a toddler: bursts of movements, turns of the limb, things banged, and pauses. `vigour` 1 is lively. */
export function addPlay(track: LimbTrack, { startS, endS }: TrueSpan, vigour: number, random: Random): void {
  const exponential = (meanS: number): number => -meanS * Math.log(1 - random());
  for (let burstS = startS + exponential(1); burstS < endS - 2; burstS += exponential(3 / Math.max(0.1, vigour))) {
    const burstEndS = Math.min(endS - 2, burstS + exponential(4));
    for (let atS = burstS; atS < burstEndS; ) {
      const durationS = between(random, DELIBERATE.playMoveS);
      const { median, sigmaLn, max } = DELIBERATE.playMoveM;
      const mostM = DELIBERATE.playMostMPerS2 * durationS * durationS;
      const wayM = Math.min(max, mostM, vigour * median * Math.exp(sigmaLn * drawNormal(random)));
      const { sd, most } = DELIBERATE.playTurnRad;
      const angle = Math.max(-most, Math.min(most, sd * drawNormal(random)));
      const way = scaled(drawDirection(random), wayM);
      const turn = scaled(drawDirection(random), angle);
      const bang = random() < 0.15;
      const bangG = DELIBERATE.bangG[0] * (DELIBERATE.bangG[1] / DELIBERATE.bangG[0]) ** random();
      const bangHz = between(random, DELIBERATE.bangHz);
      const bangWay = drawDirection(random);
      moveLimb(track, atS, durationS, way);
      moveLimb(track, atS + 0.6 * durationS, durationS, scaled(way, -1));
      turnAndReturn(track, atS, durationS, 0.2 + 0.5 * random(), turn);
      if (bang) shakeLimb(track, atS + durationS, scaled(bangWay, vigour * bangG), bangHz, 0.25);
      atS += durationS * (0.6 + random());
    }
    burstS = burstEndS;
  }
}

/** An arm held out: it wobbles and sinks a little. */
export function addHeldPosture(track: LimbTrack, span: TrueSpan, wobbleG: number, random: Random): void {
  const across = wobbleG * 0.7;
  addWander(track.linear, track.rateHz, span, DELIBERATE.postureWobbleHz, [wobbleG, across, across], random);
  const droop = 0.02 + 0.06 * random();
  turnLimb(track, span.startS + 1, Math.max(1, span.endS - span.startS - 1.5), scaled([0, 1, 0], droop));
  turnLimb(track, span.endS - 0.5, 0.5, scaled([0, 1, 0], -droop));
}

/** Sway of a sitting or standing trunk: tilts to and fro by `swayRad` (SD), and the acceleration that goes with it at `heightM`. */
export function addSway(track: LimbTrack, span: TrueSpan, swayRad: number, heightM: number, random: Random): void {
  const axes: readonly Vector[] = [
    [0, 1, 0],
    [0, 0, 1],
  ];
  const { rateHz, length } = track;
  const tilt = [new Float64Array(length), new Float64Array(length), new Float64Array(length)] as const;
  addWander(tilt, rateHz, span, DELIBERATE.swayHz, [0, swayRad, 0.7 * swayRad], random);
  for (const axis of axes) {
    const k = axis.indexOf(1);
    const column = tilt[k]!;
    const way = cross(axis, [1, 0, 0]);
    for (let i = 1; i + 1 < length; i++) {
      const rate = (column[i + 1]! - column[i]!) * rateHz;
      const growth = (column[i + 1]! - 2 * column[i]! + column[i - 1]!) * rateHz * rateHz;
      track.turning[k]![i]! += rate;
      for (let axisK = 0; axisK < 3; axisK++) track.linear[axisK]![i]! += (way[axisK]! * growth * heightM) / 9.80665;
    }
  }
}
