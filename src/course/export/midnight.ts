import type { DoseLine, DrugChannel } from '../treatment/doseLines.ts';
import { assignmentsOf } from './courseEquations.ts';
import { doseOf, doseRulesOf, timesOf } from './doseRules.ts';
import { parseFormula } from './formula.ts';
import type { Assignment, ModelEvent, ModelFunction, Quantity } from './odeModel.ts';

/** What the doses of a plan add to the model. */
export interface Midnight {
  readonly functions: readonly ModelFunction[];
  readonly quantities: readonly Quantity[];
  readonly rules: readonly Assignment[];
  readonly event: ModelEvent;
}

/** How long a release lasts between two doses, and what a dose adds at its peak. */
interface Release {
  readonly level: string;
  readonly ratePerH: string;
  readonly each: string;
}

const ACTH_RATE = '(ln(2) / acthHalfLifeMin * 60[min/h])';
const RELEASES = {
  steroid: {
    level: 'prednisoloneLevel',
    ratePerH: '(ln(2) / prednisoloneHalfLifeH)',
    each: `${doseOf('steroid')} / TIMES / prednisoloneVolumeLPerKg * 1000[(ng/mL)/(mg/L)]`,
  },
  gel: {
    level: 'gelLevel',
    ratePerH: 'gelReleasePerH',
    each: `${doseOf('gel')} / TIMES * gelReleasePerH * gelAvailability * acthNgPerIu / (acthVolumeLPerM2 * ${ACTH_RATE})`,
  },
  depot: {
    level: 'depotLevel',
    ratePerH: 'depotReleasePerH',
    each: `${doseOf('depot')} / TIMES * depotReleasePerH * depotAvailability * 1000000[ng/mg] / (acthVolumeLPerM2 * ${ACTH_RATE})`,
  },
} as const satisfies Partial<Record<DrugChannel, Release>>;

const LEVELS: Readonly<Record<string, { readonly unit: string; readonly note: string }>> = {
  prednisoloneLevel: { unit: 'ng/mL', note: 'plasma prednisolone at the last midnight, before the doses of the day' },
  gelLevel: { unit: 'ng/L', note: 'ACTH from gel at the last midnight, before the doses of the day' },
  depotLevel: { unit: 'ng/L', note: 'the same from tetracosactide in depot' },
};

/**
 * The doses of a plan, as the model gives them: at the start of each day what acts slowly is added to its state, and what acts by
 * the hour becomes the mean of its Hill effect over the day, in closed form (docs/model/course.md, the scale of hours).
 * @param lines days count from the start of treatment; at least one
 */
export function midnightOf(lines: readonly DoseLine[]): Midnight {
  const channels = [...new Set(lines.map(({ channel }) => channel))];
  const has = (channel: DrugChannel): boolean => channels.includes(channel);
  const doses = channels.map((channel) => doseRulesOf(lines, channel));
  const hormones = (['gel', 'depot'] as const).filter(has);
  const between: Record<string, string> = {};
  const becomes: Record<string, string> = { day: 'nextDay' };
  if (has('steroid')) {
    between.steroidHill = meanOf(lines, 'steroid', 'steroidIc50NgPerMl');
    between.steroidOfPlan = `steroidHill + pulseStrength * piecewise(${doseOf('steroid')} - pulseFromMgPerKg, ${doseOf('steroid')} > pulseFromMgPerKg, 0[mg/kg]) / 1[d]`;
    becomes.prednisoloneLevel = endOf(lines, 'steroid');
  }
  if (hormones.length > 0) {
    between.cortex = 'freeCortisolCeilingNM / freeCortisolIc50NM * adrenal';
    between.acthHalf = 'acthEc50NgPerL / (cortex + 1)';
    for (const channel of hormones) {
      between[`${channel}Cortisol`] = meanOf(lines, channel, 'acthHalf');
      between[`${channel}Direct`] = meanOf(lines, channel, 'acthEc50NgPerL');
      becomes[RELEASES[channel].level] = endOf(lines, channel);
    }
    between.cortisolOfDay = `cortex / (cortex + 1) * ${together(hormones.map((channel) => `${channel}Cortisol`))}`;
    between.melanocortinOfDay = together(hormones.map((channel) => `${channel}Direct`));
    becomes.melanocortinInput = 'melanocortinOfDay';
    // why: the cortex that a day has grown acts from the next day on; so the model has it
    becomes.adrenal = `(1 + adrenalGrowth * melanocortinOfDay) + (adrenal - (1 + adrenalGrowth * melanocortinOfDay)) * exp(-(1[d] / adrenalDays))`;
  }
  if (has('steroid') || hormones.length > 0) becomes.steroidInput = steroidOfDay(has('steroid'), hormones.length > 0);
  if (has('immunoglobulin')) becomes.immunoglobulin = `immunoglobulin + ${doseOf('immunoglobulin')}`;
  if (has('rituximab')) becomes.rituximab = `rituximab + ${doseOf('rituximab')} / rituximabFullMgPerM2`;
  if (has('cyclophosphamide'))
    becomes.cyclophosphamide = `cyclophosphamide + ${doseOf('cyclophosphamide')} / cyclophosphamideFullMgPerM2`;
  const days = { nextDay: 'day + 1[d]', dayOfTreatment: 'nextDay - treatmentDay' };
  const formulas: Readonly<Record<string, string>> = {
    ...days,
    ...Object.assign({}, ...doses.map((rules) => rules.formulas)),
    ...between,
  };
  return {
    functions: functionsOf(lines, [...(has('steroid') ? (['steroid'] as const) : []), ...hormones]),
    quantities: [
      moved('day', 0, 'd', 'the day that runs; counted by the event midnight'),
      moved('nextDay', 1, 'd', 'the day that is about to begin'),
      moved('dayOfTreatment', 0, 'd', 'the same, counted from the start of treatment'),
      ...doses.flatMap((rules) => rules.quantities),
      ...Object.keys(becomes)
        .filter((id) => LEVELS[id] !== undefined)
        .map((id) => moved(id, 0, LEVELS[id]!.unit, LEVELS[id]!.note)),
      ...(hormones.length === 0 ? [] : [moved('adrenal', 1, '1', 'size of the adrenal cortex; 1 is its own')]),
      ...Object.keys(between).map((id) =>
        moved(id, 0, id === 'acthHalf' ? 'ng/L' : '1', 'worked out for the day that is about to begin'),
      ),
    ],
    rules: assignmentsOf(formulas),
    event: {
      id: 'midnight',
      notes: ['The start of each day from day 1 on: doses, and the mean effect over the day of what acts by the hour.'],
      trigger: parseFormula('time >= day + 1[d]'),
      assignments: assignmentsOf(becomes),
    },
  };
}

