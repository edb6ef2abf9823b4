import { makeNormalSource, type Random } from '../../../signal/index.ts';
import type { Axes } from './limbTrack.ts';

/**
 * Noise of SD 1 between two bounds of frequency, one sample a call: two first-order stages below `highHz` less one below `lowHz`. It starts
 * from zero and is stationary after 1 / `lowHz` s.
 */
export function makeWander(random: Random, rateHz: number, lowHz: number, highHz: number): () => number {
  const normal = makeNormalSource(random);
  const a = 1 - Math.exp((-2 * Math.PI * highHz) / rateHz);
  const b = 1 - Math.exp((-2 * Math.PI * lowHz) / rateHz);
  const gain = sizeOfBand(a, b);
  let first = 0;
  let second = 0;
  let low = 0;
  return () => {
    first += a * (normal() - first);
    second += a * (first - second);
    low += b * (second - low);
    return (second - low) / gain;
  };
}

/** SD of the band for white noise of SD 1: root of the summed squares of its answer to one impulse. */
function sizeOfBand(a: number, b: number): number {
  let first = 0;
  let second = 0;
  let low = 0;
  let sum = 0;
  const count = Math.ceil(12 / Math.min(a, b));
  for (let i = 0; i < count; i++) {
    first += a * ((i === 0 ? 1 : 0) - first);
    second += a * (first - second);
    low += b * (second - low);
    sum += (second - low) ** 2;
  }
  return Math.sqrt(sum);
}

/** Adds a wander of size `size` to each axis in [startS, endS), fading in and out over half a second. */
export function addWander(
  axes: Axes,
  rateHz: number,
  span: { readonly startS: number; readonly endS: number },
  band: readonly [number, number],
  size: readonly [number, number, number],
  random: Random,
): void {
  const first = Math.max(0, Math.ceil(span.startS * rateHz));
  const end = Math.min(axes[0].length, Math.ceil(span.endS * rateHz));
  const fade = Math.max(1, Math.round(0.5 * rateHz));
  for (let k = 0; k < 3; k++) {
    if (size[k] === 0) continue;
    const wander = makeWander(random, rateHz, band[0], band[1]);
    for (let i = first; i < end; i++)
      axes[k]![i]! += size[k]! * wander() * Math.min(1, (i - first) / fade, (end - i) / fade);
  }
}
