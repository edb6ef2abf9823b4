import type { SecondTable } from '../types.ts';

/** As many samples as a second may hold: `count` is 16 bits. */
const MOST_PER_SECOND = 65_535;

/** Samples of the second that is being filled. */
export interface Samples {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Writes row `k` of a table from the first `n` samples. */
export type RowWriter = (table: SecondTable, k: number, n: number, samples: Samples) => void;

export interface Row extends Samples {
  /** Begins second `k`, after writing the one that was open, unless it is the same. */
  open(k: number): void;
  filled(): number;
  room(): number;
  /** Of `n` samples just written, keeps those that have all axes; all of them where none is lost. */
  keep(n: number, someLost: boolean): void;
  close(): void;
}

/** The rows of a table, one after another. */
export function makeRow(table: SecondTable, write: RowWriter): Row {
  const column = (): Float64Array => new Float64Array(MOST_PER_SECOND);
  const samples = { x: column(), y: column(), z: column() };
  const { x, y, z } = samples;
  let current = -1;
  let n = 0;
  const close = (): void => {
    if (n > 0) write(table, current, n, samples);
    n = 0;
  };
  return {
    ...samples,
    open: (k) => {
      if (k !== current) close();
      current = k;
    },
    filled: () => n,
    room: () => MOST_PER_SECOND - n,
    keep: (added, someLost) => {
      if (!someLost) {
        n += added;
        return;
      }
      let kept = n;
      for (let i = n; i < n + added; i++) {
        const sum = x[i]! + y[i]! + z[i]!;
        if (!Number.isFinite(sum)) continue;
        if (kept !== i) {
          x[kept] = x[i]!;
          y[kept] = y[i]!;
          z[kept] = z[i]!;
        }
        kept++;
      }
      n = kept;
    },
    close,
  };
}

/** Means and spreads only. */
export const writeMoments: RowWriter = (table, k, n, { x, y, z }) => {
  // Sums are of what lies beyond the first sample, so that one pass gives spreads without loss of digits.
  const firstX = x[0]!;
  const firstY = y[0]!;
  const firstZ = z[0]!;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  let squareX = 0;
  let squareY = 0;
  let squareZ = 0;
  for (let i = 0; i < n; i++) {
    const a = x[i]! - firstX;
    const b = y[i]! - firstY;
    const c = z[i]! - firstZ;
    sumX += a;
    sumY += b;
    sumZ += c;
    squareX += a * a;
    squareY += b * b;
    squareZ += c * c;
  }
  table.count[k] = n;
  table.meanX[k] = firstX + sumX / n;
  table.meanY[k] = firstY + sumY / n;
  table.meanZ[k] = firstZ + sumZ / n;
  table.sdX[k] = spread(squareX, sumX, n);
  table.sdY[k] = spread(squareY, sumY, n);
  table.sdZ[k] = spread(squareZ, sumZ, n);
};

/** All that a row holds. */
export function rowWriter(gravityG: number): RowWriter {
  const norm = new Float64Array(MOST_PER_SECOND);
  return (table, k, n, samples) => {
    writeMoments(table, k, n, samples);
    writeSizes(table, k, n, samples, norm, gravityG);
  };
}

function writeSizes(
  table: SecondTable,
  k: number,
  n: number,
  { x, y, z }: Samples,
  norm: Float64Array,
  gravityG: number,
): void {
  const firstX = x[0]!;
  const firstY = y[0]!;
  const firstZ = z[0]!;
  let minX = 0;
  let minY = 0;
  let minZ = 0;
  let maxX = 0;
  let maxY = 0;
  let maxZ = 0;
  let sumNorm = 0;
  let sumOver = 0;
  for (let i = 0; i < n; i++) {
    const x1 = x[i]!;
    const y1 = y[i]!;
    const z1 = z[i]!;
    const a = x1 - firstX;
    const b = y1 - firstY;
    const c = z1 - firstZ;
    if (a < minX) minX = a;
    else if (a > maxX) maxX = a;
    if (b < minY) minY = b;
    else if (b > maxY) maxY = b;
    if (c < minZ) minZ = c;
    else if (c > maxZ) maxZ = c;
    const length = Math.sqrt(x1 * x1 + y1 * y1 + z1 * z1);
    norm[i] = length;
    sumNorm += length;
    // Twice max(over, 0), without a branch that nobody can foretell.
    const over = length - gravityG;
    sumOver += over + Math.abs(over);
  }
  const meanNorm = sumNorm / n;
  let sumAway = 0;
  for (let i = 0; i < n; i++) sumAway += Math.abs(norm[i]! - meanNorm);
  table.range[k] = Math.max(maxX - minX, maxY - minY, maxZ - minZ);
  table.enmo[k] = sumOver / 2 / n;
  table.mad[k] = sumAway / n;
}

function spread(squares: number, sum: number, n: number): number {
  return Math.sqrt(Math.max(0, squares - (sum * sum) / n) / n);
}
