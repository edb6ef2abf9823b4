import { cellTexts, type Delimiter, sniffDelimiter } from '../table/splitCells.ts';

/** The first lines of a table: names of its columns and first rows as text. */
export interface TableHead {
  readonly names: readonly string[];
  /** False where the first row has a number in it; the names are then `column 1` …. */
  readonly hasHeader: boolean;
  readonly delimiter: Delimiter;
  readonly sampleRows: readonly (readonly string[])[];
}

const SAMPLE_ROWS = 5;
const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)([eE][+-]?\d+)?$/;

/**
 * The head of a table, or undefined where the bytes are no table of numbers: some of the first rows must have as many
 * cells as the header (at least two, of them one number).
 * @param rowLimit rows that are handed back at most
 */
export function readTableHead(head: Uint8Array, rowLimit = SAMPLE_ROWS): TableHead | undefined {
  if (head.subarray(0, 4096).includes(0)) return undefined;
  const lines = new TextDecoder('utf-8')
    .decode(head)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const first = lines[0];
  if (first === undefined || lines.length < 2) return undefined;
  const delimiter = delimiterOf(first);
  const rows = lines.slice(0, rowLimit + 1).map((line) => cellsOf(line, delimiter));
  const hasHeader = !rows[0]!.some((cell) => NUMBER.test(cell));
  const names = hasHeader ? uniqueNames(rows[0]!) : rows[0]!.map((_, k) => `column ${k + 1}`);
  const sampleRows = rows.slice(hasHeader ? 1 : 0, rowLimit + (hasHeader ? 1 : 0));
  const isRow = (row: readonly string[]): boolean =>
    row.length === names.length && row.some((cell) => NUMBER.test(cell));
  return names.length >= 2 && sampleRows.slice(0, SAMPLE_ROWS).some(isRow)
    ? { names, hasHeader, delimiter, sampleRows }
    : undefined;
}

/** Names by which every column can be told: an empty one becomes `column 3`, the second `x` becomes `x (2)`. */
function uniqueNames(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name, index) => {
    const own = name === '' ? `column ${index + 1}` : name;
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return count === 1 ? own : `${own} (${count})`;
  });
}

function delimiterOf(line: string): Delimiter {
  const bytes = new TextEncoder().encode(line);
  return sniffDelimiter(bytes, 0, bytes.length);
}

function cellsOf(line: string, delimiter: Delimiter): string[] {
  const bytes = new TextEncoder().encode(line);
  return cellTexts(bytes, 0, bytes.length, delimiter);
}
