import { LARGEST_VALUE, parseNumber } from '../text/parseNumber.ts';
import { GrowingColumn } from './growingColumn.ts';
import { GrowingDates } from './growingDates.ts';
import { GrowingTimes, type TimeColumn } from './growingTimes.ts';
import { IssueTally } from './issueTally.ts';
import { isMissingWord } from './missingWords.ts';
import { isBlank, RowView } from './rowView.ts';
import { CellBounds, cellTexts, type Delimiter, sniffDelimiter, splitCells } from './splitCells.ts';
import type { ColumnChoice, Table, TablePlan } from './table.ts';
import { GrowingTextColumn, type TextColumn } from './textColumn.ts';

const HASH = 35;
const COMMA = 44;
const POINT = 46;

interface NumberSlot {
  readonly choice: ColumnChoice;
  readonly column: GrowingColumn;
}
interface TimeSlot {
  readonly choice: ColumnChoice;
  readonly column: GrowingTimes | GrowingDates;
}
interface TextSlot {
  readonly choice: ColumnChoice;
  readonly column: GrowingTextColumn;
}

/**
 * Makes a table from lines: feed `pushLine` (as `readLines` calls it), then `finish`. Files with several tables make
 * one builder for each. The decimal mark is settled by the first number that has one.
 */
export class TableBuilder {
  readonly tally = new IssueTally();
  readonly #plan: TablePlan;
  #header: readonly string[] | undefined;
  #delimiter: Delimiter = 0;
  #decimal = 0;
  readonly #cells = new CellBounds();
  #numbers: NumberSlot[] = [];
  #times: TimeSlot[] = [];
  #texts: TextSlot[] = [];
  #lastChosen = -1;
  #rowCount = 0;
  #lineCount = 0;
  readonly #row: RowView = new RowView(this.#cells);

  constructor(plan: TablePlan) {
    this.#plan = plan;
    if (plan.header !== undefined) this.#begin(plan.header);
  }

  /** The header, once it was seen. */
  get header(): readonly string[] | undefined {
    return this.#header;
  }

