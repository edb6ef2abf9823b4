import { type Column, halfWidthForWindow } from '../signal/index.ts';
import { isLost } from './measures/eyeFacts.ts';
import type { AnalysedSegment } from './types.ts';

export interface SlowVelocity {
  readonly vx: Float32Array;
  readonly vy: Float32Array;
  /** Samples per second of `vx`, after thinning. */
  readonly rateHz: number;
  readonly halfWidth: number;
}

/**
 * Velocity in unit/s with a wide derivative, thinned to about `wantedHz`. NaN where the derivative touches loss, a blink,
 * or a sample that `leftOut` marks; `vy` is 0 for a one-axis recording.
 */
export function slowVelocity(
  { signal, detection }: AnalysedSegment,
  leftOut: Uint8Array | undefined,
  { spanS, wantedHz }: { spanS: number; wantedHz: number },
): SlowVelocity {
  const { x, y, rateHz } = signal;
  const { labels } = detection;
  const stride = Math.max(1, Math.floor(rateHz / wantedHz));
  const halfWidth = halfWidthForWindow(spanS, rateHz);
  const count = Math.floor(x.length / stride);
  const vx = new Float32Array(count).fill(Number.NaN);
  const vy = new Float32Array(count).fill(Number.NaN);
  const badBefore = countBad({ x, labels }, leftOut);
  for (let c = 0; c < count; c++) {
    const i = c * stride;
    if (i < halfWidth || i + halfWidth >= x.length) continue;
    if (badBefore[i + halfWidth + 1]! - badBefore[i - halfWidth]! > 0) continue;
    vx[c] = slopeAt(x, i, halfWidth) * rateHz;
    vy[c] = y === undefined ? 0 : slopeAt(y, i, halfWidth) * rateHz;
  }
  return { vx, vy, rateHz: rateHz / stride, halfWidth };
}

/**
 * How many samples before each are lost or left out: one pass that tells whether any window is clean. Kept for the labels
 * it was counted from, since several measures ask for the same.
 */
function countBad({ x, labels }: { x: Column; labels: Uint8Array }, leftOut: Uint8Array | undefined): Uint32Array {
  const known = leftOut === undefined ? cache.get(labels) : undefined;
  if (known !== undefined) return known;
  const badBefore = new Uint32Array(x.length + 1);
  let bad = 0;
  for (let i = 0; i < x.length; i++) {
    if (isLost(labels[i]!) || Number.isNaN(x[i]!) || (leftOut !== undefined && leftOut[i] === 1)) bad++;
    badBefore[i + 1] = bad;
  }
  if (leftOut === undefined) cache.set(labels, badBefore);
  return badBefore;
}

const cache = new WeakMap<Uint8Array, Uint32Array>();

function slopeAt(column: Column, i: number, halfWidth: number): number {
  let sum = 0;
  for (let k = 1; k <= halfWidth; k++) sum += k * (column[i + k]! - column[i - k]!);
  return sum / ((halfWidth * (halfWidth + 1) * (2 * halfWidth + 1)) / 3);
}

/** Share of a sinusoid's velocity that the derivative keeps at `frequencyHz`, 0–1. */
export function slopeGain(frequencyHz: number, halfWidth: number, sampleRateHz: number): number {
  const step = (2 * Math.PI * frequencyHz) / sampleRateHz;
  let sum = 0;
  let weights = 0;
  for (let k = 1; k <= halfWidth; k++) {
    sum += k * Math.sin(k * step);
    weights += k * k;
  }
  return sum / weights / step;
}
