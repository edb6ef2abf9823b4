import type { MeasureResult, Statement } from '../recording/index.ts';
import type { Column } from '../signal/index.ts';

/** The unit of positions. Speeds are that unit per second. Only `deg` allows thresholds and measures in degrees. */
export type PositionUnit = 'deg' | 'px' | 'fraction' | 'uV';

/**
 * One eye (or the mean of both) on a regular grid: sample `i` is at `startS + i / rateHz`. Right, up and clockwise are
 * positive where the unit is deg. Loss is NaN and stays NaN.
 */
export interface GazeSignal {
  readonly startS: number;
  readonly rateHz: number;
  readonly unit: PositionUnit;
  readonly x: Column;
  /** Absent for a one-axis recording (EOG, some nystagmography). */
  readonly y?: Column;
  readonly torsion?: Column;
  /** Pupil size in any unit; only used to find blinks. */
  readonly pupil?: Column;
  /** 0 closed to 1 open; only used to find blinks. */
  readonly openness?: Column;
}

/** Codes of per-sample labels, as in the labelled data sets. */
export const LABEL = {
  none: 0,
  fixation: 1,
  saccade: 2,
  pso: 3,
  pursuit: 4,
  blink: 5,
  undefined: 6,
} as const;

/** A half-open interval of samples, with its times from the recording's zero. */
export interface Interval {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startS: number;
  readonly endS: number;
}

/** A saccade, or one beat of back-to-back saccades. Neighbours may touch: no gap is needed between them. */
export interface FastPhase extends Interval {
  /** Displacement from start to end, in the signal's unit. */
  readonly dx: number;
  readonly dy: number;
  readonly dTorsion?: number;
  /** Length of (dx, dy), in the signal's unit. */
  readonly amplitude: number;
  /** Highest speed within, in the signal's unit per second, noise-corrected as `docs/measures/` says. */
  readonly peakSpeed: number;
  readonly peakIndex: number;
  /** Direction in degrees, counter-clockwise from right: 0 right, 90 up, -180 < d <= 180. */
  readonly directionDeg: number;
  /** Within 100 ms of a blink or loss: counted apart, since flutter is released by lid closure, and blinks fake saccades. */
  readonly nearBlink: boolean;
}

/** Three or more fast phases with less than 20 ms between neighbours. `firstPhase` and `phaseCount` point into the list of fast phases. */
export interface Burst extends Interval {
  readonly firstPhase: number;
  readonly phaseCount: number;
}

export interface AlgorithmRecord {
  readonly id: string;
  readonly version: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What was found in one `GazeSignal`. */
export interface Detection {
  readonly algorithm: AlgorithmRecord;
  /** One of `LABEL` per sample. */
  readonly labels: Uint8Array;
  readonly fastPhases: readonly FastPhase[];
  readonly bursts: readonly Burst[];
  readonly blinks: readonly Interval[];
  readonly fixations: readonly Interval[];
  readonly pursuits: readonly Interval[];
  readonly psos: readonly Interval[];
  /** Noise as estimated from quiet samples; NaN where there were too few. */
  readonly noise: {
    /** SD of one position sample per axis, in the unit. */
    readonly positionSd: number;
    /** SD of filtered speed per axis in quiet samples, unit/s. */
    readonly velocitySd: number;
    /** Median detection threshold used, unit/s. */
    readonly speedThreshold: number;
  };
  readonly validCount: number;
  readonly statements: readonly Statement[];
}

/** One stretch of a recording: its signal, what was found, and the fellow eye on the same grid where there is one. */
export interface AnalysedSegment {
  readonly signal: GazeSignal;
  readonly detection: Detection;
  readonly fellow?: { readonly signal: GazeSignal; readonly primaryEye: 'left' | 'right' };
}

/** What a measure gets: all segments of a recording; they share unit and rate (segments of other rates are measured apart). */
export interface MeasureInput {
  readonly segments: readonly AnalysedSegment[];
  readonly rateHz: number;
  readonly unit: PositionUnit;
}

/** Self-describing measure: CLI help, page, docs index and the closed-registry test all read it. */
export interface EyeMeasure {
  readonly id: string;
  readonly version: number;
  /** Short English name; the page translates by `id`. */
  readonly title: string;
  /** Unit of the value; 'deg' and 'deg/s' measures are refused without geometry. */
  readonly unit: string;
  /** One sentence: exactly what is computed. */
  readonly definition: string;
  /** Citation keys of docs/references.bib, or 'own'. */
  readonly sources: readonly string[];
  readonly page: string;
  readonly needs: readonly ('degrees' | 'vertical' | 'torsion' | 'bothEyes')[];
  readonly minRateHz: number;
  /** What `n` counts. */
  readonly counts: string;
  readonly parameters: Readonly<
    Record<string, { readonly value: number; readonly unit: string; readonly source: string; readonly meaning: string }>
  >;
  measure(input: MeasureInput): MeasureResult;
}

export type WaveformType =
  | 'opsoclonus'
  | 'flutter'
  | 'microflutter'
  | 'square-wave-jerks'
  | 'macrosaccadic-oscillation'
  | 'jerk-nystagmus'
  | 'pendular-nystagmus'
  | 'voluntary-nystagmus-like'
  | 'none'
  | 'cannot-tell';

/** One observation with what it speaks for and against. */
export interface Evidence extends Statement {
  readonly speaksFor: readonly WaveformType[];
  readonly speaksAgainst: readonly WaveformType[];
}

export interface Waveform {
  readonly algorithm: AlgorithmRecord;
  readonly type: WaveformType;
  /** Second choice where the rules leave one open. */
  readonly alternative?: WaveformType;
  readonly evidence: readonly Evidence[];
}
