import type { Stream } from '../../../recording/index.ts';
import { childSeed, drawNormal, makeRandom } from '../../../signal/index.ts';
import { jerkWriterFor } from '../jerks/addJerks.ts';
import type { PlannedJerk } from '../jerks/drawJerks.ts';
import { makeJerkShape } from '../jerks/jerkShape.ts';
import type { TrueJerk, TrueSpan } from '../types.ts';
import { makeBodyState, type SecondOfLimb } from './bodyState.ts';
import type { FullDaysOptions } from './dayOptions.ts';
import type { DaysTruth } from './dayTypes.ts';
import { makeMovementTable, makeNoiseTable, makeRideTable, TABLE_MASK } from './movementTables.ts';

const HOUR_S = 3600;
const MASK = TABLE_MASK; // why a copy: loaders make imports getters, and the loops below read it 10⁸ times
const LARGEST_STORED = 32767;
const RANGE_G = 8; // chosen: what research loggers are set to
const IDLE_AFTER_S = 10; // chosen: a device that sleeps does so after ten still seconds
const STILL_G = 0.004;

/** One hour of the sensor. */
export interface RenderedHour {
  readonly length: number;
  /** Whether the device wrote the second down, one per second. */
  readonly recorded: Uint8Array;
  readonly jerks: readonly TrueJerk[];
}

export interface DaysRenderer {
  /** Samples of each hour: the clock wanders from hour to hour. */
  readonly lengths: readonly number[];
  readonly calibration: { readonly offsetG: readonly number[]; readonly gain: readonly number[] };
  /** Writes the next hour as stored integers from `from` on; hours come in order. */
  renderHourInto(out: readonly [Int16Array, Int16Array, Int16Array], from: number): RenderedHour;
}

/** Makes the samples of planned days, hour by hour. */
export function makeDaysRenderer(
  truth: DaysTruth,
  planned: readonly PlannedJerk[],
  gaps: readonly TrueSpan[],
  options: FullDaysOptions,
): DaysRenderer {
  const seedOf = (part: string): number => childSeed(options.seed, `days/render/${part}`);
  const lengths = hourLengths(options, seedOf('clock'));
  const faults = makeRandom(seedOf('faults'));
  const offsetG = [0, 1, 2].map(() => options.offsetSdG * drawNormal(faults));
  const gain = [0, 1, 2].map(() => 1 + options.gainSd * drawNormal(faults));
  const tables = {
    movement: makeMovementTable(options.rateHz, seedOf('movement')),
    ride: makeRideTable(options.rateHz, seedOf('ride')),
    noise: makeNoiseTable(seedOf('noise')),
  };
  const next = makeBodyState(truth, options);
  const places = makeRandom(seedOf('places'));
  const longest = Math.max(...lengths);
  const floats = [new Float64Array(longest), new Float64Array(longest), new Float64Array(longest)] as const;
  let hour = 0;
  let jerkIndex = 0;
  let gapIndex = 0;
  let stillS = 0;
  let before: SecondOfLimb | undefined;
  let at = [0, 0, 0].map(() => Math.floor(MASK * places()));
  const renderHourInto = (out: readonly [Int16Array, Int16Array, Int16Array], from: number): RenderedHour => {
    const length = lengths[hour]!;
    at = at.map(() => Math.floor(MASK * places()));
    let i = 0;
    const recorded = new Uint8Array(HOUR_S).fill(1);
    for (let s = 0; s < HOUR_S; s++) {
      const now = next();
      stillS = isStill(now) ? stillS + 1 : 0;
      const timeS = HOUR_S * hour + s;
      while (gapIndex < gaps.length && gaps[gapIndex]!.endS <= timeS) gapIndex++;
      const gap = gaps[gapIndex];
      if ((gap !== undefined && gap.startS <= timeS) || (options.sleepsIdle && stillS > IDLE_AFTER_S)) recorded[s] = 0;
      const end = Math.ceil(((s + 1) * length) / HOUR_S - 1e-9);
      fillSecond(floats, i, end, now, before ?? now, tables, at);
      before = now;
      i = end;
    }
    const startS = HOUR_S * hour;
    const due: PlannedJerk[] = [];
    for (; jerkIndex < planned.length && planned[jerkIndex]!.timeS < startS + HOUR_S; jerkIndex++)
      due.push(planned[jerkIndex]!);
    const jerks = writeJerksOfHour(floats, length, startS, due, options);
    // A jerk wakes the device up.
    for (const { onsetS, endS } of jerks)
      for (let s = Math.floor(onsetS - startS); s < Math.min(HOUR_S, endS - startS); s++) recorded[s] = 1;
    const most = Math.min(LARGEST_STORED, Math.floor(RANGE_G / options.stepG));
    for (let k = 0; k < 3; k++) {
      const column = floats[k]!;
      const target = out[k]!;
      const perStep = 1 / options.stepG;
      const slope = perStep / gain[k]!;
      const shift = offsetG[k]! * perStep;
      const noise = tables.noise;
      const noiseSteps = options.noiseG * perStep;
      const phase = Math.floor(MASK * places());
      const stride = 2 * Math.floor(64 * places()) + 1; // why odd: it goes through the whole table before it repeats
      for (let j = 0; j < length; j++) {
        const v = Math.round(column[j]! * slope + shift + noiseSteps * noise[(phase + stride * j) & MASK]!);
        target[from + j] = v > most ? most : v < -most ? -most : v;
      }
    }
    hour++;
    return { length, jerks, recorded };
  };
  return { lengths, calibration: { offsetG, gain }, renderHourInto };
}

