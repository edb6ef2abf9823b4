import {
  DATA_DESCRIPTOR,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  LOCAL_HEADER_BYTES,
  localHeaderBytes,
  parseLocalHeader,
  viewOf,
} from './localHeader.ts';

/** Whether the bytes begin as a zip file does: with a file, or with the end of an empty one. */
export function isZip(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const signature = viewOf(head).getUint32(0, true);
  return signature === LOCAL_HEADER || signature === END_OF_DIRECTORY;
}

/** Name of the first file in a zip file, or undefined where the bytes are no zip file or too few. For recognition. */
export function firstZipEntryName(head: Uint8Array): string | undefined {
  return zipEntryNames(head)[0];
}

/**
 * Names of the files whose headers stand in the first bytes of a zip file, in their order; empty where it is none. For recognition only:
 * an entry of unknown length is followed by the next place that looks like a descriptor and a header.
 */
export function zipEntryNames(head: Uint8Array): string[] {
  const names: string[] = [];
  const view = viewOf(head);
  for (let at = 0; at + LOCAL_HEADER_BYTES <= head.length && view.getUint32(at, true) === LOCAL_HEADER; ) {
    const end = at + localHeaderBytes(head.subarray(at));
    if (end > head.length) break;
    const { name, packedBytes } = parseLocalHeader(head.subarray(at, end));
    if (!name.endsWith('/')) names.push(name);
    at = packedBytes === undefined ? behindDescriptor(view, end) : end + packedBytes;
  }
  return names;
}

/** Place of the local header behind the first descriptor that has one right behind it; the length of the bytes where there is none. */
function behindDescriptor(view: DataView, from: number): number {
  for (let at = from; at + 28 <= view.byteLength; at++) {
    if (view.getUint32(at, true) !== DATA_DESCRIPTOR) continue;
    for (const length of [16, 24]) if (view.getUint32(at + length, true) === LOCAL_HEADER) return at + length;
  }
  return view.byteLength;
}
