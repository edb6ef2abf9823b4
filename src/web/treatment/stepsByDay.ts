import type { Day, PlanStep } from '../../clinic/index.ts';

/** The steps of a plan that are over and those that run or come, both in their order. A step without an end never is over. */
export function stepsByDay(
  steps: readonly PlanStep[],
  today: Day,
): { readonly past: readonly PlanStep[]; readonly ahead: readonly PlanStep[] } {
  const isOver = ({ to }: PlanStep): boolean => to !== undefined && to < today;
  return { past: steps.filter(isOver), ahead: steps.filter((step) => !isOver(step)) };
}
