import { fft, powerOfTwoFrom } from './fft.ts';

export interface PowerSpectrum {
  /** Hz from one value to the next; the first is at 0 Hz. */
  readonly stepHz: number;
  /** One-sided power density, unit² / Hz. */
  readonly density: Float64Array;
}

/**
 * Power spectrum by Welch's method [Welch1967]: segments of `segmentLength` values that overlap by half, each without its mean, under a Hann window,
 * padded with zeros to a power of two; their periodograms averaged. Of several axes the sum. A segment with loss in one of them is left out.
 * @param axes columns of one length
 * @returns undefined where no segment is whole
 */
export function welch(
  axes: readonly ArrayLike<number>[],
  rateHz: number,
  segmentLength: number,
): PowerSpectrum | undefined {
  if (!(Number.isInteger(segmentLength) && segmentLength >= 4))
    throw new RangeError(`segmentLength must be whole and at least 4, got ${segmentLength}`);
  const size = powerOfTwoFrom(segmentLength);
  const density = new Float64Array(size / 2 + 1);
  const { window, energy } = hannWindow(segmentLength);
  const { re, im } = scratchOf(size);
  const hop = segmentLength - (segmentLength >> 1);
  const length = Math.min(...axes.map((axis) => axis.length));
  let segments = 0;
  for (let from = 0; from + segmentLength <= length; from += hop) {
    if (axes.some((axis) => hasLoss(axis, from, segmentLength))) continue;
    segments++;
    // Two real axes go through one transform: |Z(f)|² + |Z(−f)|² is twice the sum of their powers.
    for (let a = 0; a < axes.length; a += 2) {
      putWindowed(re, axes[a]!, from, window);
      const second = axes[a + 1];
      if (second === undefined) im.fill(0);
      else putWindowed(im, second, from, window);
      fft(re, im);
      addPowers(density, re, im);
    }
  }
  if (segments === 0) return undefined;
  for (let k = 0; k < density.length; k++) {
    const sides = k === 0 || k === size / 2 ? 1 : 2;
    density[k]! *= sides / (segments * rateHz * energy);
  }
  return { stepHz: rateHz / size, density };
}

const SCRATCH = new Map<number, { re: Float64Array; im: Float64Array }>();

/** Room for one transform, made once per size: a spectrum of a short window costs less than the memory it works in. */
function scratchOf(size: number): { re: Float64Array; im: Float64Array } {
  let scratch = SCRATCH.get(size);
  if (scratch === undefined) {
    scratch = { re: new Float64Array(size), im: new Float64Array(size) };
    SCRATCH.set(size, scratch);
  }
  return scratch;
}

/** Adds half of |Z(f)|² + |Z(−f)|². */
function addPowers(density: Float64Array, re: Float64Array, im: Float64Array): void {
  const size = re.length;
  for (let k = 0; k < density.length; k++) {
    const mirror = (size - k) & (size - 1);
    const here = re[k]! * re[k]! + im[k]! * im[k]!;
    density[k]! += 0.5 * (here + re[mirror]! * re[mirror]! + im[mirror]! * im[mirror]!);
  }
}

interface Window {
  readonly window: Float64Array;
  /** Sum of its squares. */
  readonly energy: number;
}

const WINDOWS = new Map<number, Window>();

/** The periodic Hann window, as spectra use it, made once per size. */
function hannWindow(length: number): Window {
  let made = WINDOWS.get(length);
  if (made === undefined) {
    const window = Float64Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length));
    made = { window, energy: energyOf(window) };
    WINDOWS.set(length, made);
  }
  return made;
}

function energyOf(window: Float64Array): number {
  let energy = 0;
  for (let i = 0; i < window.length; i++) energy += window[i]! * window[i]!;
  return energy;
}

function hasLoss(values: ArrayLike<number>, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (Number.isNaN(values[i]!)) return true;
  return false;
}

/** A segment without its mean, under the window, zeros behind it. */
function putWindowed(out: Float64Array, values: ArrayLike<number>, from: number, window: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < window.length; i++) sum += values[from + i]!;
  const mean = sum / window.length;
  for (let i = 0; i < window.length; i++) out[i] = (values[from + i]! - mean) * window[i]!;
  out.fill(0, window.length);
}
