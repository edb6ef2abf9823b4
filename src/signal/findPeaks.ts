export interface Peak {
  /** Sample of the peak; of a plateau its middle, rounded down. */
  readonly index: number;
  readonly height: number;
  /** How far it stands above the higher of the two valleys that part it from higher ground. */
  readonly prominence: number;
}

export interface PeakOptions {
  /** Least prominence, in the unit of the values. */
  readonly minProminence?: number;
  /** Least distance of two peaks, samples, ≥ 1; of two that are closer the lower one goes. */
  readonly minDistance?: number;
  /** Least height. */
  readonly minHeight?: number;
}

/**
 * Local maxima of `values` in order, as SciPy's `find_peaks` finds them: height first, then distance (highest first), then prominence. A plateau
 * counts once; the first and last sample are no peaks. NaN is never a peak and counts as higher ground for none.
 */
export function findPeaks(values: ArrayLike<number>, options: PeakOptions = {}): Peak[] {
  const { minProminence = 0, minDistance = 1, minHeight = Number.NEGATIVE_INFINITY } = options;
  if (!(minDistance >= 1)) throw new RangeError(`minDistance must be >= 1, got ${minDistance}`);
  const found = localMaxima(values).filter((index) => values[index]! >= minHeight);
  const kept = minDistance > 1 ? thin(values, found, Math.ceil(minDistance)) : found;
  return kept.flatMap((index) => {
    const prominence = prominenceOf(values, index);
    return prominence >= minProminence ? [{ index, height: values[index]!, prominence }] : [];
  });
}

function localMaxima(values: ArrayLike<number>): number[] {
  const found: number[] = [];
  const last = values.length - 1;
  for (let i = 1; i < last; i++) {
    if (!(values[i - 1]! < values[i]!)) continue;
    let ahead = i + 1;
    while (ahead < last && values[ahead] === values[i]) ahead++;
    if (values[ahead]! < values[i]!) {
      found.push((i + ahead - 1) >> 1);
      i = ahead;
    }
  }
  return found;
}

/** From the highest peak down, each takes away those closer than `distance`. */
function thin(values: ArrayLike<number>, peaks: readonly number[], distance: number): number[] {
  const keep = new Uint8Array(peaks.length).fill(1);
  // why the index as second key: SciPy goes from the last of equal heights backwards
  const order = peaks.map((_, k) => k).sort((a, b) => values[peaks[b]!]! - values[peaks[a]!]! || b - a);
  for (const k of order) {
    if (keep[k] === 0) continue;
    for (let j = k - 1; j >= 0 && peaks[k]! - peaks[j]! < distance; j--) keep[j] = 0;
    for (let j = k + 1; j < peaks.length && peaks[j]! - peaks[k]! < distance; j++) keep[j] = 0;
  }
  return peaks.filter((_, k) => keep[k] === 1);
}

function prominenceOf(values: ArrayLike<number>, index: number): number {
  const height = values[index]!;
  let left = height;
  for (let i = index - 1; i >= 0 && values[i]! <= height; i--) left = Math.min(left, values[i]!);
  let right = height;
  for (let i = index + 1; i < values.length && values[i]! <= height; i++) right = Math.min(right, values[i]!);
  return height - Math.max(left, right);
}

/** Place of a peak between samples, by the parabola through it and its neighbours. */
export function refinePeak(values: ArrayLike<number>, index: number): number {
  const before = values[index - 1];
  const after = values[index + 1];
  if (before === undefined || after === undefined) return index;
  const bend = before - 2 * values[index]! + after;
  if (!(bend < 0)) return index;
  return index + Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / bend));
}
