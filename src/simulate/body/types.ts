import type { BodyPlace } from '../../recording/index.ts';
import type { DaysTruth } from './days/dayTypes.ts';
import type { Vector } from './movement/vector.ts';

export interface TrueSpan {
  readonly startS: number;
  readonly endS: number;
}

/** One jerk of one place of the body, as it was added. Times s from the recording's zero. */
export interface TrueJerk {
  readonly place: BodyPlace;
  /** Moment of its largest acceleration. */
  readonly timeS: number;
  /** Where 5 % of that is reached. */
  readonly onsetS: number;
  /** From onset until the limb first comes to rest, furthest out. Ringing follows. */
  readonly durationS: number;
  /** Until nothing is left of it, ringing included. */
  readonly endS: number;
  /** Largest size of the added linear acceleration, g, before any device. */
  readonly peakG: number;
  /** Furthest way of the limb, m. */
  readonly displacementM: number;
  /** Unit vector along which it first accelerates, in the axes of the stream. */
  readonly direction: Vector;
  /** Contraction, or lapse of a posture held against gravity. */
  readonly kind: 'positive' | 'negative';
  readonly cause: 'spontaneous' | 'action' | 'stimulus';
  /** Jerks of several places in one event share a number; absent where the place jerked alone. */
  readonly event?: number;
}

/** What a task of a protocol was, in the words of a person. */
export type TrueTaskName = 'rest' | 'arms-out' | 'reach' | 'sit' | 'stand' | 'walk' | 'sleep' | 'other';

export interface TrueTask extends TrueSpan {
  readonly task: TrueTaskName;
}

export interface TrueReach extends TrueSpan {
  /** Back where it began. */
  readonly backS: number;
  readonly wayM: number;
  /** Share of the way by which the first submovement went too far. */
  readonly overshootFraction: number;
  readonly submovements: readonly { readonly startS: number; readonly durationS: number; readonly wayM: number }[];
}

/** One foot contact. */
export interface TrueContact {
  readonly timeS: number;
  readonly side: 'left' | 'right';
  /** Bout it belongs to, counted from 0. */
  readonly bout: number;
  /** Within a turn. */
  readonly turning: boolean;
  /** From the foot before, m; NaN for the first of a bout. */
  readonly stepLengthM: number;
  /** Distance to the side between this foot and the one before, m; NaN for the first of a bout. */
  readonly stepWidthM: number;
}

/** One bout of walking. Numbers are those of its contacts as written, turns left out. */
export interface TrueWalk extends TrueSpan {
  readonly cadencePerMin: number;
  readonly strideTimeS: number;
  /** SD over mean of the stride times (n − 1). */
  readonly strideTimeCv: number;
  readonly strideCount: number;
  readonly baseWidthM: number;
  readonly baseWidthSdM: number;
  /** Stretches without a turn. */
  readonly straight: readonly TrueSpan[];
}

/** Amplitudes of the trunk's acceleration, g, by harmonic of the stride: entry 0 is the first. Means of the walk, before the irregularity. */
export interface TrueHarmonics {
  readonly vertical: readonly number[];
  readonly forward: readonly number[];
  readonly lateral: readonly number[];
}

export interface TrueTremor extends TrueSpan {
  readonly place: BodyPlace;
  /** Means over the span. */
  readonly frequencyHz: number;
  /** Mean amplitude (half of peak to peak) of the fundamental's linear acceleration, g. */
  readonly amplitudeG: number;
}

/** What a sensor adds of its own: calibrated = (raw − offset) × gain. */
export interface TrueSensor {
  readonly place: BodyPlace;
  readonly offsetG: readonly number[];
  readonly gain: readonly number[];
  /** Axes of the sensor in those of the place. */
  readonly mounting: readonly [Vector, Vector, Vector];
  readonly gaps: readonly TrueSpan[];
}

/** What is really in a simulated recording of the body. */
export interface MotionTruth {
  readonly tasks: readonly TrueTask[];
  readonly jerks: readonly TrueJerk[];
  readonly stimuliS: readonly number[];
  readonly reaches: readonly TrueReach[];
  readonly contacts: readonly TrueContact[];
  readonly walks: readonly TrueWalk[];
  readonly harmonics?: TrueHarmonics;
  readonly tremors: readonly TrueTremor[];
  readonly sensors: readonly TrueSensor[];
  readonly days?: DaysTruth;
}
