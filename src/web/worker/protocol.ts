import type { TaskSpan } from '../../body/index.ts';
import type { Judgement } from '../../clinic/index.ts';
import type { AlgorithmRecord, PositionUnit, Waveform } from '../../eyes/index.ts';
import type { ColumnMapping, MotionOptions } from '../../formats/index.ts';
import type { AnalysisReport, EyeChoice } from '../../pipeline/index.ts';
import type {
  ColumnQuestion,
  Issue,
  IssueCode,
  IssuePlace,
  MeasureResult,
  Recording,
  ScreenGeometry,
  Statement,
} from '../../recording/index.ts';
import type { BodyView, MotionTrace, TraceRequest } from './body/bodyView.ts';

/** What the page may tell about a recording; the clonable part of `AnalyseOptions`. */
export interface JobOptions {
  readonly eye?: EyeChoice;
  readonly geometry?: Partial<ScreenGeometry>;
  readonly overrideGeometry?: boolean;
  readonly mapping?: ColumnMapping;
  readonly motion?: MotionOptions;
  readonly tasks?: readonly TaskSpan[];
  readonly stimuliS?: readonly number[];
}

export type { BodySensorView, BodyView, DayView, DeviceView, MotionTrace, TraceRequest } from './body/bodyView.ts';

/** What is saved by a person. */
export type SavedKind = 'json' | 'labels' | 'measures' | 'html';
/** Also what is kept with a person's record: the columns, and the bodies of the two entries as JSON. */
export type ExportKind = SavedKind | 'columns' | 'kept';

export type ToWorker =
  | {
      readonly type: 'analyse';
      readonly job: number;
      /** The first is analysed; the others are its siblings. */
      readonly files: readonly File[];
      readonly options: JobOptions;
    }
  | {
      readonly type: 'export';
      readonly job: number;
      readonly kind: ExportKind;
      readonly judgements: readonly Judgement[];
    }
  | { readonly type: 'trace'; readonly job: number; readonly request: TraceRequest };

export type FromWorker =
  | { readonly type: 'progress'; readonly job: number; readonly stage: Stage; readonly fraction: number | undefined }
  | { readonly type: 'done'; readonly job: number; readonly view: AnyView }
  | { readonly type: 'failed'; readonly job: number; readonly failure: Failure }
  | { readonly type: 'exported'; readonly job: number; readonly kind: ExportKind; readonly blob: Blob }
  | { readonly type: 'exportFailed'; readonly job: number; readonly kind: ExportKind }
  | { readonly type: 'traced'; readonly job: number; readonly trace: MotionTrace };

export type Stage = 'reading' | 'measuring' | 'drawing';

/** Why a recording could not be analysed. `code` is of the issue catalogue, undefined for a fault of the program. */
export interface Failure {
  readonly code?: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly hint?: string;
  readonly where?: IssuePlace;
  readonly question?: ColumnQuestion;
}

/** The least and greatest value per bucket of `factor` samples; NaN where the bucket holds nothing but loss. */
export interface PyramidLevel {
  readonly factor: number;
  readonly low: Float32Array;
  readonly high: Float32Array;
}

/** One drawable column: every sample (Float32 is ample for a picture) and ever coarser summaries of it. */
export interface TraceColumn {
  readonly samples: Float32Array;
  readonly levels: readonly PyramidLevel[];
}

export type TraceId = 'x' | 'y' | 'otherX' | 'otherY' | 'torsion' | 'speed';

export interface SegmentView {
  readonly startS: number;
  readonly rateHz: number;
  readonly length: number;
  readonly columns: Readonly<Partial<Record<TraceId, TraceColumn>>>;
}

/** Events in order of time, one array per property, times in seconds of the recording. */
export interface SaccadesView {
  readonly startS: Float64Array;
  readonly endS: Float64Array;
  readonly amplitude: Float32Array;
  readonly peakSpeed: Float32Array;
  readonly directionDeg: Float32Array;
  readonly nearBlink: Uint8Array;
}

export interface BurstsView {
  readonly startS: Float64Array;
  readonly endS: Float64Array;
  readonly saccadeCount: Uint32Array;
  /** Median over the burst's saccades, in the unit. */
  readonly amplitude: Float32Array;
  /** Full cycles per second: 1 / (2 · median time between onsets). */
  readonly frequencyHz: Float32Array;
}

export interface IntervalsView {
  readonly startS: Float64Array;
  readonly endS: Float64Array;
}

export interface SpectrumView {
  readonly frequencyHz: Float32Array;
  /** Share of the greatest value, 0–1. */
  readonly relativePower: Float32Array;
  /** As measured; NaN where no peak stands out. */
  readonly peakHz: number;
  /** What it was taken from. */
  readonly remark: Statement;
}

/** Points of a curve, in order of x. */
export interface CurveView {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** What a measure says of itself; from the registry of `eyes`. */
export interface MeasureText {
  readonly title: string;
  readonly definition: string;
  readonly counts: string;
  readonly sources: readonly string[];
}

/** Any report as the page needs it. */
export type AnyView = ReportView | BodyView;

/** A report on the eyes as the page needs it: small parts as they are, columns as transferable buffers. */
export interface ReportView {
  readonly kind: 'eyes';
  readonly kinsbourneVersion: string;
  readonly recording: Omit<Recording, 'streams' | 'events'>;
  readonly streamCount: number;
  readonly deviceEventCount: number;
  readonly unit: PositionUnit;
  readonly rateHz: number;
  readonly eye: 'left' | 'right' | 'unknown';
  readonly bothEyes: boolean;
  readonly startS: number;
  readonly endS: number;
  /** Share of samples that were usable, 0–1. */
  readonly validFraction: number;
  readonly issues: readonly Issue[];
  readonly algorithms: readonly AlgorithmRecord[];
  readonly measures: readonly MeasureResult[];
  readonly measureTexts: Readonly<Record<string, MeasureText>>;
  readonly waveform: Waveform;
  readonly verdict: AnalysisReport['verdict'];
  readonly remarks: readonly Statement[];
  readonly segments: readonly SegmentView[];
  readonly saccades: SaccadesView;
  readonly bursts: BurstsView;
  readonly blinks: IntervalsView;
  readonly spectrum: SpectrumView | undefined;
  /** Peak speed by amplitude as fitted to these saccades. */
  readonly fittedMainSequence: CurveView | undefined;
  /** The same of healthy adults, and the frequency of back-to-back saccades by amplitude. */
  readonly reference: { readonly mainSequence: CurveView; readonly frequency: CurveView };
}
