import type { Column } from '../../signal/index.ts';
import type { Run } from './noiseOfMeans.ts';
import type { SlowPhaseParameters } from './parameters.ts';

/**
 * Places in a run where the gaze jumps from one rest to another: small saccades that fast-phase detection left in the
 * noise. Sample indices, ascending. A jump is a displacement of at least `minStep` between 50-ms means 100 ms apart, while the
 * 100 ms before and after hold still, to `stepRestFraction` of it; in steady pursuit they go on as fast.
 * A side that the run does not reach is not asked, but one side must be there. The run must be free of loss.
 */
export function findSteps(
  columns: readonly [Column, Column | undefined],
  run: Run,
  options: { minStep: number; rateHz: number; parameters: SlowPhaseParameters },
): number[] {
  const { minStep, rateHz, parameters } = options;
  const block = Math.max(1, Math.round(parameters.noiseBlockS * rateHz));
  const quarter = Math.max(1, Math.round((2 * block) / 5));
  const hop = Math.max(1, Math.round(block / 5));
  // why: blocks at lags -3, -1, +1, +3 halves around the jump: 50-ms means, 100 ms from centre to centre
  const distance = (from: number, to: number): number => meanDistance(columns, { from, to, block });
  const steps: number[] = [];
  let best = { at: -1, size: 0 };
  const commit = (): void => {
    if (best.at !== -1) steps.push(best.at);
    best = { at: -1, size: 0 };
  };
  for (let at = run.start + block + (block >> 1); at + block + (block >> 1) < run.end; at += hop) {
    if (best.at !== -1 && at - best.at > block) commit();
    const before = at - block - (block >> 1);
    const after = at + (block >> 1);
    const size = distance(before, after);
    if (size < minStep || size <= best.size) continue;
    const hasBefore = before - 2 * block >= run.start;
    const hasAfter = after + 3 * block <= run.end;
    if (!hasBefore && !hasAfter) continue;
    const rest = parameters.stepRestFraction * size;
    if (hasBefore && distance(before - 2 * block, before) > rest) continue;
    if (hasAfter && distance(after, after + 2 * block) > rest) continue;
    const quick = meanDistance(columns, {
      from: at - (quarter >> 1) - quarter,
      to: at + ((quarter + 1) >> 1),
      block: quarter,
    });
    if (quick < parameters.stepQuickFraction * size) continue;
    best = { at, size };
  }
  commit();
  return steps;
}

/** Distance between the mean positions of two blocks, in the signal's unit. */
function meanDistance(
  [x, y]: readonly [Column, Column | undefined],
  { from, to, block }: { from: number; to: number; block: number },
): number {
  let dx = 0;
  let dy = 0;
  for (let k = 0; k < block; k++) {
    dx += x[to + k]! - x[from + k]!;
    if (y !== undefined) dy += y[to + k]! - y[from + k]!;
  }
  return Math.sqrt(dx * dx + dy * dy) / block;
}
