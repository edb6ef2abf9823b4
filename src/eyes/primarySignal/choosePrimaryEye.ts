import type { Statement } from '../../recording/index.ts';
import { type Column, quantile } from '../../signal/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { GazeSignal } from '../types.ts';

export type EyeChoice = 'auto' | 'left' | 'right';

export const PRIMARY_EYE_PARAMETERS = {
  /** Share of samples. A smaller difference in loss does not decide. chosen: less than one blink in 10 s. */
  lossDifference: 0.01,
  /** Ratio. A smaller difference in noise does not decide. chosen: within what ten seconds of recording can tell. */
  noiseRatio: 1.05,
  /** Ratio. A larger one is shown as this: an eye of repeated numbers has no noise at all. */
  maxRatioShown: 100,
  /** Samples looked at for the noise. chosen: enough for a quantile to 1 %. */
  noiseSampleCount: 50_000,
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
 * less than a hundredth, the eye with less noise; where that is equal too, the right eye. A choice that was not
 * recorded is not obeyed but reported. The two eyes are never averaged: see docs/decisions/2026-11-primary-eye.md.
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
  const loss = { left: lossFraction(left), right: lossFraction(right) };
  if (Math.abs(loss.left - loss.right) > PRIMARY_EYE_PARAMETERS.lossDifference) {
    const eye = loss.left < loss.right ? 'left' : 'right';
    const params = { eye, left: roundForText(100 * loss.left), right: roundForText(100 * loss.right) };
    return pair(eye, makeStatement('eye-less-loss', params));
  }
  const noise = { left: noiseOf(left), right: noiseOf(right) };
  const ratio = Math.max(noise.left, noise.right) / Math.min(noise.left, noise.right);
  if (ratio > PRIMARY_EYE_PARAMETERS.noiseRatio) {
    const eye = noise.left < noise.right ? 'left' : 'right';
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

/**
 * High-frequency residual in the signals' unit: the lower quartile of the second difference's length, so that it is
 * read where the eye is slow even when it moves most of the time. Skips loss. Infinity where there is nothing to read.
 */
function noiseOf(signals: readonly GazeSignal[]): number {
  const total = signals.reduce((sum, { x }) => sum + x.length, 0);
  const stride = Math.max(1, Math.floor(total / PRIMARY_EYE_PARAMETERS.noiseSampleCount));
  const residuals: number[] = [];
  for (const { x, y } of signals) {
    for (let i = 1; i < x.length - 1; i += stride) {
      const dx = secondDifference(x, i);
      const dy = y === undefined ? 0 : secondDifference(y, i);
      residuals.push(Math.sqrt(dx * dx + dy * dy));
    }
  }
  const quartile = quantile(residuals, 0.25);
  return Number.isNaN(quartile) ? Number.POSITIVE_INFINITY : Math.max(quartile, Number.MIN_VALUE);
}

function secondDifference(column: Column, i: number): number {
  return column[i - 1]! - 2 * column[i]! + column[i + 1]!;
}
