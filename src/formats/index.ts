export { Cancelled, type ColumnMapping, type Format, type ReadOptions, type ReadResult } from './format.ts';
