import type { BodyPlace, LocalTime, MeasureResult, Statement, Stream } from '../recording/index.ts';
import type { Column } from '../signal/index.ts';
import type { Room } from './motion/room.ts';

/** A half-open stretch of a recording, s from its zero. */
export interface Span {
  readonly startS: number;
  readonly endS: number;
}

/** Whether the values still hold gravity. Without it neither tilt nor ENMO nor posture can be told. */
export type Gravity = 'included' | 'absent';

/**
 * Acceleration of one place of the body on a regular grid, g, three axes of the sensor. Sample `i` is at `startS + i / rateHz`. Loss is
 * NaN and stays NaN. Small enough to be held as floats: minutes, not days. Accelerations derived from a tracked point (pose) are such a signal too.
 */
export interface MotionSignal {
  readonly startS: number;
  readonly rateHz: number;
  readonly gravity: Gravity;
  readonly x: Column;
  readonly y: Column;
  readonly z: Column;
  /** True where it is known that no value of the three axes is lost, so that nobody needs to look. */
  readonly lossless?: boolean;
  /** deg/s on the same grid, where the sensor has a gyroscope. */
  readonly gyro?: { readonly x: Column; readonly y: Column; readonly z: Column };
}

/** Position of a point of the body over time, m, or lengths of the body where the picture has no scale. Two or three axes. Loss is NaN. */
export interface PointSignal {
  readonly startS: number;
  readonly rateHz: number;
  readonly unit: 'm' | 'bodyLengths';
  readonly x: Column;
  readonly y: Column;
  readonly z?: Column;
}

/** Offset and gain of each axis that bring a still sensor to 1 g: calibrated = (raw − offsetG) × gain. */
export interface Calibration {
  readonly offsetG: readonly [number, number, number];
  readonly gain: readonly [number, number, number];
  /** Mean | |a| − 1 g | of the still windows, g, before and after. */
  readonly errorBeforeG: number;
  readonly errorAfterG: number;
  readonly stillWindowCount: number;
  /** `done`; or why the values were left as they are: too few still windows, one side only, no better than before, no gravity. */
  readonly state: 'done' | 'too-few' | 'one-sided' | 'not-better' | 'no-gravity';
}

/** A motion stream that is read in pieces, calibrated, in g: a week fits since it is never floats all at once. */
export interface MotionSource {
  readonly stream: Stream;
  readonly place: BodyPlace;
  readonly gravity: Gravity;
  readonly rateHz: number;
  readonly length: number;
  readonly calibration: Calibration | undefined;
  /**
   * Samples [startIndex, endIndex) as a signal; its `startS` is the true time of the first one, its rate that of the stream. In a `room` the signal holds until the
   * next one is read there.
   */
  read(startIndex: number, endIndex: number, room?: Room): MotionSignal;
  /** The same by time; ends are cut to what there is. Empty signals have length 0. */
  readSpan(span: Span, room?: Room): MotionSignal;
}

/**
 * One row per whole second of the recording (row `k` is [startS + k, startS + k + 1)), over all streams of one place. Everything that days
 * of data need is made from this table; rows without samples are NaN.
 */
export interface SecondTable {
  readonly startS: number;
  readonly length: number;
  /** Samples that were there. */
  readonly count: Uint16Array;
  /** Mean of each axis, g (calibrated). */
  readonly meanX: Float32Array;
  readonly meanY: Float32Array;
  readonly meanZ: Float32Array;
  /** Standard deviation of each axis within the second, g. */
  readonly sdX: Float32Array;
  readonly sdY: Float32Array;
  readonly sdZ: Float32Array;
  /** Largest minus least of the widest axis, g. */
  readonly range: Float32Array;
  /** Mean of max(|a| − 1, 0), g [VanHeesEtAl2013]; of |a| where gravity is absent. */
  readonly enmo: Float32Array;
  /** Mean | |a| − mean |a| |, g. */
  readonly mad: Float32Array;
}

/** One jerk: sudden, brief movement. */
export interface Jerk {
  /** Centre of its energy. */
  readonly timeS: number;
  readonly startS: number;
  readonly endS: number;
  /** Largest fast part (3 Hz and faster, gravity and slow movement taken off), g. Reads low for short jerks and low rates: see the measure's page. */
  readonly peakG: number;
  /** Time above half of the peak, s. */
  readonly widthS: number;
  /** The limb was otherwise still: only these are counted in the rate at rest. */
  readonly still: boolean;
}

