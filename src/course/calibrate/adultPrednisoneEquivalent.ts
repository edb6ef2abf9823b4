import { type DayEffect, giveDosesInto, makeHourScale, restingAxis } from '../model/drugEffects.ts';
import { STATE_COUNT } from '../model/states.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import { emptyDay } from '../treatment/doseBook.ts';

const ADULT = { kg: 70, m2: 1.8 } as const;
const STUDY_DAYS = 15;
const HOURS_PER_DAY = 24;

/** What an adult is given on some days of each week: IU of gel or mg of depot tetracosactide. */
export interface AdultRegimen {
  readonly channel: 'gel' | 'depot';
  readonly amount: number;
  readonly days: readonly number[];
}

/**
 * Milligrams of prednisone a day with the same exposure: area under free cortisol over its half effect, against area under
 * prednisolone over its half effect. Exposure, not effect, since that is what was measured and converted [Poola2020].
 */
export function adultPrednisoneEquivalent(values: ParameterValues, regimen: AdultRegimen): number {
  const scale = makeHourScale(values, 1);
  const axis = restingAxis();
  const effect: DayEffect = { steroid: 0, melanocortin: 0 };
  const x = new Float64Array(STATE_COUNT);
  let cortisolHours = 0;
  for (let day = 0; day < STUDY_DAYS; day++) {
    const cortex = axis.adrenal;
    const doses = emptyDay();
    if (regimen.days.includes(day % 7)) doses[regimen.channel] = regimen.amount / ADULT.m2;
    giveDosesInto(effect, x, axis, doses, scale);
    cortisolHours += scale.ceiling * cortex * effect.melanocortin * HOURS_PER_DAY;
  }
  const hoursPerMg = scale.prednisoloneNgPerMlPerMgPerKg / ADULT.kg / scale.prednisolonePerH / scale.ic50NgPerMl;
  return cortisolHours / STUDY_DAYS / hoursPerMg;
}
