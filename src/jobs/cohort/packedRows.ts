import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  bytesToRows,
  type CohortChunk,
  type CohortRows,
  type CohortSpec,
  makeCohortRows,
  rowsToBytes,
  runChunkInto,
} from '../../course/index.ts';

/** Rows as they are kept and sent: their bytes, deflated. */
export function packRows(rows: CohortRows): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(rowsToBytes(rows), { level: 1 }));
}

/** @throws where the bytes are not whole rows of this table */
export function unpackRows(packed: Uint8Array): CohortRows {
  return bytesToRows(inflateRawSync(packed));
}

/** Does one chunk of a cohort: the piece of work of every worker, thread or process. */
export function runPacked(spec: CohortSpec, chunk: CohortChunk): Uint8Array<ArrayBuffer> {
  const rows = makeCohortRows(chunk.count);
  runChunkInto(rows, spec, chunk);
  return packRows(rows);
}
