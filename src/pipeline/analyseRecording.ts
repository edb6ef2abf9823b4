import { type ReadResult, readRecording } from '../formats/index.ts';
import type { ByteSource } from '../recording/index.ts';
import { analyseRead } from './analyseRead.ts';
import type { AnalyseOptions, AnalysisReport } from './types.ts';

/** Share of the progress bar that reading takes; measured on an hour of EyeLink text, where it is about half. */
const READING_FRACTION = 0.5;

/**
 * Bytes → report: recognise, read, choose the eye, detect, measure, judge. Flawed data ends up in `issues`.
 * @throws FormatError where nothing can be read, or the columns of a table must be told first (`question`)
 * @throws Cancelled where `options.cancelled` said so
 */
export async function analyseRecording(source: ByteSource, options: AnalyseOptions = {}): Promise<AnalysisReport> {
  const { onProgress } = options;
  const read: ReadResult = await readRecording(source, {
    ...options,
    ...(onProgress === undefined ? {} : { onProgress: (fraction: number) => onProgress(READING_FRACTION * fraction) }),
  });
  return analyseRead(read, {
    ...options,
    ...(onProgress === undefined
      ? {}
      : { onProgress: (fraction: number) => onProgress(READING_FRACTION + (1 - READING_FRACTION) * fraction) }),
  });
}
