import { type Lobe, peakLevel } from './findLobes.ts';
import { expectedEffectiveS } from './mainSequence.ts';
import type { FastPhaseParameters } from './parameters.ts';

export interface BeatRules {
  readonly rateHz: number;
  /** Only degrees allow the main sequence to speak. */
  readonly degrees: boolean;
  /** Lowest peak of a beat, unit/s. */
  readonly peakFloor: number;
  /** SD in s of the speed filter seen as a smoothing of velocity. */
  readonly filterSdS: number;
  readonly parameters: FastPhaseParameters;
}

/** The lobes that are fast phases; swings of the pupil and noise are left out. */
export function chooseBeats(lobes: readonly Lobe[], rules: BeatRules): Lobe[] {
  const touch = rules.parameters.touchS * rules.rateHz;
  const shaped = lobes.map((lobe) => hasSaccadeShape(lobe, rules));
  const strong = lobes.map((lobe, k) => shaped[k]! && isStrong(lobe, rules));
  const beats: Lobe[] = [];
  let chainEnd = Number.NEGATIVE_INFINITY;
  let inTrain = false;
  for (let k = 0; k < lobes.length; k++) {
    const lobe = lobes[k]!;
    const main = beats.at(-1);
    const follows = main !== undefined && lobe.start - chainEnd <= touch;
    const next = lobes[k + 1];
    const isFollowed = next !== undefined && next.start - lobe.end <= touch;
    if (follows && isSwing(lobe, { main, inTrain, next: isFollowed ? next : undefined }, rules)) {
      chainEnd = lobe.end;
      continue;
    }
    if (!shaped[k]) continue;
    const least = rules.parameters.besideFraction;
    const beside =
      (follows && lobe.size > least * main.size) || (isFollowed && strong[k + 1]! && lobe.size > least * next.size);
    if (!beside && !strong[k]) continue;
    inTrain = follows;
    beats.push(lobe);
    chainEnd = lobe.end;
  }
  return beats;
}

/** Stands out of the noise by itself. White jitter and the slow wander that is not explained by it ask for different margins: wander comes and goes. */
export function isStrong(lobe: Lobe, { peakFloor, parameters }: Pick<BeatRules, 'peakFloor' | 'parameters'>): boolean {
  return lobe.peakSpeed >= Math.max(peakFloor, peakLevel(lobe, parameters));
}

/** A movement that lasts as long as its size asks for: noise is shorter, pendular movement longer. */
function hasSaccadeShape(lobe: Lobe, { degrees, filterSdS, parameters }: BeatRules): boolean {
  const effectiveS = lobe.size / lobe.peakSpeed;
  const expectedS = expectedEffectiveS(degrees ? lobe.size : 0, filterSdS);
  if (effectiveS < parameters.minEffectiveRatio * expectedS) return false;
  return !degrees || effectiveS < parameters.maxEffectiveRatio * expectedS;
}

/**
 * A swing of the pupil after `main`: much smaller; or smaller and shorter than a saccade of its size. What goes on with
 * another saccade is a beat.
 */
function isSwing(
  lobe: Lobe,
  { main, inTrain, next }: { main: Lobe; inTrain: boolean; next: Lobe | undefined },
  { degrees, parameters }: BeatRules,
): boolean {
  const ratio = lobe.size / main.size;
  const shortness = (l: Lobe): number => l.size / l.peakSpeed / expectedEffectiveS(degrees ? l.size : 0, 0);
  const shortBelow = inTrain ? parameters.shortSwingRatio : parameters.aloneSwingRatio;
  if (
    next !== undefined &&
    next.size > parameters.goesOnFraction * main.size &&
    shortness(next) > parameters.shortSwingRatio
  ) {
    return false;
  }
  const small = inTrain ? parameters.swingFraction : parameters.aloneSwingFraction;
  return ratio < (shortness(lobe) < shortBelow ? parameters.shortSwingFraction : small);
}
