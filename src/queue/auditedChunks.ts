import { createHash } from 'node:crypto';

/**
 * Chunks that are made a second time and compared: those whose hash with that of the cohort falls into the share, and in any case
 * the one with the smallest. Nobody chooses them, and a run that is gone on with has the same ones.
 */
export function auditedChunks(specHash: string, chunks: number, share: number): number[] {
  const lots = Array.from({ length: chunks }, (_, chunk) => lotOf(specHash, chunk));
  if (share <= 0) return [];
  const least = lots.reduce((best, lot, chunk) => (lot < lots[best]! ? chunk : best), 0);
  return lots.flatMap((lot, chunk) => (lot < share || chunk === least ? [chunk] : []));
}

/** From 0 to 1. */
function lotOf(specHash: string, chunk: number): number {
  return createHash('sha256').update(`${specHash}/${chunk}`).digest().readUInt32BE(0) / 2 ** 32;
}
