import { analyseEyes, type EyeReport } from '../../../src/pipeline/index.ts';
import type { Stream } from '../../../src/recording/index.ts';

/** The whole analysis of these streams, as a person gets it. */
export function analysed(streams: readonly Stream[]): EyeReport {
  return analyseEyes({
    recording: { format: 'judge', name: 'judge', streams, events: [], facts: {} },
    issues: [],
  });
}

/** A measure's value, or NaN where it was refused. */
export function measuredValue(report: EyeReport, id: string): number {
  const found = report.measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`no measure ${id}`);
  return found.status === 'measured' ? found.value : Number.NaN;
}
