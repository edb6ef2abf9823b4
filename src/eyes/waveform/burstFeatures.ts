import { median, principalAxes } from '../../signal/index.ts';
import { axisShare } from '../measures/directionFinding.ts';
import { isLost } from '../measures/eyeFacts.ts';
import { frequencyOf } from '../measures/oscillationFrequency.ts';
import { referenceFrequencyHz } from '../measures/referenceMainSequence.ts';
import type { AnalysedSegment, FastPhase, MeasureInput } from '../types.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';

/** The back-to-back saccades. Sizes in the signal's unit. */
export interface BurstFeatures {
  readonly burstCount: number;
  readonly beatCount: number;
  /** Beats of the burst that has most. */
  readonly mostBeats: number;
  /** Share of beats as fast as saccades of their size, 0–1. */
  readonly saccadicShare: number;
  readonly amplitude: number;
  readonly frequencyHz: number;
  /** Frequency over that of saccades without pause; NaN where not in degrees. */
  readonly curveRatio: number;
  /** Variance along the short over that along the long axis of beat displacements. */
  readonly axisRatio: number;
  /** Direction of the long axis, deg from horizontal, -90 to 90. */
  readonly axisDeg: number;
  /** Share of the squared displacements that is vertical, 0–1. */
  readonly verticalFraction: number;
  readonly nearBlinkShare: number;
  /** Longest bout of bursts, s. */
  readonly longestS: number;
  /** Median fall of beat size from first to last third of long bouts, share; NaN without long bouts. */
  readonly fatigueFall: number;
  /** Median convergence in bursts against before them, deg; NaN without a second eye. */
  readonly convergence: number;
  /** Median fall of pupil size in bursts against before them, share; NaN without a pupil. */
  readonly pupilFall: number;
}

export function burstFeatures(input: MeasureInput, saccadic: readonly boolean[][]): BurstFeatures {
  const beats: { phase: FastPhase; isSaccadic: boolean }[] = [];
  const onsets: number[] = [];
  const falls: number[] = [];
  const vergences: number[] = [];
  const pupilFalls: number[] = [];
  let burstCount = 0;
  let longestS = 0;
  let mostBeats = 0;
  input.segments.forEach((segment, s) => {
    const { bursts, fastPhases } = segment.detection;
    for (const { firstPhase, phaseCount } of bursts) {
      const phases = fastPhases.slice(firstPhase, firstPhase + phaseCount);
      phases.forEach((phase, k) => {
        beats.push({ phase, isSaccadic: saccadic[s]![firstPhase + k]! });
        if (k > 0) onsets.push(phase.startS - phases[k - 1]!.startS);
      });
      burstCount++;
      mostBeats = Math.max(mostBeats, phaseCount);
    }
    for (const phases of boutsOf(segment)) {
      const start = phases[0]!;
      const end = phases.at(-1)!;
      longestS = Math.max(longestS, end.endS - start.startS);
      if (end.endS - start.startS >= P.fatigueMinS) falls.push(fallOf(phases));
      vergences.push(convergenceOf(segment, start.startIndex, end.endIndex));
      pupilFalls.push(pupilFallOf(segment, start.startIndex, end.endIndex));
    }
  });
  const amplitude = median(beats.map(({ phase }) => phase.amplitude));
  const frequencyHz = frequencyOf(onsets);
  const axes = principalAxes(
    beats.map(({ phase }) => phase.dx),
    beats.map(({ phase }) => phase.dy),
    'zero',
  );
  const share = (test: (beat: (typeof beats)[number]) => boolean): number =>
    beats.length === 0 ? 0 : beats.filter(test).length / beats.length;
  return {
    burstCount,
    beatCount: beats.length,
    mostBeats,
    saccadicShare: share(({ isSaccadic }) => isSaccadic),
    amplitude,
    frequencyHz,
    curveRatio: input.unit === 'deg' ? frequencyHz / referenceFrequencyHz(amplitude) : Number.NaN,
    axisRatio: axes.minor / axes.major,
    axisDeg: axes.angleDeg,
    verticalFraction: axisShare(
      beats.map(({ phase }) => phase),
      'dy',
    ),
    nearBlinkShare: share(({ phase }) => phase.nearBlink),
    longestS,
    fatigueFall: median(falls),
    convergence: median(vergences),
    pupilFall: median(pupilFalls),
  };
}

/** The beats of bursts with less than `boutGapS` of usable time between them, as one: blinks and noise break bouts up. */
function boutsOf({ detection: { bursts, fastPhases, labels }, signal }: AnalysedSegment): FastPhase[][] {
  const bouts: FastPhase[][] = [];
  for (const { firstPhase, phaseCount, startIndex } of bursts) {
    const phases = fastPhases.slice(firstPhase, firstPhase + phaseCount);
    const last = bouts.at(-1);
    let usable = 0;
    const lastEnd = last === undefined ? startIndex : last.at(-1)!.endIndex;
    for (let i = lastEnd; i < startIndex; i++) if (!isLost(labels[i]!)) usable++;
    if (last !== undefined && usable < P.boutGapS * signal.rateHz) last.push(...phases);
    else bouts.push(phases);
  }
  return bouts;
}

function fallOf(phases: readonly FastPhase[]): number {
  const third = Math.floor(phases.length / 3);
  const sizes = phases.map(({ amplitude }) => amplitude);
  return 1 - median(sizes.slice(-third)) / median(sizes.slice(0, third));
}

/** Left minus right horizontal position in the burst against half a second before it; positive is convergence. */
function convergenceOf({ signal, fellow }: AnalysedSegment, start: number, end: number): number {
  if (fellow === undefined) return Number.NaN;
  const sign = fellow.primaryEye === 'left' ? 1 : -1;
  const other = fellow.signal.x;
  const difference = (i: number): number => sign * (signal.x[i]! - other[i]!);
  const length = Math.min(signal.x.length, other.length);
  return medianOver(difference, start, Math.min(end, length)) - medianOver(difference, beforeOf(signal, start), start);
}

function pupilFallOf({ signal }: AnalysedSegment, start: number, end: number): number {
  const { pupil } = signal;
  if (pupil === undefined) return Number.NaN;
  const size = (i: number): number => pupil[i]!;
  return 1 - medianOver(size, start, end) / medianOver(size, beforeOf(signal, start), start);
}

function beforeOf({ rateHz }: { readonly rateHz: number }, start: number): number {
  return Math.max(0, start - Math.round(0.5 * rateHz));
}

function medianOver(valueAt: (i: number) => number, from: number, to: number): number {
  return median(Float64Array.from({ length: Math.max(0, to - from) }, (_, k) => valueAt(from + k)));
}
