/** Smallest power of two that is at least `length`. */
export function powerOfTwoFrom(length: number): number {
  let size = 1;
  while (size < length) size *= 2;
  return size;
}

/**
 * Fourier transform in place, radix 2: X[k] = Σ x[n]·exp(−2πi·kn/N), without a factor. For lengths that are a power of two; others are
 * padded with zeros by the caller (`powerOfTwoFrom`).
 * @param re real parts, replaced
 * @param im imaginary parts of the same length, replaced
 */
export function fft(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  if (im.length !== size) throw new RangeError(`re and im must have one length, got ${size} and ${im.length}`);
  if (size === 0 || (size & (size - 1)) !== 0) throw new RangeError(`length must be a power of two, got ${size}`);
  reorder(re, im);
  const turns = turnsOf(size);
  for (let span = 2; span <= size; span *= 2) {
    const half = span >> 1;
    const stride = size / span;
    for (let k = 0; k < half; k++) {
      const cos = turns.cos[k * stride]!;
      const sin = turns.sin[k * stride]!;
      for (let low = k; low < size; low += span) {
        const high = low + half;
        const a = re[high]! * cos - im[high]! * sin;
        const b = re[high]! * sin + im[high]! * cos;
        re[high] = re[low]! - a;
        im[high] = im[low]! - b;
        re[low] = re[low]! + a;
        im[low] = im[low]! + b;
      }
    }
  }
}

interface Turns {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

const TURNS = new Map<number, Turns>();

/** exp(−2πi·k/size) for the first half of a turn, made once per size: they cost more than the butterflies. */
function turnsOf(size: number): Turns {
  let turns = TURNS.get(size);
  if (turns === undefined) {
    const angles = Float64Array.from({ length: size >> 1 }, (_, k) => (-2 * Math.PI * k) / size);
    turns = { cos: angles.map(Math.cos), sin: angles.map(Math.sin) };
    TURNS.set(size, turns);
  }
  return turns;
}

const SWAPS = new Map<number, Uint32Array>();

/** Pairs of places that change with each other for bit-reversed order, made once per size. */
function swapsOf(size: number): Uint32Array {
  let swaps = SWAPS.get(size);
  if (swaps === undefined) {
    const pairs: number[] = [];
    for (let i = 1, j = 0; i < size; i++) {
      let bit = size >> 1;
      for (; j & bit; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i < j) pairs.push(i, j);
    }
    swaps = Uint32Array.from(pairs);
    SWAPS.set(size, swaps);
  }
  return swaps;
}

/** Bit-reversed order, so that the butterflies find neighbours. */
function reorder(re: Float64Array, im: Float64Array): void {
  const swaps = swapsOf(re.length);
  for (let k = 0; k < swaps.length; k += 2) {
    const i = swaps[k]!;
    const j = swaps[k + 1]!;
    const a = re[i]!;
    re[i] = re[j]!;
    re[j] = a;
    const b = im[i]!;
    im[i] = im[j]!;
    im[j] = b;
  }
}

/** |X| at the frequencies 0 … `rateHz`/2 of real `values`, padded with zeros to `size` (a power of two). */
export function amplitudeSpectrum(values: ArrayLike<number>, size: number): Float64Array {
  if (size < values.length) throw new RangeError(`size must be at least ${values.length}, got ${size}`);
  const re = new Float64Array(size);
  for (let i = 0; i < values.length; i++) re[i] = values[i]!;
  const im = new Float64Array(size);
  fft(re, im);
  return Float64Array.from({ length: size / 2 + 1 }, (_, k) => Math.hypot(re[k]!, im[k]!));
}
