import type { Statement } from '../../recording/index.ts';
import { derivativeNoiseGain, halfWidthForWindow, median, smoothingSdS } from '../../signal/index.ts';
import type { Burst, Detection, FastPhase, GazeSignal, Interval } from '../types.ts';
import { type BeatRules, chooseBeats, isStrong } from './chooseBeats.ts';
import { estimateJitter } from './estimateJitter.ts';
import { estimateNoise, type NoiseTrack } from './estimateNoise.ts';
import { findLobes, peakLevel } from './findLobes.ts';
import { findPsos } from './findPsos.ts';
import { groupBursts } from './groupBursts.ts';
import { expectedDurationS } from './mainSequence.ts';
import { measurePhase } from './measurePhase.ts';
import { DEFAULTS, type FastPhaseParameters } from './parameters.ts';
import { placeBounds } from './placeBounds.ts';
import { LEAST_RATES, stateLimits } from './stateLimits.ts';
import { deriveVelocity } from './velocity.ts';

export interface FastPhases {
  readonly fastPhases: readonly FastPhase[];
  readonly psos: readonly Interval[];
  readonly bursts: readonly Burst[];
  readonly noise: Detection['noise'];
  readonly statements: readonly Statement[];
}

/**
 * Saccades, beats of back-to-back saccades, and post-saccadic oscillations.
 * @param unusable 1 where a sample must not be used (lost, in a blink); nothing is found there
 */
export function detectFastPhases(
  signal: GazeSignal,
  unusable: Uint8Array,
  parameters: FastPhaseParameters = DEFAULTS,
): FastPhases {
  const { rateHz } = signal;
  const degrees = signal.unit === 'deg';
  const windowLength = Math.max(5, Math.round(parameters.quietWindowS * rateHz));
  const jitter = estimateJitter(signal, windowLength);
  const velocity = deriveVelocity(signal, unusable, chooseHalfWidth(signal, median(jitter), parameters));
  const noise = estimateNoise(signal, velocity, jitter, { windowLength, parameters });
  const levels = levelsOf(degrees, parameters);
  const lobes = findLobes(velocity, noise, { levels, parameters });
  const filterSdS = smoothingSdS(velocity.halfWidth, rateHz);
  const rules: BeatRules = { rateHz, degrees, peakFloor: levels.peakFloor, filterSdS, parameters };
  const beats = chooseBeats(lobes, rules);
  const bounds = placeBounds(velocity, beats, { levels, parameters });
  const reach = Math.round(parameters.nearBlinkS * rateHz);
  const rough = parameters.roughSd * derivativeNoiseGain(velocity.halfWidth, rateHz);
  const fastPhases: FastPhase[] = [];
  const strong: boolean[] = [];
  beats.forEach((lobe, k) => {
    const nearBlink = isNearLoss(bounds[k]!, unusable, reach);
    const phase = measurePhase(signal, velocity, { lobe, bounds: bounds[k]!, nearBlink });
    if (degrees && !isBrief(phase, rules)) return;
    fastPhases.push(phase);
    strong.push(
      isStrong(lobe, rules) && !(lobe.peakSpeed < rough * mostOfThree(jitter, Math.floor(lobe.peak / windowLength))),
    );
  });
  return {
    fastPhases,
    psos:
      rateHz < LEAST_RATES.swingsHz
        ? []
        : findPsos(signal, velocity, noise, { phases: fastPhases, levels, parameters }),
    bursts: groupBursts(signal, fastPhases, { strong, parameters }),
    noise: summariseNoise(noise, levels.peakFloor, parameters),
    statements: stateLimits(signal, { isQuietKnown: noise.isQuietKnown, hasSamples: !Number.isNaN(noise.positionSd) }),
  };
}

/** Levels in unit/s; without degrees only noise speaks. */
function levelsOf(
  degrees: boolean,
  parameters: FastPhaseParameters,
): { restFloor: number; peakFloor: number; onsetFloor: number; psoFloor: number } {
  return {
    restFloor: degrees ? parameters.restFloorDegPerS : 0,
    peakFloor: degrees ? parameters.peakFloorDegPerS : 0,
    onsetFloor: degrees ? parameters.onsetFloorDegPerS : 0,
    psoFloor: degrees ? parameters.psoFloorDegPerS : 0,
  };
}

function summariseNoise(noise: NoiseTrack, peakFloor: number, parameters: FastPhaseParameters): Detection['noise'] {
  const velocitySd = median(noise.velocitySd);
  const level = peakLevel({ velocitySd, whiteSd: median(noise.whiteSd) }, parameters);
  return { positionSd: noise.positionSd, velocitySd, speedThreshold: Math.max(peakFloor, level) };
}

/** Not much longer than a saccade of its size, as filter and sampling show it. */
function isBrief({ startS, endS, amplitude }: FastPhase, { filterSdS, rateHz, parameters }: BeatRules): boolean {
  return endS - startS < parameters.maxDurationRatio * (expectedDurationS(amplitude) + filterSdS) + 1 / rateHz;
}

/** The shortest speed filter that keeps the samples' own jitter below `windowNoiseDegPerS`; without degrees, in the middle. */
function chooseHalfWidth({ rateHz, unit }: GazeSignal, positionSd: number, parameters: FastPhaseParameters): number {
  const least = halfWidthForWindow(parameters.minWindowS, rateHz);
  const most = halfWidthForWindow(parameters.maxWindowS, rateHz);
  if (unit !== 'deg' || Number.isNaN(positionSd)) return (least + most) >> 1;
  let halfWidth = least;
  while (halfWidth < most && positionSd * derivativeNoiseGain(halfWidth, rateHz) > parameters.windowNoiseDegPerS)
    halfWidth++;
  return halfWidth;
}

function mostOfThree(values: Float32Array, w: number): number {
  let most = 0;
  for (let k = w - 1; k <= w + 1; k++) if (values[k]! > most) most = values[k]!;
  return most;
}

/** Within `reach` samples of an unusable one; the recording's ends are no loss. */
function isNearLoss({ start, end }: { start: number; end: number }, unusable: Uint8Array, reach: number): boolean {
  const to = Math.min(unusable.length, Math.ceil(end) + reach);
  for (let i = Math.max(0, Math.floor(start) - reach); i < to; i++) if (unusable[i] !== 0) return true;
  return false;
}
