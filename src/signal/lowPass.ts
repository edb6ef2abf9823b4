/**
 * `values` through a two-pole Butterworth low-pass, forward and backward, so without delay; -6 dB at `cutoffHz`
 * (each pass takes 3 dB). The ends start at rest on their first value. For signals without loss: NaN spreads to the end.
 * @param cutoffHz below half of `rateHz`
 * @returns a new column of the same length
 */
export function filterLowPass(values: Float64Array, rateHz: number, cutoffHz: number): Float64Array {
  if (!(rateHz > 0)) throw new RangeError(`rateHz must be > 0, got ${rateHz}`);
  if (!(cutoffHz > 0 && cutoffHz < rateHz / 2))
    throw new RangeError(`cutoffHz must be between 0 and ${rateHz / 2}, got ${cutoffHz}`);
  const out = values.slice();
  const k = Math.tan((Math.PI * cutoffHz) / rateHz);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  const b0 = k * k * norm;
  const a1 = 2 * (k * k - 1) * norm;
  const a2 = (1 - Math.SQRT2 * k + k * k) * norm;
  const pass = (from: number, to: number, step: number): void => {
    let x1 = out[from]!;
    let x2 = x1;
    let y1 = x1;
    let y2 = x1;
    for (let i = from; i !== to; i += step) {
      const x = out[i]!;
      const y = b0 * (x + 2 * x1 + x2) - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      out[i] = y;
    }
  };
  if (out.length === 0) return out;
  pass(0, out.length, 1);
  pass(out.length - 1, -1, -1);
  return out;
}
