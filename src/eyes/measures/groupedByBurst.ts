import { FACTS_PARAMETERS, type SaccadeInterval } from './eyeFacts.ts';

/** Intervals in order, those of one burst together (in pieces of at most 8), all others alone: the groups of a bootstrap. */
export function groupedByBurst(intervals: readonly SaccadeInterval[]): SaccadeInterval[][] {
  const groups: SaccadeInterval[][] = [];
  for (const interval of intervals) {
    const last = groups.at(-1);
    const belongs =
      last !== undefined &&
      interval.burst !== -1 &&
      last[0]!.burst === interval.burst &&
      last.length < FACTS_PARAMETERS.groupPhaseCount;
    if (belongs) last.push(interval);
    else groups.push([interval]);
  }
  return groups;
}
