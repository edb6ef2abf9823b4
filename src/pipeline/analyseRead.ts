import { BODY_MEASURES } from '../body/index.ts';
import { EYE_MEASURES } from '../eyes/index.ts';
import type { ReadResult } from '../formats/index.ts';
import { analyseBody } from './analyseBody.ts';
import { analyseEyes } from './analyseEyes.ts';
import type { AnalyseOptions, AnalysisReport } from './types.ts';

/**
 * A recording that was read → report: of the eyes where it holds an eye position, else of the body.
 * @throws Cancelled where `options.cancelled` said so
 */
export function analyseRead(read: ReadResult, options: AnalyseOptions = {}): AnalysisReport {
  const { streams } = read.recording;
  // why: a file of a wearable of which nothing could be read must not be told to lack eye positions
  const isOfBody =
    streams.length > 0
      ? streams.every(({ kind }) => kind !== 'gaze')
      : read.issues.some(({ code }) => code === 'NO_MOTION_SAMPLES');
  return isOfBody ? analyseBody(read, options) : analyseEyes(read, options);
}

/** Names of all measures, for reports. */
export const MEASURE_TITLES: Readonly<Record<string, { readonly title: string; readonly definition: string }>> =
  Object.fromEntries(
    [...EYE_MEASURES, ...BODY_MEASURES].map(({ id, title, definition }) => [id, { title, definition }]),
  );
