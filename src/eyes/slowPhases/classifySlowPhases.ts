import type { Statement } from '../../recording/index.ts';
import { intervalOf, runsOf } from '../intervalOf.ts';
import { makeStatement, roundForText } from '../statements.ts';
import { type GazeSignal, type Interval, LABEL } from '../types.ts';
import { cutByExtent, widthOfMeans } from './cutByExtent.ts';
import { findSteps } from './findSteps.ts';
import { noiseOfMeans, type Run } from './noiseOfMeans.ts';
import { onsetOfExit } from './onsetOfExit.ts';
import { SLOW_PHASE_PARAMETERS, type SlowPhaseParameters } from './parameters.ts';

export interface SlowPhaseInput {
  readonly signal: GazeSignal;
  /** 1 where a sample is lost, in a blink or half shut (`unusableMask`). */
  readonly unusable: Uint8Array;
  readonly fastPhases: readonly Interval[];
  readonly psos: readonly Interval[];
  /** Labelled as blinks; other unusable samples are labelled none. */
  readonly blinks: readonly Interval[];
}

export interface SlowPhases {
  /** One of `LABEL` per sample of the signal. */
  readonly labels: Uint8Array;
  readonly fixations: readonly Interval[];
  readonly pursuits: readonly Interval[];
  /** Why slow phases could not be told apart, where they could not. */
  readonly statements: readonly Statement[];
}

/**
 * What the eye did between fast phases. **Fixation**: the gaze, averaged over 0.125 s, stays within 0.7 deg until the next
 * fast phase or loss, or leaves more slowly than 1 deg/s. **Pursuit**: it leaves sooner, without a fast phase. The 0.7 deg
 * grow with the noise. Undefined: what is too short for either, and every slow phase where the signal is not in
 * degrees or too noisy, with a statement. Loss is never bridged: each unbroken stretch stands alone.
 * Method and figures: docs/decisions/2026-11-slow-phases.md.
 */
export function classifySlowPhases(
  input: SlowPhaseInput,
  parameters: SlowPhaseParameters = SLOW_PHASE_PARAMETERS,
): SlowPhases {
  const { signal } = input;
  const labels = labelsOfKnown(input);
  const minCount = Math.max(parameters.minSampleCount, parameters.minDurationS * signal.rateHz);
  const runs = runsOf(labels, LABEL.undefined).filter(({ start, end }) => end - start >= minCount);
  const extent = extentOf(signal, runs, parameters);
  if (typeof extent !== 'number') return { labels, fixations: [], pursuits: [], statements: [extent] };
  for (const run of runs) {
    classifyRunInto(labels, run, { signal, extent, parameters });
  }
  const pursuits = intervalsOf(signal, labels, LABEL.pursuit);
  const isUnsure = pursuits.length > 0 && signal.rateHz < parameters.sureRateHz;
  const params = { rate: roundForText(signal.rateHz), needed: parameters.sureRateHz };
  return {
    labels,
    fixations: intervalsOf(signal, labels, LABEL.fixation),
    pursuits,
    statements: isUnsure ? [makeStatement('slow-phases-low-rate', params)] : [],
  };
}

/** Fast phases, PSOs, blinks and loss as given; all else undefined. Where they overlap: blink, loss, fast phase, PSO. */
function labelsOfKnown({ signal, unusable, fastPhases, psos, blinks }: SlowPhaseInput): Uint8Array {
  if (unusable.length !== signal.x.length) {
    throw new RangeError(`unusable must have the signal's ${signal.x.length} samples, got ${unusable.length}`);
  }
  const labels = new Uint8Array(signal.x.length).fill(LABEL.undefined);
  for (const { startIndex, endIndex } of psos) labels.fill(LABEL.pso, startIndex, endIndex);
  for (const { startIndex, endIndex } of fastPhases) labels.fill(LABEL.saccade, startIndex, endIndex);
  for (let i = 0; i < labels.length; i++) if (unusable[i] !== 0) labels[i] = LABEL.none;
  for (const { startIndex, endIndex } of blinks) labels.fill(LABEL.blink, startIndex, endIndex);
  return labels;
}

