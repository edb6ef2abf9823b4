import { parseNumber } from '../text/parseNumber.ts';
import type { CellBounds } from './splitCells.ts';
import type { TableRow } from './table.ts';

const POINT = 46;

/** The reader's own row: it looks at the bytes of one line through the bounds of its cells. */
export class RowView implements TableRow {
  bytes: Uint8Array = new Uint8Array(0);
  line = 0;
  decimal = POINT;
  readonly #cells: CellBounds;
  readonly #decoder = new TextDecoder('utf-8');

  constructor(cells: CellBounds) {
    this.#cells = cells;
  }

  get cellCount(): number {
    return this.#cells.count;
  }

  text(index: number): string {
    if (index < 0 || index >= this.#cells.count) return '';
    const { bounds } = this.#cells;
    return this.#decoder.decode(this.bytes.subarray(bounds[2 * index]!, bounds[2 * index + 1]!)).replaceAll('""', '"');
  }

  number(index: number): number {
    if (index < 0 || index >= this.#cells.count) return Number.NaN;
    const { bounds } = this.#cells;
    return parseNumber(this.bytes, bounds[2 * index]!, bounds[2 * index + 1]!, this.decimal);
  }

  isBlank(index: number): boolean {
    if (index < 0 || index >= this.#cells.count) return true;
    return isBlank(this.bytes, this.#cells.bounds[2 * index]!, this.#cells.bounds[2 * index + 1]!);
  }
}

/** Whether there is nothing but blanks in `bytes[start, end)`. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 32) return false;
  return true;
}
