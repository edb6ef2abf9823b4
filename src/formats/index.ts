export { type BidsFile, type WriteBidsOptions, writeBids } from './bids/writeBids.ts';
export { CLOCK_PARAMETERS } from './clock.ts';
export { columnFromName, columnName, EYE_PREFIXES, GAZE_COLUMNS, snakeFromColumn, TIME_NAMES } from './columnNames.ts';
export { writeColumns } from './columns/writeColumns.ts';
export { type EdfFileSpec, type EdfSignalSpec, writeEdf, writeEdfFile } from './edf/writeEdf.ts';
export {
  Cancelled,
  type ColumnMapping,
  type Format,
  type ReadOptions,
  type ReadResult,
  type UvPerDeg,
} from './format.ts';
export { GEOMETRY_PARAMETERS, isComplete, mergeGeometry, withDegrees } from './geometry.ts';
export { writePlain } from './plain/writePlain.ts';
export { FORMATS, formatById, type ReadRecordingOptions, readRecording, recogniseFormat } from './registry.ts';
