import { Inflate } from 'fflate';
import { FormatError } from '../../recording/index.ts';
import { crc32 } from '../text/crc32.ts';
import { checkClaim, type EntryEnd } from './entryData.ts';

export const STORED = 0;
export const DEFLATED = 8;

/** Deflate makes at most 1,032 bytes of one, so that a piece of this size becomes at most 17 MB. */
const INFLATE_STEP_BYTES = 16384;

/**
 * The content of an entry, unpacked and checked by its checksum and length at the end.
 * @param onUnpacked hears the number of bytes before they are handed out; may throw
 * @returns false where the file ended before the entry did
 * @throws FormatError FILE_DAMAGED
 */
export async function* unpack(
  packed: AsyncGenerator<Uint8Array, EntryEnd>,
  method: number,
  onUnpacked: (bytes: number) => void,
): AsyncGenerator<Uint8Array, boolean> {
  let crc = 0;
  let unpackedBytes = 0;
  const inflater = method === DEFLATED ? new Inflater() : undefined;
  for (;;) {
    const next = await packed.next();
    if (next.done && next.value === 'cut') return false;
    for (const piece of piecesOf(inflater, next.done ? undefined : next.value)) {
      crc = crc32(crc, piece);
      unpackedBytes += piece.length;
      onUnpacked(piece.length);
      yield piece;
    }
    if (!next.done) continue;
    checkClaim(next.value as Exclude<EntryEnd, 'cut'>, crc, unpackedBytes);
    return true;
  }
}

function* piecesOf(inflater: Inflater | undefined, packed: Uint8Array | undefined): Iterable<Uint8Array> {
  if (inflater === undefined) {
    if (packed !== undefined) yield packed;
    return;
  }
  if (packed === undefined) yield* inflater.push(new Uint8Array(0), true);
  else
    for (let at = 0; at < packed.length; at += INFLATE_STEP_BYTES)
      yield* inflater.push(packed.subarray(at, at + INFLATE_STEP_BYTES), false);
}

/** fflate's inflater with its pieces as return value and its errors as ours. */
class Inflater {
  readonly #inflate: Inflate;
  #ready: Uint8Array[] = [];

  constructor() {
    this.#inflate = new Inflate((piece) => {
      if (piece.length > 0) this.#ready.push(piece);
    });
  }

  push(packed: Uint8Array, isFinal: boolean): Uint8Array[] {
    this.#ready = [];
    try {
      this.#inflate.push(packed, isFinal);
    } catch (error) {
      throw new FormatError('FILE_DAMAGED', {}, { cause: error });
    }
    return this.#ready;
  }
}
