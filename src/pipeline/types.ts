import type { BodyMeasureInput, BodyResult, TaskSpan } from '../body/index.ts';
import type { Judgement } from '../clinic/index.ts';
import type { AlgorithmRecord, AnalysedSegment, Waveform } from '../eyes/index.ts';
import type { ReadOptions } from '../formats/index.ts';
import type { Issue, MeasureResult, Recording, Statement } from '../recording/index.ts';

export type EyeChoice = 'auto' | 'left' | 'right';

export interface AnalyseOptions extends ReadOptions {
  /** Which eye is measured where both were recorded; `auto` takes the one with less loss and noise. */
  readonly eye?: EyeChoice;
  /** Read as this format id without asking the content. */
  readonly format?: string;
  /** What was being done when, as a person says; beside what the recording's own marks say. */
  readonly tasks?: readonly TaskSpan[];
  /** Age of the person, where it is told: sleep is found a little differently below three years. */
  readonly ageYears?: number;
  /** Times of claps or taps, s; beside the recording's own. */
  readonly stimuliS?: readonly number[];
}

/** A stretch with the stream it came from. `sourceIndex[i]` is the stream's sample that grid sample `i` came from, -1 in a gap. */
export interface ReportSegment extends AnalysedSegment {
  readonly streamId: string;
  readonly eye: 'left' | 'right' | 'unknown';
  readonly sourceIndex?: Int32Array;
  /** Samples of the stream that each grid sample stands for, from `sourceIndex` on, where values are written several times over; absent for one. */
  readonly heldCount?: number;
}

interface ReportHead {
  readonly kinsbourneVersion: string;
  readonly recording: Recording;
  readonly issues: readonly Issue[];
  readonly algorithms: readonly AlgorithmRecord[];
  /** Choices made on the way (which eye, what was left out) and limits of the recording. */
  readonly notes: readonly Statement[];
  /** The verdict line in plain words, first sentence first. */
  readonly verdict: readonly Statement[];
}

/** Everything that is known of a recording of the eyes after analysis. */
export interface EyeReport extends ReportHead {
  readonly kind: 'eyes';
  /** Segments of the main rate and unit, in order of time; measures pool them. */
  readonly segments: readonly ReportSegment[];
  readonly measures: readonly MeasureResult[];
  readonly waveform: Waveform;
}

/** Everything that is known of a recording of motion, counts or health observations after analysis. */
export interface BodyReport extends ReportHead {
  readonly kind: 'body';
  /** What was found in each sensor, and what the measures were taken from. */
  readonly found: BodyMeasureInput;
  readonly measures: readonly BodyResult[];
  /** What a person said of found events, where anybody looked: told beside what was found, which it does not change. */
  readonly judgements?: readonly Judgement[];
}

/** What cli, server and web all show. */
export type AnalysisReport = EyeReport | BodyReport;
