export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const DATA_DESCRIPTOR = 0x08074b50;

export const LOCAL_HEADER_BYTES = 30;
const ZIP64_EXTRA = 1;
const IN_EXTRA = 0xffffffff;

/** What stands before the data of an entry. */
export interface LocalHeader {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** True where checksum and sizes stand behind the data instead. */
  readonly isDescribedBehind: boolean;
  readonly crc: number;
  /** As they stand in the file; undefined where they stand behind it. */
  readonly packedBytes: number | undefined;
  readonly unpackedBytes: number | undefined;
}

/** Length of the whole header, from its first `LOCAL_HEADER_BYTES` bytes. */
export function localHeaderBytes(fixed: Uint8Array): number {
  const view = viewOf(fixed);
  return LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

/** @param bytes the whole header, from its signature on */
export function parseLocalHeader(bytes: Uint8Array): LocalHeader {
  const view = viewOf(bytes);
  const flags = view.getUint16(6, true);
  const nameEnd = LOCAL_HEADER_BYTES + view.getUint16(26, true);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(28, true));
  const sizes = sizesOf(view.getUint32(18, true), view.getUint32(22, true), extra);
  // Some writers set the flag and tell sizes all the same; what stands behind the data is right in either case.
  const isDescribedBehind = (flags & 8) !== 0;
  return {
    name: textOf(bytes.subarray(LOCAL_HEADER_BYTES, nameEnd)),
    method: view.getUint16(8, true),
    isEncrypted: (flags & 1) !== 0,
    isDescribedBehind,
    crc: view.getUint32(14, true),
    packedBytes: isDescribedBehind ? undefined : sizes.packedBytes,
    unpackedBytes: isDescribedBehind ? undefined : sizes.unpackedBytes,
  };
}

/** Sizes of 4 GiB and more stand in the extra field of zip64, each only where the short one is full. */
function sizesOf(packed: number, unpacked: number, extra: Uint8Array): { packedBytes: number; unpackedBytes: number } {
  let packedBytes = packed;
  let unpackedBytes = unpacked;
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    let next = at + 4;
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      if (unpacked === IN_EXTRA && next + 8 <= Math.min(end, extra.length)) {
        unpackedBytes = uint64At(view, next);
        next += 8;
      }
      if (packed === IN_EXTRA && next + 8 <= Math.min(end, extra.length)) packedBytes = uint64At(view, next);
    }
    at = end;
  }
  return { packedBytes, unpackedBytes };
}

/** A 64-bit size as a number: exact to 9 PB. */
export function uint64At(view: DataView, at: number): number {
  return view.getUint32(at, true) + 4294967296 * view.getUint32(at + 4, true);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Names are UTF-8 in practice, flagged or not; what is not valid UTF-8 is read as Western European. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
