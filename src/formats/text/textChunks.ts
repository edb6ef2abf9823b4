import { Gunzip } from 'fflate';
import type { ByteSource } from '../../recording/index.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

/**
 * The text of a source as UTF-8 bytes, piece by piece: gunzipped where it begins with the gzip magic, transcoded where
 * it is UTF-16 (by its byte order mark, or by zero bytes at every other place), and without byte order mark. Memory is
 * bounded by the piece size. A gzip stream that ends early or is damaged ends the text there; `onDamage` hears of it.
 */
export async function* textChunks(
  source: ByteSource,
  onDamage: (what: 'gzip', detail: string) => void = () => {},
): AsyncIterable<Uint8Array> {
  yield* transcoded(unzipped(source.chunks(), onDamage));
}

async function* unzipped(
  chunks: AsyncIterable<Uint8Array>,
  onDamage: (what: 'gzip', detail: string) => void,
): AsyncIterable<Uint8Array> {
  let gunzip: Gunzip | undefined;
  let decided = false;
  let pending: Uint8Array = new Uint8Array(0);
  let ready: Uint8Array[] = [];
  let ended = false;
  const push = (bytes: Uint8Array, final: boolean): boolean => {
    try {
      gunzip!.push(bytes, final);
      return true;
    } catch (error) {
      onDamage('gzip', error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (!decided) {
      bytes = concatenate(pending, chunk);
      if (bytes.length < 2) {
        pending = bytes.slice();
        continue;
      }
      decided = true;
      if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        gunzip = new Gunzip((piece, final) => {
          if (piece.length > 0) ready.push(piece);
          if (final) ended = true;
        });
      }
    }
    if (gunzip === undefined) {
      yield bytes;
      continue;
    }
    const sound = push(bytes.slice(), false);
    for (const piece of ready) yield piece;
    ready = [];
    if (!sound) return;
  }
  if (!decided && pending.length > 0) yield pending;
  if (gunzip !== undefined && !ended) {
    push(new Uint8Array(0), true);
    for (const piece of ready) yield piece;
  }
}

/** Detects the encoding of the first bytes of a text. Without a mark, zero bytes at every other place tell UTF-16. */
export function detectEncoding(head: Uint8Array): { encoding: TextEncoding; markBytes: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'UTF-8', markBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'UTF-16LE', markBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'UTF-16BE', markBytes: 2 };
  const pairs = Math.min(32, head.length >> 1);
  let oddZeros = 0;
  let evenZeros = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) evenZeros++;
    if (head[2 * i + 1] === 0) oddZeros++;
  }
  if (pairs >= 4 && oddZeros === pairs && evenZeros === 0) return { encoding: 'UTF-16LE', markBytes: 0 };
  if (pairs >= 4 && evenZeros === pairs && oddZeros === 0) return { encoding: 'UTF-16BE', markBytes: 0 };
  return { encoding: 'UTF-8', markBytes: 0 };
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  let encoding: TextEncoding | undefined;
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  const begin = (): Uint8Array => {
    const detected = detectEncoding(head);
    encoding = detected.encoding;
    if (encoding !== 'UTF-8') decoder = new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true });
    return head.subarray(detected.markBytes);
  };
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (encoding === undefined) {
      head = concatenate(head, chunk);
      if (head.length < 64) continue;
      bytes = begin();
    }
    yield decoder === undefined ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  if (encoding === undefined) {
    const bytes = begin();
    yield decoder === undefined ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  if (decoder !== undefined) yield encoder.encode(decoder.decode());
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
