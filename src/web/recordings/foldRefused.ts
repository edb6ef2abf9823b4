import type { KeptMeasure } from '../../clinic/index.ts';

type Measured = Pick<KeptMeasure, 'id' | 'place'>;

export interface FoldedMeasures {
  /** Measured in one analysis at least: a row each. */
  readonly rows: readonly Measured[];
  /** Refused in all of them: by the reason that the newest one gave, the commonest first. */
  readonly refused: readonly { readonly why: string; readonly measures: readonly Measured[] }[];
}

export function keyOfMeasure({ id, place }: Measured): string {
  return `${id}@${place ?? ''}`;
}

/** Parts what was measured from what never was: minutes on a wrist lack some fifty measures for a few reasons. @param analyses newest first */
export function foldRefused(analyses: readonly (readonly KeptMeasure[])[]): FoldedMeasures {
  const byKey = new Map<string, KeptMeasure[]>();
  for (const measure of analyses.flat()) {
    const key = keyOfMeasure(measure);
    byKey.set(key, [...(byKey.get(key) ?? []), measure]);
  }
  const all = [...byKey.values()];
  const reasons = new Map<string, Measured[]>();
  for (const [newest, ...older] of all) {
    if ([newest!, ...older].some(({ status }) => status === 'measured')) continue;
    const why = newest!.why ?? '';
    reasons.set(why, [...(reasons.get(why) ?? []), newest!]);
  }
  return {
    rows: all.filter((list) => list.some(({ status }) => status === 'measured')).map(([first]) => first!),
    refused: [...reasons]
      .map(([why, measures]) => ({ why, measures }))
      .sort((a, b) => b.measures.length - a.measures.length),
  };
}
