import {
  childSeed,
  drawNormal,
  filterLowPass,
  makeNormalSource,
  makePinkNoise,
  makeRandom,
} from '../../signal/index.ts';
import { type Blink, lidOpenFraction } from '../motion/blinks.ts';
import type { Span } from '../motion/eyeTrack.ts';
import type { DeviceSpec } from './deviceSpec.ts';

/** Where the device's samples lie on the fine grid. */
export interface SampleClock {
  readonly length: number;
  readonly fineRateHz: number;
  readonly finePerSample: number;
  /** True time of each sample in s; absent where the clock is regular. */
  readonly timesS?: Float64Array;
  readonly rateHz: number;
}

export const RECORD_PARAMETERS = {
  lostBelowOpenFraction: 0.35, // chosen: the pupil's centre is covered
  outputStepDeg: 1e-6, // deg: rounding of everything, so that the last bit of exp or sin cannot change the bytes
  largestJitterFraction: 0.45, // of the interval: keeps time strictly increasing
};

/** The clock of a device over a fine grid of `fineLength` samples. */
export function makeSampleClock(fineLength: number, fineRateHz: number, device: DeviceSpec, seed: number): SampleClock {
  const finePerSample = Math.round(fineRateHz / device.rateHz);
  const length = Math.max(1, Math.floor(fineLength / finePerSample));
  const clock = { length, fineRateHz, finePerSample, rateHz: device.rateHz };
  if (device.clockJitterFraction <= 0) return clock;
  const random = makeRandom(childSeed(seed, 'device/clock'));
  const most = RECORD_PARAMETERS.largestJitterFraction;
  const timesS = Float64Array.from({ length }, (_, i) => {
    const jitter = Math.max(-most, Math.min(most, device.clockJitterFraction * drawNormal(random)));
    return Math.round(((i === 0 ? 0 : i + jitter) / device.rateHz) * 1e6) / 1e6;
  });
  return { ...clock, timesS };
}

/** A fine column seen at the device's sample times, averaged over the exposure, after the maker's filter. */
export function sampleColumn(fine: Float64Array, clock: SampleClock, device: DeviceSpec): Float64Array {
  const source =
    device.lowPassHz > 0 && device.lowPassHz < clock.fineRateHz / 2
      ? filterLowPass(fine, clock.fineRateHz, device.lowPassHz)
      : fine;
  const out = new Float64Array(clock.length);
  const reach = Math.floor((device.exposureFraction * clock.finePerSample) / 2);
  const last = source.length - 1;
  for (let i = 0; i < out.length; i++) {
    const at = clock.timesS === undefined ? i * clock.finePerSample : clock.timesS[i]! * clock.fineRateHz;
    const low = Math.floor(at);
    const part = at - low;
    let sum = 0;
    for (let k = low - reach; k <= low + reach; k++) {
      const a = source[Math.min(Math.max(k, 0), last)]!;
      sum += part === 0 ? a : a + part * (source[Math.min(Math.max(k + 1, 0), last)]! - a);
    }
    out[i] = sum / (2 * reach + 1);
  }
  return out;
}

/** Adds white and 1/f noise to a column in place and brings it to the device's steps. Loss stays loss. */
export function spoilInto(column: Float64Array, device: DeviceSpec, seed: number): void {
  const random = makeRandom(seed);
  const normal = makeNormalSource(random);
  const pink = device.pinkNoiseSdDeg > 0 ? makePinkNoise(random) : undefined;
  const { whiteNoiseSdDeg: white, pinkNoiseSdDeg } = device;
  const perDeg = 1 / Math.max(device.quantisationDeg, RECORD_PARAMETERS.outputStepDeg);
  for (let i = 0; i < column.length; i++) {
    let value = column[i]!;
    if (white > 0) value += white * normal();
    if (pink !== undefined) value += pinkNoiseSdDeg * pink();
    // why two roundings: k * step has a long tail in binary; dividing by a whole number has not.
    column[i] = roundTo(Math.round(value * perDeg) / perDeg);
  }
}

/** To 1e-6, with -0 as 0. */
export function roundTo(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** Random losses of the eye: Poisson onsets, exponential lengths. */
export function drawDropouts(device: DeviceSpec, durationS: number, seed: number): Span[] {
  const spans: Span[] = [];
  if (device.dropoutPerMin <= 0 || device.dropoutS <= 0) return spans;
  const random = makeRandom(seed);
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  for (let atS = exponential(60 / device.dropoutPerMin); atS < durationS; ) {
    const endS = atS + exponential(device.dropoutS);
    spans.push({ startS: atS, endS });
    atS = endS + exponential(60 / device.dropoutPerMin);
  }
  return spans;
}

/** First sample at or after `timeS`. */
export function sampleAtOrAfter(clock: SampleClock, timeS: number): number {
  const guess = Math.max(0, Math.ceil(timeS * clock.rateHz - 1e-9));
  if (clock.timesS === undefined) return Math.min(guess, clock.length);
  let i = Math.min(Math.max(0, guess - 1), clock.length);
  while (i < clock.length && clock.timesS[i]! < timeS) i++;
  return i;
}

/** Calls `each` with every sample inside a span. */
export function forSamplesIn(clock: SampleClock, span: Span, each: (index: number, timeS: number) => void): void {
  for (let i = sampleAtOrAfter(clock, span.startS); i < clock.length; i++) {
    const timeS = clock.timesS === undefined ? i / clock.rateHz : clock.timesS[i]!;
    if (timeS >= span.endS) return;
    each(i, timeS);
  }
}

/** A sample within a blink and how far the lid is open there. */
export interface LidSample {
  readonly index: number;
  readonly open: number;
  readonly blink: Blink;
}

/** What the lid does to each sample: the samples within blinks. */
export function lidSamples(clock: SampleClock, blinks: readonly Blink[]): LidSample[] {
  const out: LidSample[] = [];
  for (const blink of blinks)
    forSamplesIn(clock, blink, (index, timeS) => out.push({ index, open: lidOpenFraction(blink, timeS), blink }));
  return out;
}
