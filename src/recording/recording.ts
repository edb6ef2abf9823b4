import type { Column } from '../signal/index.ts';

/** A flat screen looked at straight on. Gaze (0, 0) deg is the screen centre. */
export interface ScreenGeometry {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly distanceM: number;
}

/** What a stream holds: eye positions, motion of a place of the body, counts per epoch, or single observations (heart rate, sleep stages, steps). */
export type StreamKind = 'gaze' | 'motion' | 'counts' | 'observations';

/** Where on the body a sensor was worn; `unknown` where neither file nor person says. */
export const BODY_PLACES = [
  'left-wrist',
  'right-wrist',
  'left-ankle',
  'right-ankle',
  'left-thigh',
  'right-thigh',
  'left-foot',
  'right-foot',
  'lower-back',
  'waist',
  'chest',
  'head',
  'held-in-hand',
  'unknown',
] as const;
export type BodyPlace = (typeof BODY_PLACES)[number];

/**
 * Columns with a clock. Sample `i` is at `timesS[i]` where `timesS` is there, else on the straight lines between the
 * `knots` where they are there, else at `startS + i / rateHz` (`timeOfSampleS` in `streamClock.ts` does it). Times are seconds
 * from the recording's zero, Float64, strictly increasing; loss is NaN in the columns.
 *
 * A **gaze** stream's columns are named `[left|right]` + quantity + unit, in lower camel case:
 * `xDeg yDeg torsionDeg` (one eye or cyclopean), `leftXDeg leftYDeg leftTorsionDeg`, `rightXDeg` …;
 * the unit is one of `Deg`, `Px` (screen pixels), `Fraction` (of the screen, 0–1), `Camera` (raw tracker units) or `Uv` (EOG microvolt);
 * `pupilMm`, `leftPupilMm`, `pupilArea` (arbitrary units); `opennessFraction`, `leftOpennessFraction`.
 * Sign: **right, up and clockwise (as the patient sees it) are positive** for Deg and Uv. Px and Fraction keep the
 * screen's own sense (origin top left, y down) and are turned round when they become degrees.
 *
 * A **motion** stream (`place` tells where it was worn): `accelXG accelYG accelZG` with gravity, or `linearXG linearYG linearZG` where the
 * device took gravity out; `gyroXDegPerS …`, `magXUt …`, and positions of a point `posXM posYM posZM`. Axes are the device's own.
 * A **counts** stream has one sample per epoch of `1 / rateHz` s: `countX countY countZ`, `steps`.
 * An **observations** stream has `timesS` and, where they last, `durationS`: `heartRateBpm`, `steps`, `sleepStage` (see `SLEEP_STAGE`), `temperatureC` …
 */
export interface Stream {
  readonly id: string;
  readonly kind: StreamKind;
  readonly startS: number;
  /** Nominal rate in Hz, taken from the clock, not from the file's word. Observations: their mean rate. */
  readonly rateHz: number;
  readonly timesS?: Column;
  /** A clock that wanders: sample `index[k]` (increasing, first 0) was at `timeS[k]` s. Never together with `timesS`. */
  readonly knots?: ClockKnots;
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  /**
   * Columns that are kept as the device's own integers (Int16Array), since a week of floats does not fit into a browser: value =
   * stored × `scale[name]`, and −32768 is loss. Columns without an entry are values as they stand. `readColumnInto` does it.
   */
  readonly scale?: Readonly<Record<string, number>>;
  readonly place?: BodyPlace;
}

export interface ClockKnots {
  readonly index: Column;
  readonly timeS: Column;
}

/** Codes of a `sleepStage` column. */
export const SLEEP_STAGE = { inBed: 0, awake: 1, asleep: 2, core: 3, deep: 4, rem: 5 } as const;

/** What the device's clock showed on the wall. Only for telling days from nights; intervals are measured in seconds of the recording. */
export interface WallClock {
  /** Local time at second 0 of the recording, `YYYY-MM-DDTHH:mm:ss(.sss)`, without zone. */
  readonly startLocal: string;
  /** Minutes east of UTC at second 0, where the file tells it. */
  readonly offsetMinutes?: number;
  /** IANA name, where file or person tells it: then daylight saving is followed. */
  readonly zone?: string;
}

/** Text of an event for a pause in which a device slept while it lay still, and whose last value the reader held: nothing was measured there. */
export const IDLE_SLEEP_TEXT = 'idle sleep';

/** Something the device or the experiment wrote beside the samples. */
export interface RecordedEvent {
  readonly kind: 'message' | 'fixation' | 'saccade' | 'blink' | 'input' | 'other';
  readonly startS: number;
  readonly endS: number;
  readonly eye?: 'left' | 'right';
  readonly text?: string;
}

/** One file, read: streams in order of time, one per block of constant rate and eyes. */
export interface Recording {
  /** id of the format it was read with. */
  readonly format: string;
  readonly name: string;
  readonly device?: string;
  /** ISO 8601 with zone, where the file tells it. Never used for measuring. */
  readonly startedAt?: string;
  /** Local time of the start, where the file tells it. */
  readonly wallClock?: WallClock;
  readonly streams: readonly Stream[];
  readonly events: readonly RecordedEvent[];
  /** As far as the file tells it; complete geometry turns px into deg on reading. */
  readonly geometry?: Partial<ScreenGeometry>;
  /** Further facts worth showing: tracking mode, filter, software version. No names of people. */
  readonly facts: Readonly<Record<string, string | number>>;
}
