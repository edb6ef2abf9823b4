import type { TrueFastPhase, TrueInterval } from '../types.ts';
import type { Span } from './eyeTrack.ts';

/** The rule by which neighbouring fast phases are one burst; the same sentence as in the contract of `eyes/`. */
export const BURST_RULE = {
  /** s; a shorter rest does not end a burst; below the 20 ms at which an interval counts as none. */
  longestGapS: 0.02,
  /** fast phases; two can be a square wave, three cannot. */
  fewestPhases: 3,
};

/** A noiseless movement on a regular grid, deg. */
export interface NoiselessColumns {
  readonly rateHz: number;
  readonly xDeg: Float64Array;
  readonly yDeg: Float64Array;
  readonly torsionDeg: Float64Array;
}

/** Position at `timeS` by linear interpolation; the first and last sample beyond the ends. */
export function positionAt(column: Float64Array, timeS: number, rateHz: number): number {
  const at = Math.min(Math.max(timeS * rateHz, 0), column.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, column.length - 1);
  return column[low]! + (at - low) * (column[high]! - column[low]!);
}

/**
 * True fast phases: displacement and peak speed (horizontal and vertical; torsion apart) of the noiseless eye in each span,
 * read from the movement itself, so that truth and signal cannot disagree. Peak speed is the largest difference of
 * neighbouring samples.
 */
export function measureTruePhases(eye: NoiselessColumns, spans: readonly Span[]): TrueFastPhase[] {
  const { xDeg, yDeg, torsionDeg, rateHz } = eye;
  return spans.map(({ startS, endS }) => {
    let peak = 0;
    const first = Math.max(0, Math.floor(startS * rateHz));
    const last = Math.min(xDeg.length - 1, Math.ceil(endS * rateHz));
    for (let i = first + 1; i <= last; i++) {
      const dx = xDeg[i]! - xDeg[i - 1]!;
      const dy = yDeg[i]! - yDeg[i - 1]!;
      peak = Math.max(peak, dx * dx + dy * dy);
    }
    return {
      startS,
      endS,
      dxDeg: positionAt(xDeg, endS, rateHz) - positionAt(xDeg, startS, rateHz),
      dyDeg: positionAt(yDeg, endS, rateHz) - positionAt(yDeg, startS, rateHz),
      dTorsionDeg: positionAt(torsionDeg, endS, rateHz) - positionAt(torsionDeg, startS, rateHz),
      peakDegPerS: Math.sqrt(peak) * rateHz,
    };
  });
}

/** Bursts: runs of at least three fast phases with less than 20 ms between neighbours, from first onset to last end. */
export function trueBursts(phases: readonly Span[]): TrueInterval[] {
  return runsOfPhases(phases)
    .filter(({ count }) => count >= BURST_RULE.fewestPhases)
    .map(({ first, count }) => ({ startS: phases[first]!.startS, endS: phases[first + count - 1]!.endS }));
}

/** Runs of neighbouring fast phases, of any length, by the gap rule. */
export function runsOfPhases(phases: readonly Span[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  phases.forEach((phase, i) => {
    const before = phases[i - 1];
    const last = runs[runs.length - 1];
    // why 1e-9: a rest of exactly the longest gap must not depend on the last bit of a sum.
    if (last !== undefined && before !== undefined && phase.startS - before.endS < BURST_RULE.longestGapS - 1e-9)
      last.count++;
    else runs.push({ first: i, count: 1 });
  });
  return runs;
}

/**
 * Mean frequency in Hz within the bursts: half the fast phases per second of burst. NaN where there is no burst.
 */
export function burstFrequencyHz(phases: readonly Span[]): number {
  let count = 0;
  let timeS = 0;
  for (const run of runsOfPhases(phases)) {
    if (run.count < BURST_RULE.fewestPhases) continue;
    count += run.count;
    timeS += phases[run.first + run.count - 1]!.endS - phases[run.first]!.startS;
  }
  return count === 0 ? Number.NaN : count / (2 * timeS);
}
