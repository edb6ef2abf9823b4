import { type BodyAxes, bodyAxesOf, harmonicsAlong, type Vector } from '../orientation/bodyAxes.ts';
import { whiteNoiseOf } from '../orientation/whiteNoise.ts';
import type { AnalysedSensor, MotionSignal } from '../types.ts';
import { fitHarmonics, type Harmonics, harmonicCount } from './fitHarmonics.ts';
import { gaitFactsOf, LEAST_STRAIGHT_S, type StraightStretch } from './gaitFacts.ts';
import { ratioOfHarmonics } from './harmonicRatio.ts';
import { likenessAt } from './stepPeriod.ts';

/** Harmonic ratios of a stride; NaN where not defined. */
export interface StrideRatios {
  readonly vertical: number;
  readonly anteroposterior: number;
  readonly mediolateral: number;
}

/** A piece of about 8 s of a straight stretch. */
export interface MotionWindow {
  readonly strideCount: number;
  readonly stepRegularity: number;
  readonly strideRegularity: number;
  /** Root mean squares about the mean, g. */
  readonly rmsG: { readonly vertical: number; readonly anteroposterior: number; readonly mediolateral: number };
  /** Noise of the sideways axis at most, g. */
  readonly noiseG: number;
}

/** How the trunk moved in one straight stretch. */
export interface StretchMotion {
  readonly axes: BodyAxes;
  readonly ratios: readonly StrideRatios[];
  readonly harmonicCount: number;
  readonly windows: readonly MotionWindow[];
}

/** Strides that are looked at; of more, evenly spread stretches are taken. chosen: the mean of 3,000 is known to a fiftieth of their SD. */
const MOST_STRIDES = 3000;

const MOTION = new WeakMap<AnalysedSensor, readonly StretchMotion[]>();

/** Motion within the straight stretches of a sensor, made once. Needs gravity. */
export function strideMotionOf(sensor: AnalysedSensor): readonly StretchMotion[] {
  const known = MOTION.get(sensor);
  if (known !== undefined) return known;
  const { stretches, strideCount } = gaitFactsOf(sensor);
  const every = Math.max(1, Math.ceil(strideCount / MOST_STRIDES));
  const motion = stretches
    .filter((_, k) => k % every === 0)
    .flatMap((stretch) => {
      const signal = readStretch(sensor, stretch);
      return signal === undefined ? [] : (motionOfStretch(signal, stretch) ?? []);
    });
  MOTION.set(sensor, motion);
  return motion;
}

function readStretch({ sources }: AnalysedSensor, { bout: { contactsS } }: StraightStretch): MotionSignal | undefined {
  const span = { startS: contactsS[0]! - 0.1, endS: contactsS.at(-1)! + 0.1 };
  for (const source of sources) {
    const signal = source.readSpan(span);
    if (signal.x.length >= 0.9 * (span.endS - span.startS) * source.rateHz) return signal;
  }
  return undefined;
}

/**
 * Harmonic ratios, regularity and spread of one straight stretch.
 * @param known axes, where the mounting is known
 */
export function motionOfStretch(
  signal: MotionSignal,
  { strides, bout }: Pick<StraightStretch, 'strides' | 'bout'>,
  known?: BodyAxes,
): StretchMotion | undefined {
  const { x, y, z, rateHz, startS } = signal;
  const columns = [x, y, z];
  const meanStrideS = strides.reduce((sum, { durationS }) => sum + durationS, 0) / strides.length;
  const count = harmonicCount(0.85 * meanStrideS, rateHz);
  const fitted = strides.map((stride) =>
    fitHarmonics(
      columns,
      (stride.startS - startS) * rateHz,
      stride.durationS * rateHz,
      Math.min(count, harmonicCount(stride.durationS, rateHz)),
    ),
  );
  const whole = fitted.filter((found): found is Harmonics[] => found !== undefined);
  if (whole.length === 0) return undefined;
  const axes = known ?? bodyAxesOf(columns.map(meanOf) as unknown as Vector, whole);
  return {
    axes,
    harmonicCount: count,
    ratios: whole.map((found) => ({
      vertical: ratioOfHarmonics(harmonicsAlong(found, axes.vertical), 'even'),
      anteroposterior: ratioOfHarmonics(harmonicsAlong(found, axes.anteroposterior), 'even'),
      mediolateral: ratioOfHarmonics(harmonicsAlong(found, axes.mediolateral), 'odd'),
    })),
    windows: windowsOf(signal, axes, bout.contactsS, meanStrideS),
  };
}

function meanOf(column: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < column.length; i++) {
    if (Number.isNaN(column[i]!)) continue;
    sum += column[i]!;
    count++;
  }
  return sum / count;
}

function windowsOf(
  { x, y, z, rateHz, startS }: MotionSignal,
  axes: BodyAxes,
  contactsS: ArrayLike<number>,
  strideS: number,
): MotionWindow[] {
  const from = Math.max(0, Math.round((contactsS[0]! - startS) * rateHz));
  const to = Math.min(x.length, Math.round((contactsS[contactsS.length - 1]! - startS) * rateHz));
  const count = Math.max(1, Math.floor((to - from + 1) / rateHz / LEAST_STRAIGHT_S));
  return Array.from({ length: count }, (_, k) => {
    const a = from + Math.floor((k * (to - from)) / count);
    const b = from + Math.floor(((k + 1) * (to - from)) / count);
    const along = ([vx, vy, vz]: Vector): Float64Array => {
      const out = new Float64Array(b - a);
      for (let i = a; i < b; i++) out[i - a] = vx * x[i]! + vy * y[i]! + vz * z[i]!;
      const mean = meanOf(out);
      // why 0 for loss: it then adds nothing to a product
      return out.map((value) => (Number.isNaN(value) ? 0 : value - mean));
    };
    const vertical = along(axes.vertical);
    const mediolateral = along(axes.mediolateral);
    const rms = (values: Float64Array): number => Math.sqrt(likenessAt(values, 0));
    return {
      strideCount: (b - a) / rateHz / strideS,
      stepRegularity: likenessNear(vertical, (strideS / 2) * rateHz),
      strideRegularity: likenessNear(vertical, strideS * rateHz),
      rmsG: {
        vertical: rms(vertical),
        anteroposterior: rms(along(axes.anteroposterior)),
        mediolateral: rms(mediolateral),
      },
      noiseG: whiteNoiseOf(mediolateral),
    };
  });
}

/** Share of the lag within which the highest self-likeness is taken. chosen: strides differ by some per cent. */
const LAG_SLACK = 0.1;

/** Unbiased autocorrelation over its value at lag 0, highest within a tenth of `lag` samples. */
function likenessNear(values: Float64Array, lag: number): number {
  const power = likenessAt(values, 0);
  let best = Number.NaN;
  for (let k = Math.round(lag * (1 - LAG_SLACK)); k <= Math.round(lag * (1 + LAG_SLACK)); k++) {
    if (k < 1 || k >= values.length) continue;
    const value = likenessAt(values, k) / power;
    if (!(value <= best)) best = value;
  }
  return best;
}