function moved(id: string, value: number, unit: string, note: string): Quantity {
  return { id, value, unit, constant: false, notes: [note] };
}

/** What both do where each covers a share: 1 − (1 − a)(1 − b). */
function together(shares: readonly string[]): string {
  return shares.length === 1 ? shares[0]! : `(1 - ${shares.map((share) => `(1 - ${share})`).join(' * ')})`;
}

function steroidOfDay(hasSteroid: boolean, hasActh: boolean): string {
  if (!hasActh) return 'steroidOfPlan';
  if (!hasSteroid) return 'cortisolOfDay';
  return '1 - (1 - piecewise(steroidOfPlan, steroidOfPlan < 1, 1)) * (1 - cortisolOfDay) + piecewise(steroidOfPlan - 1, steroidOfPlan > 1, 0)';
}

type ByTheHour = keyof typeof RELEASES;

/** The mean Hill effect of a channel over the day that is about to begin. */
function meanOf(lines: readonly DoseLine[], channel: ByTheHour, half: string): string {
  return byTimes(
    lines,
    channel,
    (times, { level, each, fall }) => `meanHill${times}(${level}, ${each}, ${half}, ${fall})`,
  );
}

/** The level at the end of that day. */
function endOf(lines: readonly DoseLine[], channel: ByTheHour): string {
  return byTimes(lines, channel, (times, { level, each, fall }) => `levelAfter${times}(${level}, ${each}, ${fall})`);
}

function timesFor(lines: readonly DoseLine[], channel: ByTheHour): number[] {
  // why: the model gives a depot once a day whatever the plan says
  return channel === 'depot' ? [1] : timesOf(lines, channel);
}

function byTimes(
  lines: readonly DoseLine[],
  channel: ByTheHour,
  write: (times: number, parts: { level: string; each: string; fall: string }) => string,
): string {
  const { level, ratePerH, each } = RELEASES[channel];
  const text = (times: number): string =>
    write(times, { level, each: each.replace('TIMES', String(times)), fall: `${ratePerH} * ${24 / times}[h]` });
  return timesFor(lines, channel).reduceRight(
    (otherwise, times) =>
      times === 1 ? text(1) : `piecewise(${text(times)}, ${channel}Times == ${times}, ${otherwise})`,
    text(1),
  );
}

function functionsOf(lines: readonly DoseLine[], channels: readonly ByTheHour[]): ModelFunction[] {
  const all = new Set(channels.flatMap((channel) => timesFor(lines, channel)));
  return [...all].sort((a, b) => a - b).flatMap((times) => [meanHill(times), levelAfter(times)]);
}

/** Peak after each of so many doses, the intervals all alike. */
function peaks(times: number): string[] {
  const list = ['level + each'];
  while (list.length < times) list.push(`(${list.at(-1)}) * exp(-fall) + each`);
  return list;
}

function meanHill(times: number): ModelFunction {
  const logarithms = peaks(times).map((peak) => `ln((half + ${peak}) / (half + (${peak}) * exp(-fall)))`);
  return {
    id: `meanHill${times}`,
    notes: [
      `Mean over a day of c/(c + half), where c begins at level, rises by each at the start of each of ${times} equal intervals and falls as exp(-fall) over each.`,
    ],
    inputs: ['level', 'each', 'half', 'fall'],
    formula: parseFormula(`(${logarithms.join(' + ')}) / (${times} * fall)`),
  };
}

function levelAfter(times: number): ModelFunction {
  return {
    id: `levelAfter${times}`,
    notes: ['What is left of c at the end of that day.'],
    inputs: ['level', 'each', 'fall'],
    formula: parseFormula(`(${peaks(times).at(-1)}) * exp(-fall)`),
  };
}
