export type { Column } from '../signal/index.ts';
export { type ByteSource, byteSourceFromBytes } from './byteSource.ts';
export { type ColumnQuestion, FormatError } from './formatError.ts';
export { fillPlaces, type Issue, type IssueCode, type IssuePlace, type IssueSeverity, makeIssue } from './issue.ts';
export { ISSUE_CATALOGUE } from './issueCatalogue.ts';
export type { MeasuredValue, MeasureResult, Quality, RefusedMeasure, Statement } from './measure.ts';
export type { RecordedEvent, Recording, ScreenGeometry, Stream } from './recording.ts';
