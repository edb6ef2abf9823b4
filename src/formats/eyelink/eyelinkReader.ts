import type { Issue, Recording, Stream } from '../../recording/index.ts';
import { mergeClockIssues } from '../clock.ts';
import { IssueTally } from '../table/issueTally.ts';
import { type BlockLayout, readBlockLayout } from './blockLayout.ts';
import { blockStream } from './blockStream.ts';
import { EventLines, MAX_EVENTS, numberOf } from './eventLines.ts';
import { SampleColumns } from './sampleColumns.ts';
import { SampleParser } from './sampleParser.ts';
import { ScreenMessages } from './screenMessages.ts';

const TAB = 9;
const SPACE = 32;
const STAR = 42;
const GREATER = 62;

interface OpenBlock {
  readonly line: number;
  layout?: BlockLayout;
  samples?: SampleColumns;
}

/** Makes a recording from the lines of an EyeLink ASC file, block by block. Feed `pushLine`, then `finish`. */
export class EyelinkReader {
  readonly tally = new IssueTally();
  readonly #screen = new ScreenMessages();
  readonly #events = new EventLines();
  readonly #parser = new SampleParser();
  readonly #streams: Stream[] = [];
  readonly #clockIssues: Issue[] = [];
  readonly #facts: Record<string, string | number> = {};
  readonly #decoder = new TextDecoder('utf-8');
  #device: string | undefined;
  #block: OpenBlock | undefined;
  #pupil = 'AREA';
  #zeroMs: number | undefined;
  #firstMs: number | undefined;
  #eventCoordinates: string | undefined;
  #blockCount = 0;
  #sampleMs = 1;

  pushLine(bytes: Uint8Array, start: number, end: number, line: number, isCut: boolean): void {
    if (start === end) return;
    const first = bytes[start]!;
    if (first >= 48 && first <= 57) this.#pushSample(bytes, start, end, line, isCut);
    // Continued calibration messages begin with >>>>>>>, a tab or blanks.
    else if (first !== TAB && first !== SPACE && first !== GREATER)
      this.#pushWords(this.#decoder.decode(bytes.subarray(start, end)), first, line);
  }

