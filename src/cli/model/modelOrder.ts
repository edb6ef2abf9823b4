import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type CourseExport,
  childEnsemble,
  PARAMETER_SETS,
  type ParameterSet,
  type ParameterValues,
  type Protocol,
  PUBLISHED_PROTOCOLS,
  usualTreatmentDay,
  valuesOf,
} from '../../course/index.ts';
import { readPlanFile } from '../cohort/readPlanFile.ts';
import type { ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';
import { nearestName } from '../parseCommandLine.ts';

const FORMS = ['sbml'];

/** What a person asked for, checked. */
interface ModelOrder {
  readonly course: CourseExport;
  /** What the person should know. */
  readonly notes: readonly string[];
}

/**
 * The model that a command line asks for.
 * @throws CliError in one line: what was found, what was expected
 */
export function modelOrderOf(parsed: ParsedCommand, readText: (path: string) => string): ModelOrder {
  const form = parsed.text('as');
  if (form === undefined) throw new CliError('model needs --as sbml; it is the one form there is');
  if (!FORMS.includes(form)) throw new CliError(`--as is ${form}; expected ${FORMS.join(' or ')}`);
  const population = findPopulation(parsed.text('population') ?? 'child');
  const { values, title } = setOf(population, parsed);
  const hasTumour = tumourOf(population, parsed);
  const trigger = positive(parsed, 'trigger');
  if (trigger !== undefined && hasTumour)
    throw new CliError('--trigger is the infection that triggers the illness; with a tumour there is none');
  const course: CourseExport = {
    title,
    entries: population.entries,
    values: trigger === undefined ? values : { ...values, triggerInfectionSize: trigger },
    fitted: population.fitted,
    hasTumour,
    infections: parsed.texts('infection').map(infectionOf),
  };
  const given = parsed.text('plan');
  if (given === undefined) {
    if (parsed.text('start') !== undefined) throw new CliError('--start is for a treatment; expected --plan with it');
    return { course, notes: [] };
  }
  const out = parsed.text('out');
  if (out !== undefined && resolve(out) === resolve(given)) throw new CliError('--plan and --out must be two files');
  const { protocol, notes } = planOf(given, readText);
  const treatment = { protocol, day: wholeDay(parsed, 'start') ?? usualDay(course) };
  return { course: { ...course, treatment }, notes: [...notes, ...droppedOf(protocol, treatment.day, hasTumour)] };
}

function findPopulation(id: string): ParameterSet {
  const found = PARAMETER_SETS.find((set) => set.id === id);
  if (found !== undefined) return found;
  throw new CliError(`--population is ${id}; expected ${PARAMETER_SETS.map((set) => set.id).join(' or ')}`);
}

function setOf(
  { id, name, fitted, entries }: ParameterSet,
  parsed: ParsedCommand,
): { values: ParameterValues; title: string } {
  const text = parsed.text('set');
  if (!fitted) {
    if (text !== undefined) throw new CliError(`--set is ${text}; population ${id} has no fit, so it has no sets`);
    return { values: valuesOf(entries), title: `${name.en}, the middle of each belief` };
  }
  const { members, median } = childEnsemble();
  if (text === undefined) return { values: median, title: `${name.en}, median of ${members.length} sets of the fit` };
  const number = Number(text);
  const values = members[number - 1];
  if (text.trim() === '' || values === undefined)
    throw new CliError(`--set is ${text}; expected a whole number from 1 to ${members.length}`);
  return { values, title: `${name.en}, set ${number} of ${members.length} of the fit` };
}

function tumourOf({ id, entries }: ParameterSet, parsed: ParsedCommand): boolean {
  const asked = parsed.flag('tumour');
  if (asked && entries.tumourShare.value === 0)
    throw new CliError(`--tumour: population ${id} has no tumour by definition; choose another population`);
  return asked || entries.tumourShare.value === 1;
}

function infectionOf(text: string): { day: number; size: number } {
  const [, day, size] = /^(\d+)(?::(\d+(?:\.\d+)?))?$/.exec(text.trim()) ?? [];
  const infection = { day: Number(day), size: Number(size ?? 1) };
  if (day === undefined || !Number.isSafeInteger(infection.day) || infection.day < 1 || !(infection.size > 0))
    throw new CliError(
      `--infection is ${text}; expected a day from 1 on, counted from the trigger, and a size above 0 where it is not 1: 200 or 200:1.5`,
    );
  return infection;
}

function planOf(given: string, readText: (path: string) => string): { protocol: Protocol; notes: readonly string[] } {
  const found = PUBLISHED_PROTOCOLS.find(({ protocol }) => protocol.id === given);
  if (found !== undefined) return { protocol: found.protocol, notes: [] };
  if (!existsSync(given) && !/[./\\]/.test(given)) {
    const ids = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol.id);
    const guess = nearestName(given, ids);
    throw new CliError(
      `--plan is ${given}, which is neither a file nor a protocol.${guess === undefined ? '' : ` Did you mean ${guess}?`} Protocols: ${ids.join(', ')}`,
    );
  }
  const { protocol } = readPlanFile(given, readText(given));
  const before = protocol.lines.find(({ fromDay }) => fromDay < 0);
  if (before !== undefined)
    throw new CliError(`${given}: a step begins on day ${before.fromDay}; expected 0 or later, counted from the start`);
  return {
    protocol,
    notes: [`${given}: a plan that nobody tested; of a scenario, only its treatment is taken`],
  };
}

/** When a plan begins, and what of it is not written. */
function droppedOf(protocol: Protocol, day: number, hasTumour: boolean): string[] {
  const hasSteps = protocol.lines.length > 0 || (protocol.resectionDay !== undefined && hasTumour);
  return [
    ...(hasSteps ? [`treatment begins on day ${day} after the trigger`] : [`${protocol.id}: nothing is given here`]),
    ...(protocol.decisions.length > 0 ? [`${protocol.id}: decisions that depend on the score are not written`] : []),
    ...(protocol.reinduction.most > 0 ? [`${protocol.id}: what is done at a relapse is not written`] : []),
    ...(protocol.resectionDay !== undefined && !hasTumour ? [`${protocol.id}: no tumour, so none is removed`] : []),
  ];
}

function usualDay(course: CourseExport): number {
  const day = usualTreatmentDay(course);
  if (day !== undefined) return day;
  throw new CliError('without treatment this illness is never seen, so no treatment would begin; expected --start DAY');
}

function wholeDay(parsed: ParsedCommand, flag: string): number | undefined {
  const text = parsed.text(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < 1)
    throw new CliError(`--${flag} is ${text}; expected a whole number of days from 1, counted from the trigger`);
  return value;
}

function positive(parsed: ParsedCommand, flag: string): number | undefined {
  const text = parsed.text(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(value > 0 && Number.isFinite(value)))
    throw new CliError(`--${flag} is ${text}; expected a number above 0`);
  return value;
}
