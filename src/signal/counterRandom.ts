import { normalQuantile } from './normalQuantile.ts';

const PARITY = 0x1bd11bda;
const TWO_32 = 4294967296;

/**
 * Threefry-2x32 with 20 rounds [Salmon2011]: two 32-bit words from a key and a counter of two words each. Any draw of
 * any person can be computed alone, so results do not depend on order or on who computes them.
 * @param out two words; overwritten
 */
export function threefryInto(out: Uint32Array, key0: number, key1: number, counter0: number, counter1: number): void {
  const key2 = PARITY ^ key0 ^ key1;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  // why: written out, five groups of four rounds; a loop that looks the rotations up takes twice as long
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 4) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 5) | 0;
  out[0] = a;
  out[1] = b;
}

/** Chance for one part of one person: the same numbers wherever, and in whatever order, they are drawn. */
export interface CounterStream {
  /** Goes to the first draw of a person (or particle, or member). */
  start(id: number): void;
  /** In (0, 1), 52 bits; never 0 or 1, so that logarithms are finite. */
  uniform(): number;
  /** Standard normal deviate, the quantile of a draw of 32 bits; at most 6.4 away from 0. */
  normal(): number;
  /** Fills with the next normal deviates: the same as so many calls of `normal`, at less cost. @param out overwritten */
  normalsInto(out: Float64Array): void;
}

/**
 * Draws of one named part under a seed. Draws of one part never shift those of another.
 * @param seed whole number from 0 to 2^53 − 1
 * @param part whole number from 0 to 255: what the draws are for
 * @throws RangeError for any other number
 */
export function makeCounterStream(seed: number, part: number): CounterStream {
  if (!(Number.isSafeInteger(seed) && seed >= 0))
    throw new RangeError(`seed must be a whole number from 0 to 2^53 − 1, got ${seed}`);
  if (!(Number.isInteger(part) && part >= 0 && part <= 255))
    throw new RangeError(`part must be a whole number from 0 to 255, got ${part}`);
  return new Threefry(seed | 0, (Math.floor(seed / TWO_32) | 0) ^ (part << 24));
}

class Threefry implements CounterStream {
  readonly #words = new Uint32Array(2);
  readonly #key0: number;
  readonly #key1: number;
  #person = 0;
  #block = 0;
  /** The second word of the newest block still waits to become a normal deviate. */
  #hasSpare = false;

  constructor(key0: number, key1: number) {
    this.#key0 = key0;
    this.#key1 = key1;
  }

  start(id: number): void {
    if (!(Number.isInteger(id) && id >= 0 && id < TWO_32))
      throw new RangeError(`id must be a whole number from 0 to 2^32 − 1, got ${id}`);
    this.#person = id | 0;
    this.#block = 0;
    this.#hasSpare = false;
  }

  uniform(): number {
    const words = this.#words;
    const waiting = words[1]!;
    threefryInto(words, this.#key0, this.#key1, this.#person, this.#block++);
    const value = ((words[0]! >>> 6) * 67108864 + (words[1]! >>> 6) + 0.5) / 4503599627370496;
    if (this.#hasSpare) words[1] = waiting;
    return value;
  }

  normal(): number {
    const words = this.#words;
    if (this.#hasSpare) {
      this.#hasSpare = false;
      return normalQuantile((words[1]! + 0.5) / TWO_32);
    }
    threefryInto(words, this.#key0, this.#key1, this.#person, this.#block++);
    this.#hasSpare = true;
    return normalQuantile((words[0]! + 0.5) / TWO_32);
  }
  normalsInto(out: Float64Array): void {
    const words = this.#words;
    let at = 0;
    if (this.#hasSpare && out.length > 0) out[at++] = this.normal();
    for (; at + 1 < out.length; at += 2) {
      threefryInto(words, this.#key0, this.#key1, this.#person, this.#block++);
      out[at] = normalQuantile((words[0]! + 0.5) / TWO_32);
      out[at + 1] = normalQuantile((words[1]! + 0.5) / TWO_32);
    }
    if (at < out.length) out[at] = this.normal();
  }
}
