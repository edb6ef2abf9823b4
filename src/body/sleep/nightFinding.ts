import type { Quality, Statement } from '../../recording/index.ts';
import type { BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement } from '../statements.ts';
import type { BodyMeasureInput, SleepDetection, SleepPeriod } from '../types.ts';
import { meanOfFew } from './meanOfFew.ts';
import { nightsOf } from './nightsOf.ts';
import { SLEEP_PARAMETERS } from './sleepParameters.ts';

/** Nights or days from which a mean is well and fairly supported. chosen: a week with a bad day; what one weekend gives. */
const GOOD_COUNT = 5;
const FAIR_COUNT = 3;

const ORDER: readonly Quality[] = ['good', 'fair', 'poor'];

/** The worse of two. */
export function atBest(quality: Quality, best: Quality): Quality {
  return ORDER[Math.max(ORDER.indexOf(quality), ORDER.indexOf(best))]!;
}

/** Support of a mean over `n` nights or days; at best fair where the rule that found the sleep is not ours or not made for children. */
export function supportOf(n: number, { source }: SleepDetection): Quality {
  const support = n >= GOOD_COUNT ? 'good' : n >= FAIR_COUNT ? 'fair' : 'poor';
  return source === 'acceleration' ? support : atBest(support, 'fair');
}

/** Nights that can be measured with what must be known of them; or why there are none. */
export function wholeNights(
  input: BodyMeasureInput,
): { sleep: SleepDetection; nights: readonly SleepPeriod[]; validFraction: number; remarks: Statement[] } | Statement {
  const { sleep } = input;
  if (sleep === undefined) return makeBodyStatement('sleep-none');
  const { whole, cut, notWorn } = nightsOf(sleep);
  if (whole.length + cut + notWorn === 0)
    return makeBodyStatement('sleep-no-night', { hours: SLEEP_PARAMETERS.nightMin / 60 });
  if (whole.length === 0) return makeBodyStatement('sleep-no-whole-night', { cut, off: notWorn });
  const remarks = [...sleep.statements];
  if (cut + notWorn > 0) remarks.push(makeBodyStatement('sleep-nights-left-out', { cut, off: notWorn }));
  return { sleep, nights: whole, validFraction: whole.length / (whole.length + notWorn), remarks };
}

/**
 * Mean over whole nights of a number of each. `best`: quality that is never exceeded, since actigraphy cannot do better. `mostOf`: what the number of a night cannot
 * exceed, and so the mean cannot exceed the largest of them, which an interval of few nights else would.
 */
export function meanOfNights(
  input: BodyMeasureInput,
  numberOf: (night: SleepPeriod, sleep: SleepDetection) => number,
  options: {
    readonly best?: Quality;
    readonly remark?: Statement;
    readonly mostOf?: (night: SleepPeriod) => number;
  } = {},
): BodyFinding | Statement {
  const found = wholeNights(input);
  if ('code' in found) return found;
  const { sleep, nights, validFraction, remarks } = found;
  const { mean, interval95 } = meanOfFew(nights.map((night) => numberOf(night, sleep)));
  const most = Math.max(...nights.map((night) => options.mostOf?.(night) ?? Number.POSITIVE_INFINITY));
  return {
    value: mean,
    n: nights.length,
    interval95: interval95 && [interval95[0], Math.min(interval95[1], most)],
    support: atBest(supportOf(nights.length, sleep), options.best ?? 'good'),
    validFraction,
    remarks: options.remark === undefined ? remarks : [options.remark, ...remarks],
  };
}
