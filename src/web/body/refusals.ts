import type { BodyResult } from '../../body/index.ts';
import type { Statement } from '../../recording/index.ts';

/** One reason with all measures that are refused for it, in the order of the measures. */
export interface Refusal {
  readonly reason: string;
  readonly measures: readonly { readonly id: string; readonly places: readonly NonNullable<BodyResult['place']>[] }[];
}

/** @param inWords the reason in the reader's language */
export function refusalsByReason(
  results: readonly BodyResult[],
  inWords: (statement: Statement) => string,
): readonly Refusal[] {
  const reasons = new Map<string, Map<string, NonNullable<BodyResult['place']>[]>>();
  for (const result of results) {
    if (result.status !== 'refused') continue;
    const reason = inWords(result.reason);
    const measures = reasons.get(reason) ?? new Map();
    reasons.set(reason, measures);
    const places = measures.get(result.id) ?? [];
    measures.set(result.id, result.place === undefined ? places : [...places, result.place]);
  }
  return [...reasons].map(([reason, measures]) => ({
    reason,
    measures: [...measures].map(([id, places]) => ({ id, places })),
  }));
}