function isStill({ sizeG, rideG, up }: SecondOfLimb): boolean {
  return sizeG < STILL_G && rideG === 0 && up[0] === up[4];
}

function hourLengths({ days, rateHz, clockWanderPpm }: FullDaysOptions, seed: number): number[] {
  const random = makeRandom(seed);
  let ppm = clockWanderPpm * drawNormal(random);
  return Array.from({ length: 24 * days }, () => {
    const length = Math.round(HOUR_S * rateHz * (1 + 1e-6 * ppm));
    ppm = 0.9 * ppm + 0.44 * clockWanderPpm * drawNormal(random);
    return length;
  });
}

interface Tables {
  readonly movement: Float32Array;
  readonly ride: Float32Array;
  readonly noise: Float32Array;
}

/** Gravity, which turns by quarters of the second, and the movement, whose size goes over from that of the second before. */
function fillSecond(
  out: readonly Float64Array[],
  from: number,
  end: number,
  now: SecondOfLimb,
  before: SecondOfLimb,
  { movement, ride }: Tables,
  at: readonly number[],
): void {
  const count = end - from;
  const growth = (now.sizeG - before.sizeG) / count;
  const rideG = now.rideG;
  for (let k = 0; k < 3; k++) {
    const column = out[k]!;
    const first = at[k]!;
    let size = before.sizeG;
    for (let q = 0; q < 4; q++) {
      const a = from + Math.floor((count * q) / 4);
      const b = from + Math.floor((count * (q + 1)) / 4);
      let up = now.up[q]![k]!;
      const slope = b > a ? (now.up[q + 1]![k]! - up) / (b - a) : 0;
      for (let i = a; i < b; i++) {
        column[i] = up + size * movement[(first + i) & MASK]!;
        up += slope;
        size += growth;
      }
    }
    if (rideG > 0) for (let i = from; i < end; i++) column[i]! += rideG * ride[(first + i) & MASK]!;
  }
}

function writeJerksOfHour(
  floats: readonly Float64Array[],
  length: number,
  startS: number,
  due: readonly PlannedJerk[],
  { place }: FullDaysOptions,
): TrueJerk[] {
  if (due.length === 0) return [];
  const [x, y, z] = floats.map((column) => column.subarray(0, length)) as [Float64Array, Float64Array, Float64Array];
  const columns = { accelXG: x, accelYG: y, accelZG: z };
  const stream: Stream = { id: place, kind: 'motion', place, startS, rateHz: length / HOUR_S, length, columns };
  const write = jerkWriterFor(stream, columns);
  const written: TrueJerk[] = [];
  for (const jerk of due) {
    const shape = makeJerkShape(jerk.shape);
    if (jerk.timeS + jerk.durationS < startS + HOUR_S - 1) written.push(write(jerk, shape, jerk.timeS));
  }
  return written;
}
