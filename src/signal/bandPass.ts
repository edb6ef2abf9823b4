/** Half a second-order section of a band-pass: y[n] = gain · (x[n] − x[n−2]) − a1 · y[n−1] − a2 · y[n−2]. Its zeros lie at 0 Hz and at half the rate. */
export interface BandPassSection {
  readonly gain: number;
  readonly a1: number;
  readonly a2: number;
}

/** A band, Hz. */
export interface Band {
  readonly lowHz: number;
  readonly highHz: number;
}

/**
 * Butterworth band-pass of order 2 (four poles, −3 dB at both edges) as two second-order sections, by the bilinear transform with warped edges
 * [OppenheimSchafer2010].
 * @throws RangeError where the edges do not lie in order between 0 and half of `rateHz`
 */
export function designBandPass({ lowHz, highHz }: Band, rateHz: number): readonly [BandPassSection, BandPassSection] {
  if (!(lowHz > 0 && lowHz < highHz && highHz < rateHz / 2))
    throw new RangeError(`band must lie in order between 0 and ${rateHz / 2} Hz, got ${lowHz} to ${highHz}`);
  const low = Math.tan((Math.PI * lowHz) / rateHz);
  const high = Math.tan((Math.PI * highHz) / rateHz);
  const width = high - low;
  const centre2 = low * high;
  // The prototype's pole −(1 − j)/√2 becomes the two roots of s² − p·width·s + centre²; the other pole gives their conjugates.
  const halfRe = (-Math.SQRT1_2 * width) / 2;
  const halfIm = (Math.SQRT1_2 * width) / 2;
  const [rootRe, rootIm] = squareRoot(halfRe * halfRe - halfIm * halfIm - centre2, 2 * halfRe * halfIm);
  const section = (re: number, im: number): BandPassSection => {
    const size2 = re * re + im * im;
    const a0 = 1 - 2 * re + size2;
    return { gain: width / a0, a1: (-2 * (1 - size2)) / a0, a2: (1 + 2 * re + size2) / a0 };
  };
  return [section(halfRe + rootRe, halfIm + rootIm), section(halfRe - rootRe, halfIm - rootIm)];
}

function squareRoot(re: number, im: number): [number, number] {
  const size = Math.sqrt(Math.hypot(re, im));
  const half = Math.atan2(im, re) / 2;
  return [size * Math.cos(half), size * Math.sin(half)];
}

/**
 * Both sections over `values`, forward and backward, in place: no delay, −6 dB at the edges. Both ends start as if their value had stood for ever.
 * For signals without loss: NaN spreads.
 */
export function passBand(values: Float64Array, [one, two]: readonly [BandPassSection, BandPassSection]): void {
  const run = (from: number, to: number, step: number): void => {
    const { gain: g1, a1: c1, a2: d1 } = one;
    const { gain: g2, a1: c2, a2: d2 } = two;
    let x1 = values[from]!;
    let x2 = x1;
    let [u1, u2, y1, y2] = [0, 0, 0, 0];
    for (let i = from; i !== to; i += step) {
      const x = values[i]!;
      const u = g1 * (x - x2) - c1 * u1 - d1 * u2;
      const y = g2 * (u - u2) - c2 * y1 - d2 * y2;
      x2 = x1;
      x1 = x;
      u2 = u1;
      u1 = u;
      y2 = y1;
      y1 = y;
      values[i] = y;
    }
  };
  if (values.length === 0) return;
  run(0, values.length, 1);
  run(values.length - 1, -1, -1);
}

/**
 * `values` through a Butterworth band-pass (`designBandPass`), forward and backward. Before filtering, each end is drawn out by the signal
 * turned about its end point, as SciPy's `sosfiltfilt` does, so that a slope does not ring there.
 * @param padLength samples at each end; by default three periods of the lower edge, at most what there is
 * @returns a new column of the same length
 */
export function filterBandPass(
  values: ArrayLike<number>,
  rateHz: number,
  band: Band,
  padLength: number = Math.ceil((3 * rateHz) / band.lowHz),
): Float64Array {
  const sections = designBandPass(band, rateHz);
  const n = values.length;
  const pad = Math.max(0, Math.min(padLength, n - 1));
  const drawn = new Float64Array(n + 2 * pad);
  for (let i = 0; i < n; i++) drawn[pad + i] = values[i]!;
  for (let i = 1; i <= pad; i++) {
    drawn[pad - i] = 2 * values[0]! - values[i]!;
    drawn[pad + n - 1 + i] = 2 * values[n - 1]! - values[n - 1 - i]!;
  }
  passBand(drawn, sections);
  return drawn.slice(pad, pad + n);
}
