import { MONITORING_RULES } from './monitoringRules.ts';
import { SEARCH_RULES } from './searchRules.ts';
import type { ProposedRule } from './types.ts';

/** Proposals of when something could be due. A clinic takes, edits or refuses each; nothing is due by itself. */
export const PROPOSED_RULES: readonly ProposedRule[] = [...SEARCH_RULES, ...MONITORING_RULES];

/** A proposal by its id; undefined where there is none. */
export function proposedRule(id: string): ProposedRule | undefined {
  return PROPOSED_RULES.find((rule) => rule.id === id);
}
