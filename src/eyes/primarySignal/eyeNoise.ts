import type { GazeSignal } from '../types.ts';

export const EYE_NOISE_PARAMETERS = {
  /** s; windows in which noise is read, at least `minWindowSamples` long. chosen: shorter than the pauses between bursts. */
  windowS: 0.05,
  minWindowSamples: 12,
  /** Share of windows, the quietest, from which noise is taken. chosen: fixation between even dense bursts. */
  quietFraction: 0.2,
  /** Windows looked at, evenly spread, in a long recording. chosen: enough for 1 %. */
  maxWindowCount: 3000,
} as const;

/**
 * Noise of two eyes in their unit: mean length of the fourth difference, which white noise fills and eye movement hardly
 * does, over the quietest fifth of the windows, so that an eye that flutters is not taken for a noisy one. Where
 * both eyes have the same samples the windows are those quiet in both. Windows with loss are skipped; NaN where none is left.
 */
export function noiseOfEyes(left: readonly GazeSignal[], right: readonly GazeSignal[]): [number, number] {
  const isPaired = left.length === right.length && left.every(({ x }, i) => x.length === right[i]!.x.length);
  const lefts = windowResiduals(left);
  const rights = windowResiduals(right);
  if (!isPaired) return [quietMean(lefts, lefts), quietMean(rights, rights)];
  const sums = lefts.map((residual, i) => residual + rights[i]!);
  return [quietMean(lefts, sums), quietMean(rights, sums)];
}

/** One residual a window, NaN where the window has a loss; the windows lie alike for signals of one rate and length. */
function windowResiduals(signals: readonly GazeSignal[]): number[] {
  const { windowS, minWindowSamples, maxWindowCount } = EYE_NOISE_PARAMETERS;
  const total = signals.reduce((sum, { x }) => sum + x.length, 0);
  const residuals: number[] = [];
  for (const { x, y, rateHz } of signals) {
    const width = Math.max(minWindowSamples, Math.round(windowS * rateHz));
    const step = Math.max(width, Math.floor(total / maxWindowCount));
    for (let start = 0; start + width <= x.length; start += step) {
      let sum = 0;
      for (let i = start + 2; i < start + width - 2; i++) {
        const dx = x[i - 2]! - 4 * x[i - 1]! + 6 * x[i]! - 4 * x[i + 1]! + x[i + 2]!;
        const dy = y === undefined ? 0 : y[i - 2]! - 4 * y[i - 1]! + 6 * y[i]! - 4 * y[i + 1]! + y[i + 2]!;
        sum += Math.sqrt(dx * dx + dy * dy);
      }
      residuals.push(sum / (width - 4));
    }
  }
  return residuals;
}

/** Mean of the residuals in the windows that `order` puts lowest; windows that are NaN in it do not count. */
function quietMean(residuals: readonly number[], order: readonly number[]): number {
  const usable = [...residuals.keys()].filter((i) => !Number.isNaN(order[i]!)).sort((a, b) => order[a]! - order[b]!);
  const quiet = usable.slice(0, Math.ceil(EYE_NOISE_PARAMETERS.quietFraction * usable.length));
  return quiet.reduce((sum, i) => sum + residuals[i]!, 0) / quiet.length;
}
