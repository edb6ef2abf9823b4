/** Complex amplitudes of the harmonics of one stride: `re[n − 1]`, `im[n − 1]` of the n-th, in the unit of the values. */
export interface Harmonics {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** First harmonics of a stride that count [own: as is usual for harmonic ratios]. */
export const MOST_HARMONICS = 20;
/** Share of half the sampling rate up to which a harmonic is told. */
const USABLE_BAND = 0.9;

/**
 * How many harmonics of a stride of `periodS` can be told at this rate: an even number up to 20, below nine tenths of half the rate. 0 where not even
 * two can.
 */
export function harmonicCount(periodS: number, rateHz: number): number {
  const most = Math.floor((USABLE_BAND * rateHz * periodS) / 2);
  return Math.max(0, 2 * Math.floor(Math.min(MOST_HARMONICS, most) / 2));
}

/**
 * Fourier amplitudes at exactly n / `periodS` over exactly one stride, for several columns at once. A stride is rarely a whole number of samples, so the sum of
 * a rounded transform would leak; here mean and harmonics are fitted together by least squares. For a whole number of samples both are the same.
 * @param firstSample index of the first sample of the stride; its phase is that of `startSample` (which may lie between samples)
 * @param count harmonics, from `harmonicCount`
 * @returns one per column; undefined where a sample is lost or the columns end
 */
export function fitHarmonics(
  columns: readonly ArrayLike<number>[],
  startSample: number,
  periodSamples: number,
  count: number,
): Harmonics[] | undefined {
  const first = Math.ceil(startSample - 1e-9);
  const last = Math.ceil(startSample + periodSamples - 1e-9);
  const n = last - first;
  const size = 2 * count + 1;
  if (count < 1 || n < size || first < 0 || columns.some((column) => last > column.length)) return undefined;
  const omega = (2 * Math.PI) / periodSamples;
  const sums = new Float64Array(2 * (2 * count + 1));
  const right = columns.map(() => new Float64Array(size));
  for (let i = first; i < last; i++) addSample(i, (i - startSample) * omega, columns, count, sums, right);
  if (right.some((side) => side.some(Number.isNaN))) return undefined;
  const factor = factorOf(gramOf(sums, count));
  if (factor === undefined) return undefined;
  return right.map((side) => {
    solveInPlace(factor, side);
    const re = side.slice(1, count + 1);
    const im = side.slice(count + 1).map((v) => -v);
    return { re, im };
  });
}

/** Adds one sample to the right-hand sides and to the sums of cos and sin of m·phase, m = 0 … 2·count. */
function addSample(
  index: number,
  phase: number,
  columns: readonly ArrayLike<number>[],
  count: number,
  sums: Float64Array,
  right: readonly Float64Array[],
): void {
  const most = 2 * count;
  const [c1, s1] = [Math.cos(phase), Math.sin(phase)];
  let [c, s] = [1, 0];
  for (let m = 0; m <= most; m++) {
    sums[m]! += c;
    sums[most + 1 + m]! += s;
    if (m <= count) {
      for (let k = 0; k < columns.length; k++) {
        const value = columns[k]![index]!;
        const side = right[k]!;
        side[m]! += value * c;
        if (m > 0) side[count + m]! += value * s;
      }
    }
    [c, s] = [c * c1 - s * s1, s * c1 + c * s1];
  }
}

/** Inner products of 1, cos and sin columns from the sums, by the products of cosines and sines. */
function gramOf(sums: Float64Array, count: number): Float64Array[] {
  const most = 2 * count;
  const cos = (m: number): number => sums[Math.abs(m)]!;
  const sin = (m: number): number => Math.sign(m) * sums[most + 1 + Math.abs(m)]!;
  return Array.from({ length: most + 1 }, (_, row) => {
    const line = new Float64Array(most + 1);
    for (let column = 0; column <= row; column++) {
      const [isSinRow, a] = row > count ? [true, row - count] : [false, row];
      const [isSinColumn, b] = column > count ? [true, column - count] : [false, column];
      if (isSinRow && isSinColumn) line[column] = (cos(a - b) - cos(a + b)) / 2;
      else if (isSinRow) line[column] = (sin(a + b) + sin(a - b)) / 2;
      else line[column] = (cos(a - b) + cos(a + b)) / 2;
    }
    return line;
  });
}

/** Cholesky's lower factor, in place; undefined where the matrix is not positive definite. */
function factorOf(a: Float64Array[]): Float64Array[] | undefined {
  for (let j = 0; j < a.length; j++) {
    const rowJ = a[j]!;
    for (let i = j; i < a.length; i++) {
      const rowI = a[i]!;
      let sum = rowI[j]!;
      for (let k = 0; k < j; k++) sum -= rowI[k]! * rowJ[k]!;
      if (i === j) {
        if (!(sum > 1e-9)) return undefined;
        rowI[j] = Math.sqrt(sum);
      } else rowI[j] = sum / rowJ[j]!;
    }
  }
  return a;
}

function solveInPlace(factor: readonly Float64Array[], x: Float64Array): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    const row = factor[i]!;
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= row[k]! * x[k]!;
    x[i] = sum / row[i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= factor[k]![i]! * x[k]!;
    x[i] = sum / factor[i]![i]!;
  }
}
