import { type ByteSource, FormatError } from '../../recording/index.ts';
import { ByteReader } from './byteReader.ts';
import { describedData, type EntryEnd, sizedData } from './entryData.ts';
import {
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  LOCAL_HEADER_BYTES,
  type LocalHeader,
  localHeaderBytes,
  parseLocalHeader,
  uint64At,
  viewOf,
} from './localHeader.ts';
import { DEFLATED, STORED, unpack } from './unpack.ts';

/** One file in a zip file. */
export interface ZipEntry {
  /** With its folders, as it stands in the zip file. It is never used as a path. */
  readonly name: string;
  /** Length of the content as the header claims it; undefined where it stands behind the entry. */
  readonly unpackedBytes: number | undefined;
  /** The unpacked content, once, and only until the next entry is asked for. A piece may be reused once the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface ZipOptions {
  /** Hears once of a file that ends early; what was handed out before stands, though without checksum where it was in the middle of an entry. */
  readonly onCut?: () => void;
  /** Unpacked bytes of all read entries together beyond which reading is refused. Default 16 GiB. */
  readonly maxUnpackedBytes?: number;
}

const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const DEFAULT_MAX_UNPACKED_BYTES = 16 * 2 ** 30;

/**
 * The files in a zip file, in their order, read in one pass without looking at the table of contents, so that a file of
 * any size needs the memory of some pieces only. An entry that is not read is skipped without unpacking. What is read is checked
 * by its checksum at its end. A zip bomb costs time in proportion to its own size, as every byte is unpacked at most once; a piece is
 * at most 17 MB; and `maxUnpackedBytes` ends it.
 * @throws FormatError FILE_EMPTY, HEADER_UNREADABLE (no zip file), FILE_DAMAGED, ZIP_NOT_READ, ZIP_TOO_LARGE
 */
export async function* zipEntries(source: ByteSource, options: ZipOptions = {}): AsyncIterable<ZipEntry> {
  const { onCut, maxUnpackedBytes = DEFAULT_MAX_UNPACKED_BYTES } = options;
  const reader = new ByteReader(source.chunks());
  let isFirst = true;
  let unpackedBytes = 0;
  const count = (bytes: number): void => {
    unpackedBytes += bytes;
    if (unpackedBytes > maxUnpackedBytes)
      throw new FormatError('ZIP_TOO_LARGE', { limit: `${Math.round(maxUnpackedBytes / 1e6)} MB` });
  };
  try {
    for (;;) {
      const signature = await signatureAhead(reader, isFirst);
      if (signature !== LOCAL_HEADER) {
        if (!(await skipDirectory(reader, signature))) onCut?.();
        return;
      }
      isFirst = false;
      const header = await takeLocalHeader(reader);
      const data = header === undefined ? undefined : dataOf(reader, header);
      if (header === undefined || data === undefined) {
        onCut?.();
        return;
      }
      const state: EntryState = { isAhead: false, isCut: false };
      if (!header.name.endsWith('/'))
        yield {
          name: header.name,
          unpackedBytes: header.unpackedBytes,
          chunks: () => contentOf(header, data, state, count),
        };
      state.isAhead = true;
      if (!state.isCut && (await rest(data)) !== 'cut') continue;
      onCut?.();
      return;
    }
  } finally {
    await reader.close();
  }
}

interface EntryState {
  /** Its content was begun, or the next entry asked for. */
  isAhead: boolean;
  isCut: boolean;
}

/** Hands out the content; notes in `state` that the file ended in it. */
async function* contentOf(
  header: LocalHeader,
  data: AsyncGenerator<Uint8Array, EntryEnd>,
  state: EntryState,
  count: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  if (state.isAhead) throw new RangeError('the content of an entry must be read once, before the next entry');
  state.isAhead = true;
  if (header.isEncrypted) throw new FormatError('ZIP_NOT_READ', { found: 'encrypted' });
  if (header.method !== STORED && header.method !== DEFLATED)
    throw new FormatError('ZIP_NOT_READ', { found: `packed by method ${header.method}` });
  state.isCut = !(yield* unpack(data, header.method, count));
}

function dataOf(reader: ByteReader, header: LocalHeader): AsyncGenerator<Uint8Array, EntryEnd> {
  const { packedBytes, unpackedBytes, crc } = header;
  if (packedBytes === undefined || unpackedBytes === undefined) return describedData(reader);
  return sizedData(reader, packedBytes, { crc, unpackedBytes });
}

/** Goes through packed bytes that nobody wanted. */
async function rest(data: AsyncGenerator<Uint8Array, EntryEnd>): Promise<EntryEnd | undefined> {
  for (;;) {
    const next = await data.next();
    if (next.done) return next.value;
  }
}

async function signatureAhead(reader: ByteReader, isFirst: boolean): Promise<number | undefined> {
  const bytes = await reader.peek(4);
  if (bytes.length === 0 && isFirst) throw new FormatError('FILE_EMPTY');
  const signature = bytes.length < 4 ? undefined : viewOf(bytes).getUint32(0, true);
  if (isFirst && signature !== LOCAL_HEADER && signature !== END_OF_DIRECTORY)
    throw new FormatError('HEADER_UNREADABLE', { field: 'the zip signature', found: 'not there' });
  return signature;
}

async function takeLocalHeader(reader: ByteReader): Promise<LocalHeader | undefined> {
  const fixed = await reader.peek(LOCAL_HEADER_BYTES);
  if (fixed.length < LOCAL_HEADER_BYTES) return undefined;
  const length = localHeaderBytes(fixed);
  const bytes = await reader.peek(length);
  if (bytes.length < length) return undefined;
  const header = parseLocalHeader(bytes.subarray(0, length));
  reader.skipPeeked(length);
  return header;
}

/** Goes through the table of contents to its end mark; false where the file ends before. @throws FormatError FILE_DAMAGED */
async function skipDirectory(reader: ByteReader, first: number | undefined): Promise<boolean> {
  for (let signature = first; ; ) {
    if (signature === undefined) return false;
    if (signature === END_OF_DIRECTORY) return (await reader.peek(22)).length >= 22;
    const length = await recordBytes(reader, signature);
    if (length === undefined || !(await reader.skip(length))) return false;
    const next = await reader.peek(4);
    signature = next.length < 4 ? undefined : viewOf(next).getUint32(0, true);
  }
}

/** Length of a record of the table of contents, or undefined where it is cut. */
async function recordBytes(reader: ByteReader, signature: number): Promise<number | undefined> {
  if (signature === ZIP64_LOCATOR) return 20;
  if (signature !== CENTRAL_HEADER && signature !== ZIP64_END) throw new FormatError('FILE_DAMAGED');
  const fixedBytes = signature === CENTRAL_HEADER ? 46 : 12;
  const bytes = await reader.peek(fixedBytes);
  if (bytes.length < fixedBytes) return undefined;
  const view = viewOf(bytes);
  if (signature === ZIP64_END) return 12 + uint64At(view, 4);
  return 46 + view.getUint16(28, true) + view.getUint16(30, true) + view.getUint16(32, true);
}
