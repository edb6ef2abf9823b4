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
  // why: one pass of a running count tells whether a window is clean, whatever its width
  const badBefore = new Uint32Array(x.length + 1);
  for (let i = 0; i < x.length; i++) {
    const bad = isLost(labels[i]!) || leftOut?.[i] === 1 || Number.isNaN(x[i]!);
    badBefore[i + 1] = badBefore[i]! + (bad ? 1 : 0);
  }
  for (let c = 0; c < count; c++) {
    const i = c * stride;
    if (i < halfWidth || i + halfWidth >= x.length) continue;
    if (badBefore[i + halfWidth + 1]! - badBefore[i - halfWidth]! > 0) continue;
    vx[c] = slopeAt(x, i, halfWidth) * rateHz;
    vy[c] = y === undefined ? 0 : slopeAt(y, i, halfWidth) * rateHz;
  }
  return { vx, vy, rateHz: rateHz / stride, halfWidth };
}

function slopeAt(column: Column, i: number, halfWidth: number): number {
  let sum = 0;
  let weights = 0;
  for (let k = 1; k <= halfWidth; k++) {
    sum += k * (column[i + k]! - column[i - k]!);
    weights += 2 * k * k;
  }
  return sum / weights;
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
