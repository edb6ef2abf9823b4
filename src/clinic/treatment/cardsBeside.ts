import { daysBetween } from '../calendar/day.ts';
import type { PlanBody } from '../entries/treatmentEntry.ts';
import { planRuns } from './planRuns.ts';
import { regimenCard } from './regimenCards.ts';
import type { RegimenCard } from './types.ts';

const LEGACY_ID = 'legacy-20-days';
const LEGACY_DOSES = 20;
/** Days from the first to the last of them: some may have been moved. Chosen. */
const LEGACY_SPAN_DAYS = 27;

/**
 * Published cards that stand beside a plan: the one that was chosen for it, as long as it is of the plan's medicine, and
 * beside twenty daily ACTH injections what the literature says of such a course, whether or not somebody chose it.
 */
export function cardsBeside(plan: Pick<PlanBody, 'drugId' | 'cardId' | 'steps'>): RegimenCard[] {
  const legacy = regimenCard(LEGACY_ID)!;
  const chosen = plan.cardId === undefined ? undefined : regimenCard(plan.cardId);
  const shown =
    chosen !== undefined &&
    (plan.drugId === undefined || chosen.drugIds.includes(plan.drugId)) &&
    // why: a plan that is still empty may become such a course; one of another shape is not what the card tells of
    (chosen !== legacy || plan.steps.length === 0 || isLegacyShape(plan));
  const ofItsOwn = isLegacyShape(plan) && plan.drugId !== undefined && legacy.drugIds.includes(plan.drugId);
  return [...(shown ? [chosen] : []), ...(ofItsOwn && chosen !== legacy ? [legacy] : [])];
}

function isLegacyShape({ steps }: Pick<PlanBody, 'steps'>): boolean {
  const runs = planRuns(steps);
  const days = new Set(steps.map(({ from }) => from)).size;
  const doses = runs.reduce((sum, run) => sum + (run.doseDays === 1 ? (run.count ?? Number.NaN) : Number.NaN), 0);
  // why: an unbroken daily step of twenty days is the same course
  const [only] = runs;
  const asOne =
    runs.length === 1 &&
    only!.everyDays === 1 &&
    only!.to !== undefined &&
    daysBetween(only!.from, only!.to) + 1 === LEGACY_DOSES;
  if (asOne) return true;
  if (doses !== LEGACY_DOSES || days !== LEGACY_DOSES) return false;
  return daysBetween(runs[0]!.from, runs.at(-1)!.to!) < LEGACY_SPAN_DAYS;
}
