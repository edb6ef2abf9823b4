import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { bytesToRows, type CohortRows } from '../../course/index.ts';

/** Rows as bytes, as they are kept and sent: deflated. */
export function packBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // why a copy: it has its memory to itself and can be moved to another thread
  return new Uint8Array(deflateRawSync(bytes, { level: 1 }));
}

/** @throws where nothing was packed so */
export function unpackBytes(packed: Uint8Array): Uint8Array {
  return inflateRawSync(packed);
}

/** @throws where the bytes are not whole rows of this table */
export function unpackRows(packed: Uint8Array): CohortRows {
  return bytesToRows(unpackBytes(packed));
}
