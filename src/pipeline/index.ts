export { analyseEyes } from './analyseEyes.ts';
export { analyseRead, MEASURE_TITLES } from './analyseRead.ts';
export { analyseRecording } from './analyseRecording.ts';
export { type BodyEvent, type BodyEventKind, bodyEvents } from './body/bodyEvents.ts';
export { describeSensors } from './body/bodySections.ts';
export { type DeviceDay, deviceDays } from './body/deviceDays.ts';
export {
  type DeviceBars,
  type DeviceHeart,
  type DeviceRecords,
  type DeviceStage,
  type DeviceValue,
  type DeviceValueColumn,
  deviceRecords,
} from './body/deviceRecords.ts';
export { clockSecondsAt, type LocalDay, localDays, timeAtClock } from './body/localDays.ts';
export { PLACE_NAMES } from './body/placeNames.ts';
export { renderEventsTsv } from './body/renderEventsTsv.ts';
export { bundleOfHistory } from './course/bundleOfHistory.ts';
export { chunkBundles, cohortBundles } from './course/cohortBundles.ts';
export { courseOfRecord, type RecordedCourse } from './course/courseOfRecord.ts';
export type { MappingIssue } from './course/mappingIssues.ts';
export {
  analysisBodyOf,
  type KeptAnalysisOptions,
  type KeptFiles,
  recordingBodyOf,
  recordingEntries,
} from './kept/keptAnalysis.ts';
export { LABEL_NAMES, labelsOfStreams, type StreamLabels } from './labels.ts';
export { formatMeasured, formatNumber } from './render/formatValue.ts';
export { renderFoundTsv, renderLabelsTsv } from './render/renderLabelsTsv.ts';
export { type MeasureTitles, renderReportHtml } from './render/renderReportHtml.ts';
export { durationOfRecordingS, NOT_A_DEVICE, recordingFacts, renderReportJson } from './render/renderReportJson.ts';
export { type ReportEvent, type ReportEventKind, reportEvents } from './reportEvents.ts';
export { PIPELINE_STATEMENTS, type PipelineStatementCode } from './statements.ts';
export type { AnalyseOptions, AnalysisReport, BodyReport, EyeChoice, EyeReport, ReportSegment } from './types.ts';
export { WAVEFORM_NAMES } from './verdict.ts';
export { KINSBOURNE_VERSION } from './version.ts';