/** How far a fixation may stray, in deg, or why that cannot be said. Noise and fixation add as independent extents do. */
function extentOf(signal: GazeSignal, runs: readonly Run[], parameters: SlowPhaseParameters): number | Statement {
  if (signal.unit !== 'deg') return makeStatement('slow-phases-need-degrees', { unit: signal.unit });
  const { x, y, rateHz } = signal;
  const noise = noiseOfMeans(y === undefined ? [x] : [x, y], runs, { rateHz, parameters });
  const noiseExtentDeg = parameters.noiseExtentSds * noise;
  if (noiseExtentDeg > parameters.maxNoiseExtentDeg) {
    const params = { noise: roundForText(noiseExtentDeg), limit: parameters.maxNoiseExtentDeg };
    return makeStatement('slow-phases-too-noisy', params);
  }
  return Math.sqrt(parameters.fixationExtentDeg ** 2 + noiseExtentDeg ** 2);
}

/** Labels one run between fast phases; where it leaves the box, it is first cut at jumps that were missed as fast phases. */
function classifyRunInto(
  labels: Uint8Array,
  run: Run,
  { signal, extent, parameters }: { signal: GazeSignal; extent: number; parameters: SlowPhaseParameters },
): void {
  const { x, y, rateHz } = signal;
  const meanCount = Math.max(1, Math.round(parameters.meanS * rateHz));
  const driftCount = (extent / parameters.maxDriftDegPerS) * rateHz;
  const suddenCount = driftCount / parameters.suddenRatio;
  const restCount = parameters.minRestS * rateHz;
  const whole = cutByExtent([x, y], run, { extent, width: widthOfMeans(run, meanCount) });
  if (whole.length === 1) {
    labels.fill(LABEL.fixation, run.start, run.end);
    return;
  }
  const steps = findSteps([x, y], run, { minStep: parameters.stepFraction * extent, rateHz, parameters });
  const bounds = [run.start, ...steps, run.end];
  for (let k = 1; k < bounds.length; k++) {
    const part = { start: bounds[k - 1]!, end: bounds[k]! };
    const box = { extent, width: widthOfMeans(part, meanCount) };
    const pieces = steps.length === 0 ? whole : cutByExtent([x, y], part, box);
    const onset = (piece: Run): number => onsetOfExit([x, y], piece, box);
    labelPieces(labels, pieces, { driftCount, suddenCount, restCount, onset });
  }
}

/**
 * A piece that was left within `driftCount` samples is pursuit, and so is the way out of a longer one if it began suddenly
 * (took at most `suddenCount`); rest of at least `restCount` before the way out is fixation. All else is fixation. The
 * last piece goes with the one before, unless it is longer than a way out.
 */
function labelPieces(
  labels: Uint8Array,
  pieces: readonly Run[],
  rules: {
    driftCount: number;
    suddenCount: number;
    restCount: number;
    onset: (piece: Run) => number;
  },
): void {
  const { driftCount, suddenCount, restCount, onset } = rules;
  let label: number = LABEL.fixation;
  pieces.forEach((piece, k) => {
    const { start, end } = piece;
    if (k === pieces.length - 1) {
      labels.fill(end - start > driftCount ? LABEL.fixation : label, start, end);
      return;
    }
    const setOut = onset(piece);
    label = end - setOut > (end - start > driftCount ? suddenCount : driftCount) ? LABEL.fixation : LABEL.pursuit;
    labels.fill(label, start, end);
    if (label === LABEL.pursuit && setOut - start >= restCount) labels.fill(LABEL.fixation, start, setOut);
  });
}

function intervalsOf(signal: GazeSignal, labels: Uint8Array, label: number): Interval[] {
  return runsOf(labels, label).map(({ start, end }) => intervalOf(signal, start, end));
}
