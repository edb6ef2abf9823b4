import { type ByteSource, type ClockKnots, type Column, FormatError, type Stream } from '../../recording/index.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { watchedSource } from '../text/readLines.ts';
import { unzipped } from '../text/textChunks.ts';
import {
  BYTES_OF,
  type ColumnsHeader,
  MARK,
  NEWEST_VERSION,
  type NumberType,
  parseHeader,
  type StreamHead,
  TIMES,
  type Version,
} from './columnsHeader.ts';
import { BLOCK_COUNT, unshuffleInto, unshuffleStepsInto } from './shuffle.ts';

/** Longest header that is read. Chosen: a million events. */
const MOST_HEADER_BYTES = 1 << 27;
/** Most bytes of numbers. Chosen: nine hours of binocular 1-kHz columns or five weeks of 100-Hz acceleration; a file that claims more is refused before it fills the memory. */
const MOST_COLUMN_BYTES = 2 ** 31;
const MOST_FIRST_LINE_BYTES = 64;

/**
 * A recording as Kinsbourne keeps it: all columns, events, facts and issues, compressed. It is read whole or not at all:
 * a file that is cut or changed anywhere is refused. `format` is that of the file that was once read. What the reader is
 * told of the screen is left aside, since the degrees are already in it.
 */
export const columns: Format = {
  id: 'columns',
  title: 'Kinsbourne columns (a kept recording)',
  extensions: ['.kbcol'],
  page: 'docs/formats/columns.md',
  recognises: (head) => beginsWithMark(head),
  parse: parseColumnsFile,
};

function beginsWithMark(bytes: Uint8Array): boolean {
  const mark = `${MARK} `;
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false;
  return true;
}

async function parseColumnsFile(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  let isCut = false;
  const start: number[] = [];
  const raw = tapped(watchedSource(source, options).chunks(), start);
  const reader = new PieceReader(
    unzipped(raw, () => {
      isCut = true;
    }),
  );
  const line = await reader.line(MOST_FIRST_LINE_BYTES);
  if (start.length === 0) throw new FormatError('FILE_EMPTY');
  if (line === undefined) throw new FormatError('FILE_DAMAGED');
  // why: without the compression there is no checksum, and nothing would prove that the numbers are right
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw unreadable('the compression', 'missing');
  try {
    const result = await readContent(line, reader);
    // why: a cut that takes only the checksum leaves every number readable, but nothing then proves that they are right
    if (isCut) throw new FormatError('FILE_DAMAGED');
    return result;
  } catch (error) {
    // why: damage explains odd content; whether there is any is known at the end only
    if (error instanceof FormatError && error.code === 'HEADER_UNREADABLE') {
      while (await reader.hasMore()) reader.drop();
      if (isCut) throw new FormatError('FILE_DAMAGED');
    }
    throw error;
  }
}

async function readContent(line: string, reader: PieceReader): Promise<ReadResult> {
  const header = await readHeader(line, reader);
  const streams: Stream[] = [];
  for (const head of header.streams) streams.push(await readStream(head, reader));
  if (await reader.hasMore()) throw unreadable('the end', 'followed by more');
  const { issues, streams: _heads, ...rest } = header;
  return { recording: { ...rest, streams }, issues };
}

/** The same pieces; notes the first two bytes. */
async function* tapped(chunks: AsyncIterable<Uint8Array>, start: number[]): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    for (let i = 0; start.length < 2 && i < chunk.length; i++) start.push(chunk[i]!);
    yield chunk;
  }
}

async function readHeader(line: string, reader: PieceReader): Promise<ColumnsHeader> {
  const [, version, bytes] = new RegExp(`^${MARK} (\\d{1,6}) (\\d{1,10})$`).exec(line) ?? [];
  if (version === undefined) throw unreadable('the first line', 'not that of a kept recording');
  if (Number(version) > NEWEST_VERSION || Number(version) < 1)
    throw unreadable('the version', `${version}, but this program reads 1 to ${NEWEST_VERSION}`);
  if (Number(bytes) > MOST_HEADER_BYTES) throw unreadable('its length', `${bytes} bytes`);
  const text = new TextDecoder().decode(await reader.exactly(Number(bytes)));
  const header = parseHeader(text, Number(version) as Version);
  if ('wrong' in header) throw unreadable('it', `not of the expected form (${header.wrong})`);
  const total = header.streams.reduce((sum, head) => sum + bytesOf(head), 0);
  if (total > MOST_COLUMN_BYTES) throw unreadable('the size of the columns', `${total} bytes`);
  return header;
}

