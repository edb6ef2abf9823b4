import { availableParallelism } from 'node:os';
import {
  COHORT_FORMATS,
  COURSE_MODEL_VERSION,
  type CohortFormat,
  type CohortSpec,
  checkSpec,
  cohortFormatOf,
  membersOf,
  POPULATIONS,
  type Population,
  type Protocol,
  PUBLISHED_PROTOCOLS,
  usualMembers,
} from '../../course/index.ts';
import type { ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';
import { nearestName } from '../parseCommandLine.ts';
import { readPlanFile } from './readPlanFile.ts';

export const DEFAULTS = { people: 1000, years: 5, seed: 1, arm: 'prednisolone-taper', population: 'child' } as const;
const MOST_WORKERS = 256;
const SUMMARY_ENDINGS = ['.json', '.md'] as const;

/** What a person asked for, checked. */
export interface CohortOrder {
  readonly spec: CohortSpec;
  readonly out: string;
  readonly format: CohortFormat;
  readonly workers: number;
  readonly resume: boolean;
  readonly summary?: string;
  readonly fhir?: string;
  /** What the person should know before it starts. */
  readonly notes: readonly string[];
}

/**
 * The cohort that a command line asks for.
 * @throws CliError in one line: what was found, what was expected
 */
export function orderOf(parsed: ParsedCommand, readText: (path: string) => string): CohortOrder {
  const out = parsed.text('out');
  if (out === undefined) throw new CliError('cohort needs --out FILE, e.g. --out cohort.parquet');
  const format = cohortFormatOf(out);
  if (format === undefined)
    throw new CliError(`--out is ${out}; its ending must be ${listOf(COHORT_FORMATS.map((one) => `.${one}`))}`);
  const summary = parsed.text('summary');
  if (summary !== undefined && !SUMMARY_ENDINGS.some((ending) => summary.toLowerCase().endsWith(ending)))
    throw new CliError(`--summary is ${summary}; its ending must be ${listOf(SUMMARY_ENDINGS)}`);
  const fhir = parsed.text('fhir');
  if (fhir !== undefined && !fhir.toLowerCase().endsWith('.ndjson'))
    throw new CliError(`--fhir is ${fhir}; its ending must be .ndjson`);
  if (fhir !== undefined && fhir === out) throw new CliError('--fhir and --out must be two files');
  const population = findPopulation(parsed.text('population') ?? DEFAULTS.population);
  const members = wholeNumber(parsed, 'members', 1) ?? usualMembers(population);
  const arms = armsOf(parsed, readText);
  const spec: CohortSpec = {
    modelVersion: COURSE_MODEL_VERSION,
    seed: wholeNumber(parsed, 'seed', 0) ?? DEFAULTS.seed,
    people: wholeNumber(parsed, 'people', 1) ?? DEFAULTS.people,
    years: years(parsed) ?? DEFAULTS.years,
    members: membersFor(population, members),
    arms: arms.map(({ protocol }) => protocol),
  };
  const [wrong] = checkSpec(spec);
  if (wrong !== undefined) throw new CliError(wrong);
  const workers = wholeNumber(parsed, 'workers', 1) ?? availableParallelism();
  if (workers > MOST_WORKERS) throw new CliError(`--workers is ${workers}; expected 1 to ${MOST_WORKERS}`);
  return {
    spec,
    out,
    format,
    workers,
    resume: parsed.flag('resume'),
    ...(summary !== undefined && { summary }),
    ...(fhir !== undefined && { fhir }),
    notes: [...populationNotes(population, members), ...arms.flatMap(({ notes }) => notes)],
  };
}

interface Arm {
  readonly protocol: Protocol;
  readonly notes: readonly string[];
}

/** `--arm a --arm b`, `--arm a b` and `--arm a,b` are the same. */
function armsOf(parsed: ParsedCommand, readText: (path: string) => string): Arm[] {
  const named = [...parsed.texts('arm'), ...parsed.files].flatMap((text) => text.split(',')).map((id) => id.trim());
  const plans = parsed.texts('plan');
  if (named.length === 0 && plans.length === 0)
    return [{ protocol: findArm(DEFAULTS.arm), notes: [`arm ${DEFAULTS.arm}, since none was named`] }];
  return [
    ...named.map((id) => ({ protocol: findArm(id), notes: [] })),
    ...plans.map((path) => readPlanFile(path, readText(path))),
  ];
}

function findArm(id: string): Protocol {
  const found = PUBLISHED_PROTOCOLS.find(({ protocol }) => protocol.id === id);
  if (found !== undefined) return found.protocol;
  const ids = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol.id);
  const guess = nearestName(id, ids);
  throw new CliError(
    `there is no arm ${id}.${guess === undefined ? '' : ` Did you mean ${guess}?`} Arms: ${ids.join(', ')}; a plan of your own comes with --plan FILE.json`,
  );
}

function findPopulation(id: string): Population {
  const found = POPULATIONS.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new CliError(`there is no population ${id}; expected ${listOf(POPULATIONS.map((one) => one.id))}`);
}

function membersFor(population: Population, count: number): CohortSpec['members'] {
  try {
    return membersOf(population, count);
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(`--members is ${count}: ${error.message}`);
    throw error;
  }
}

function populationNotes({ id, title, fitted }: Population, members: number): string[] {
  if (fitted) return [];
  const sets =
    members === 1 ? 'one parameter set, the middle of each belief' : `${members} parameter sets drawn from beliefs`;
  return [`population ${id} (${title}) has no fit to published courses: ${sets}`];
}

function wholeNumber(parsed: ParsedCommand, flag: string, least: number): number | undefined {
  const text = parsed.text(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
    throw new CliError(`--${flag} is ${text}; expected a whole number from ${least}`);
  return value;
}

function years(parsed: ParsedCommand): number | undefined {
  const text = parsed.text('years');
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0.1 && value <= 50))
    throw new CliError(`--years is ${text}; expected a number from 0.1 to 50`);
  return value;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
