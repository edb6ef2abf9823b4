import type { CounterStream } from '../../signal/index.ts';

/** Mean and Cholesky factor of the covariance of weighted rows. */
export interface Spread {
  readonly mean: Float64Array;
  /** Lower triangle, row by row, width × width. */
  readonly root: Float64Array;
}

export function spreadOf(rows: Float64Array, width: number, weights: ArrayLike<number>): Spread {
  const mean = new Float64Array(width);
  const covariance = new Float64Array(width * width);
  const count = weights.length;
  for (let i = 0; i < count; i++)
    for (let a = 0; a < width; a++) mean[a] = mean[a]! + weights[i]! * rows[i * width + a]!;
  for (let i = 0; i < count; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    for (let a = 0; a < width; a++) {
      const scaled = weight * (rows[i * width + a]! - mean[a]!);
      for (let b = 0; b <= a; b++)
        covariance[a * width + b] = covariance[a * width + b]! + scaled * (rows[i * width + b]! - mean[b]!);
    }
  }
  return { mean, root: choleskyOf(covariance, width) };
}

/** Lower factor of a symmetric matrix given by its lower triangle; a direction without spread stays without. */
export function choleskyOf(matrix: Float64Array, width: number): Float64Array {
  const root = new Float64Array(width * width);
  for (let a = 0; a < width; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a * width + b]!;
      for (let k = 0; k < b; k++) sum -= root[a * width + k]! * root[b * width + k]!;
      if (a === b) root[a * width + a] = sum > 1e-12 ? Math.sqrt(sum) : 0;
      else root[a * width + b] = root[b * width + b]! > 0 ? sum / root[b * width + b]! : 0;
    }
  }
  return root;
}

/**
 * Moves one row so that, over all rows, mean and covariance stay as they were: drawn towards the mean, and by a normal
 * deviate of a share of the spread away again [LiuWest2001].
 * @param share of the variance that is drawn anew, 0 to 1
 */
export function moveRow(
  rows: Float64Array,
  row: number,
  { mean, root }: Spread,
  share: number,
  stream: CounterStream,
  deviates: Float64Array,
): void {
  const width = mean.length;
  const kept = Math.sqrt(1 - share);
  const fresh = Math.sqrt(share);
  for (let a = 0; a < width; a++) deviates[a] = stream.normal();
  for (let a = 0; a < width; a++) {
    let away = 0;
    for (let b = 0; b <= a; b++) away += root[a * width + b]! * deviates[b]!;
    const place = row * width + a;
    rows[place] = mean[a]! + kept * (rows[place]! - mean[a]!) + fresh * away;
  }
}