function bytesOf({ length, columns: list, knots }: StreamHead): number {
  const ofKnots = knots === undefined ? 0 : knots.length * (BYTES_OF[knots.index] + BYTES_OF[knots.timeS]);
  return list.reduce((sum, { type }) => sum + length * BYTES_OF[type], ofKnots);
}

async function readStream(head: StreamHead, reader: PieceReader): Promise<Stream> {
  const { columns: heads, knots: knotsHead, ...rest } = head;
  let knots: ClockKnots | undefined;
  if (knotsHead !== undefined) {
    const index = await readNumbers(knotsHead.index, knotsHead.length, reader);
    knots = { index, timeS: await readNumbers(knotsHead.timeS, knotsHead.length, reader) };
    if (!increases(knots.index) || !increases(knots.timeS)) throw unreadable('the clock', 'not increasing');
  }
  const read: Record<string, Column> = {};
  let timesS: Float64Array | undefined;
  for (const { name, type } of heads) {
    const values = await readNumbers(type, head.length, reader);
    if (name === TIMES && values instanceof Float64Array) timesS = values;
    else if (name === TIMES) throw unreadable('the type of the times', type);
    else read[name] = values;
  }
  if (timesS !== undefined && !increases(timesS)) throw unreadable('the time column', 'not increasing');
  return {
    ...rest,
    columns: read,
    ...(timesS === undefined ? {} : { timesS }),
    ...(knots === undefined ? {} : { knots }),
  };
}

async function readNumbers(
  type: NumberType,
  length: number,
  reader: PieceReader,
): Promise<Float64Array | Float32Array | Int16Array> {
  // why: filled block by block, so that a file that only claims to be long does not take the memory at once
  const blocks: Uint8Array[] = [];
  for (let start = 0; start < length; start += BLOCK_COUNT)
    blocks.push(await reader.exactly(Math.min(BLOCK_COUNT, length - start) * BYTES_OF[type]));
  if (type === 'i16') {
    const integers = new Int16Array(length);
    for (const [k, block] of blocks.entries()) unshuffleStepsInto(integers, k * BLOCK_COUNT, block);
    return integers;
  }
  const values = type === 'f64' ? new Float64Array(length) : new Float32Array(length);
  for (const [k, block] of blocks.entries()) unshuffleInto(values, k * BLOCK_COUNT, block);
  return values;
}

function increases(times: ArrayLike<number>): boolean {
  if (!Number.isFinite(times[0]!)) return false;
  for (let i = 1; i < times.length; i++) if (!(times[i]! > times[i - 1]!)) return false;
  return true;
}

function unreadable(field: string, found: string): FormatError {
  return new FormatError('HEADER_UNREADABLE', { field, found });
}

/** Takes so many bytes at a time from pieces of any size. */
class PieceReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#iterator.next();
    if (next.done) this.#ended = true;
    // why: a source may use its piece again after the next one is asked for
    else this.#rest = next.value.slice();
    return !this.#ended;
  }

  /** The next bytes. @throws FormatError FILE_DAMAGED where there are fewer */
  async exactly(count: number): Promise<Uint8Array> {
    const out = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new FormatError('FILE_DAMAGED');
      const taken = this.#rest.subarray(0, count - filled);
      out.set(taken, filled);
      filled += taken.length;
      this.#rest = this.#rest.subarray(taken.length);
    }
    return out;
  }

  /** Text up to the next line end, which is taken too; undefined where none comes within so many bytes. */
  async line(mostBytes: number): Promise<string | undefined> {
    const bytes: number[] = [];
    while (bytes.length <= mostBytes) {
      if (this.#rest.length === 0 && !(await this.#more())) return undefined;
      if (this.#rest.length === 0) continue;
      const byte = this.#rest[0]!;
      this.#rest = this.#rest.subarray(1);
      if (byte === 0x0a) return String.fromCharCode(...bytes);
      bytes.push(byte);
    }
    return undefined;
  }

  drop(): void {
    this.#rest = new Uint8Array(0);
  }

  async hasMore(): Promise<boolean> {
    while (this.#rest.length === 0 && !this.#ended) await this.#more();
    return this.#rest.length > 0;
  }
}
