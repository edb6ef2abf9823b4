import type { CohortChunk, CohortSpec } from './spec.ts';

/** People of a chunk at most: a second or a few of work. */
const MOST_PEOPLE = 2000;
/** Small cohorts are cut finer, so that every worker has its share. */
const LEAST_PEOPLE = 50;
const PIECES = 32;

/** People of each chunk but the last of an arm; depends on the spec alone, so that files are the same on any machine. */
export function chunkPeople(spec: Pick<CohortSpec, 'people' | 'arms'>): number {
  const share = Math.ceil((spec.people * spec.arms.length) / PIECES);
  return Math.min(MOST_PEOPLE, Math.max(LEAST_PEOPLE, share));
}

/**
 * A cohort cut into pieces of work, arm after arm and person after person: the order of the rows in every file.
 * @param size people of each chunk but the last of an arm
 */
export function chunksOf(spec: Pick<CohortSpec, 'people' | 'arms'>, size = chunkPeople(spec)): CohortChunk[] {
  const chunks: CohortChunk[] = [];
  for (let arm = 0; arm < spec.arms.length; arm++)
    for (let firstId = 0; firstId < spec.people; firstId += size)
      chunks.push({ index: chunks.length, arm, firstId, count: Math.min(size, spec.people - firstId) });
  return chunks;
}
