import type { ByteSource } from '../../recording/index.ts';
import { textChunks } from './textChunks.ts';

/** Bytes of a file that recognition looks at. */
export const HEAD_BYTES = 65536;

/**
 * The first 64 KiB of a source, twice: `raw` as they stand in the file, and `bytes` gunzipped where gzip, as UTF-8
 * where the file is UTF-16, without byte order mark. Shorter where the file is. Reads no more than it needs.
 */
export async function readHead(source: ByteSource): Promise<{ raw: Uint8Array; bytes: Uint8Array }> {
  const raw = new Uint8Array(HEAD_BYTES);
  let rawLength = 0;
  const tapped: ByteSource = {
    name: source.name,
    sizeBytes: source.sizeBytes,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        const taken = chunk.subarray(0, HEAD_BYTES - rawLength);
        raw.set(taken, rawLength);
        rawLength += taken.length;
        yield chunk;
      }
    },
  };
  const bytes = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for await (const chunk of textChunks(tapped)) {
    const taken = chunk.subarray(0, HEAD_BYTES - length);
    bytes.set(taken, length);
    length += taken.length;
    if (length === HEAD_BYTES) break;
  }
  return { raw: raw.subarray(0, rawLength), bytes: bytes.subarray(0, length) };
}
