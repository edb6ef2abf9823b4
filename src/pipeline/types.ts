import type { AlgorithmRecord, AnalysedSegment, Waveform } from '../eyes/index.ts';
import type { ReadOptions } from '../formats/index.ts';
import type { Issue, MeasureResult, Recording, Statement } from '../recording/index.ts';

export type EyeChoice = 'auto' | 'left' | 'right';

export interface AnalyseOptions extends ReadOptions {
  /** Which eye is measured where both were recorded; `auto` takes the one with less loss and noise. */
  readonly eye?: EyeChoice;
  /** Read as this format id without asking the content. */
  readonly format?: string;
}

/** A stretch with the stream it came from. `sourceIndex[i]` is the stream's sample that grid sample `i` came from, -1 in a gap. */
export interface ReportSegment extends AnalysedSegment {
  readonly streamId: string;
  readonly eye: 'left' | 'right' | 'unknown';
  readonly sourceIndex?: Int32Array;
  /** Samples of the stream that each grid sample stands for, from `sourceIndex` on, where values are written several times over; absent for one. */
  readonly heldCount?: number;
}

/** Everything that is known of a recording after analysis. What cli, server and web all show. */
export interface AnalysisReport {
  readonly kinsbourneVersion: string;
  readonly recording: Recording;
  readonly issues: readonly Issue[];
  /** Segments of the main rate and unit, in order of time; measures pool them. */
  readonly segments: readonly ReportSegment[];
  readonly algorithms: readonly AlgorithmRecord[];
  readonly measures: readonly MeasureResult[];
  readonly waveform: Waveform;
  /** Choices made on the way (which eye, what was left out) and limits of the recording. */
  readonly notes: readonly Statement[];
  /** The verdict line in plain words, first sentence first. */
  readonly verdict: readonly Statement[];
}
