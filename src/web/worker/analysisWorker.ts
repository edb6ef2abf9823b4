import { writeColumns } from '../../formats/index.ts';
import {
  type AnalysisReport,
  analyseRecording,
  recordingEntries,
  renderFoundTsv,
  renderReportHtml,
  renderReportJson,
} from '../../pipeline/index.ts';
import { FormatError } from '../../recording/index.ts';
import { fileSource } from '../fileSource.ts';
import { buildBodyView } from './body/buildBodyView.ts';
import { motionTrace } from './body/motionTrace.ts';
import { buffersOf, buildView } from './buildView.ts';
import { measuresCsv } from './measuresCsv.ts';
import { measureTexts } from './measureTexts.ts';
import type { ExportKind, Failure, FromWorker, Stage, ToWorker } from './protocol.ts';

/** The report of the last finished job; exports are made from it. */
let report: AnalysisReport | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'analyse') void analyse(data);
  else if (data.type === 'export') exportReport(data);
  else traceReport(data);
});

const post = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

async function analyse({ job, files, options }: Extract<ToWorker, { type: 'analyse' }>): Promise<void> {
  report = undefined;
  const tell = (stage: Stage, fraction?: number): void => post({ type: 'progress', job, stage, fraction });
  try {
    let toldFraction = -1;
    const onProgress = (fraction: number): void => {
      if (fraction - toldFraction < 0.01) return;
      toldFraction = fraction;
      tell(fraction < 0.5 ? 'reading' : 'measuring', fraction);
    };
    report = await analyseRecording(fileSource(files[0]!, files), { ...options, onProgress });
    tell('drawing');
    const view = report.kind === 'eyes' ? buildView(report) : buildBodyView(report);
    post({ type: 'done', job, view }, [...buffersOf(view)]);
  } catch (error) {
    post({ type: 'failed', job, failure: failureOf(error) });
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof FormatError)) {
    return { params: {}, message: error instanceof Error ? error.message : String(error) };
  }
  const { code, params, message, hint, where, question } = error;
  return {
    code,
    params,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(where === undefined ? {} : { where }),
    ...(question === undefined ? {} : { question }),
  };
}

function exportReport({ job, kind, judgements }: Extract<ToWorker, { type: 'export' }>): void {
  try {
    if (report === undefined) throw new Error('no report');
    const said: AnalysisReport = report.kind === 'body' && judgements.length > 0 ? { ...report, judgements } : report;
    post({
      type: 'exported',
      job,
      kind,
      blob: new Blob([...RENDER[kind](said)] as BlobPart[], { type: TYPES[kind] }),
    });
  } catch {
    post({ type: 'exportFailed', job, kind });
  }
}

/** What is to be drawn of a stretch: asked for again whenever another one is shown, since days of samples stay here. */
function traceReport({ job, request }: Extract<ToWorker, { type: 'trace' }>): void {
  if (report?.kind !== 'body') return;
  const trace = motionTrace(report, request);
  post({ type: 'traced', job, trace }, [...buffersOf(trace)]);
}

const TYPES: Readonly<Record<ExportKind, string>> = {
  json: 'application/json',
  labels: 'text/tab-separated-values;charset=utf-8',
  measures: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  columns: 'application/octet-stream',
  kept: 'application/json',
};

/** Each export in pieces; the labels of an hour are far longer than one string should be. */
const RENDER: Readonly<Record<ExportKind, (report: AnalysisReport) => Iterable<string | Uint8Array>>> = {
  json: (made) => renderReportJson(made),
  labels: (made) => renderFoundTsv(made),
  measures: (made) => [measuresCsv(made.measures, measureTexts())],
  html: (made) => [renderReportHtml(made, measureTexts())],
  columns: (made) => writeColumns({ recording: made.recording, issues: made.issues }),
  // why: id and day are the page's to fill in; what stands here only gives the form its shape
  kept: (made) => [JSON.stringify(recordingEntries(made, { recordingId: '-', day: '1970-01-01' }))],
};
