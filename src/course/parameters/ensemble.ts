import { median } from '../../signal/index.ts';
import { hashOf } from '../cohort/specHash.ts';
import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { CHILD_PARAMETERS, type ParameterValues } from './childParameters.ts';
import { type ParameterEntry, valuesOf } from './entry.ts';
import { RULE_PARAMETERS } from './ruleParameters.ts';

/** Parameter sets of a fit as they are kept: what the fit moved, one row for each member. */
export interface EnsembleFile {
  readonly format: 'kinsbourne-course-ensemble';
  readonly version: 1;
  readonly population: 'children';
  readonly modelVersion: string;
  /** Day of the fit. */
  readonly day: string;
  readonly seed: number;
  /** Of everything the fit started from; what it did not move comes from there. */
  readonly priorHash: string;
  /** Parameters that the fit moved, in the order of a row. */
  readonly names: readonly string[];
  readonly members: readonly (readonly number[])[];
  /** Numbers of how papers counted, fitted along. */
  readonly nuisanceNames: readonly string[];
  readonly nuisance: readonly (readonly number[])[];
  /** Of all of the above. */
  readonly hash: string;
}

/** Parameter sets to run with. */
export interface Ensemble {
  readonly modelVersion: string;
  readonly day: string;
  readonly hash: string;
  readonly members: readonly ParameterValues[];
  /** The median of each parameter over the members. */
  readonly median: ParameterValues;
  readonly nuisance: readonly Readonly<Record<string, number>>[];
}

/** An ensemble, or what is wrong with the file it should come from. */
export type EnsembleReading =
  | { readonly ensemble: Ensemble; readonly issues: readonly [] }
  | { readonly ensemble?: never; readonly issues: readonly string[] };

/** Hash of all starting values and widths, and of the rules by which courses were lived and counted. */
export function priorHash(): string {
  const entries = Object.entries<ParameterEntry>({ ...CHILD_PARAMETERS, ...RULE_PARAMETERS });
  return hashOf(entries.map(([name, { value, sd, scale }]) => [name, value, sd, scale]));
}

/**
 * The parameter sets of a file, or what is wrong with it. What the fit did not move comes from `CHILD_PARAMETERS`, which must be those it started from.
 * @param file anything, such as parsed JSON
 */
export function readEnsemble(file: unknown): EnsembleReading {
  const issues = issuesOf(file);
  if (issues.length > 0) return { issues };
  const { names, members, nuisanceNames, nuisance, modelVersion, day, hash } = file as EnsembleFile;
  const medians = valuesOf(CHILD_PARAMETERS);
  const withRow = (row: readonly number[]): ParameterValues => ({ ...medians, ...namedRow(names, row) });
  return {
    ensemble: {
      modelVersion,
      day,
      hash,
      members: members.map(withRow),
      median: withRow(names.map((_, column) => median(members.map((row) => row[column]!)))),
      nuisance: nuisance.map((row) => namedRow(nuisanceNames, row)),
    },
    issues: [],
  };
}

function namedRow(names: readonly string[], row: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, column) => [name, row[column]!]));
}

function issuesOf(given: unknown): string[] {
  if (typeof given !== 'object' || given === null)
    return [`expected an ensemble as a JSON object, got ${typeof given}`];
  const file = given as Partial<Record<keyof EnsembleFile, unknown>>;
  if (file.format !== 'kinsbourne-course-ensemble' || file.version !== 1)
    return [`expected format kinsbourne-course-ensemble, version 1, got ${file.format}, version ${file.version}`];
  const issues: string[] = [];
  if (file.population !== 'children') issues.push(`expected the population children, got ${file.population}`);
  if (file.modelVersion !== COURSE_MODEL_VERSION)
    issues.push(
      `the ensemble was fitted with model version ${file.modelVersion}; this is version ${COURSE_MODEL_VERSION}`,
    );
  if (file.priorHash !== priorHash())
    issues.push('the ensemble was fitted from other starting values than those of this program; fit it again');
  const unknown = isTexts(file.names) ? file.names.filter((name) => !(name in CHILD_PARAMETERS)) : [];
  if (unknown.length > 0) issues.push(`the program knows no parameter ${unknown.join(', ')}`);
  issues.push(...rowIssues('members', file.names, file.members, 1));
  issues.push(
    ...rowIssues('nuisance', file.nuisanceNames, file.nuisance, Array.isArray(file.members) ? file.members.length : 1),
  );
  if (issues.length === 0 && file.hash !== ensembleHash(file as EnsembleFile))
    issues.push('the hash does not fit the numbers; the file was changed after the fit');
  return issues;
}

function rowIssues(what: string, names: unknown, rows: unknown, least: number): string[] {
  if (!isTexts(names) || !Array.isArray(rows)) return [`expected names and rows of ${what} as lists`];
  if (rows.length < least) return [`expected at least ${least} rows of ${what}, got ${rows.length}`];
  const bad = rows.findIndex(
    (row) =>
      !(Array.isArray(row) && row.length === names.length && row.every((value) => Number.isFinite(value) && value > 0)),
  );
  return bad === -1 ? [] : [`row ${bad} of ${what} must hold ${names.length} numbers above 0`];
}

function isTexts(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

/** Hash of everything in a file but the hash itself. */
export function ensembleHash(file: Omit<EnsembleFile, 'hash'>): string {
  return hashOf({ ...file, hash: undefined });
}
