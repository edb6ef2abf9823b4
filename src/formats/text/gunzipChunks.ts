import { Gunzip } from 'fflate';
import { FormatError } from '../../recording/index.ts';
import { crc32 } from './crc32.ts';

/** CRC-32 and length that end each member of a gzip file. */
const TRAILER_BYTES = 8;
/** fflate's code for input that ends early. */
const UNEXPECTED_END = 0;

/**
 * The content of a gzip stream (one member or several). A stream that ends early ends the content there; `onCut` hears
 * of it. A stream whose checksum or structure is wrong may have given wrong numbers, so it is refused as a whole.
 * @throws FormatError FILE_DAMAGED
 */
export async function* gunzipChunks(chunks: AsyncIterable<Uint8Array>, onCut: () => void): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  let crc = 0;
  let sizeBytes = 0;
  // The bytes before the end of the current piece, so that a trailer which straddles pieces can be seen.
  let recent: Uint8Array = new Uint8Array(0);
  let readBytes = 0;
  const checkMember = (endOffset: number): void => {
    const end = recent.length - (readBytes - endOffset);
    if (end < TRAILER_BYTES || !isTrailer(recent.subarray(end - TRAILER_BYTES, end), crc, sizeBytes))
      throw new FormatError('FILE_DAMAGED');
    crc = 0;
    sizeBytes = 0;
  };
  const gunzip = new Gunzip((piece) => {
    crc = crc32(crc, piece);
    sizeBytes += piece.length;
    if (piece.length > 0) ready.push(piece);
  });
  gunzip.onmember = checkMember;
  for await (const chunk of chunks) {
    recent = joined(recent.subarray(-2 * TRAILER_BYTES - MAX_HEADER_BYTES), chunk);
    readBytes += chunk.length;
    push(gunzip, chunk.slice(), false);
    for (const piece of ready) yield piece;
    ready = [];
  }
  const isCut = !push(gunzip, new Uint8Array(0), true);
  for (const piece of ready) yield piece;
  if (isCut) onCut();
  else checkMember(readBytes);
}

/** A gzip header with a long file name may be held back before the member begins. */
const MAX_HEADER_BYTES = 4096;

/** False where the input ended early. */
function push(gunzip: Gunzip, bytes: Uint8Array, final: boolean): boolean {
  try {
    gunzip.push(bytes, final);
    return true;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    if ((error as { code?: number }).code === UNEXPECTED_END) return false;
    throw new FormatError('FILE_DAMAGED', {}, { cause: error });
  }
}

function isTrailer(trailer: Uint8Array, crc: number, sizeBytes: number): boolean {
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER_BYTES);
  return view.getUint32(0, true) === crc && view.getUint32(4, true) === sizeBytes % 4294967296;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
