import { type Column, type PowerSpectrum, welch } from '../../signal/index.ts';
import { UNITS_PER_G } from '../../units/index.ts';
import type { OscillationParameters } from './parameters.ts';

/** What a window of a signal is: an oscillation with its numbers, none, or movement of another kind, of which nothing can be told. */
export type JudgedWindow =
  | { readonly kind: 'none' | 'moving' }
  | {
      readonly kind: 'oscillation';
      readonly frequencyHz: number;
      readonly narrowShare: number;
      readonly amplitudeMPerS2: number;
    };

/**
 * Judges a window by the spectrum of its three axes together. Amplitude is that of a sine with the power within `peakHalfHz` of the peak; averaging
 * samples, which weakens fast oscillations, is made good.
 * @param axes g
 * @param window its first value and its length, in values
 * @returns undefined where a value is lost
 */
export function judgeWindow(
  axes: readonly Column[],
  [start, length]: readonly [number, number],
  rateHz: number,
  parameters: OscillationParameters,
): JudgedWindow | undefined {
  const step = Math.max(1, Math.floor(rateHz / parameters.workRateHz));
  const workRateHz = rateHz / step;
  const work = roomFor(axes.length, Math.floor(length / step));
  for (const [a, axis] of axes.entries()) averageInto(work[a]!, axis, start, step);
  const spectrum = welch(work, workRateHz, work[0]!.length);
  if (spectrum === undefined) return undefined;
  restoreAveraged(spectrum, step, rateHz);
  const top = Math.min(parameters.wholeToHz, 0.45 * workRateHz);
  const slow = amplitudeOf(powerBetween(spectrum, parameters.slowFromHz, parameters.wholeFromHz));
  const wholePower = powerBetween(spectrum, parameters.wholeFromHz, top);
  if (slow > parameters.mostSlowMPerS2 && slow > amplitudeOf(wholePower)) return { kind: 'moving' };
  const frequencyHz = highestBetween(spectrum, parameters.lowestHz, Math.min(parameters.highestHz, top));
  if (Number.isNaN(frequencyHz)) return { kind: 'none' };
  const half = parameters.peakHalfHz;
  const peakPower = powerBetween(spectrum, frequencyHz - half, frequencyHz + half);
  const narrowShare = Math.min(1, peakPower / wholePower);
  const amplitudeMPerS2 = amplitudeOf(peakPower);
  const isTremor = narrowShare >= parameters.leastShare && amplitudeMPerS2 >= parameters.leastAmplitudeMPerS2;
  return isTremor ? { kind: 'oscillation', frequencyHz, narrowShare, amplitudeMPerS2 } : { kind: 'none' };
}

/** m/s², of a power in g². */
function amplitudeOf(power: number): number {
  return Math.sqrt(2 * power) * UNITS_PER_G['m/s2'];
}

const ROOM = new Map<string, Float64Array[]>();

/** Columns to work in, made once per size: there are a hundred thousand windows in a week. */
function roomFor(count: number, length: number): readonly Float64Array[] {
  const key = `${count} ${length}`;
  let room = ROOM.get(key);
  if (room === undefined) {
    room = Array.from({ length: count }, () => new Float64Array(length));
    ROOM.set(key, room);
  }
  return room;
}

function averageInto(out: Float64Array, axis: Column, start: number, step: number): void {
  for (let k = 0, i = start; k < out.length; k++) {
    let sum = 0;
    for (const end = i + step; i < end; i++) sum += axis[i]!;
    out[k] = sum / step;
  }
}

/** Divides a spectrum by the gain of the mean of `step` samples. */
function restoreAveraged({ density, stepHz }: PowerSpectrum, step: number, rateHz: number): void {
  if (step === 1) return;
  const gains = gainsOf(density.length, stepHz, step, rateHz);
  for (let k = 1; k < density.length; k++) density[k]! /= gains[k]!;
}

let lastGains = { length: 0, stepHz: 0, step: 0, rateHz: 0, gains: new Float64Array(0) };

/** Gain in power of the mean of `step` samples, kept from window to window: the sines cost as much as the transform. */
function gainsOf(length: number, stepHz: number, step: number, rateHz: number): Float64Array {
  const last = lastGains;
  if (last.length === length && last.stepHz === stepHz && last.step === step && last.rateHz === rateHz)
    return last.gains;
  const gains = new Float64Array(length).fill(1);
  for (let k = 1; k < length; k++) {
    const half = (Math.PI * k * stepHz) / rateHz;
    gains[k] = (Math.sin(step * half) / (step * Math.sin(half))) ** 2;
  }
  lastGains = { length, stepHz, step, rateHz, gains };
  return gains;
}

/** Power between two frequencies, by the trapezes between the values of the spectrum. */
function powerBetween({ density, stepHz }: PowerSpectrum, fromHz: number, toHz: number): number {
  const valueAt = (hz: number): number => {
    const k = Math.min(Math.max(hz / stepHz, 0), density.length - 1);
    const low = Math.min(Math.floor(k), density.length - 2);
    return density[low]! + (k - low) * (density[low + 1]! - density[low]!);
  };
  let power = 0;
  let at = fromHz;
  while (at < toHz - 1e-9) {
    const next = Math.min(toHz, (Math.floor(at / stepHz + 1e-9) + 1) * stepHz);
    power += ((valueAt(at) + valueAt(next)) / 2) * (next - at);
    at = next;
  }
  return power;
}

/**
 * Frequency of the highest peak between two frequencies, with a parabola through the logarithms of it and its neighbours. A value that only leans on a
 * higher one outside (the second beat of fast steps) is no peak. NaN where there is none.
 */
function highestBetween(spectrum: PowerSpectrum, fromHz: number, toHz: number): number {
  const { density, stepHz } = spectrum;
  const last = Math.min(Math.ceil(toHz / stepHz), density.length - 2);
  let best = Number.NaN;
  let most = 0;
  for (let k = Math.max(1, Math.floor(fromHz / stepHz)); k <= last; k++) {
    if (!(density[k]! > most && density[k]! >= density[k - 1]! && density[k]! > density[k + 1]!)) continue;
    const frequencyHz = refined(spectrum, k);
    if (frequencyHz < fromHz - EDGE_SLACK_HZ || frequencyHz > toHz + EDGE_SLACK_HZ) continue;
    best = frequencyHz;
    most = density[k]!;
  }
  return best;
}

/** What a peak at the edge of the range may be off. */
const EDGE_SLACK_HZ = 0.05;

function refined({ density, stepHz }: PowerSpectrum, k: number): number {
  const [left, middle, right] = [density[k - 1]!, density[k]!, density[k + 1]!].map((v) => Math.log(v + 1e-300));
  const curve = left! - 2 * middle! + right!;
  return (k + (curve < 0 ? (0.5 * (left! - right!)) / curve : 0)) * stepHz;
}
