import { type BodyPlace, type ClockKnots, STORED_LOSS, type Stream } from '../../../recording/index.ts';
import { childSeed, drawNormal, makeNormalSource, makeRandom } from '../../../signal/index.ts';
import type { Axes, IdealReading } from '../movement/limbTrack.ts';
import { dot } from '../movement/vector.ts';
import type { TrueSpan } from '../types.ts';
import type { MotionDevice } from './motionDevices.ts';
import { drawSensorFaults, type SensorFaults } from './sensorFaults.ts';

const LARGEST_STORED = 32767;
const GYRO_STEP_DEG_PER_S = 1 / 16;
const AXIS_NAMES = ['X', 'Y', 'Z'] as const;
const IDLE = { afterS: 10, rangeG: 0.04 }; // chosen: what a device that sleeps takes for still
/** Room temperature against skin, degrees from that of calibration, over the day; chosen. */
const TEMPERATURE = { startC: -3, endC: 3, constantS: 900 };

/** The streams of one sensor and what is really wrong with it. */
export interface RecordedLimb {
  readonly streams: readonly Stream[];
  readonly faults: SensorFaults;
  readonly gaps: readonly TrueSpan[];
}

/** What the device writes of a movement: its clock, place, steps and losses. Gaps split it into streams. */
export function recordLimb(reading: IdealReading, device: MotionDevice, place: BodyPlace, seed: number): RecordedLimb {
  const own = childSeed(seed, `device/${place}`);
  const faults = drawSensorFaults(device, own);
  const durationS = reading.length / reading.rateHz;
  const timesS = drawClock(device, durationS, own);
  const losses = drawGaps(device, durationS, own);
  const gaps = device.sleepsIdle ? joined([...losses, ...idleSpans(reading)]) : losses;
  const ideal = device.gravity === 'included' ? reading.accel : reading.linear;
  const columns: Record<string, Float64Array> = {};
  const quantity = device.gravity === 'included' ? 'accel' : 'linear';
  const noiseG = noiseSdG(device);
  mounted(ideal, faults).forEach((fine, k) => {
    const values = sampled(fine, reading.rateHz, timesS);
    spoil(values, timesS, { device, faults, axis: k, noiseG, seed: own });
    columns[`${quantity}${AXIS_NAMES[k]}G`] = values;
  });
  if (device.hasGyro)
    mounted(reading.gyro, faults).forEach((fine, k) => {
      const values = sampled(fine, reading.rateHz, timesS);
      const normal = makeNormalSource(makeRandom(childSeed(own, `gyro/${k}`)));
      for (let i = 0; i < values.length; i++) {
        const noisy = values[i]! + (device.gyroNoiseDegPerS > 0 ? device.gyroNoiseDegPerS * normal() : 0);
        values[i] = rounded(noisy);
      }
      columns[`gyro${AXIS_NAMES[k]}DegPerS`] = values;
    });
  return { streams: streamsOf(columns, timesS, gaps, device, place), faults, gaps };
}

/** The way of the place as a camera follows it, m, without noise; regular. */
export function pointStream(reading: IdealReading, place: BodyPlace, rateHz: number): Stream {
  const length = Math.floor((reading.length / reading.rateHz) * rateHz);
  const timesS = Float64Array.from({ length }, (_, i) => i / rateHz);
  const columns = Object.fromEntries(
    reading.position.map((fine, k) => [
      `pos${AXIS_NAMES[k]}M`,
      sampled(fine, reading.rateHz, timesS).map((v) => rounded(v)),
    ]),
  );
  return { id: `${place}-point`, kind: 'motion', place, startS: 0, rateHz, length, columns };
}

/** SD of the noise of one axis, g: density times the root of half the rate. */
export function noiseSdG({ noiseMicroGPerRootHz, rateHz }: MotionDevice): number {
  return noiseMicroGPerRootHz * 1e-6 * Math.sqrt(rateHz / 2);
}