  finish(name: string): Recording {
    if (this.#block !== undefined) this.#closeBlock(false);
    this.tally.addAll(mergeClockIssues(this.#clockIssues));
    if (this.#events.overflowCount > 0)
      this.tally.add(
        'LINE_UNREADABLE',
        { expected: `one of at most ${MAX_EVENTS} events`, found: 'more' },
        { count: this.#events.overflowCount, group: 'events' },
      );
    const disagreement = this.#screen.disagreement;
    if (disagreement !== undefined) this.tally.add('GEOMETRY_ODD', disagreement);
    const geometry = this.#screen.geometry();
    return {
      format: 'eyelink',
      name,
      ...(this.#device === undefined ? {} : { device: this.#device }),
      streams: this.#streams,
      events: this.#events.finish(this.#zeroMs ?? this.#firstMs ?? 0),
      facts: { ...this.#facts, blockCount: this.#blockCount },
      ...(geometry === undefined ? {} : { geometry }),
    };
  }

  #pushSample(bytes: Uint8Array, start: number, end: number, line: number, isCut: boolean): void {
    const samples = this.#block?.samples;
    if (isCut) {
      this.tally.add('FILE_CUT_SHORT', { what: 'a sample' }, { where: { line } });
      return;
    }
    if (samples === undefined) {
      this.#unreadable('a sample of a block whose SAMPLES line tells its columns', bytes, start, end, line);
      return;
    }
    const outcome = this.#parser.parse(bytes, start, end, samples);
    if (outcome === 'sound') return;
    const where = { line };
    if (outcome === 'short') {
      if (this.tally.again('LINE_SHORT')) return;
      const found = this.#decoder.decode(bytes.subarray(start, end)).trim().split(/\s+/).length;
      this.tally.add('LINE_SHORT', { found, expected: samples.columnCount + 1 }, { where });
    } else if (outcome === 'unreadable') {
      if (this.tally.again('NUMBER_UNREADABLE')) return;
      const found = printable(this.#decoder.decode(bytes.subarray(this.#parser.badStart, this.#parser.badEnd)));
      this.tally.add('NUMBER_UNREADABLE', { column: 'of a sample', found }, { where });
    } else if (!this.tally.again('TIME_UNREADABLE'))
      this.tally.add(
        'TIME_UNREADABLE',
        { found: printable(this.#decoder.decode(bytes.subarray(start, end))) },
        { where },
      );
  }

  #pushWords(text: string, first: number, line: number): void {
    if (first === STAR) {
      this.#pushHeader(text);
      return;
    }
    const word = /^[A-Z]+/.exec(text)?.[0] ?? '';
    switch (word) {
      case 'MSG':
        this.#pushMessage(text, line);
        break;
      case 'START':
        if (this.#block !== undefined) this.#closeBlock(false);
        this.#block = { line };
        this.#blockCount++;
        break;
      case 'SAMPLES':
        this.#pushLayout(text, line);
        break;
      case 'EVENTS':
        this.#pushEventLayout(text, line);
        break;
      case 'PUPIL':
        this.#pupil = text.split(/\s+/)[1] ?? this.#pupil;
        break;
      case 'EFIX':
      case 'ESACC':
      case 'EBLINK':
        if (!this.#events.pushInterval(text, this.#sampleMs)) this.#unreadableText('an event', text, line);
        break;
      case 'INPUT':
      case 'BUTTON':
        if (!this.#events.pushInput(text)) this.#unreadableText('an input', text, line);
        break;
      case 'END':
        if (this.#block !== undefined) this.#closeBlock(true);
        break;
      case 'SFIX':
      case 'SSACC':
      case 'SBLINK':
      case 'PRESCALER':
      case 'VPRESCALER':
        break;
      default:
        this.#unreadableText('an EyeLink line', text, line);
    }
  }

  #pushHeader(text: string): void {
    const version = /^\*\* (EYELINK .*)$/.exec(text.trim())?.[1];
    if (version !== undefined) this.#device = version;
    const date = /^\*\* DATE:\s*(.+)$/.exec(text.trim())?.[1];
    if (date !== undefined) this.#facts.startedAtLocal = date;
  }

  #pushMessage(text: string, line: number): void {
    const found = /^MSG\s+(-?[\d.]+)\s?(.*)$/s.exec(text);
    const timeMs = numberOf(found?.[1]);
    if (found === null || Number.isNaN(timeMs)) {
      this.#unreadableText('a message', text, line);
      return;
    }
    const message = found[2]!.trim();
    if (message.includes('\ufffd') && !this.tally.again('ENCODING_BROKEN'))
      this.tally.add('ENCODING_BROKEN', { encoding: 'UTF-8' }, { where: { line } });
    if (!message.startsWith('!CAL')) this.#screen.push(message);
    this.#firstMs ??= timeMs;
    this.#events.pushMessage(message, timeMs);
  }

  #pushLayout(text: string, line: number): void {
    const layout = readBlockLayout(text);
    if (layout === undefined) {
      this.#unreadableText('a SAMPLES line', text, line);
      return;
    }
    // A second SAMPLES line changes the columns: what was read so far is a stream of its own.
    if (this.#block?.samples !== undefined && this.#block.samples.length > 0) this.#closeBlock(true);
    if (this.#block === undefined) this.#blockCount++;
    this.#block = { line, layout, samples: new SampleColumns(3 * layout.eyes.length) };
    this.#sampleMs = layout.rateHz === undefined ? 1 : 1000 / layout.rateHz;
    this.#events.keepsPositions = this.#eventCoordinates === undefined || this.#eventCoordinates === layout.coordinates;
    if (!this.#events.keepsPositions)
      this.tally.add(
        'UNITS_MIXED',
        { events: this.#eventCoordinates!, samples: layout.coordinates },
        { where: { line } },
      );
    if (layout.tracking !== undefined) this.#facts.trackingMode = layout.tracking;
    if (layout.filter !== undefined) this.#facts.filterLevel = layout.filter;
    this.#facts.coordinates = layout.coordinates;
  }

  #pushEventLayout(text: string, line: number): void {
    const layout = readBlockLayout(text);
    if (layout === undefined) this.#unreadableText('an EVENTS line', text, line);
    this.#eventCoordinates = layout?.coordinates;
  }

  #closeBlock(isClosed: boolean): void {
    const { line, layout, samples } = this.#block!;
    this.#block = undefined;
    this.#eventCoordinates = undefined;
    const where = { line };
    if (!isClosed) this.tally.add('BLOCK_NOT_CLOSED', {}, { where });
    if (layout === undefined || samples === undefined || samples.length === 0) {
      this.tally.add('BLOCK_EMPTY', {}, { where });
      return;
    }
    const timesMs = samples.takeTimes();
    this.#zeroMs ??= timesMs[0]!;
    const id = `block-${this.#blockCount}${this.#streams.some((s) => s.id === `block-${this.#blockCount}`) ? `-${line}` : ''}`;
    const built = blockStream({ id, layout, samples, timesMs, zeroMs: this.#zeroMs, frame: this.#screen.frame });
    this.#clockIssues.push(...built.issues);
    if (built.stream !== undefined) this.#streams.push(built.stream);
    this.#facts.pupilMeasure = this.#pupil.toLowerCase();
  }

  #unreadable(expected: string, bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.tally.again('LINE_UNREADABLE', expected)) return;
    this.#unreadableText(expected, this.#decoder.decode(bytes.subarray(start, Math.min(end, start + 60))), line);
  }

  #unreadableText(expected: string, text: string, line: number): void {
    if (this.tally.again('LINE_UNREADABLE', expected)) return;
    this.tally.add('LINE_UNREADABLE', { expected, found: printable(text) }, { where: { line }, group: expected });
  }
}

/** A piece of the file as it may stand in a message. */
function printable(text: string): string {
  const shown = text
    .slice(0, 60)
    .replace(/[^\x20-\x7e\u00a0-\ufffc]+/g, ' ')
    .trim();
  return shown === '' ? '(nothing readable)' : shown;
}
