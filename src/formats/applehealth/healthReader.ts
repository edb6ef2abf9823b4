import type { IssueTally } from '../table/issueTally.ts';
import { parseHealthDate } from './healthDate.ts';
import { HealthRows } from './healthRows.ts';
import { type Quantity, quantityOf } from './quantities.ts';
import { SourceList } from './sources.ts';
import { TagScanner } from './tagScanner.ts';
import { attributesOf, hasName } from './tagText.ts';

/** Different zones that are looked at; beyond two it does not matter how many. */
const MOST_ZONES = 8;
const ROOT = 'HealthData';
const TYPE_MARK = ' type="';

/**
 * Takes the records that are used out of an export's text. Everything else, the person's own entry (`Me`) above all, is passed
 * over without being made a string. Memory grows with the used records only.
 */
export class HealthReader {
  readonly sources = new SourceList();
  readonly zones = new Set<string>();
  readonly #rows = new Map<Quantity, HealthRows>();
  readonly #tally: IssueTally;
  readonly #decoder = new TextDecoder('utf-8');
  readonly #scanner: TagScanner;
  #isInRecord = false;
  #hasRoot = false;
  #hasEnd = false;

  constructor(tally: IssueTally) {
    this.#tally = tally;
    this.#scanner = new TagScanner(
      (bytes, start, end) => this.#startTag(bytes, start, end),
      (bytes, start, end) => {
        if (hasName(bytes, start, end, ROOT)) this.#hasEnd = true;
      },
    );
  }

  push(chunk: Uint8Array): void {
    this.#scanner.push(chunk);
  }

  /** Says what is wrong at the end of a text. */
  end(): void {
    this.#scanner.flush();
    const { brokenCount } = this.#scanner;
    if (brokenCount > 0)
      this.#tally.add('RECORD_UNREADABLE', { what: 'any kind', found: 'a tag without end' }, { count: brokenCount });
    if (this.#hasRoot && !this.#hasEnd) this.#tally.add('FILE_CUT_SHORT', { what: 'the list of records' });
  }

  rowsOf(quantity: Quantity): HealthRows | undefined {
    return this.#rows.get(quantity);
  }

  #startTag(bytes: Uint8Array, start: number, end: number): void {
    if (hasName(bytes, start, end, 'Record')) {
      // why: most records are of types that are not read; making strings of them takes most of the time
      this.#isInRecord = this.#mayBeRead(bytes, start, end);
      if (this.#isInRecord) this.#record(this.#decoder.decode(bytes.subarray(start, end)));
    } else if (hasName(bytes, start, end, ROOT)) this.#hasRoot = true;
    else if (this.#isInRecord && hasName(bytes, start, end, 'MetadataEntry')) {
      const attributes = attributesOf(this.#decoder.decode(bytes.subarray(start, end)));
      const zone = attributes.get('key') === 'HKTimeZone' ? attributes.get('value') : undefined;
      if (zone !== undefined && this.zones.size < MOST_ZONES) this.zones.add(zone);
    }
  }

  /** False where the record begins, as Apple's do, with a type that is not read. */
  #mayBeRead(bytes: Uint8Array, start: number, end: number): boolean {
    const from = start + 'Record'.length + TYPE_MARK.length;
    for (let i = 0; i < TYPE_MARK.length; i++)
      if (bytes[from - TYPE_MARK.length + i] !== TYPE_MARK.charCodeAt(i)) return true;
    const close = bytes.indexOf(0x22, from);
    return (
      close === -1 || close >= end || quantityOf(this.#decoder.decode(bytes.subarray(from, close)), '') !== undefined
    );
  }

  #record(tag: string): void {
    const type = /\stype\s*=\s*["']([A-Za-z]+)["']/.exec(tag)?.[1];
    const attributes = quantityOf(type, undefined) === undefined ? undefined : attributesOf(tag);
    const value = attributes?.get('value') ?? '';
    const quantity = attributes === undefined ? undefined : quantityOf(type, value);
    this.#isInRecord = quantity !== undefined;
    if (attributes === undefined || quantity === undefined) return;
    const start = parseHealthDate(attributes.get('startDate'));
    const end = parseHealthDate(attributes.get('endDate') ?? attributes.get('startDate'));
    const read = quantity.read(value, attributes.get('unit'));
    if (start === undefined || end === undefined) this.#unreadable(quantity, 'its dates');
    else if (end.utcS < start.utcS) this.#unreadable(quantity, 'an end before its begin');
    else if (typeof read === 'string') this.#unreadable(quantity, read);
    else
      this.#rowsFor(quantity).push({
        utcS: start.utcS,
        durationS: end.utcS - start.utcS,
        value: read,
        source: this.sources.numberOf(attributes.get('device'), attributes.get('sourceName')),
        offsetMinutes: start.offsetMinutes,
      });
  }

  #rowsFor(quantity: Quantity): HealthRows {
    const known = this.#rows.get(quantity);
    if (known !== undefined) return known;
    const rows = new HealthRows();
    this.#rows.set(quantity, rows);
    return rows;
  }

  #unreadable({ what, id }: Quantity, found: string): void {
    if (this.#tally.again('RECORD_UNREADABLE', id)) return;
    const shown = found.slice(0, 60).replace(/[^\x20-\x7e]/g, '?');
    this.#tally.add('RECORD_UNREADABLE', { what, found: shown }, { group: id });
  }
}
