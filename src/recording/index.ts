export type { Column } from '../signal/index.ts';
export { type ByteSource, byteSourceFromBytes } from './byteSource.ts';
export { type ColumnQuestion, FormatError } from './formatError.ts';
export { fillPlaces, type Issue, type IssueCode, type IssuePlace, type IssueSeverity, makeIssue } from './issue.ts';
export { ISSUE_CATALOGUE } from './issueCatalogue.ts';
export type { MeasuredValue, MeasureResult, Quality, RefusedMeasure, Statement } from './measure.ts';
export {
  BODY_PLACES,
  type BodyPlace,
  type ClockKnots,
  IDLE_SLEEP_TEXT,
  type RecordedEvent,
  type Recording,
  type ScreenGeometry,
  SLEEP_STAGE,
  type Stream,
  type StreamKind,
  type WallClock,
} from './recording.ts';
export { readColumnInto, STORED_LOSS, sampleAtS, timeOfSampleS } from './streamClock.ts';
export { type LocalTime, localTimeAt, makeLocalTime, makeOffsetsOfLocal } from './wallClock.ts';
