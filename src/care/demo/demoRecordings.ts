import { createHash } from 'node:crypto';
import { writeColumns } from '../../formats/index.ts';
import { type AnalysisReport, analyseRead, recordingEntries } from '../../pipeline/index.ts';
import { simulateEyes } from '../../simulate/index.ts';
import type { DemoCourse } from './demoEntry.ts';

const DURATION_S = 12;
const RATE_HZ = 500;

interface MadeRecording {
  readonly report: AnalysisReport;
  readonly columns: Uint8Array;
  readonly sha256: string;
}

const made = new Map<string, MadeRecording>();

/** A simulated recording of the eyes, measured as any other, on a day of the course. */
export function addRecording(course: DemoCourse, scenario: string, daysBack: number, seed: number): void {
  const { report, columns, sha256 } = recordingOf(scenario, seed);
  const recordingId = `${course.personId}:recording-${daysBack}`;
  const options = {
    recordingId,
    day: course.back(daysBack),
    files: { columnsSha256: sha256, sizeBytes: columns.length },
    note: course.words('madeUp'),
  };
  const { recording, analysis } = recordingEntries(report, options);
  course.addFile(columns);
  course.addAs('recording', recordingId, { ...recording, device: course.words('device') });
  course.addAs('analysis', `${recordingId}:analysis`, analysis);
}

/** Made once for each scenario and seed: it does not depend on the day. */
function recordingOf(scenario: string, seed: number): MadeRecording {
  const key = `${scenario} ${seed}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const { recording } = simulateEyes({ scenario, seed, durationS: DURATION_S, rateHz: RATE_HZ, device: 'eyelink' });
  const named = { ...recording, name: `simulated-${scenario}` };
  const columns = new Uint8Array(Buffer.concat([...writeColumns({ recording: named, issues: [] })]));
  const sha256 = createHash('sha256').update(columns).digest('hex');
  const one = { report: analyseRead({ recording: named, issues: [] }), columns, sha256 };
  made.set(key, one);
  return one;
}
