import { type ByteSource, FormatError, type IssueCode, type Recording, type Stream } from '../../recording/index.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { IssueTally } from '../table/issueTally.ts';
import { watchedSource } from '../text/readLines.ts';
import { unzipped } from '../text/textChunks.ts';
import { CwaBlocks } from './cwaBlocks.ts';
import { type CwaHeader, looksLikeCwa, parseCwaHeader } from './cwaHeader.ts';
import { BLOCK_BYTES, HEADER_BYTES, localTextOf } from './cwaLayout.ts';

/** Axivity AX3 and AX6: acceleration, and turning rate where it was switched on. */
export const cwa: Format = {
  id: 'cwa',
  title: 'Axivity CWA (AX3, AX6)',
  extensions: ['.cwa'],
  page: 'docs/formats/cwa.md',
  recognises: (head) => looksLikeCwa(head),
  parse: parseCwa,
};

/** Share by which the true rate may differ from the stated one before it is said: devices differ by 2 % as a rule. Chosen. */
const RATE_ODD_FRACTION = 0.05;

async function parseCwa(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const file = new CwaFile(source.sizeBytes, tally);
  const onCut = (): void => tally.add('FILE_CUT_SHORT', { what: 'its compressed data' }, { group: 'gzip' });
  for await (const chunk of unzipped(watchedSource(source, options).chunks(), onCut)) file.push(chunk);
  const { header, blocks } = file.finish();
  const { streams, zeroS } = blocks.finish();
  if (streams.length === 0) throw noSamples(file.blockCount, tally);
  checkRate(streams, header, tally);
  const recording: Recording = {
    format: 'cwa',
    name: source.name,
    device: header.device,
    ...(zeroS === undefined ? {} : { wallClock: { startLocal: localTextOf(zeroS) } }),
    streams,
    events: [],
    facts: { rangeG: header.rangeG, statedRateHz: header.rateHz, firmware: header.firmware },
  };
  return finishMotion(recording, options, tally);
}

/** Cuts the bytes into the header and blocks of 512, whatever pieces they come in. */
class CwaFile {
  readonly #blocks: CwaBlocks;
  readonly #tally: IssueTally;
  readonly #header = new Uint8Array(HEADER_BYTES);
  /** Bytes of the header that are there. */
  #headerLength = 0;
  /** The beginning of a block whose rest is in the next piece. */
  readonly #rest = new Uint8Array(BLOCK_BYTES);
  #restLength = 0;
  #offset = HEADER_BYTES;

  constructor(sizeBytes: number | undefined, tally: IssueTally) {
    const expected = sizeBytes === undefined ? 0 : Math.ceil(Math.max(0, sizeBytes - HEADER_BYTES) / BLOCK_BYTES);
    this.#blocks = new CwaBlocks(expected, tally);
    this.#tally = tally;
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    if (this.#headerLength < HEADER_BYTES) {
      at = Math.min(HEADER_BYTES - this.#headerLength, chunk.length);
      this.#header.set(chunk.subarray(0, at), this.#headerLength);
      this.#headerLength += at;
      if (this.#headerLength >= 4) checkMark(this.#header);
    }
    if (this.#restLength > 0) {
      const taken = chunk.subarray(at, at + BLOCK_BYTES - this.#restLength);
      this.#rest.set(taken, this.#restLength);
      this.#restLength += taken.length;
      at += taken.length;
      if (this.#restLength < BLOCK_BYTES) return;
      this.#add(new DataView(this.#rest.buffer), 0);
      this.#restLength = 0;
    }
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
    for (; at + BLOCK_BYTES <= chunk.length; at += BLOCK_BYTES) this.#add(view, at);
    this.#rest.set(chunk.subarray(at));
    this.#restLength = chunk.length - at;
  }

  #add(view: DataView, at: number): void {
    this.#blocks.add(view, at, this.#offset);
    this.#offset += BLOCK_BYTES;
  }

  get blockCount(): number {
    return (this.#offset - HEADER_BYTES) / BLOCK_BYTES;
  }

  finish(): { header: CwaHeader; blocks: CwaBlocks } {
    if (this.#headerLength === 0) throw new FormatError('FILE_EMPTY');
    if (this.#headerLength < HEADER_BYTES)
      throw new FormatError('HEADER_UNREADABLE', { field: 'length', found: `${this.#headerLength} bytes` });
    if (this.#restLength > 0) this.#tally.add('FILE_CUT_SHORT', { what: 'a data block' });
    return { header: parseCwaHeader(this.#header), blocks: this.#blocks };
  }
}

function checkMark(header: Uint8Array): void {
  if (!looksLikeCwa(header))
    throw new FormatError('HEADER_UNREADABLE', { field: 'the mark', found: 'not that of CWA' });
}

/** Nothing can be read of the samples: what became of the blocks. */
function noSamples(blocks: number, tally: IssueTally): FormatError {
  const issues = tally.list();
  const unknown = issues.find(({ code }) => code === 'LAYOUT_UNKNOWN');
  if (unknown !== undefined) return new FormatError('LAYOUT_UNKNOWN', unknown.params);
  const countOf = (wanted: IssueCode): number => issues.find(({ code }) => code === wanted)?.count ?? 0;
  const [damaged, unwritten] = [countOf('BLOCK_DAMAGED'), countOf('BLOCK_UNWRITTEN')];
  return new FormatError('CWA_NO_SAMPLES', { blocks, damaged, unwritten });
}

function checkRate(streams: readonly Stream[], header: CwaHeader, tally: IssueTally): void {
  const longest = streams.filter(({ kind }) => kind === 'motion').sort((a, b) => b.length - a.length)[0];
  if (longest === undefined || Math.abs(longest.rateHz / header.rateHz - 1) <= RATE_ODD_FRACTION) return;
  tally.add('RATE_DIFFERS', { stated: header.rateHz, measured: Number(longest.rateHz.toFixed(2)) });
}
