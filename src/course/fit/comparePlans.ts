import type { DoseLine } from '../treatment/doseLines.ts';
import { aheadSteps } from './ahead.ts';
import { emptyFan, fillFan } from './fan.ts';
import { drain } from './fitCourse.ts';
import { RELAPSE_DAYS, relapsedWithin } from './forecast.ts';
import { frequencyOf } from './frequency.ts';
import type { CourseFit, FitProgress, ForecastOptions, PlanDifference } from './types.ts';

/**
 * Plan B minus plan A, each from today on, in the same possible children under the same chance. A difference inside this
 * model: no effect of a treatment, no order of treatments, no advice.
 */
export function* comparePlansSteps(
  fit: CourseFit,
  days: number,
  planA: readonly DoseLine[],
  planB: readonly DoseLine[],
  options: Pick<ForecastOptions, 'reinduction'> = {},
): Generator<FitProgress, PlanDifference> {
  const a = yield* aheadSteps(fit, days, { ...options, plan: planA });
  const b = yield* aheadSteps(fit, days, { ...options, plan: planB });
  const score = emptyFan(Array.from({ length: days + 1 }, (_, day) => day));
  const { count } = a;
  for (let day = 0; day <= days; day++)
    fillFan(
      score,
      day,
      Float64Array.from({ length: count }, (_, i) => b.scores[day * count + i]! - a.scores[day * count + i]!),
    );
  return {
    kind: 'model-based-association',
    days,
    score,
    relapses: RELAPSE_DAYS.filter((within) => within <= days).map((within) => ({
      days: within,
      difference: frequencyOf(
        a.member,
        fit.members.length,
        (i) => Number(relapsedWithin(b, i, within)) - Number(relapsedWithin(a, i, within)),
      ),
    })),
  };
}

/** `comparePlansSteps` in one go. */
export function comparePlans(...of: Parameters<typeof comparePlansSteps>): PlanDifference {
  return drain(comparePlansSteps(...of));
}