/** True time of each sample within the movement. */
function drawClock(device: MotionDevice, durationS: number, seed: number): Float64Array {
  const random = makeRandom(childSeed(seed, 'clock'));
  const rate = device.rateHz * device.rateRatio;
  const perMinute = Math.round(60 * rate);
  const out: number[] = [];
  let wander = 0;
  let regular = 0;
  for (let i = 0; regular < durationS - 1e-9; i++) {
    const jitter =
      device.jitterFraction > 0 ? Math.max(-0.45, Math.min(0.45, device.jitterFraction * drawNormal(random))) : 0;
    out.push(Math.round((regular + (i === 0 ? 0 : jitter / rate)) * 1e6) / 1e6);
    if (device.clockWanderPpm > 0 && i % perMinute === 0)
      wander = 0.9 * wander + 1e-6 * device.clockWanderPpm * drawNormal(random);
    regular += (1 + wander) / rate;
  }
  return Float64Array.from(out);
}

function drawGaps(device: MotionDevice, durationS: number, seed: number): TrueSpan[] {
  const gaps: TrueSpan[] = [];
  if (!(device.gapsPerHour > 0 && device.gapS > 0)) return gaps;
  const random = makeRandom(childSeed(seed, 'gaps'));
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  for (let atS = exponential(3600 / device.gapsPerHour); atS < durationS; ) {
    const endS = Math.min(durationS, atS + exponential(device.gapS));
    gaps.push({ startS: atS, endS });
    atS = endS + exponential(3600 / device.gapsPerHour);
  }
  return gaps;
}

/** Stretches in which a device that sleeps writes nothing: from the eleventh still second on until something moves. */
function idleSpans({ accel, rateHz, length }: IdealReading): TrueSpan[] {
  const seconds = Math.floor(length / rateHz);
  const spans: TrueSpan[] = [];
  let stillS = 0;
  for (let s = 0; s <= seconds; s++) {
    const moves =
      s === seconds ||
      accel.some((column) => {
        const part = column.subarray(Math.round(s * rateHz), Math.round((s + 1) * rateHz));
        return part.reduce((a, v) => Math.max(a, v)) - part.reduce((a, v) => Math.min(a, v)) > IDLE.rangeG;
      });
    if (moves && stillS > IDLE.afterS) spans.push({ startS: s - stillS + IDLE.afterS, endS: s });
    stillS = moves ? 0 : stillS + 1;
  }
  return spans;
}

function joined(spans: TrueSpan[]): TrueSpan[] {
  const out: TrueSpan[] = [];
  for (const span of spans.sort((a, b) => a.startS - b.startS)) {
    const before = out.at(-1);
    if (before !== undefined && span.startS <= before.endS)
      out[out.length - 1] = { startS: before.startS, endS: Math.max(before.endS, span.endS) };
    else out.push(span);
  }
  return out;
}

/** The movement in the axes of the sensor. */
function mounted(axes: Axes, { mounting }: SensorFaults): Float64Array[] {
  return mounting.map((row) => Float64Array.from(axes[0], (_, i) => dot(row, [axes[0][i]!, axes[1][i]!, axes[2][i]!])));
}

/** Values between the two nearest fine samples. */
function sampled(fine: Float64Array, rateHz: number, timesS: Float64Array): Float64Array {
  return Float64Array.from(timesS, (timeS) => {
    const at = Math.max(0, timeS * rateHz);
    const k = Math.min(Math.floor(at + 1e-9), fine.length - 1);
    const next = Math.min(k + 1, fine.length - 1);
    return fine[k]! + Math.max(0, at - k) * (fine[next]! - fine[k]!);
  });
}

