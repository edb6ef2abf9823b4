import { CHILD_PARAMETERS, type EvidenceKind, type ParameterEntry, type ParameterName } from '../../course/index.ts';
import { MIDDLE_VALUES } from './inputDraws.ts';

export const KINDS = ['published', 'transferred', 'assumed'] as const satisfies readonly EvidenceKind[];

/** Inputs that say how people differ and who they are: they draw cohorts and do nothing in one given child. */
const OF_COHORTS =
  /^(spread|tumourShare|girlsShare|onsetAgeYears|delayDays|infectionsPerYearInfant|infectionFrailtyShape)/;

export interface KnownInput extends ParameterEntry {
  readonly name: ParameterName;
}

/** The inputs that a single child's course depends on, those seen in the syndrome first. */
export function inputsOfOneChild(): readonly KnownInput[] {
  return inputsOf(CHILD_PARAMETERS, MIDDLE_VALUES).filter(({ name }) => !OF_COHORTS.test(name));
}

/** All inputs of a set, those seen in the syndrome first. @param middle of a fit, where there is one */
export function inputsOf(
  set: Readonly<Record<string, ParameterEntry>>,
  middle?: Readonly<Record<ParameterName, number>>,
): readonly KnownInput[] {
  const entries = Object.entries(set) as [ParameterName, ParameterEntry][];
  return KINDS.flatMap((kind) =>
    entries
      .filter(([, entry]) => entry.kind === kind)
      .map(([name, entry]) => ({ name, ...entry, value: middle?.[name] ?? entry.value })),
  );
}

export function countKinds(inputs: readonly ParameterEntry[]): Readonly<Record<EvidenceKind, number>> {
  const counts = { published: 0, transferred: 0, assumed: 0 };
  for (const { kind } of inputs) counts[kind]++;
  return counts;
}
