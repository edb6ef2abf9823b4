import { membersOf, type ParameterValues, POPULATIONS, valuesOf } from '../../course/index.ts';
import { median } from '../../signal/index.ts';

const CHILDREN = POPULATIONS.find(({ id }) => id === 'child')!;

/** As many sets of inputs as show what they leave open: those of the fit, or where there is none, drawn within their widths. */
export const DRAWS = Math.min(200, CHILDREN.ensemble?.length ?? 200);

let drawn: readonly ParameterValues[] | undefined;

/** One possible set of inputs. @param index from 0; the same index gives the same set */
export function drawInputs(index: number): ParameterValues {
  drawn ??= membersOf(CHILDREN, DRAWS);
  const found = drawn[index];
  if (found === undefined) throw new RangeError(`index must be from 0 to ${DRAWS - 1}, got ${index}`);
  return found;
}

/** The middle of every input: over the sets of the fit, or where there is none, of what is believed. */
export const MIDDLE_VALUES: ParameterValues = middleValues();

function middleValues(): ParameterValues {
  const values: Record<string, number> = valuesOf(CHILDREN.entries);
  const { ensemble } = CHILDREN;
  if (ensemble !== undefined)
    for (const name of Object.keys(values))
      values[name] = median(ensemble.map((member) => member[name as keyof ParameterValues]));
  return values as ParameterValues;
}
