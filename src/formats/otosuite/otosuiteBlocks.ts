import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import type { Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';

/** What a block holds. Only positions (with their torsion) are gaze. */
export type BlockKind = 'position' | 'torsion' | 'headImpulse' | 'velocity' | 'unknown';

export interface OtosuiteBlock {
  readonly kind: BlockKind;
  /** 1-based line of its mark. */
  readonly line: number;
  readonly columnCount: number;
  readonly table: Table;
}

/** Column names of blocks that bring none, by their number of columns, as seen in published readers of this export. */
const NAMES_BY_COUNT: Readonly<Record<number, readonly string[]>> = {
  2: ['Time', 'TR'],
  6: ['Time', 'RALP', 'LARP', 'Lateral', 'Hvel', 'Vvel'],
  9: ['Time', 'HR', 'VR', 'W', 'X', 'Y', 'Z', 'HRpix', 'VRpix'],
};

/** Header name in lower case → key of the table. */
const KEYS: Readonly<Record<string, string>> = {
  time: 'time',
  hr: 'rightXDeg',
  vr: 'rightYDeg',
  tr: 'rightTorsionDeg',
  hl: 'leftXDeg',
  vl: 'leftYDeg',
  tl: 'leftTorsionDeg',
  hrpix: 'rightXPixel',
  vrpix: 'rightYPixel',
  hlpix: 'leftXPixel',
  vlpix: 'leftYPixel',
};

const LESS_THAN = 60;

/** Cuts an export into its blocks, line by line; a line with `<` begins one. Feed `pushLine` as `readLines` calls it. */
export class OtosuiteBlockReader {
  readonly blocks: OtosuiteBlock[] = [];
  #builder: TableBuilder | undefined;
  #columnCount = 0;
  #markLine = 0;
  #inside = false;

  pushLine(bytes: Uint8Array, start: number, end: number, line: number, isCut: boolean): void {
    if (bytes.subarray(start, end).includes(LESS_THAN)) {
      this.#close();
      this.#inside = true;
      this.#markLine = line;
      return;
    }
    if (!this.#inside || isBlank(bytes, start, end)) return;
    if (this.#builder === undefined) this.#builder = this.#open(bytes, start, end);
    this.#builder.pushLine(bytes, start, end, line, isCut);
  }

  finish(): readonly OtosuiteBlock[] {
    this.#close();
    return this.blocks;
  }

  #open(bytes: Uint8Array, start: number, end: number): TableBuilder {
    const cells = cellTexts(bytes, start, end, sniffDelimiter(bytes, start, end));
    this.#columnCount = cells.length;
    const hasHeader = /^[A-Za-z]/.test(cells[0] ?? '');
    const known = NAMES_BY_COUNT[cells.length];
    const header = hasHeader ? undefined : (known ?? cells.map((_, k) => (k === 0 ? 'Time' : `column ${k + 1}`)));
    return new TableBuilder({
      ...(header === undefined ? {} : { header }),
      choose: (names) =>
        names.flatMap((name, index) => {
          const key = KEYS[name.toLowerCase()];
          if (key === undefined) return [];
          return [{ key, index, kind: key === 'time' ? ('time' as const) : ('float32' as const) }];
        }),
    });
  }

  #close(): void {
    const builder = this.#builder;
    this.#builder = undefined;
    this.#inside = false;
    if (builder === undefined) return;
    const table = builder.finish();
    this.blocks.push({ kind: kindOf(table), line: this.#markLine, columnCount: this.#columnCount, table });
  }
}

function kindOf(table: Table): BlockKind {
  if (!table.has('time')) return 'unknown';
  const names = table.header.map((name) => name.toLowerCase());
  if (table.has('rightXDeg') || table.has('leftXDeg')) return 'position';
  if (table.has('rightTorsionDeg') || table.has('leftTorsionDeg')) return 'torsion';
  if (names.includes('lateral') || names.includes('ralp')) return 'headImpulse';
  return names.some((name) => /vel$/.test(name)) ? 'velocity' : 'unknown';
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 32) return false;
  return true;
}
