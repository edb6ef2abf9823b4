import { createHash } from 'node:crypto';
import { writeColumns } from '../../formats/index.ts';
import { type AnalysisReport, analyseRead, recordingEntries } from '../../pipeline/index.ts';
import type { Recording, Stream } from '../../recording/index.ts';
import { simulateEyes, simulateMotion, simulateToddlerDays } from '../../simulate/index.ts';
import type { DemoCourse } from './demoEntry.ts';

const EYES = { durationS: 12, rateHz: 500 };
/** Four minutes of rest with a watch: enough to count jerks, and small to keep. */
const WRIST = { durationS: 240, jerkG: 0.35, device: { preset: 'watch-50', jitterFraction: 0, hasGyro: false } };
/** At 10 Hz: enough for one night, too slow for jerks. */
const NIGHT = { days: 1, rateHz: 10, bathChance: 0, offHoursPerDay: 0, startLocal: '2026-03-02T17:00:00' };
/** From five in the afternoon to half past seven in the morning: what is kept of it. */
const NIGHT_S = 14.5 * 3600;

interface MadeRecording {
  readonly report: AnalysisReport;
  readonly columns: Uint8Array;
  readonly sha256: string;
}

const made = new Map<string, MadeRecording>();

/** A simulated recording of the eyes, measured as any other, on a day of the course. */
export function addRecording(course: DemoCourse, scenario: string, daysBack: number, seed: number): void {
  const name = `simulated-${scenario}`;
  keep(course, `recording-${daysBack}`, daysBack, course.words('device'), `${name} ${seed}`, () => ({
    ...simulateEyes({ scenario, seed, ...EYES, device: 'eyelink' }).recording,
    name,
  }));
}

/** Four minutes of rest with a watch at the right wrist, with so many jerks a minute. */
export function addWristRecording(course: DemoCourse, daysBack: number, jerksPerMin: number): void {
  const name = 'simulated-wrist';
  const { durationS, jerkG, device } = WRIST;
  keep(course, `wrist-${daysBack}`, daysBack, course.words('deviceWrist'), `${name} ${jerksPerMin}`, () => {
    const { recording } = simulateMotion({
      scenario: 'jerks-rest',
      seed: 1,
      durationS,
      device,
      places: ['right-wrist'],
      parameters: { jerksPerMin, jerkG },
    });
    return { ...recording, name };
  });
}

/** An evening and a night with a sensor at the ankle; `fragmentation` is how many times as broken as usual the sleep is. */
export function addNightRecording(course: DemoCourse, daysBack: number, fragmentation: number): void {
  const name = 'simulated-night';
  keep(course, `night-${daysBack}`, daysBack, course.words('deviceAnkle'), `${name} ${fragmentation}`, () => {
    const { recording } = simulateToddlerDays({
      ...NIGHT,
      seed: 2,
      fragmentation,
      steroids: fragmentation > 1 ? 0.8 : 0,
    });
    return { ...recording, name, streams: recording.streams.map((stream) => firstOf(stream, NIGHT_S)) };
  });
}

/** The first seconds of a stream. */
function firstOf(stream: Stream, lengthS: number): Stream {
  const length = Math.min(stream.length, Math.round(lengthS * stream.rateHz));
  const columns = Object.fromEntries(
    Object.entries(stream.columns).map(([name, column]) => [name, column.subarray(0, length)]),
  );
  return { ...stream, length, columns };
}

/** @param key the same key has the same samples: they are made and measured once, since they do not depend on the day */
function keep(
  course: DemoCourse,
  entry: string,
  daysBack: number,
  device: string,
  key: string,
  make: () => Recording,
): void {
  const { report, columns, sha256 } = made.get(key) ?? measure(key, make());
  const recordingId = `${course.personId}:${entry}`;
  const { recording, analysis } = recordingEntries(report, {
    recordingId,
    day: course.back(daysBack),
    files: { columnsSha256: sha256, sizeBytes: columns.length },
    note: course.words('madeUp'),
  });
  course.addFile(columns);
  course.addAs('recording', recordingId, { ...recording, device });
  course.addAs('analysis', `${recordingId}:analysis`, analysis);
}

function measure(key: string, recording: Recording): MadeRecording {
  const columns = new Uint8Array(Buffer.concat([...writeColumns({ recording, issues: [] })]));
  const sha256 = createHash('sha256').update(columns).digest('hex');
  const one = { report: analyseRead({ recording, issues: [] }), columns, sha256 };
  made.set(key, one);
  return one;
}
