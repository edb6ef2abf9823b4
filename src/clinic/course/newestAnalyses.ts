import type { Entry } from '../entries/entry.ts';
import type { CourseRecord } from './courseRecord.ts';

/** Of several analyses of one recording the one that was written last, in order of time. */
export function newestAnalyses({ of }: CourseRecord): Entry<'analysis'>[] {
  const newest = new Map<string, Entry<'analysis'>>();
  for (const entry of of.analysis) {
    const known = newest.get(entry.body.recordingId);
    if (known === undefined || known.writtenAt <= entry.writtenAt) newest.set(entry.body.recordingId, entry);
  }
  return of.analysis.filter((entry) => newest.get(entry.body.recordingId) === entry);
}