function spoil(
  values: Float64Array,
  timesS: Float64Array,
  by: { device: MotionDevice; faults: SensorFaults; axis: number; noiseG: number; seed: number },
): void {
  const { device, faults, axis, noiseG } = by;
  const normal = makeNormalSource(makeRandom(childSeed(by.seed, `noise/${axis}`)));
  const gain = faults.gain[axis]!;
  const offset = device.gravity === 'included' ? faults.offsetG[axis]! : 0;
  const drift = faults.driftGPerC[axis]!;
  for (let i = 0; i < values.length; i++) {
    const temperature = drift === 0 ? 0 : drift * temperatureAt(timesS[i]!);
    const noisy = values[i]! / gain + offset + temperature + (noiseG > 0 ? noiseG * normal() : 0);
    values[i] = rounded(Math.max(-device.rangeG, Math.min(device.rangeG, noisy)));
  }
}

function temperatureAt(timeS: number): number {
  const { startC, endC, constantS } = TEMPERATURE;
  return endC + (startC - endC) * Math.exp(-timeS / constantS);
}

/** To 1e-6, with -0 as 0: the last bit of a sine cannot change the bytes. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** One stream between any two gaps. */
function streamsOf(
  columns: Readonly<Record<string, Float64Array>>,
  timesS: Float64Array,
  gaps: readonly TrueSpan[],
  device: MotionDevice,
  place: BodyPlace,
): Stream[] {
  const cuts = [...gaps, { startS: Number.POSITIVE_INFINITY, endS: Number.POSITIVE_INFINITY }];
  const streams: Stream[] = [];
  let from = 0;
  for (const { startS, endS } of cuts) {
    let to = from;
    while (to < timesS.length && timesS[to]! < startS) to++;
    if (to - from >= 2) streams.push(streamOf(columns, timesS.slice(from, to), from, device, place, streams.length));
    from = to;
    while (from < timesS.length && timesS[from]! < endS) from++;
  }
  return streams;
}

function streamOf(
  columns: Readonly<Record<string, Float64Array>>,
  timesS: Float64Array,
  from: number,
  device: MotionDevice,
  place: BodyPlace,
  number: number,
): Stream {
  const length = timesS.length;
  const rateHz = (length - 1) / (timesS[length - 1]! - timesS[0]!);
  const kept = Object.entries(columns).map(([name, all]) => [name, all.slice(from, from + length)] as const);
  const base = {
    id: number === 0 ? place : `${place}-${number + 1}`,
    kind: 'motion',
    place,
    startS: timesS[0]!,
    length,
  } as const;
  const regular = device.jitterFraction === 0 && device.clockWanderPpm === 0;
  const clock = regular
    ? { rateHz: device.rateHz * device.rateRatio }
    : device.jitterFraction > 0
      ? { rateHz, timesS }
      : { rateHz, knots: knotsOf(timesS, Math.round(10 * rateHz)) };
  if (device.stepG === 0) return { ...base, ...clock, columns: Object.fromEntries(kept) };
  const scale = Object.fromEntries(
    kept.map(([name]) => [name, name.startsWith('gyro') ? GYRO_STEP_DEG_PER_S : device.stepG]),
  );
  return {
    ...base,
    ...clock,
    columns: Object.fromEntries(
      kept.map(([name, values]) => [name, Int16Array.from(values, (v) => stored(v, scale[name]!))]),
    ),
    scale,
  };
}

/** A value as a whole number of steps, within what 16 bits hold; −32768 is loss. */
export function stored(value: number, step: number): number {
  if (Number.isNaN(value)) return STORED_LOSS;
  return Math.max(-LARGEST_STORED, Math.min(LARGEST_STORED, Math.round(value / step)));
}

/** Every so many samples, and the last one. */
function knotsOf(timesS: Float64Array, every: number): ClockKnots {
  const index: number[] = [];
  for (let i = 0; i < timesS.length - 1; i += every) index.push(i);
  index.push(timesS.length - 1);
  return { index: Float64Array.from(index), timeS: Float64Array.from(index, (i) => timesS[i]!) };
}
