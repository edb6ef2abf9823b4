import type { DoseLine, DrugChannel } from '../treatment/doseLines.ts';
import type { Quantity } from './odeModel.ts';

/** Amounts of the channels, as `DoseLine` counts them. */
const DOSE_UNITS: Readonly<Record<DrugChannel, string>> = {
  steroid: 'mg/kg',
  gel: 'IU/m²',
  depot: 'mg/m²',
  immunoglobulin: 'g/kg',
  rituximab: 'mg/m²',
  cyclophosphamide: 'mg/m²',
};

const MEANINGS: Readonly<Record<DrugChannel, string>> = {
  steroid: 'prednisolone, or what equals it',
  gel: 'corticotropin in gel',
  depot: 'tetracosactide in depot',
  immunoglobulin: 'immunoglobulin',
  rituximab: 'rituximab',
  cyclophosphamide: 'cyclophosphamide',
};

/** Doses of the day that is about to begin: amounts to change, and formulas of sums and times. */
export interface DoseRules {
  readonly quantities: readonly Quantity[];
  readonly formulas: Readonly<Record<string, string>>;
}

/** Name of a channel's dose of the day that is about to begin, in all. */
export function doseOf(channel: DrugChannel): string {
  return `${channel}Dose`;
}

/** How often a day doses of a channel can be given, the most first. */
export function timesOf(lines: readonly DoseLine[], channel: DrugChannel): number[] {
  const times = lines.filter((line) => line.channel === channel).map(({ timesPerDay }) => timesPerDay);
  return [...new Set([...times, 1])].sort((a, b) => b - a);
}

/** The doses of one channel. Days count from the start of treatment. */
export function doseRulesOf(lines: readonly DoseLine[], channel: DrugChannel): DoseRules {
  const own = lines.filter((line) => line.channel === channel);
  const unit = DOSE_UNITS[channel];
  const amounts = own.map((line, index): Quantity & { readonly line: DoseLine } => ({
    id: `${channel}Amount${index + 1}`,
    value: line.amount,
    unit,
    constant: true,
    notes: [`single dose of ${MEANINGS[channel]}: ${daysText(line)}, ${line.timesPerDay} a day. From the plan.`],
    line,
  }));
  const terms = amounts.map(({ id, line }) => {
    const total = line.timesPerDay === 1 ? id : `${line.timesPerDay} * ${id}`;
    return `piecewise(${total}, ${isDoseDayText(line)}, 0[${unit}])`;
  });
  const sum = { id: doseOf(channel), notes: `${MEANINGS[channel]} on the day that is about to begin, in all` };
  const formulas: Record<string, string> = { [sum.id]: terms.join(' + ') };
  const quantities: Quantity[] = [
    ...amounts.map(({ line: _, ...quantity }) => quantity),
    { id: sum.id, value: 0, unit, constant: false, notes: [sum.notes] },
  ];
  const times = timesOf(lines, channel);
  if (times.length > 1) {
    const id = `${channel}Times`;
    formulas[id] = times.reduceRight((otherwise, count) => {
      if (count === 1) return '1';
      const days = own.filter(({ timesPerDay }) => timesPerDay === count).map(isDoseDayText);
      return `piecewise(${count}, ${days.map((day) => `(${day})`).join(' || ')}, ${otherwise})`;
    }, '1');
    quantities.push({ id, value: 1, unit: '1', constant: false, notes: ['into how many doses it is split'] });
  }
  return { quantities, formulas };
}

function isDoseDayText({ fromDay, toDay, everyDays }: DoseLine): string {
  const day = 'dayOfTreatment';
  if (fromDay === toDay) return `${day} == ${fromDay}[d]`;
  const within = `${day} >= ${fromDay}[d] && ${day} <= ${toDay}[d]`;
  if (everyDays === 1) return within;
  const since = fromDay === 0 ? day : `(${day} - ${fromDay}[d])`;
  return `${within} && floor(${since} / ${everyDays}[d]) == ${since} / ${everyDays}[d]`;
}

function daysText({ fromDay, toDay, everyDays }: DoseLine): string {
  if (fromDay === toDay) return `day ${fromDay} of treatment`;
  return `day ${fromDay} to ${toDay} of treatment, every ${everyDays === 1 ? 'day' : `${everyDays} days`}`;
}
