import type { Column } from '../signal/index.ts';

/** A flat screen looked at straight on. Gaze (0, 0) deg is the screen centre. */
export interface ScreenGeometry {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly distanceM: number;
}

/**
 * Columns with a clock. Sample `i` is at `timesS[i]` where `timesS` is there, else at `startS + i / rateHz`.
 * Times are seconds from the recording's zero, Float64, strictly increasing; loss is NaN in the columns.
 *
 * A gaze stream's columns are named `[left|right]` + quantity + unit, in lower camel case:
 * `xDeg yDeg torsionDeg` (one eye or cyclopean), `leftXDeg leftYDeg leftTorsionDeg`, `rightXDeg` …;
 * the unit is one of `Deg`, `Px` (screen pixels), `Fraction` (of the screen, 0–1), `Camera` (raw tracker units) or `Uv` (EOG microvolt);
 * `pupilMm`, `leftPupilMm`, `pupilArea` (arbitrary units); `opennessFraction`, `leftOpennessFraction`.
 * Sign: **right, up and clockwise (as the patient sees it) are positive** for Deg and Uv. Px and Fraction keep the
 * screen's own sense (origin top left, y down) and are turned round when they become degrees.
 */
export interface Stream {
  readonly id: string;
  readonly kind: 'gaze';
  readonly startS: number;
  /** Nominal rate in Hz, taken from the clock, not from the file's word. */
  readonly rateHz: number;
  readonly timesS?: Column;
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

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
  readonly streams: readonly Stream[];
  readonly events: readonly RecordedEvent[];
  /** As far as the file tells it; complete geometry turns px into deg on reading. */
  readonly geometry?: Partial<ScreenGeometry>;
  /** Further facts worth showing: tracking mode, filter, software version. No names of people. */
  readonly facts: Readonly<Record<string, string | number>>;
}
