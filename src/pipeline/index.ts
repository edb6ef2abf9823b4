export { analyseRead, MEASURE_TITLES } from './analyseRead.ts';
export { analyseRecording } from './analyseRecording.ts';
export {
  analysisBodyOf,
  type KeptAnalysisOptions,
  type KeptFiles,
  recordingBodyOf,
  recordingEntries,
} from './kept/keptAnalysis.ts';
export { LABEL_NAMES, labelsOfStreams, type StreamLabels, timeOfSampleS } from './labels.ts';
export { formatMeasured, formatNumber } from './render/formatValue.ts';
export { renderLabelsTsv } from './render/renderLabelsTsv.ts';
export { type MeasureTitles, renderReportHtml } from './render/renderReportHtml.ts';
export { durationOfRecordingS, NOT_A_DEVICE, recordingFacts, renderReportJson } from './render/renderReportJson.ts';
export { type ReportEvent, type ReportEventKind, reportEvents } from './reportEvents.ts';
export { PIPELINE_STATEMENTS, type PipelineStatementCode } from './statements.ts';
export type { AnalyseOptions, AnalysisReport, EyeChoice, ReportSegment } from './types.ts';
export { WAVEFORM_NAMES } from './verdict.ts';
export { KINSBOURNE_VERSION } from './version.ts';
