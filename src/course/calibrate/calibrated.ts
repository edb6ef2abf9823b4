import { makeCounterStream } from '../../signal/index.ts';
import { PART } from '../child/parts.ts';
import { CHILD_PARAMETERS, type ParameterName, type ParameterValues } from '../parameters/childParameters.ts';
import { type ParameterEntry, valueAt, valuesOf } from '../parameters/entry.ts';
import { NUISANCE_PARAMETERS, type NuisanceName, type NuisanceValues } from './nuisance.ts';

/** A number that the fit may move. */
export interface CalibratedEntry {
  readonly name: ParameterName | NuisanceName;
  readonly nuisance: boolean;
  readonly entry: ParameterEntry;
}

/** Everything with a width, in the order of a member. */
export const CALIBRATED: readonly CalibratedEntry[] = [
  ...Object.entries(CHILD_PARAMETERS).map(([name, entry]) => ({ name: name as ParameterName, nuisance: false, entry })),
  ...Object.entries(NUISANCE_PARAMETERS).map(([name, entry]) => ({
    name: name as NuisanceName,
    nuisance: true,
    entry,
  })),
].filter(({ entry }) => entry.sd > 0);

/** A member as the fit holds it (in prior widths from the prior median) as numbers of the model. */
export function valuesOfMember(member: ArrayLike<number>): { values: ParameterValues; nuisance: NuisanceValues } {
  const values: Record<string, number> = valuesOf(CHILD_PARAMETERS);
  const nuisance: Record<string, number> = valuesOf(NUISANCE_PARAMETERS);
  CALIBRATED.forEach(({ name, nuisance: belongsToPaper, entry }, index) => {
    (belongsToPaper ? nuisance : values)[name] = valueAt(entry, member[index]!);
  });
  return { values: values as ParameterValues, nuisance: nuisance as NuisanceValues };
}

/** Members drawn from what is believed before the fit. */
export function drawPriorMembers(count: number, seed: number): Float64Array[] {
  const stream = makeCounterStream(seed, PART.calibration);
  return Array.from({ length: count }, (_, id) => {
    stream.start(id);
    return Float64Array.from(CALIBRATED, () => stream.normal());
  });
}
