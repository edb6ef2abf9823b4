import { makeCounterStream } from '../../signal/index.ts';
import { PART } from '../child/parts.ts';
import { CHILD_ENSEMBLE_FILE } from '../parameters/childEnsemble.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import { type EnsembleFile, readEnsemble } from '../parameters/ensemble.ts';
import { type ParameterEntry, valuesOf } from '../parameters/entry.ts';
import { PARAMETER_SETS } from '../parameters/parameterSets.ts';

/** Who the people of a cohort are. */
export interface Population {
  readonly id: string;
  readonly title: string;
  /** Whether there are parameter sets of a fit to published courses; where not, all numbers are beliefs. */
  readonly fitted: boolean;
  readonly entries: Readonly<Record<string, ParameterEntry>>;
  /** Parameter sets of the fit. */
  readonly ensemble?: readonly ParameterValues[] | undefined;
}

/** Fits by population. Adding one is an entry here. */
const FITS: Readonly<Record<string, EnsembleFile>> = { child: CHILD_ENSEMBLE_FILE };

/** Everybody that can be simulated. */
export const POPULATIONS: readonly Population[] = PARAMETER_SETS.map(({ id, name, entries }) => {
  const fit = FITS[id];
  let ensemble: readonly ParameterValues[] | undefined;
  return {
    id,
    title: name.en,
    entries,
    get fitted() {
      return this.ensemble !== undefined;
    },
    // why: to check the numbers of a fit takes longer than a program takes to start
    get ensemble() {
      // why: a fit that does not belong to these numbers is none; a test of the ensemble tells so
      ensemble ??= fit && readEnsemble(fit).ensemble?.members;
      return ensemble;
    },
  };
});

/** How many parameter sets a cohort of a population lives under where nobody says. */
export function usualMembers(population: Population): number {
  return population.ensemble?.length ?? 1;
}

/**
 * Parameter sets of a population: the first `count` of its ensemble; where there is none, one set of medians, or sets drawn from
 * what is believed of each number.
 * @throws RangeError where the ensemble has fewer
 */
export function membersOf(population: Population, count: number): ParameterValues[] {
  if (!(Number.isInteger(count) && count >= 1))
    throw new RangeError(`the number of parameter sets must be a whole number from 1, got ${count}`);
  const { ensemble, entries } = population;
  if (ensemble !== undefined) {
    if (count > ensemble.length)
      throw new RangeError(`population ${population.id} has ${ensemble.length} parameter sets, got ${count}`);
    return ensemble.slice(0, count);
  }
  if (count === 1) return [valuesOf(entries) as ParameterValues];
  const stream = makeCounterStream(0, PART.calibration);
  return Array.from({ length: count }, (_, member) => {
    stream.start(member);
    return valuesOf(entries, () => stream.normal()) as ParameterValues;
  });
}
