import type { Statement } from '../../recording/index.ts';
import { isConstant } from '../signalIntegrity/isConstant.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { GazeSignal } from '../types.ts';
import { noiseOfEyes } from './eyeNoise.ts';

export type EyeChoice = 'auto' | 'left' | 'right';

export const PRIMARY_EYE_PARAMETERS = {
  /** Share of samples. A smaller difference in loss does not decide. chosen: less than one blink in 10 s. */
  lossDifference: 0.01,
  /** Ratio. A smaller difference in noise does not decide. chosen: three times the chance error of ten seconds at 120 Hz. */
  noiseRatio: 1.15,
  /** Ratio. A larger one is shown as this: an eye of repeated numbers has no noise at all. */
  maxRatioShown: 100,
} as const;

/** Which eye is measured and which one it is compared with. */
export interface PrimaryEye {
  readonly primary: 'left' | 'right';
  /** Absent where only one eye was recorded. */
  readonly fellow?: 'left' | 'right';
  readonly reason: Statement;
}

/**
 * The eye to measure, decided once for all segments of a recording. `auto`: the eye with less loss; where that differs by
 * less than a hundredth, the eye with less noise at rest; where that is equal too, the right eye. An eye that never changes
 * counts as lost. A choice that was not recorded is not obeyed but reported. The two eyes are never averaged: see docs/decisions/2026-11-primary-eye.md.
 * @throws RangeError where neither eye has a signal
 */
export function choosePrimaryEye(
  left: readonly GazeSignal[],
  right: readonly GazeSignal[],
  choice: EyeChoice = 'auto',
): PrimaryEye {
  if (left.length === 0 && right.length === 0) throw new RangeError('at least one eye must have a signal, got none');
  if (left.length === 0 || right.length === 0) {
    const eye = left.length === 0 ? 'right' : 'left';
    const isOther = choice !== 'auto' && choice !== eye;
    const reason = isOther
      ? makeStatement('eye-asked-absent', { asked: choice, eye })
      : makeStatement('eye-only-one', { eye });
    return { primary: eye, reason };
  }
  if (choice !== 'auto') return pair(choice, makeStatement('eye-asked', { eye: choice }));
  return chooseBetter(left, right);
}

function chooseBetter(left: readonly GazeSignal[], right: readonly GazeSignal[]): PrimaryEye {
  const loss = { left: lossOfLiving(left), right: lossOfLiving(right) };
  if (Math.abs(loss.left - loss.right) > PRIMARY_EYE_PARAMETERS.lossDifference) {
    const eye = loss.left < loss.right ? 'left' : 'right';
    const params = { eye, left: roundForText(100 * loss.left), right: roundForText(100 * loss.right) };
    return pair(eye, makeStatement('eye-less-loss', params));
  }
  const [leftNoise, rightNoise] = noiseOfEyes(left, right);
  const ratio = Math.max(leftNoise, rightNoise) / Math.min(leftNoise, rightNoise);
  if (ratio > PRIMARY_EYE_PARAMETERS.noiseRatio) {
    const eye = leftNoise < rightNoise ? 'left' : 'right';
    return pair(
      eye,
      makeStatement('eye-less-noise', {
        eye,
        ratio: roundForText(Math.min(ratio, PRIMARY_EYE_PARAMETERS.maxRatioShown)),
      }),
    );
  }
  return pair('right', makeStatement('eye-equal', { eye: 'right' }));
}

function pair(primary: 'left' | 'right', reason: Statement): PrimaryEye {
  return { primary, fellow: primary === 'left' ? 'right' : 'left', reason };
}

/** Loss, which is all where the position never changes: a dead channel is no eye. */
function lossOfLiving(signals: readonly GazeSignal[]): number {
  const isDead = signals.every(({ x, y }) => isConstant(x) && (y === undefined || isConstant(y)));
  return isDead ? 1 : lossFraction(signals);
}

/** Share of samples without a position, 0–1, over all segments. */
export function lossFraction(signals: readonly GazeSignal[]): number {
  let lost = 0;
  let total = 0;
  for (const { x, y } of signals) {
    total += x.length;
    for (let i = 0; i < x.length; i++) if (Number.isNaN(x[i]!) || (y !== undefined && Number.isNaN(y[i]!))) lost++;
  }
  return total === 0 ? 1 : lost / total;
}
