import { childSeed, drawNormal, makeRandom, type Random } from '../../../signal/index.ts';
import { type LimbTrack, moveLimb, shakeLimb, turnLimb } from '../movement/limbTrack.ts';
import type { Vector } from '../movement/vector.ts';
import { addWander } from '../movement/wander.ts';
import type { GaitKnobs, WalkPlan } from './planWalk.ts';
import { makeStrideClock } from './strideClock.ts';
import type { Harmonic, TrunkHarmonics } from './trunkHarmonics.ts';

/** Numbers of the written walk; chosen. */
const CHOSEN = {
  heelG: { trunk: 0.15, leg: 1.2, arm: 0.05, head: 0.08 }, // at adult step length
  heelHz: { trunk: 14, leg: 22, arm: 12, head: 12 },
  heelDamping: 0.3,
  swingStart: 0.62, // of the stride, after contact of the same foot
  shankTurnRad: 0.9, // in a swing, adult; less for short steps
  liftM: 0.06,
  trunkRollRad: 0.03,
  wanderHz: [0.2, 1] as const,
  swayG: 0.012, // not bound to the stride, healthy
  armM: 0.5, // shoulder to wrist, adult
};

type Kind = keyof typeof CHOSEN.heelG;

function kindOf(place: LimbTrack['place']): Kind {
  if (/wrist|hand/.test(place)) return 'arm';
  if (/ankle|foot|thigh/.test(place)) return 'leg';
  return place === 'head' ? 'head' : 'trunk';
}

/** Writes one bout of walking onto the track of a place. Standing, its X is up. */
export function writeWalk(
  track: LimbTrack,
  plan: WalkPlan,
  harmonics: TrunkHarmonics,
  knobs: GaitKnobs,
  seed: number,
): void {
  if (plan.contacts.length < 3) return;
  const kind = kindOf(track.place);
  const random = makeRandom(childSeed(seed, `gait/${plan.contacts[0]!.bout}/${track.place}`));
  for (const turn of plan.turns) turnLimb(track, turn.startS, turn.endS - turn.startS, [turn.turnRad, 0, 0]);
  if (kind === 'leg') writeLeg(track, plan);
  else writeTrunk(track, plan, harmonics, knobs, kind, random);
  writeHeelStrikes(track, plan, knobs, kind, random);
  const sway = CHOSEN.swayG * knobs.swayFactor * (kind === 'leg' ? 0.5 : 1);
  const { startS, endS } = plan.walk;
  addWander(track.linear, track.rateHz, { startS, endS }, CHOSEN.wanderHz, [0.3 * sway, sway, 0.5 * sway], random);
}

/** Phase-locked trunk movement, whose harmonics differ from stride to stride; arms swing on top. */
function writeTrunk(
  track: LimbTrack,
  plan: WalkPlan,
  { vertical, lateral, forward }: TrunkHarmonics,
  knobs: GaitKnobs,
  kind: Kind,
  random: Random,
): void {
  const { rateHz, linear, turning } = track;
  const clock = makeStrideClock(plan.contacts);
  const share = kind === 'head' ? 0.7 : kind === 'arm' ? 0.8 : 1;
  const strideCount = Math.ceil(plan.contacts.length / 2) + 3;
  const axes = [vertical, lateral, forward].map((axis) =>
    axis.map((h) => ({ ...h, course: drawCourse(strideCount, knobs.irregularity, random) })),
  );
  const roll = CHOSEN.trunkRollRad * knobs.swayFactor * (1 + 0.1 * drawNormal(random));
  const swing = kind === 'arm' ? plan.walker.armSwingRad : 0;
  const arm = CHOSEN.armM * (plan.walker.legM / 0.9);
  const side = track.place.startsWith('left') ? 0.5 : 0;
  const { startS, endS } = plan.walk;
  const strideS = plan.walk.strideTimeS;
  const first = Math.ceil(startS * rateHz);
  const last = Math.min(track.length, Math.ceil(endS * rateHz));
  for (let i = first; i < last; i++) {
    const timeS = i / rateHz;
    const phase = clock.phaseAt(timeS);
    const inTurn = plan.turns.some((turn) => timeS >= turn.startS && timeS < turn.endS);
    const size = share * Math.min(1, (timeS - startS) / strideS, (endS - timeS) / strideS) * (inTurn ? 0.75 : 1);
    axes.forEach((axis, k) => {
      linear[k]![i]! += size * sumOf(axis, phase);
    });
    const omega = (2 * Math.PI) / strideS;
    turning[2]![i]! += size * roll * omega * Math.cos(2 * Math.PI * (phase - 0.3));
    if (swing === 0) continue;
    const angle = 2 * Math.PI * (phase - side);
    turning[1]![i]! += size * swing * omega * Math.cos(angle);
    linear[2]![i]! += (-size * swing * omega * omega * arm * Math.sin(angle)) / 9.80665;
  }
}

