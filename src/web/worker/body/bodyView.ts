import type { BodyResult, Gravity, SleepDetection, TaskSpan } from '../../../body/index.ts';
import type { AlgorithmRecord } from '../../../eyes/index.ts';
import type { DeviceDay, DeviceRecords, LocalDay } from '../../../pipeline/index.ts';
import type { BodyPlace, Issue, Recording, Statement } from '../../../recording/index.ts';
import type { IntervalsView, MeasureText } from '../protocol.ts';

/** Jerks in order of time, one array per property. */
export interface JerksView {
  readonly timeS: Float64Array;
  readonly startS: Float64Array;
  readonly endS: Float64Array;
  readonly peakG: Float32Array;
  readonly widthS: Float32Array;
  /** 1 where the limb was otherwise still. */
  readonly still: Uint8Array;
  /** 1 where it was still and the person not asleep: only these are in the rate. */
  readonly counted: Uint8Array;
}

export interface WalkingView extends IntervalsView {
  readonly contactCount: Uint32Array;
  readonly straight: Uint8Array;
}

export interface TremorView extends IntervalsView {
  readonly frequencyHz: Float32Array;
  readonly narrowShare: Float32Array;
}

/** One sensor: what is drawn of days, and what was found in it. */
export interface BodySensorView {
  readonly place: BodyPlace;
  readonly rateHz: number;
  readonly gravity: Gravity;
  readonly startS: number;
  readonly endS: number;
  /** Mean MAD of each minute from `startS` on, g; NaN where nothing was recorded. */
  readonly minuteMad: Float32Array;
  readonly worn: IntervalsView;
  readonly notWorn: IntervalsView;
  readonly still: IntervalsView;
  readonly jerks: JerksView;
  readonly walking: WalkingView;
  readonly tremor: TremorView;
}

/** A day of the clock on the wall. */
export type DayView = LocalDay;

/** What the device itself wrote down: see `DeviceRecords`; stages in columns, and its days beside those of the view. */
export interface DeviceView extends Pick<DeviceRecords, 'bars' | 'heart' | 'values'> {
  readonly stages: IntervalsView & { readonly stage: Uint8Array };
  readonly notWorn: IntervalsView;
  readonly days: readonly DeviceDay[];
}

/** A report on the body as the page needs it. */
export interface BodyView {
  readonly kind: 'body';
  readonly kinsbourneVersion: string;
  readonly recording: Omit<Recording, 'streams' | 'events'>;
  readonly startS: number;
  readonly endS: number;
  readonly days: readonly DayView[];
  readonly sensors: readonly BodySensorView[];
  readonly sleep: SleepView | undefined;
  readonly device: DeviceView | undefined;
  readonly tasks: readonly TaskSpan[];
  readonly stimuliS: readonly number[];
  readonly issues: readonly Issue[];
  readonly algorithms: readonly AlgorithmRecord[];
  readonly measures: readonly BodyResult[];
  readonly measureTexts: Readonly<Record<string, MeasureText>>;
  readonly verdict: readonly Statement[];
  readonly notes: readonly Statement[];
}

export interface SleepView {
  readonly source: SleepDetection['source'];
  readonly periods: SleepDetection['periods'];
}

/** Which stretch of which sensor is to be drawn, in so many buckets. */
export interface TraceRequest {
  readonly sensorIndex: number;
  readonly startS: number;
  readonly endS: number;
  readonly bucketCount: number;
}

/**
 * What is drawn of a stretch, g: the samples themselves where there are few (`low` and `high` are then the same), else the least and
 * greatest value of each axis per bucket, from the samples or, of long stretches, from the table of seconds.
 */
export interface MotionTrace {
  readonly request: TraceRequest;
  readonly from: 'samples' | 'buckets' | 'seconds';
  readonly timesS: Float64Array;
  readonly low: { readonly x: Float32Array; readonly y: Float32Array; readonly z: Float32Array };
  readonly high: { readonly x: Float32Array; readonly y: Float32Array; readonly z: Float32Array };
}
