import {
  type EvidenceKind,
  type ParameterEntry,
  type ParameterName,
  POPULATIONS,
  type Population,
} from '../../../course/index.ts';
import { MIDDLE_VALUES } from '../inputDraws.ts';

export const KINDS = ['published', 'transferred', 'assumed'] as const satisfies readonly EvidenceKind[];

/** Inputs that say how people differ and who they are: they draw cohorts and do nothing in one given child. */
const OF_COHORTS =
  /^(spread|tumourShare|girlsShare|onsetAge|delay|infectionsPerYear|infectionShare|infectionFrailty|season)/;

/** A fit that leaves more of the width than this has hardly learnt of the input: as for the effects of one child. */
const MOST_LEFT = 0.8;

export interface KnownInput extends ParameterEntry {
  readonly name: ParameterName;
  /** Width that the fit to published courses left, in the unit of `sd`; undefined where it moved nothing. */
  readonly widthAfter: number | undefined;
  /** Whether a source gave the number, the fit learnt of it, or it is believed alone. */
  readonly saidBy: 'source' | 'fit' | 'belief';
}

/** The inputs that a single child's course depends on, those seen in the syndrome first. */
export function inputsOfOneChild(): readonly KnownInput[] {
  return inputsOf(POPULATIONS.find(({ id }) => id === 'child')!).filter(({ name }) => !OF_COHORTS.test(name));
}

/** All inputs of a group of people, those seen in the syndrome first. Their values are the middle of the fit, where there is one. */
export function inputsOf({ id, entries, ensemble }: Population): readonly KnownInput[] {
  const middle = id === 'child' ? MIDDLE_VALUES : undefined;
  const all = Object.entries(entries) as [ParameterName, ParameterEntry][];
  const known = all.map(([name, entry]): KnownInput => {
    const widthAfter = ensemble === undefined || entry.sd === 0 ? undefined : widthOver(ensemble, name, entry.scale);
    const learnt = widthAfter !== undefined && widthAfter <= MOST_LEFT * entry.sd;
    const saidBy = entry.kind !== 'assumed' ? 'source' : learnt ? 'fit' : 'belief';
    return { name, ...entry, value: middle?.[name] ?? entry.value, widthAfter, saidBy };
  });
  return KINDS.flatMap((kind) => known.filter((input) => input.kind === kind));
}

/** Standard deviation over the sets of a fit. */
function widthOver(
  members: readonly Readonly<Record<ParameterName, number>>[],
  name: ParameterName,
  scale: ParameterEntry['scale'],
): number {
  const values = members.map((member) => (scale === 'log' ? Math.log(member[name]) : member[name]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

export function countKinds(inputs: readonly ParameterEntry[]): Readonly<Record<EvidenceKind, number>> {
  const counts = { published: 0, transferred: 0, assumed: 0 };
  for (const { kind } of inputs) counts[kind]++;
  return counts;
}
