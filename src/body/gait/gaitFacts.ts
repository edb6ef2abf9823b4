import { median } from '../../signal/index.ts';
import type { AnalysedSensor, GaitBout } from '../types.ts';
import { GAIT_PARAMETERS } from './gaitParameters.ts';

/** Two steps of one foot. */
export interface Stride {
  readonly startS: number;
  readonly durationS: number;
  /** Of its bout: mean stride time and number of strides. */
  readonly boutMeanS: number;
  readonly boutCount: number;
}

/** A straight stretch that is long enough, with its strides of both feet in order. */
export interface StraightStretch {
  readonly bout: GaitBout;
  readonly strides: readonly Stride[];
}

/** What the measures of walking share, made once per sensor. */
export interface GaitFacts {
  readonly stretches: readonly StraightStretch[];
  readonly strideCount: number;
  /** All walking, straight or not, s. */
  readonly walkingS: number;
  readonly straightS: number;
  readonly seesTurns: boolean;
}

/** s; straight walking from which a stretch counts. chosen: the start and the stop take two seconds each. */
export const LEAST_STRAIGHT_S = 8;
/** Strides from which the measures of walking are taken. chosen: the SD of 20 values is known to a sixth. */
export const LEAST_STRIDES = 20;

const FACTS = new WeakMap<AnalysedSensor, GaitFacts>();

export function gaitFactsOf(sensor: AnalysedSensor): GaitFacts {
  const known = FACTS.get(sensor);
  if (known !== undefined) return known;
  const facts = factsOfBouts(sensor.gait?.bouts ?? [], seesTurns(sensor));
  FACTS.set(sensor, facts);
  return facts;
}

function seesTurns({ sources }: AnalysedSensor): boolean {
  return sources.some(({ stream }) => stream.columns.gyroXDegPerS !== undefined);
}

export function factsOfBouts(bouts: readonly GaitBout[], seesTurnsToo: boolean): GaitFacts {
  const stretches = bouts.flatMap((bout): StraightStretch[] => {
    const { contactsS } = bout;
    if (!bout.straight || contactsS.length < 3 || contactsS.at(-1)! - contactsS[0]! < LEAST_STRAIGHT_S) return [];
    const strides = stridesOf(contactsS);
    return strides.length === 0 ? [] : [{ bout, strides }];
  });
  const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
  return {
    stretches,
    strideCount: sum(stretches.map(({ strides }) => strides.length)),
    walkingS: sum(bouts.map(({ startS, endS }) => endS - startS)),
    straightS: sum(stretches.map(({ bout: { contactsS } }) => contactsS.at(-1)! - contactsS[0]!)),
    seesTurns: seesTurnsToo,
  };
}

/** Strides of both feet: from each contact to the next but one. A stride that holds a missed contact (a step of 1.75 median steps) is left out. */
export function stridesOf(contactsS: ArrayLike<number>): Stride[] {
  const steps = Array.from({ length: contactsS.length - 1 }, (_, k) => contactsS[k + 1]! - contactsS[k]!);
  const longest = GAIT_PARAMETERS.pauseSteps * median(steps);
  const whole = steps.flatMap((step, k) => {
    const next = steps[k + 1];
    return next === undefined || step > longest || next > longest
      ? []
      : [{ startS: contactsS[k]!, durationS: step + next }];
  });
  const boutMeanS = whole.reduce((total, { durationS }) => total + durationS, 0) / whole.length;
  return whole.map((stride) => ({ ...stride, boutMeanS, boutCount: whole.length }));
}

/** Neighbouring strides that belong together in the bootstrap. chosen: six, as the steps of one breath or glance. */
const GROUP = 6;

/** Values of neighbouring strides in groups, for the block bootstrap; no group spans two stretches. */
export function inGroups<T>(stretches: readonly (readonly T[])[]): T[][] {
  return stretches.flatMap((values) => {
    const count = Math.max(1, Math.round(values.length / GROUP));
    return Array.from({ length: count }, (_, k) =>
      values.slice(Math.floor((k * values.length) / count), Math.floor(((k + 1) * values.length) / count)),
    ).filter(({ length }) => length > 0);
  });
}
