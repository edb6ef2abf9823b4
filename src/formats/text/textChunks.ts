import type { ByteSource } from '../../recording/index.ts';
import { gunzipChunks } from './gunzipChunks.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

/**
 * The text of a source as UTF-8 bytes, piece by piece: gunzipped where it begins with the gzip magic, transcoded where
 * it is UTF-16 (by its byte order mark, or by zero bytes at every other place), and without byte order mark. Memory is
 * bounded by the piece size. A gzip stream that ends early ends the text there; `onDamage` hears of it.
 * @throws FormatError FILE_DAMAGED for a gzip stream with a wrong checksum or structure: its numbers cannot be trusted
 */
export async function* textChunks(
  source: ByteSource,
  onDamage: (what: 'gzip', detail: string) => void = () => {},
): AsyncIterable<Uint8Array> {
  yield* transcoded(unzipped(source.chunks(), onDamage));
}

/** The bytes of a source, gunzipped where they begin with the gzip magic. `onDamage` hears of a stream that ends early. */
export async function* unzipped(
  chunks: AsyncIterable<Uint8Array>,
  onDamage: (what: 'gzip', detail: string) => void,
): AsyncIterable<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    head = concatenate(head, next.value).slice();
  }
  const all = resumed(head, iterator);
  if (head[0] !== 0x1f || head[1] !== 0x8b) yield* all;
  else yield* gunzipChunks(all, () => onDamage('gzip', 'it ends early'));
}

/** The first bytes again, then the rest of the source; closes it when the reader stops early. */
async function* resumed(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
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
