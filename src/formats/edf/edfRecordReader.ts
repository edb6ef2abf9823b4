import { GrowingColumn } from '../table/growingColumn.ts';
import type { EdfHeader, EdfSignal } from './edfHeader.ts';
import { parseTals, type Tal } from './parseTals.ts';

/** A kept channel while it grows: physical values times `scale`; out of the digital range is loss. */
class GrowingChannel {
  readonly column = new GrowingColumn();
  readonly #signal: EdfSignal;
  readonly #gain: number;
  readonly #offset: number;
  readonly #low: number;
  readonly #high: number;

  constructor(signal: EdfSignal, scale: number) {
    this.#signal = signal;
    const { digitalMin, digitalMax, physicalMin, physicalMax } = signal;
    const gain = (physicalMax - physicalMin) / (digitalMax - digitalMin);
    this.#gain = gain * scale;
    this.#offset = (physicalMin - digitalMin * gain) * scale;
    this.#low = Math.min(digitalMin, digitalMax);
    this.#high = Math.max(digitalMin, digitalMax);
  }

  get signal(): EdfSignal {
    return this.#signal;
  }

  push(digital: number): void {
    const isInside = digital >= this.#low && digital <= this.#high;
    this.column.push(isInside ? digital * this.#gain + this.#offset : Number.NaN);
  }
}

/**
 * Takes data records apart, piece by piece: samples of kept channels into columns, annotation bytes into lists. Nothing
 * is held but the kept samples and one record's annotations, however long a record claims to be.
 */
export class EdfRecordReader {
  readonly channels: readonly GrowingChannel[];
  readonly annotations: Tal[] = [];
  /** Per whole record: its start in s as its first annotation tells it, NaN where it does not. */
  readonly recordStartsS = new GrowingColumn(true);
  unreadableAnnotationCount = 0;
  recordCount = 0;
  readonly #header: EdfHeader;
  readonly #kept: (GrowingChannel | undefined)[];
  readonly #firstAnnotationIndex: number;
  #signalAt = -1;
  #leftBytes = 0;
  #carry: number[] = [];
  #annotationPieces: Uint8Array[] = [];
  #recordStartS = Number.NaN;
  #recordBytesSeen = 0;

  constructor(header: EdfHeader, keep: readonly { signal: EdfSignal; scale: number }[]) {
    this.#header = header;
    this.channels = keep.map(({ signal, scale }) => new GrowingChannel(signal, scale));
    this.#kept = header.signals.map((signal) => this.channels.find((channel) => channel.signal === signal));
    this.#firstAnnotationIndex = header.signals.findIndex((signal) => signal.isAnnotation);
    this.#nextSignal();
  }

  /** Bytes of a record that had begun when the file ended. */
  get partialRecordBytes(): number {
    return this.#recordBytesSeen;
  }

  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const taken = Math.min(this.#leftBytes, bytes.length - at);
      this.#take(bytes, at, at + taken);
      at += taken;
      this.#leftBytes -= taken;
      this.#recordBytesSeen += taken;
      if (this.#leftBytes === 0) this.#endSignal();
    }
  }

  #take(bytes: Uint8Array, start: number, end: number): void {
    const signal = this.#header.signals[this.#signalAt]!;
    const channel = this.#kept[this.#signalAt];
    if (signal.isAnnotation) this.#annotationPieces.push(bytes.slice(start, end));
    else if (channel !== undefined) this.#decode(channel, bytes, start, end);
  }

  #decode(channel: GrowingChannel, bytes: Uint8Array, start: number, end: number): void {
    const width = this.#header.sampleBytes;
    let at = start;
    while (this.#carry.length > 0 && at < end) {
      this.#carry.push(bytes[at++]!);
      if (this.#carry.length < width) continue;
      channel.push(littleEndian(this.#carry, 0, width));
      this.#carry = [];
    }
    for (; at + width <= end; at += width) channel.push(littleEndian(bytes, at, width));
    for (; at < end; at++) this.#carry.push(bytes[at]!);
  }

  #endSignal(): void {
    const signal = this.#header.signals[this.#signalAt]!;
    if (signal.isAnnotation) this.#endAnnotations();
    this.#nextSignal();
  }

  #endAnnotations(): void {
    const bytes = joined(this.#annotationPieces);
    this.#annotationPieces = [];
    const { tals, unreadableCount } = parseTals(bytes);
    this.unreadableAnnotationCount += unreadableCount;
    const isClock = this.#signalAt === this.#firstAnnotationIndex;
    if (isClock && tals[0]?.texts[0] === '') this.#recordStartS = tals[0].onsetS;
    for (const tal of tals) if (tal.texts.some((text) => text !== '')) this.annotations.push(tal);
  }

  /** Goes to the next signal that has bytes, closing the record where it was the last. */
  #nextSignal(): void {
    const { signals, sampleBytes } = this.#header;
    do {
      this.#signalAt++;
      if (this.#signalAt === signals.length) {
        this.recordStartsS.push(this.#recordStartS);
        this.recordCount++;
        this.#recordStartS = Number.NaN;
        this.#recordBytesSeen = 0;
        this.#signalAt = 0;
      }
      this.#leftBytes = signals[this.#signalAt]!.samplesPerRecord * sampleBytes;
    } while (this.#leftBytes === 0);
  }
}

/** A signed integer of 2 or 3 bytes, lowest first. */
function littleEndian(bytes: ArrayLike<number>, at: number, width: number): number {
  if (width === 2) return ((bytes[at]! | (bytes[at + 1]! << 8)) << 16) >> 16;
  return ((bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)) << 8) >> 8;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
