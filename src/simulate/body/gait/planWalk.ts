import { childSeed, drawNormal, makePinkNoise, makeRandom, median } from '../../../signal/index.ts';
import type { TrueContact, TrueSpan, TrueWalk } from '../types.ts';
import { type Walker, walkerOfAge } from './walkerByAge.ts';

/** What may be wrong with a gait. Factors are 1 and the rest 0 in a healthy one. */
export interface GaitKnobs {
  readonly ageYears: number;
  /** Times as variable stride times, feet to the side. */
  readonly variability: number;
  readonly baseWidthFactor: number;
  readonly swayFactor: number;
  /** SD of each harmonic's size from stride to stride, as a share of it. */
  readonly irregularity: number;
  /** Share of the stride by which the left contact comes late. */
  readonly asymmetry: number;
  readonly speedFactor: number;
  /** Size of heel strikes beside the harmonics, 0–1. */
  readonly heelStrike: number;
}

/** One stretch of a bout: straight ahead for a time, or a turn. */
export interface WalkPart {
  readonly durationS: number;
  /** rad to the left; 0 straight ahead. */
  readonly turnRad: number;
}

export interface WalkPlan {
  readonly walk: TrueWalk;
  readonly contacts: readonly TrueContact[];
  readonly turns: readonly (TrueSpan & { readonly turnRad: number })[];
  readonly walker: Walker;
}

const PERSISTENT_SHARE = 0.7; // of the SD of stride times: persistent (1/f) [HausdorffEtAl1995], the rest white; chosen

/** Contacts of one bout: right and left in turn, from its start until its parts are over. */
export function planWalk(
  knobs: GaitKnobs,
  parts: readonly WalkPart[],
  startS: number,
  bout: number,
  seed: number,
): WalkPlan {
  const walker = walkerOfAge(knobs.ageYears);
  const chance = makeRandom(childSeed(seed, `gait/${bout}/strides`));
  const pink = makePinkNoise(makeRandom(childSeed(seed, `gait/${bout}/persistence`)), 8);
  const feet = makeRandom(childSeed(seed, `gait/${bout}/feet`));
  // why the root: cadence and step length share a change of speed.
  const pace = Math.sqrt(knobs.speedFactor);
  const strideS = 120 / (walker.cadencePerMin * pace);
  const cv = walker.strideTimeCv * knobs.variability;
  const white = Math.sqrt(1 - PERSISTENT_SHARE * PERSISTENT_SHARE);
  const turns: (TrueSpan & { turnRad: number })[] = [];
  let partS = startS;
  for (const { durationS, turnRad } of parts) {
    if (turnRad !== 0) turns.push({ startS: partS, endS: partS + durationS, turnRad });
    partS += durationS;
  }
  const endS = partS;
  const inTurn = (timeS: number): boolean => turns.some((turn) => timeS >= turn.startS && timeS < turn.endS);
  const contacts: TrueContact[] = [];
  const lateral = (side: 'left' | 'right'): number =>
    (side === 'left' ? 0.5 : -0.5) * walker.baseWidthM * knobs.baseWidthFactor +
    (walker.baseWidthSdM / Math.SQRT2) * knobs.variability * drawNormal(feet);
  let before: number | undefined;
  const step = (timeS: number, side: 'left' | 'right'): void => {
    const place = lateral(side);
    const stepLengthM = walker.stepLengthM * pace * (1 + cv * drawNormal(feet)) * (inTurn(timeS) ? 0.6 : 1);
    contacts.push({
      timeS,
      side,
      bout,
      turning: inTurn(timeS),
      stepLengthM: before === undefined ? Number.NaN : stepLengthM,
      stepWidthM: before === undefined ? Number.NaN : Math.abs(place - before),
    });
    before = place;
  };
  for (let atS = startS + 0.3 * strideS; atS < endS; ) {
    const drawn = strideS * (1 + cv * (PERSISTENT_SHARE * pink() + white * drawNormal(chance)));
    const lastsS = Math.max(0.5 * strideS, drawn);
    const share = 0.5 + knobs.asymmetry + 0.25 * cv * drawNormal(chance);
    step(atS, 'right');
    const leftS = atS + lastsS * Math.max(0.3, Math.min(0.7, share));
    if (leftS < endS) step(leftS, 'left');
    atS += lastsS;
  }
  return { walk: describeWalk(contacts, startS, endS, turns), contacts, turns, walker };
}

function describeWalk(
  contacts: readonly TrueContact[],
  startS: number,
  endS: number,
  turns: readonly TrueSpan[],
): TrueWalk {
  const strides: number[] = [];
  for (let k = 2; k < contacts.length; k++)
    if (!contacts[k]!.turning && !contacts[k - 1]!.turning && !contacts[k - 2]!.turning)
      strides.push(contacts[k]!.timeS - contacts[k - 2]!.timeS);
  const widths = contacts.filter((c) => !c.turning && Number.isFinite(c.stepWidthM)).map((c) => c.stepWidthM);
  const strideTimeS = meanOf(strides);
  const straight: TrueSpan[] = [];
  let fromS = startS;
  for (const turn of turns) {
    if (turn.startS > fromS) straight.push({ startS: fromS, endS: turn.startS });
    fromS = turn.endS;
  }
  if (endS > fromS) straight.push({ startS: fromS, endS });
  return {
    startS,
    endS,
    cadencePerMin: 120 / median(strides),
    strideTimeS,
    strideTimeCv: sdOf(strides) / strideTimeS,
    strideCount: strides.length,
    baseWidthM: meanOf(widths),
    baseWidthSdM: sdOf(widths),
    straight,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** With n − 1; NaN for fewer than two. */
function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
}
