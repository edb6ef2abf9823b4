import { Inflate } from 'fflate';
import { LOCAL_HEADER_BYTES, localHeaderBytes, parseLocalHeader } from '../zip/localHeader.ts';
import { DEFLATED, STORED } from '../zip/unpack.ts';
import { zipEntryNames } from '../zip/zipNames.ts';

/** Bytes that are unpacked at most: a header line and more. */
const PACKED_BYTES = 4096;

/** What the first bytes of a zip file show: names of its files, and the first line of the first one. Undefined where it is no zip file. */
export function zipStart(head: Uint8Array): { names: readonly string[]; firstLine: string } | undefined {
  const names = zipEntryNames(head);
  if (names.length === 0) return undefined;
  return { names, firstLine: firstLineOf(head) };
}

function firstLineOf(head: Uint8Array): string {
  // A folder may stand before the first file.
  let at = 0;
  for (;;) {
    const rest = head.subarray(at);
    if (rest.length < LOCAL_HEADER_BYTES) return '';
    const start = localHeaderBytes(rest);
    if (start > rest.length || rest[0] !== 0x50 || rest[1] !== 0x4b) return '';
    const { name, method, packedBytes, isEncrypted } = parseLocalHeader(rest.subarray(0, start));
    if (name.endsWith('/') && (packedBytes ?? 0) === 0) {
      at += start;
      continue;
    }
    if (isEncrypted) return '';
    const end = packedBytes === undefined ? rest.length : Math.min(rest.length, start + packedBytes);
    const packed = rest.slice(start, Math.min(end, start + PACKED_BYTES));
    const text = method === STORED ? packed : method === DEFLATED ? inflated(packed) : new Uint8Array(0);
    return (new TextDecoder('utf-8').decode(text).split(/\r\n|\n|\r/)[0] ?? '').slice(0, 2000);
  }
}

function inflated(packed: Uint8Array): Uint8Array {
  let first = new Uint8Array(0);
  const inflate = new Inflate((piece) => {
    if (first.length === 0) first = piece.slice(0, 4096);
  });
  try {
    inflate.push(packed, false);
  } catch {
    // Damage is told when the file is read; here it only is no beginning that is known.
  }
  return first;
}