export interface AlgorithmRecord {
  readonly id: string;
  readonly version: number;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface JerkDetection {
  readonly algorithm: AlgorithmRecord;
  /** In order of time, at rest and while moving. */
  readonly jerks: readonly Jerk[];
  /** Events that would have been jerks but lie in a single sample, too short for a limb: knocks on the sensor, bad samples. */
  readonly knockCount?: number;
  /** Stretches in which the limb was worn and otherwise still: where jerks can be counted. */
  readonly stillSpans: readonly Span[];
  /** SD of an axis of the fast part (3 Hz and faster) while still, g; what is far above it can be seen. NaN without a still stretch. */
  readonly noiseG: number;
}

/** A stretch of rhythmic oscillation, or of none. */
export interface OscillationWindow {
  readonly startS: number;
  readonly endS: number;
  /** Of the highest peak, 3–12 Hz. NaN in a stretch of none. */
  readonly frequencyHz: number;
  /** Power within ±0.5 Hz of the peak over power 2–15 Hz, 0–1. */
  readonly narrowShare: number;
  /** Amplitude of the oscillation, m/s². */
  readonly amplitudeMPerS2: number;
}

/** A stretch of steady walking with its foot contacts. */
export interface GaitBout extends Span {
  /** Times of initial contacts, s, in order. */
  readonly contactsS: Float64Array;
  /** No turn and no pause found in it. */
  readonly straight: boolean;
  /** Steps a minute, from the rhythm alone, where the sensor is worn on a limb and single contacts are not told (`contactsS` is then empty). */
  readonly cadencePerMin?: number;
}

export interface GaitDetection {
  readonly algorithm: AlgorithmRecord;
  readonly bouts: readonly GaitBout[];
}

/** What a minute was. Sleep is what actigraphy calls so: it finds sleep well and waking within it badly. */
export type SleepState = 'sleep' | 'wake' | 'notWorn';

export interface SleepPeriod extends Span {
  readonly kind: 'night' | 'nap';
  /** Day whose morning (night) or whose hours (nap) it belongs to, `YYYY-MM-DD`; undefined where the file tells no time of day. */
  readonly day: string | undefined;
  readonly sleepMin: number;
  /** Wakes of 5 minutes and more within it. */
  readonly wakes: readonly Span[];
}

export interface SleepDetection {
  readonly algorithm: AlgorithmRecord;
  /** One code per minute from `startS` on. */
  readonly startS: number;
  readonly states: readonly SleepState[];
  readonly periods: readonly SleepPeriod[];
  /** What it was found from: one of the three, never mixed. `device`: what a device or an app wrote down as sleep. */
  readonly source: 'acceleration' | 'counts' | 'device';
  /** What the device itself wrote down, where sleep was found from something better: to be shown beside. */
  readonly beside?: SleepDetection;
  readonly statements: readonly Statement[];
}

/** What was being done, as a person says: the five-minute protocol. */
export const TASKS = ['rest', 'arms-out', 'reach', 'sit', 'stand', 'walk', 'sleep', 'other'] as const;
export type Task = (typeof TASKS)[number];

export interface TaskSpan extends Span {
  readonly task: Task;
}

/** One sensor with everything that was found in it. Parts that a file cannot give are absent. */
export interface AnalysedSensor {
  readonly place: BodyPlace;
  readonly rateHz: number;
  readonly gravity: Gravity;
  readonly calibration: Calibration | undefined;
  /** One per stream, in order of time. */
  readonly sources: readonly MotionSource[];
  readonly seconds: SecondTable;
  /** Stretches with samples in which it was worn. */
  readonly wornSpans: readonly Span[];
  readonly notWornSpans: readonly Span[];
  readonly jerks: JerkDetection | undefined;
  readonly oscillation: readonly OscillationWindow[];
  readonly gait: GaitDetection | undefined;
}

/** What measures get. */
export interface BodyMeasureInput {
  readonly sensors: readonly AnalysedSensor[];
  readonly sleep: SleepDetection | undefined;
  /** Counts and observations as read (streams that are not motion). */
  readonly otherStreams: readonly Stream[];
  readonly tasks: readonly TaskSpan[];
  /** Times of claps or taps, s. */
  readonly stimuliS: readonly number[];
  /** Undefined where the file tells no time of day: then days and nights cannot be told. */
  readonly localTime: ((timeS: number) => LocalTime) | undefined;
}

/** A result with the place it belongs to; absent where it is of the whole person. */
export type BodyResult = MeasureResult & { readonly place?: BodyPlace };

export type BodySign = 'myoclonus' | 'tremor' | 'ataxia' | 'sleep' | 'activity';

export interface BodyMeasure {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly sources: readonly string[];
  readonly page: string;
  readonly sign: BodySign;
  /** `sensor`: one result per place; `person`: one result. */
  readonly scope: 'sensor' | 'person';
  readonly minRateHz: number;
  readonly counts: string;
  readonly parameters: Readonly<
    Record<string, { readonly value: number; readonly unit: string; readonly source: string; readonly meaning: string }>
  >;
  measure(input: BodyMeasureInput): readonly BodyResult[];
}
