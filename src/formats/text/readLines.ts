import type { ByteSource } from '../../recording/index.ts';
import { Cancelled, type ReadOptions } from '../format.ts';
import { LineReader } from './lineReader.ts';
import { textChunks } from './textChunks.ts';

/** How a text ended. */
export interface TextEnd {
  readonly lineCount: number;
  /** The last line had no line end: it may have been cut. */
  readonly unterminated: boolean;
  /** The compressed stream was damaged or ended early. */
  readonly damaged: boolean;
}

/** Bytes between two calls of `onProgress`. */
const PROGRESS_STEP_BYTES = 1 << 20;

/**
 * The same source, which tells `options.onProgress` how much was read and throws `Cancelled` once
 * `options.cancelled` is true. Every reader looks at its source through this.
 */
export function watchedSource(source: ByteSource, options: ReadOptions): ByteSource {
  return {
    name: source.name,
    sizeBytes: source.sizeBytes,
    async *chunks() {
      let readBytes = 0;
      let nextReport = PROGRESS_STEP_BYTES;
      for await (const chunk of source.chunks()) {
        if (options.cancelled?.()) throw new Cancelled();
        yield chunk;
        readBytes += chunk.length;
        if (readBytes < nextReport || !source.sizeBytes) continue;
        nextReport = readBytes + PROGRESS_STEP_BYTES;
        options.onProgress?.(Math.min(1, readBytes / source.sizeBytes));
      }
      if (options.cancelled?.()) throw new Cancelled();
      if (source.sizeBytes !== undefined) options.onProgress?.(1);
    },
  };
}

/** Gets the line in `bytes[start, end)`, valid during the call, its 1-based number, and whether it had no line end (so may be cut). */
export type OnLine = (bytes: Uint8Array, start: number, end: number, line: number, isCut: boolean) => void;

/**
 * Feeds every line of a source to `onLine`: gunzipped, as UTF-8, without byte order mark, with progress and cancel.
 * Memory is bounded by the piece size and the longest line.
 */
export async function readLines(source: ByteSource, options: ReadOptions, onLine: OnLine): Promise<TextEnd> {
  let damaged = false;
  let lineCount = 0;
  let isCut = false;
  const reader = new LineReader((bytes, start, end, line) => {
    lineCount = line;
    onLine(bytes, start, end, line, isCut);
  });
  const watched = watchedSource(source, options);
  for await (const chunk of textChunks(watched, () => {
    damaged = true;
  }))
    reader.push(chunk);
  isCut = true;
  const unterminated = reader.flush();
  return { lineCount, unterminated, damaged };
}
