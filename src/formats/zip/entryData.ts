import { FormatError } from '../../recording/index.ts';
import type { ByteReader } from './byteReader.ts';
import { CENTRAL_HEADER, DATA_DESCRIPTOR, LOCAL_HEADER, uint64At, viewOf } from './localHeader.ts';

/** Checksum and length that an entry claims. */
export interface EntryClaim {
  readonly crc: number;
  readonly unpackedBytes: number;
}

/** How the packed bytes of an entry ended: with a claim to check them by, or `cut` with the file. */
export type EntryEnd = EntryClaim | 'cut';

/** The longest descriptor (24 bytes) and the signature of what stands behind it. */
const WINDOW_BYTES = 28;

/** Hands out the packed bytes of an entry whose length is known. */
export async function* sizedData(
  reader: ByteReader,
  packedBytes: number,
  claim: EntryClaim,
): AsyncGenerator<Uint8Array, EntryEnd> {
  for (let left = packedBytes; left > 0; ) {
    const piece = await reader.take(left);
    if (piece.length === 0) return 'cut';
    left -= piece.length;
    yield piece;
  }
  return claim;
}

/**
 * Hands out the packed bytes of an entry whose length stands behind it. The end is where a descriptor tells exactly the
 * number of bytes since the beginning, so that a signature that happens to stand in the data ends nothing.
 */
export async function* describedData(reader: ByteReader): AsyncGenerator<Uint8Array, EntryEnd> {
  let given = 0;
  for (;;) {
    const bytes = await reader.peek(2 * WINDOW_BYTES);
    if (bytes.length === 0) return 'cut';
    const isEnd = bytes.length < 2 * WINDOW_BYTES;
    const found = findDescriptor(bytes, isEnd ? bytes.length : bytes.length - WINDOW_BYTES, given);
    // The last bytes may be the beginning of a descriptor, which must not be taken for data; in a cut file they are lost.
    const dataBytes = found?.dataBytes ?? Math.max(0, bytes.length - WINDOW_BYTES);
    const data = bytes.subarray(0, dataBytes);
    given += dataBytes;
    reader.skipPeeked(dataBytes + (found?.descriptorBytes ?? 0));
    if (data.length > 0) yield data;
    if (found !== undefined) return found.claim;
    if (isEnd) return 'cut';
  }
}

interface FoundDescriptor {
  readonly dataBytes: number;
  readonly descriptorBytes: number;
  readonly claim: EntryClaim;
}

/** The first descriptor that begins before `limit`, in any of its four forms (with or without signature, 32 or 64 bits). */
function findDescriptor(bytes: Uint8Array, limit: number, given: number): FoundDescriptor | undefined {
  const view = viewOf(bytes);
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue;
    const signature = view.getUint32(at, true);
    const starts = signature === DATA_DESCRIPTOR ? [at, at] : isHeader(signature) ? [at - 20, at - 12] : [];
    for (const [k, start] of starts.entries()) {
      if (start < 0 || start >= limit) continue;
      const found = descriptorAt(view, { start, signatureBytes: start === at ? 4 : 0, isLong: k === 0 }, given);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A long descriptor with signature looks like a short one too, so it counts only with a header right behind it. */
function descriptorAt(
  view: DataView,
  form: { start: number; signatureBytes: number; isLong: boolean },
  given: number,
): FoundDescriptor | undefined {
  const crcAt = form.start + form.signatureBytes;
  const end = crcAt + (form.isLong ? 20 : 12);
  if (end > view.byteLength) return undefined;
  const packed = form.isLong ? uint64At(view, crcAt + 4) : view.getUint32(crcAt + 4, true);
  if (packed !== given + form.start) return undefined;
  if (form.isLong && !(end + 4 <= view.byteLength && isHeader(view.getUint32(end, true)))) return undefined;
  const unpackedBytes = form.isLong ? uint64At(view, crcAt + 12) : view.getUint32(crcAt + 8, true);
  const claim = { crc: view.getUint32(crcAt, true), unpackedBytes };
  return { dataBytes: form.start, descriptorBytes: end - form.start, claim };
}

function isHeader(signature: number): boolean {
  return signature === LOCAL_HEADER || signature === CENTRAL_HEADER;
}

/** @throws FormatError FILE_DAMAGED where content and claim differ */
export function checkClaim(claim: EntryClaim, crc: number, unpackedBytes: number): void {
  if (claim.crc !== crc || claim.unpackedBytes !== unpackedBytes) throw new FormatError('FILE_DAMAGED');
}
