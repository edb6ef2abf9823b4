import { type Recording, timeOfSampleS } from '../../recording/index.ts';
import { bodyEvents } from '../body/bodyEvents.ts';
import { bodyFacts } from '../body/bodyFacts.ts';
import { reportEvents } from '../reportEvents.ts';
import type { AnalysisReport, EyeReport } from '../types.ts';

const EVENTS_A_PIECE = 2_000;

/** Stands in every report, in every form. */
export const NOT_A_DEVICE =
  'Research tool, not a medical device: it measures, it makes no diagnosis and computes no dose.';

/**
 * The whole report except the samples, as JSON text in pieces of bounded size. NaN becomes null.
 * Fields: kinsbourne, notice, recording, analysed (eyes) or sensors, sleep, otherStreams (body), issues, verdict, notes, waveform (eyes),
 * measures, algorithms, events.
 */
export function* renderReportJson(report: AnalysisReport): Iterable<string> {
  const head = {
    kinsbourne: report.kinsbourneVersion,
    notice: NOT_A_DEVICE,
    recording: recordingFacts(report.recording),
    ...(report.kind === 'eyes' ? { analysed: analysedEyes(report) } : bodyFacts(report)),
    issues: report.issues,
    verdict: report.verdict,
    notes: report.notes,
    ...(report.kind === 'eyes' ? { waveform: report.waveform } : {}),
    measures: report.measures,
    ...(report.kind === 'body' && report.judgements !== undefined ? { judgements: report.judgements } : {}),
    algorithms: report.algorithms,
  };
  const text = JSON.stringify(head, null, 2);
  yield `${text.slice(0, text.lastIndexOf('\n}'))},\n  "events": [`;
  const events: readonly unknown[] = report.kind === 'eyes' ? reportEvents(report) : bodyEvents(report);
  for (let start = 0; start < events.length; start += EVENTS_A_PIECE) {
    const lines = events.slice(start, start + EVENTS_A_PIECE).map((event) => `    ${JSON.stringify(event)}`);
    yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
  }
  yield events.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function analysedEyes(report: EyeReport): unknown[] {
  return report.segments.map((segment) => ({
    streamId: segment.streamId,
    eye: segment.eye,
    unit: segment.signal.unit,
    startS: segment.signal.startS,
    rateHz: segment.signal.rateHz,
    samples: segment.signal.x.length,
    validFraction: segment.signal.x.length === 0 ? 0 : segment.detection.validCount / segment.signal.x.length,
    noise: segment.detection.noise,
    statements: segment.detection.statements,
  }));
}

/** What is known of the recording itself, without its samples. */
export function recordingFacts(recording: Recording): Record<string, unknown> {
  return {
    name: recording.name,
    format: recording.format,
    device: recording.device,
    startedAt: recording.startedAt,
    wallClock: recording.wallClock,
    durationS: durationOfRecordingS(recording),
    geometry: recording.geometry,
    streams: recording.streams.map((stream) => ({
      id: stream.id,
      ...(stream.kind === 'gaze' ? {} : { kind: stream.kind, place: stream.place }),
      startS: stream.startS,
      rateHz: stream.rateHz,
      samples: stream.length,
      columns: Object.keys(stream.columns),
    })),
    facts: recording.facts,
  };
}

/** Time covered by samples, summed over streams, in seconds; streams side by side (two eyes) count once. */
export function durationOfRecordingS(recording: Recording): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  const spans = recording.streams
    .filter((stream) => stream.length > 0)
    .map((stream) => {
      const last = timeOfSampleS(stream, stream.length - 1);
      return { startS: stream.startS, endS: last + 1 / stream.rateHz };
    })
    .sort((a, b) => a.startS - b.startS);
  for (const { startS, endS } of spans) {
    covered += Math.max(0, endS - Math.max(startS, reached));
    reached = Math.max(reached, endS);
  }
  return covered;
}
