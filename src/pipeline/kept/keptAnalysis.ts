import type { BodyResult } from '../../body/index.ts';
import type { AnalysisBody, KeptMeasure, RecordingBody } from '../../clinic/index.ts';
import { durationOfRecordingS } from '../render/renderReportJson.ts';
import type { AnalysisReport } from '../types.ts';

/** What an analysis does not know of the recording itself. */
export interface KeptFiles {
  /** Content hash of the columns, as `writeColumns` makes them. */
  readonly columnsSha256?: string;
  /** Content hash of the original file, where its owner wants it kept. */
  readonly originalSha256?: string;
  readonly sizeBytes?: number;
}

export interface KeptAnalysisOptions {
  /** Id that the recording's entry gets, or has. */
  readonly recordingId: string;
  /** Day it was made, as the person says. */
  readonly day: string;
  readonly files?: KeptFiles;
  /** Content hash of the whole report as JSON, where it is kept. */
  readonly reportSha256?: string;
  readonly note?: string;
}

/** The bodies of the two entries that a measured recording becomes. */
export function recordingEntries(
  report: AnalysisReport,
  options: KeptAnalysisOptions,
): { readonly recording: RecordingBody; readonly analysis: AnalysisBody } {
  return { recording: recordingBodyOf(report, options), analysis: analysisBodyOf(report, options) };
}

/** The recording as an entry. A start that the file tells without a zone, or not as a date, is left out. */
export function recordingBodyOf(report: AnalysisReport, { day, files = {}, note }: KeptAnalysisOptions): RecordingBody {
  const { recording } = report;
  const recordedAt = instantOf(recording.startedAt);
  const measured = report.kind === 'eyes' ? report.segments[0]?.signal.rateHz : report.found.sensors[0]?.rateHz;
  const rateHz = measured ?? recording.streams[0]?.rateHz;
  return {
    name: lineOf(recording.name, 'recording'),
    day,
    ...(recordedAt === undefined ? {} : { recordedAt }),
    formatId: recording.format,
    ...(recording.device === undefined ? {} : { device: lineOf(recording.device, '?') }),
    durationS: durationOfRecordingS(recording),
    ...(rateHz === undefined ? {} : { rateHz }),
    ...files,
    ...(note === undefined ? {} : { note }),
  };
}

/** What this version of the algorithms made of the recording, as an entry beside those of other versions. */
export function analysisBodyOf(report: AnalysisReport, options: KeptAnalysisOptions): AnalysisBody {
  return {
    recordingId: options.recordingId,
    day: options.day,
    kinsbourneVersion: report.kinsbourneVersion,
    algorithms: report.algorithms
      .slice(0, MOST.algorithms)
      .map(({ id, version, parameters }) => ({ algorithm: id, version, parameters })),
    ...(report.kind === 'eyes' ? { waveform: report.waveform.type } : {}),
    verdict: report.verdict.slice(0, MOST.sentences).map(({ text }) => text.slice(0, MOST.sentenceCharacters)),
    measures: report.measures.slice(0, MOST.measures).map(keptMeasure),
    ...(options.reportSha256 === undefined ? {} : { reportSha256: options.reportSha256 }),
  };
}

/** As the schema of an analysis has it. */
const MOST = {
  algorithms: 60,
  sentences: 40,
  sentenceCharacters: 1000,
  measures: 400,
  whyCharacters: 400,
  unitCharacters: 40,
  lineCharacters: 200,
} as const;

/** A number that cannot be written as one (NaN) is left out. */
function keptMeasure(result: BodyResult): KeptMeasure {
  const place = result.place === undefined ? {} : { place: result.place };
  const head = { id: result.id, unit: result.unit.slice(0, MOST.unitCharacters), ...place };
  if (result.status === 'refused')
    return { ...head, status: 'refused', why: result.reason.text.slice(0, MOST.whyCharacters) };
  const [low, high] = result.interval95 ?? [];
  const numbers = Object.entries({ value: result.value, low, high, n: result.n }).filter(
    ([, value]) => value !== undefined && Number.isFinite(value),
  );
  return { ...head, status: 'measured', ...Object.fromEntries(numbers), quality: result.quality };
}

const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function instantOf(startedAt: string | undefined): string | undefined {
  if (startedAt === undefined || !ISO_WITH_ZONE.test(startedAt)) return undefined;
  const date = new Date(startedAt);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function lineOf(text: string, otherwise: string): string {
  return text.slice(0, MOST.lineCharacters) || otherwise;
}
