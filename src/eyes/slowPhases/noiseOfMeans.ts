import { type Column, median } from '../../signal/index.ts';
import type { SlowPhaseParameters } from './parameters.ts';

/** One stretch of samples, half-open. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Blocks looked at; more only cost time. */
const MAX_BLOCK_COUNT = 20_000;

/**
 * SD per axis, in the signal's unit, of a position averaged over `noiseBlockS`, as far as it is noise and not movement: the
 * median second difference of neighbouring means. A steady speed cancels in it. 0 where the runs are too short to tell.
 * Runs must be free of loss.
 */
export function noiseOfMeans(
  columns: readonly Column[],
  runs: readonly Run[],
  options: { rateHz: number; parameters: SlowPhaseParameters },
): number {
  const { rateHz, parameters } = options;
  const block = Math.max(1, Math.round(parameters.noiseBlockS * rateHz));
  const total = runs.reduce((sum, { start, end }) => sum + Math.floor((end - start) / block), 0);
  const stride = Math.max(1, Math.floor(total / MAX_BLOCK_COUNT));
  const differences: number[] = [];
  for (const { start, end } of runs) {
    for (let at = start; at + 3 * block <= end; at += stride * block) {
      for (const column of columns) {
        const first = sumOf(column, at, at + block);
        const second = sumOf(column, at + block, at + 2 * block);
        const third = sumOf(column, at + 2 * block, at + 3 * block);
        differences.push(Math.abs(first - 2 * second + third) / block);
      }
    }
  }
  if (differences.length < 12) return 0;
  // why: the second difference of white noise has sqrt(6) times its SD; the median of |z| is 0.6745
  return median(differences) / (0.6745 * Math.sqrt(6));
}

function sumOf(column: Column, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += column[i]!;
  return sum;
}
