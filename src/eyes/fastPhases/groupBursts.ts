import { RAD_PER_DEG } from '../../units/index.ts';
import type { Burst, FastPhase, GazeSignal } from '../types.ts';
import { expectedDurationS } from './mainSequence.ts';
import type { FastPhaseParameters } from './parameters.ts';

/**
 * Bursts: at least `burstMinPhases` fast phases with less than `burstGapS` between neighbours. A longer pause that carries the eye
 * on is a beat that was missed, not a pause. To count, a burst needs evidence that noise, staircases of saccades and blinks do
 * not give: as many phases that stand out by themselves, at least `burstMinReversals` joints where the eye turns back by a
 * comparable amount, and beats that are not all too short.
 * @param strong for each phase, whether it stands out of the noise by itself
 */
export function groupBursts(
  signal: GazeSignal,
  phases: readonly FastPhase[],
  { strong, parameters }: { strong: readonly boolean[]; parameters: FastPhaseParameters },
): Burst[] {
  const bursts: Burst[] = [];
  let first = 0;
  let strongCount = 0;
  let reversalCount = 0;
  for (let k = 0; k < phases.length; k++) {
    if (strong[k]!) strongCount++;
    const next = phases[k + 1];
    if (next !== undefined && isContinued(signal, phases[k]!, next, parameters)) {
      if (strong[k]! && strong[k + 1]! && turnsBack(phases[k]!, next, parameters)) reversalCount++;
      continue;
    }
    const enough = strongCount >= parameters.burstMinPhases && reversalCount >= parameters.burstMinReversals;
    if (enough && (signal.unit !== 'deg' || isSlowEnough(phases, first, k + 1, parameters))) {
      const { startIndex, startS } = phases[first]!;
      const { endIndex, endS } = phases[k]!;
      bursts.push({ startIndex, endIndex, startS, endS, firstPhase: first, phaseCount: k + 1 - first });
    }
    first = k + 1;
    strongCount = 0;
    reversalCount = 0;
  }
  return bursts;
}

function isContinued(
  { x, y }: GazeSignal,
  phase: FastPhase,
  next: FastPhase,
  parameters: FastPhaseParameters,
): boolean {
  const gapS = next.startS - phase.endS;
  // why 1e-9: a pause of exactly the longest must not depend on the last bit of a difference
  if (gapS < parameters.burstGapS - 1e-9) return true;
  if (!(gapS < parameters.missedBeatS) || !isComparable(phase, next, parameters)) return false;
  const dx = x[next.startIndex]! - x[phase.endIndex]!;
  const dy = y === undefined ? 0 : y[next.startIndex]! - y[phase.endIndex]!;
  return Math.sqrt(dx * dx + dy * dy) > parameters.missedBeatFraction * Math.min(phase.amplitude, next.amplitude);
}

/** Few beats must last as long as saccades of their size do, nearly: a tracker that jumps about is quicker. */
function isSlowEnough(
  phases: readonly FastPhase[],
  first: number,
  end: number,
  parameters: FastPhaseParameters,
): boolean {
  if (end - first >= parameters.longBurstPhases) return true;
  let durationS = 0;
  let expectedS = 0;
  for (let k = first; k < end; k++) {
    durationS += phases[k]!.endS - phases[k]!.startS;
    expectedS += expectedDurationS(phases[k]!.amplitude);
  }
  return durationS >= parameters.burstDurationFraction * expectedS;
}

function turnsBack(phase: FastPhase, next: FastPhase, parameters: FastPhaseParameters): boolean {
  const cos = (phase.dx * next.dx + phase.dy * next.dy) / (phase.amplitude * next.amplitude);
  return cos < Math.cos(parameters.reversalTurnDeg * RAD_PER_DEG) && isComparable(phase, next, parameters);
}

function isComparable(a: FastPhase, b: FastPhase, { comparableFraction }: FastPhaseParameters): boolean {
  return Math.min(a.amplitude, b.amplitude) >= comparableFraction * Math.max(a.amplitude, b.amplitude);
}
