import { addDays, drugOf } from '../../clinic/index.ts';
import type { CourseHistory, DoseLine, DrugChannel } from '../../course/index.ts';
import { type Bundle, courseBundle, type MadeUpValue } from '../../exchange/index.ts';

/** Every made-up course is triggered in this year, on the child's own day of it. */
const FIRST_DAY = '2000-01-01';
/** How long a respiratory infection lasts in diaries, d [LoewenKIDS]. */
const INFECTION_DAYS = 11;

const CHANNEL_DRUGS: Readonly<Record<DrugChannel, { readonly drugId: string; readonly unit: string }>> = {
  steroid: { drugId: 'prednisolone', unit: 'mg/kg' },
  gel: { drugId: 'corticotropin', unit: 'IU/m²' },
  depot: { drugId: 'tetracosactide', unit: 'mg/m²' },
  immunoglobulin: { drugId: 'immunoglobulin', unit: 'g/kg' },
  rituximab: { drugId: 'rituximab', unit: 'mg/m²' },
  cyclophosphamide: { drugId: 'cyclophosphamide', unit: 'mg/m²' },
};

/**
 * A made-up course as a FHIR bundle, on calendar days of the year 2000 and after. Steroids stand as what they equal in prednisolone, as in the model.
 * @param key hexadecimal, at most 20 digits: the same for the same person of the same cohort and arm
 */
export function bundleOfHistory(history: CourseHistory, key: string): Bundle {
  const { child } = history;
  const dayOf = (day: number): string => addDays(FIRST_DAY, Math.floor(child.seasonDay + day));
  const treated = dayOf(history.treatmentDay);
  return courseBundle({
    key,
    sex: child.sex,
    birthDay: dayOf(-child.ageAtTriggerDays),
    onsetDay: dayOf(history.onsetDay),
    ...(child.hasTumour
      ? {
          tumour: {
            foundDay: treated,
            ...(history.resectionDay === undefined ? {} : { resectedDay: dayOf(history.resectionDay) }),
          },
        }
      : {}),
    infections: history.infectionDays.map((day) => ({ day: dayOf(day), lastDay: dayOf(day + INFECTION_DAYS - 1) })),
    relapseDays: history.relapseDays.map(dayOf),
    treatments: history.given.map((line) => {
      const { drugId } = CHANNEL_DRUGS[line.channel];
      return {
        drugId,
        name: drugOf(drugId)!.name.en,
        fromDay: dayOf(line.fromDay),
        toDay: dayOf(line.toDay),
        dose: doseText(line),
      };
    }),
    values: [
      ...history.ratings.map(({ day, total }): MadeUpValue => ({ day: dayOf(day), kind: 'severity-18', value: total })),
      ...history.bCells.flatMap(({ day, csfPercent, bloodFraction }): MadeUpValue[] => [
        { day: dayOf(day), kind: 'csf-b-percent', value: rounded(csfPercent) },
        { day: dayOf(day), kind: 'blood-b-fraction', value: rounded(bloodFraction) },
      ]),
    ],
  });
}

function doseText({ channel, amount, timesPerDay, everyDays }: DoseLine): string {
  const dose = `${rounded(amount)} ${CHANNEL_DRUGS[channel].unit}`;
  const times = timesPerDay === 1 ? dose : `${timesPerDay} times ${dose}`;
  return everyDays === 1 ? `${times} a day` : `${times} every ${everyDays} days`;
}

function rounded(value: number): number {
  return Math.round(1000 * value) / 1000;
}
