export { type BidsFile, type WriteBidsOptions, writeBids } from './bids/writeBids.ts';
export { type BidsMotionFile, writeBidsMotion } from './bids/writeBidsMotion.ts';
export { CLOCK_PARAMETERS } from './clock.ts';
export { columnFromName, columnName, EYE_PREFIXES, GAZE_COLUMNS, snakeFromColumn, TIME_NAMES } from './columnNames.ts';
export { writeColumns } from './columns/writeColumns.ts';
export { type WriteCwaOptions, writeCwa } from './cwa/writeCwa.ts';
export { type CwaFileSpec, type CwaStretchSpec, cwaPieces, writeCwaFile } from './cwa/writeCwaFile.ts';
export { type EdfFileSpec, type EdfSignalSpec, writeEdf, writeEdfFile } from './edf/writeEdf.ts';
export {
  Cancelled,
  type ColumnMapping,
  type Format,
  type MotionOptions,
  type ReadOptions,
  type ReadResult,
  type UvPerDeg,
} from './format.ts';
export { GEOMETRY_PARAMETERS, isComplete, mergeGeometry, withDegrees } from './geometry.ts';
export { type WriteGt3xOptions, writeGt3x } from './gt3x/writeGt3x.ts';
export { motionMeaning, motionRole } from './motiontable/motionRoles.ts';
export { MOTION_TIME_NAMES } from './motiontable/motionTimes.ts';
export { writePlain } from './plain/writePlain.ts';
export { FORMATS, formatById, type ReadRecordingOptions, readRecording, recogniseFormat } from './registry.ts';
