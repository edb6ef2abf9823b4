import type { Issue } from '../../recording/index.ts';
import type { TimeColumn } from './growingTimes.ts';
import type { Delimiter } from './splitCells.ts';
import type { TextColumn } from './textColumn.ts';

/**
 * How a column is kept: `float32` for measured values, `float64` where seven digits are too few, `time` for clocks
 * (exact differences from the first, rows without one are left out), `date` for clocks that are written as a date or a time of day
 * (seconds after the first), `text` for words.
 */
export type CellKind = 'float32' | 'float64' | 'time' | 'date' | 'text';

/** One column of interest: cell `index` of each row is kept as `key`. */
export interface ColumnChoice {
  readonly key: string;
  readonly index: number;
  readonly kind: CellKind;
  /** For `time`: keep the times as they stand instead of differences from the first. Exact below 2^53 only. */
  readonly fromZero?: boolean;
  /** For `date`: IANA name of the zone in which dates without offset were written. */
  readonly zone?: string;
  /** Numbers that mean "no data" in this column; they become NaN. */
  readonly missing?: readonly number[];
}

/** A row under the reader's eye; valid during the call only. Cells beyond the row's end are blank. */
export interface TableRow {
  /** 1-based line in the file. */
  readonly line: number;
  readonly cellCount: number;
  text(index: number): string;
  /** NaN where the cell is no number. */
  number(index: number): number;
  isBlank(index: number): boolean;
}

/** What a format tells the table reader. Only `choose` is needed. */
export interface TablePlan {
  /** Picks the columns of interest by the header's names (trimmed, unquoted). */
  readonly choose: (header: readonly string[]) => readonly ColumnChoice[];
  /** Names of the columns where the file has no header row. */
  readonly header?: readonly string[];
  /** Whether a line is the header; lines before it go to `onPreamble`. Default: the first line that is not blank and has no `#` in front. */
  readonly isHeader?: (cells: readonly string[]) => boolean;
  readonly onPreamble?: (text: string, line: number) => void;
  /** Byte code; else taken from the header row. */
  readonly delimiter?: Delimiter;
  /** False leaves the row out of the columns, without an issue (message rows, rows of another eye). */
  readonly acceptRow?: (row: TableRow) => boolean;
  /** Rows with more filled cells than the header are left out and counted, unless this says `read`: their columns may be shifted. */
  readonly longRows?: 'read' | 'leave';
}

/** A table, read: columns of one length, in the order of the rows that were kept. */
export interface Table {
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  readonly rowCount: number;
  readonly lineCount: number;
  readonly issues: readonly Issue[];
  has(key: string): boolean;
  /** A `float32` or `float64` column. @throws RangeError where no such column was chosen */
  numbers(key: string): Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  times(key: string): TimeColumn;
  texts(key: string): TextColumn;
}
