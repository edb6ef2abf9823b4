import { type Column, median } from '../../signal/index.ts';
import { isLost } from '../measures/eyeFacts.ts';
import type { AnalysedSegment, FastPhase, MeasureInput } from '../types.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';

/** How saccades undo the drift before them: the mark of jerk nystagmus. */
export interface ResetFeatures {
  /** Slow phases between two saccades that could be judged. */
  readonly slowPhaseCount: number;
  /** Share of them that the saccade after them undoes, 0–1. */
  readonly resetShare: number;
  /** Mean cosine between the directions of neighbouring such saccades: 1 one way, 0 at random, -1 to and fro. */
  readonly agreement: number;
  /** Median speed of those slow phases, unit/s; NaN where there is none. */
  readonly slowSpeed: number;
  /** Share of a beat that is slow phase, 0–1. */
  readonly slowTimeFraction: number;
  /** Beats per second while they last. */
  readonly beatHz: number;
}

interface Beat {
  readonly gapS: number;
  readonly onsetS: number;
  readonly drift: number;
  readonly reset: number;
  /** Share of the drift that is done in the first half of it: half for a steady drift, nearly all for a settling one. */
  readonly early: number;
  readonly ux: number;
  readonly uy: number;
}

export function resetFeatures(input: MeasureInput, saccadic: readonly boolean[][]): ResetFeatures {
  const beats = input.segments.flatMap((segment, s) => beatsOf(segment, saccadic[s]!));
  const undone = beats.filter(
    ({ reset, early }) => reset >= P.resetLow && reset <= P.resetHigh && early <= P.earlyShare,
  );
  let cosines = 0;
  for (let k = 1; k < undone.length; k++) {
    cosines += undone[k]!.ux * undone[k - 1]!.ux + undone[k]!.uy * undone[k - 1]!.uy;
  }
  return {
    slowPhaseCount: beats.length,
    resetShare: beats.length === 0 ? 0 : undone.length / beats.length,
    agreement: undone.length < 2 ? 0 : cosines / (undone.length - 1),
    slowSpeed: median(undone.map(({ drift, gapS }) => drift / gapS)),
    slowTimeFraction: median(undone.map(({ gapS, onsetS }) => gapS / onsetS)),
    beatHz: 1 / median(undone.map(({ onsetS }) => onsetS)),
  };
}

function beatsOf({ signal, detection }: AnalysedSegment, saccadic: readonly boolean[]): Beat[] {
  const phases = detection.fastPhases.filter((_, k) => saccadic[k]);
  const beats: Beat[] = [];
  for (let k = 1; k < phases.length; k++) {
    const before = phases[k - 1]!;
    const next = phases[k]!;
    const gapS = next.startS - before.endS;
    if (gapS < P.slowPhaseMinS || gapS > P.slowPhaseMaxS || !(next.amplitude > 0)) continue;
    if (anyLost(detection.labels, before, next)) continue;
    const count = Math.max(1, Math.round(0.01 * signal.rateHz));
    const settle = Math.min(Math.round(0.02 * signal.rateHz), (next.startIndex - before.endIndex) >> 2);
    const from = before.endIndex + settle;
    const to = next.startIndex - count;
    const middle = (from + to) >> 1;
    const moved = (column: Column | undefined, start: number, end: number): number =>
      column === undefined ? 0 : meanOf(column, end, count) - meanOf(column, start, count);
    const dx = moved(signal.x, from, to);
    const dy = moved(signal.y, from, to);
    const half = moved(signal.x, from, middle) * dx + moved(signal.y, from, middle) * dy;
    const ux = next.dx / next.amplitude;
    const uy = next.dy / next.amplitude;
    beats.push({
      gapS,
      onsetS: next.startS - before.startS,
      drift: Math.sqrt(dx * dx + dy * dy),
      reset: -(dx * ux + dy * uy) / next.amplitude,
      early: half / (dx * dx + dy * dy),
      ux,
      uy,
    });
  }
  return beats;
}

function anyLost(labels: Uint8Array, before: FastPhase, next: FastPhase): boolean {
  for (let i = before.endIndex; i < next.startIndex; i++) if (isLost(labels[i]!)) return true;
  return false;
}

function meanOf(column: Column, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += column[i]!;
  return sum / count;
}
