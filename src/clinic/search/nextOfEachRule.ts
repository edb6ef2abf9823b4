import type { DueItem } from './types.ts';

/** What a rule asks for now: its next item, how many follow, and what was done last. */
export interface RuleState {
  readonly key: string;
  /** The earliest that is not done; absent where all are done. */
  readonly next?: DueItem;
  /** Further ones that are not done yet. */
  readonly moreCount: number;
  /** The newest that is done. */
  readonly lastDone?: DueItem;
}

/** Due items gathered by the rule that asks for them, so that a weekly one is one line. In order of what is next; done ones last. */
export function nextOfEachRule(items: readonly DueItem[]): RuleState[] {
  const byRule = new Map<string, DueItem[]>();
  for (const item of items) {
    const key = item.ruleEntryId ?? `${item.proposedId ?? 'own'} ${item.testId} ${item.title.en}`;
    byRule.set(key, [...(byRule.get(key) ?? []), item]);
  }
  const states = [...byRule].map(([key, members]): RuleState => {
    const ordered = [...members].sort((a, b) => (a.dueDay < b.dueDay ? -1 : 1));
    const open = ordered.filter(({ state }) => state !== 'done');
    const lastDone = ordered.filter(({ state }) => state === 'done').at(-1);
    return {
      key,
      ...(open[0] === undefined ? {} : { next: open[0] }),
      moreCount: Math.max(0, open.length - 1),
      ...(lastDone === undefined ? {} : { lastDone }),
    };
  });
  const place = ({ next, lastDone }: RuleState): string => next?.dueDay ?? `~${lastDone?.dueDay ?? ''}`;
  return states.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
