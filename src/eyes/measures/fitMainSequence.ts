import { median } from '../../signal/index.ts';

export const FIT_PARAMETERS = {
  /** deg; range of the scale that is searched. chosen: wide of any reported. */
  lowScaleDeg: 1,
  highScaleDeg: 40,
  /** Residuals above this many robust SDs weigh less [Huber1964]. */
  huber: 1.345,
  /** Most saccades that enter a fit, evenly picked. chosen: speed. */
  maxCount: 300,
  /** Relative precision of the scale. chosen: a tenth of the narrowest interval met. */
  precision: 0.005,
  /** Turns of reweighting; four bring the level to within a thousandth. */
  turns: 4,
} as const;

export interface MainSequenceFit {
  readonly asymptoteDegPerS: number;
  readonly scaleDeg: number;
}

export interface SizedSpeed {
  readonly amplitude: number;
  readonly peakSpeed: number;
}

/**
 * Robust least-squares fit of peak = asymptote · (1 - e^(-A / scale)). Errors of peak velocity grow with it, so
 * residuals are of logarithms; they are weighted after Huber. For each scale the best asymptote is found directly, and
 * the scale by golden-section search. NaN where a saccade list has no positive size and speed, or the scale ends at a
 * border of its range: then the curve is not bent enough, or too much, to tell.
 */
export function fitMainSequence(saccades: readonly SizedSpeed[]): MainSequenceFit {
  const step = Math.ceil(saccades.length / FIT_PARAMETERS.maxCount);
  const used = saccades.filter(({ amplitude, peakSpeed }, k) => k % step === 0 && amplitude > 0 && peakSpeed > 0);
  const { lowScaleDeg, highScaleDeg } = FIT_PARAMETERS;
  if (used.length < 3) return { asymptoteDegPerS: Number.NaN, scaleDeg: Number.NaN };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(lowScaleDeg);
  let high = Math.log(highScaleDeg);
  let a = high - ratio * (high - low);
  let b = low + ratio * (high - low);
  let lossA = residuals(used, Math.exp(a)).loss;
  let lossB = residuals(used, Math.exp(b)).loss;
  while (high - low > FIT_PARAMETERS.precision) {
    if (lossA < lossB) {
      high = b;
      b = a;
      lossB = lossA;
      a = high - ratio * (high - low);
      lossA = residuals(used, Math.exp(a)).loss;
    } else {
      low = a;
      a = b;
      lossA = lossB;
      b = low + ratio * (high - low);
      lossB = residuals(used, Math.exp(b)).loss;
    }
  }
  const scaleDeg = Math.exp((low + high) / 2);
  if (scaleDeg < lowScaleDeg * 1.02 || scaleDeg > highScaleDeg / 1.02) {
    return { asymptoteDegPerS: Number.NaN, scaleDeg: Number.NaN };
  }
  return { asymptoteDegPerS: Math.exp(residuals(used, scaleDeg).level), scaleDeg };
}

/** Best log asymptote for one scale, and the Huber loss that is left. */
function residuals(used: readonly SizedSpeed[], scaleDeg: number): { level: number; loss: number } {
  const logs = Float64Array.from(
    used,
    ({ amplitude, peakSpeed }) => Math.log(peakSpeed) - Math.log(-Math.expm1(-amplitude / scaleDeg)),
  );
  let level = median(logs);
  // why fixed: a spread of 15 % is what saccades scatter by; a spread estimated anew would reward bad scales
  const cut = FIT_PARAMETERS.huber * 0.15;
  for (let turn = 0; turn < FIT_PARAMETERS.turns; turn++) {
    let weights = 0;
    let sum = 0;
    for (let i = 0; i < logs.length; i++) {
      const size = Math.abs(logs[i]! - level);
      const weight = size <= cut ? 1 : cut / size;
      weights += weight;
      sum += weight * logs[i]!;
    }
    level = sum / weights;
  }
  let loss = 0;
  for (let i = 0; i < logs.length; i++) {
    const size = Math.abs(logs[i]! - level);
    loss += size <= cut ? (size * size) / 2 : cut * (size - cut / 2);
  }
  return { level, loss };
}