  pushLine(bytes: Uint8Array, start: number, end: number, line: number, isCut = false): void {
    this.#lineCount++;
    if (isBlank(bytes, start, end)) return;
    if (this.#header === undefined) this.#pushHeader(bytes, start, end, line);
    else if (bytes[start] !== HASH) this.#pushRow(bytes, start, end, line, isCut);
  }

  finish(): Table {
    for (const { choice, column } of this.#texts)
      if (column.overflowCount > 0)
        this.tally.add(
          'LINE_UNREADABLE',
          { expected: `one of few words in column ${this.#nameOf(choice)}`, found: 'too many different texts' },
          { count: column.overflowCount, group: choice.key },
        );
    for (const { column } of this.#times)
      if (column instanceof GrowingDates)
        for (const { code, date } of column.assumedChanges) this.tally.add(code, { date }, { group: date });
    const broken = (words: readonly string[]): boolean => words.some((word) => word.includes('\ufffd'));
    if (broken(this.#header ?? [])) this.tally.add('ENCODING_BROKEN', { encoding: 'UTF-8' });
    const numbers = new Map(this.#numbers.map(({ choice, column }) => [choice.key, column.finish()]));
    const times = new Map<string, TimeColumn>(this.#times.map(({ choice, column }) => [choice.key, column.finish()]));
    const texts = new Map<string, TextColumn>(this.#texts.map(({ choice, column }) => [choice.key, column.finish()]));
    for (const { words } of texts.values())
      if (broken(words) && !this.tally.again('ENCODING_BROKEN'))
        this.tally.add('ENCODING_BROKEN', { encoding: 'UTF-8' });
    return {
      header: this.#header ?? [],
      delimiter: this.#delimiter,
      rowCount: this.#rowCount,
      lineCount: this.#lineCount,
      issues: this.tally.list(),
      has: (key) => numbers.has(key) || times.has(key) || texts.has(key),
      numbers: (key) => demand(numbers, key),
      times: (key) => demand(times, key),
      texts: (key) => demand(texts, key),
    };
  }

  #pushHeader(bytes: Uint8Array, start: number, end: number, line: number): void {
    const delimiter = this.#plan.delimiter ?? sniffDelimiter(bytes, start, end);
    const isComment = bytes[start] === HASH;
    const cells = isComment && this.#plan.isHeader === undefined ? [] : cellTexts(bytes, start, end, delimiter);
    if (this.#plan.isHeader === undefined ? !isComment : this.#plan.isHeader(cells)) {
      this.#delimiter = delimiter;
      this.#begin(cells);
    } else this.#plan.onPreamble?.(new TextDecoder('utf-8').decode(bytes.subarray(start, end)), line);
  }

  #begin(header: readonly string[]): void {
    this.#header = header;
    for (const choice of this.#plan.choose(header)) {
      this.#lastChosen = Math.max(this.#lastChosen, choice.index);
      if (choice.kind === 'time') this.#times.push({ choice, column: new GrowingTimes(choice.fromZero) });
      else if (choice.kind === 'date') this.#times.push({ choice, column: new GrowingDates(choice.zone) });
      else if (choice.kind === 'text') this.#texts.push({ choice, column: new GrowingTextColumn() });
      else this.#numbers.push({ choice, column: new GrowingColumn(choice.kind === 'float64') });
    }
  }

  #pushRow(bytes: Uint8Array, start: number, end: number, line: number, isCut: boolean): void {
    if (this.#delimiter === 0) this.#delimiter = this.#plan.delimiter ?? sniffDelimiter(bytes, start, end);
    const cells = this.#cells;
    splitCells(bytes, start, end, this.#delimiter, cells);
    const row = this.#row;
    row.bytes = bytes;
    row.line = line;
    row.decimal = this.#decimal === 0 ? POINT : this.#decimal;
    if (this.#plan.acceptRow !== undefined && !this.#plan.acceptRow(row)) return;
    if (cells.count !== this.#header!.length && !this.#hasSoundLength(line, isCut)) {
      // Where the row's number is the clock, a row that cannot be read still takes its place, as loss.
      if (this.#times.length > 0 || isCut) return;
      cells.count = 0;
    }
    if (isCut && !this.#dropsCutCell(bytes, line)) return;
    // Times first: a row without a time is left out as a whole.
    for (const slot of this.#times) if (!this.#pushTime(slot, bytes, line)) return;
    // A short row with a cell that is no number has lost a delimiter inside, which shifts the cells behind it.
    if (cells.count < this.#header!.length && this.#hasUnreadable(bytes)) cells.count = 0;
    for (const slot of this.#numbers) this.#pushNumber(slot, bytes, line);
    for (const { choice, column } of this.#texts) {
      const at = 2 * choice.index;
      if (choice.index < cells.count) column.push(bytes, cells.bounds[at]!, cells.bounds[at + 1]!);
      else column.push(bytes, 0, 0);
    }
    this.#rowCount++;
  }

  /** Whether a row of another length than the header can be read; tells the issue. */
  #hasSoundLength(line: number, isCut: boolean): boolean {
    const cells = this.#cells;
    const expected = this.#header!.length;
    if (cells.count < expected) {
      if (isCut) {
        this.tally.add('FILE_CUT_SHORT', { what: 'a row' }, { where: { line } });
        return false;
      }
      // Between blanks an empty cell leaves no trace, so the columns of a short row are unknown.
      const isSound = this.#delimiter !== 32;
      if ((this.#lastChosen >= cells.count || !isSound) && !this.tally.again('LINE_SHORT'))
        this.tally.add('LINE_SHORT', { found: cells.count, expected }, { where: { line } });
      return isSound;
    }
    if (this.#plan.longRows === 'read') return true;
    let filled = cells.count;
    while (filled > expected && this.#row.isBlank(filled - 1)) filled--;
    if (filled === expected) return true;
    if (!this.tally.again('LINE_UNREADABLE'))
      this.tally.add(
        'LINE_UNREADABLE',
        { expected: `a row of ${expected} fields`, found: `${filled} fields` },
        { where: { line } },
      );
    return false;
  }

  /** The last cell of a file without a last line end may be cut (1.25 read as 1.2): it counts as lost. Many programs write no last line end, so that alone is no warning. */
  #dropsCutCell(bytes: Uint8Array, line: number): boolean {
    const last = this.#cells.count - 1;
    const isChosen = (slot: { choice: ColumnChoice }): boolean => slot.choice.index === last;
    if (!this.#numbers.some(isChosen) && !this.#times.some(isChosen)) return true;
    if (this.#hasUnreadable(bytes)) this.tally.add('FILE_CUT_SHORT', { what: 'the last row' }, { where: { line } });
    else this.tally.add('LAST_VALUE_OPEN', {}, { where: { line } });
    if (this.#times.some(isChosen)) return false;
    this.#cells.bounds[2 * last + 1] = this.#cells.bounds[2 * last]!;
    return true;
  }

  #hasUnreadable(bytes: Uint8Array): boolean {
    const { bounds, count } = this.#cells;
    return this.#numbers.some(({ choice }) => {
      const [start, end] = [bounds[2 * choice.index]!, bounds[2 * choice.index + 1]!];
      if (choice.index >= count || isMissingWord(bytes, start, end)) return false;
      return Number.isNaN(parseNumber(bytes, start, end, this.#decimal === 0 ? POINT : this.#decimal));
    });
  }

  #pushTime({ choice, column }: TimeSlot, bytes: Uint8Array, line: number): boolean {
    const inside = choice.index < this.#cells.count;
    const start = inside ? this.#cells.bounds[2 * choice.index]! : 0;
    const end = inside ? this.#cells.bounds[2 * choice.index + 1]! : 0;
    if (this.#decimal === 0 && choice.kind === 'time') this.#settleDecimal(bytes, start, end);
    if (column.push(bytes, start, end, this.#decimal === 0 ? POINT : this.#decimal)) return true;
    if (!this.tally.again('TIME_UNREADABLE'))
      this.tally.add('TIME_UNREADABLE', { found: shown(bytes, start, end) }, { where: { line } });
    return false;
  }

  #pushNumber({ choice, column }: NumberSlot, bytes: Uint8Array, line: number): void {
    if (choice.index >= this.#cells.count) {
      column.push(Number.NaN);
      return;
    }
    const start = this.#cells.bounds[2 * choice.index]!;
    const end = this.#cells.bounds[2 * choice.index + 1]!;
    if (this.#decimal === 0) this.#settleDecimal(bytes, start, end);
    const value = parseNumber(bytes, start, end, this.#decimal === 0 ? POINT : this.#decimal);
    if (Number.isNaN(value) || value > LARGEST_VALUE || value < -LARGEST_VALUE) {
      if (!isMissingWord(bytes, start, end) && !this.tally.again('NUMBER_UNREADABLE', choice.key))
        this.tally.add(
          'NUMBER_UNREADABLE',
          { column: this.#nameOf(choice), found: shown(bytes, start, end) },
          { where: { line }, group: choice.key },
        );
      column.push(Number.NaN);
    } else if (choice.missing?.includes(value)) column.push(Number.NaN);
    else column.push(value);
  }

  /** The first number with a mark tells whether the file writes 0.5 or 0,5. */
  #settleDecimal(bytes: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte !== POINT && byte !== COMMA) continue;
      if (!Number.isNaN(parseNumber(bytes, start, end, byte))) this.#decimal = byte;
      return;
    }
  }

  #nameOf(choice: ColumnChoice): string {
    return this.#header?.[choice.index] ?? choice.key;
  }
}

/** A cell as it may stand in a message: short, printable. */
function shown(bytes: Uint8Array, start: number, end: number): string {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(end, start + 24)));
  const printable = text.replace(/[^\x20-\x7e\u00a0-\ufffd]/g, '?').trim();
  return printable === '' ? 'an empty cell' : `"${printable}"`;
}

function demand<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`no column ${key}; chosen were ${[...map.keys()].join(', ')}`);
  return found;
}