interface Running extends Harmonic {
  /** Its size and its shift in each stride. */
  readonly course: { readonly size: Float64Array; readonly shift: Float64Array };
}

function drawCourse(count: number, irregularity: number, random: Random): Running['course'] {
  return {
    size: Float64Array.from({ length: count }, () => Math.max(0, 1 + irregularity * drawNormal(random))),
    shift: Float64Array.from({ length: count }, () => 0.06 * irregularity * drawNormal(random)),
  };
}

function sumOf(axis: readonly Running[], phase: number): number {
  const k = Math.max(0, Math.floor(phase));
  const u = Math.max(0, phase - k);
  const blend = u * u * (3 - 2 * u);
  let sum = 0;
  for (const { number, amplitudeG, at, course } of axis) {
    const { size, shift } = course;
    const now = Math.min(k, size.length - 2);
    const grown = size[now]! + blend * (size[now + 1]! - size[now]!);
    const late = shift[now]! + blend * (shift[now + 1]! - shift[now]!);
    sum += amplitudeG * grown * Math.cos(2 * Math.PI * number * (phase - at - late));
  }
  return sum;
}

/** A leg: still in stance but for its turning, thrown forward in swing. */
function writeLeg(track: LimbTrack, plan: WalkPlan): void {
  const side = track.place.startsWith('left') ? 'left' : 'right';
  const own = plan.contacts.filter((contact) => contact.side === side);
  const { stepLengthM, legM } = plan.walker;
  const part = /thigh/.test(track.place) ? 0.5 : 1;
  const turn = CHOSEN.shankTurnRad * Math.min(1, (stepLengthM / legM) * 1.3) * part;
  for (let k = 0; k + 1 < own.length; k++) {
    const strideS = own[k + 1]!.timeS - own[k]!.timeS;
    const swingS = strideS * (1 - CHOSEN.swingStart);
    const startS = own[k]!.timeS + CHOSEN.swingStart * strideS;
    const wayM = 2 * stepLengthM * part * (own[k + 1]!.turning ? 0.6 : 1);
    moveLimb(track, startS, swingS, [0, 0, wayM]);
    moveLimb(track, startS, swingS / 2, [CHOSEN.liftM * legM, 0, 0]);
    moveLimb(track, startS + swingS / 2, swingS / 2, [-CHOSEN.liftM * legM, 0, 0]);
    // The shank tips forward over the standing foot and is brought back in swing; +Y tips it back.
    turnLimb(track, own[k]!.timeS, CHOSEN.swingStart * strideS, [0, -turn, 0]);
    turnLimb(track, startS, swingS, [0, turn, 0]);
  }
}

function writeHeelStrikes(track: LimbTrack, plan: WalkPlan, knobs: GaitKnobs, kind: Kind, random: Random): void {
  if (knobs.heelStrike === 0) return;
  const size = CHOSEN.heelG[kind] * knobs.heelStrike * Math.min(1, plan.walker.stepLengthM / 0.7);
  const own = track.place.startsWith('left') ? 'left' : track.place.startsWith('right') ? 'right' : undefined;
  for (const { timeS, side } of plan.contacts) {
    const near = kind !== 'leg' || own === undefined || own === side ? 1 : 0.08;
    const peak = near * size * Math.max(0.2, 1 + (0.2 + knobs.irregularity) * drawNormal(random));
    const direction: Vector = [peak, 0.2 * peak * (side === 'left' ? 1 : -1), -0.5 * peak];
    shakeLimb(track, timeS, direction, CHOSEN.heelHz[kind], CHOSEN.heelDamping);
  }
}
