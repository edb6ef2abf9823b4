import type { ResultBody } from '../entries/investigationEntry.ts';
import { type KnownValue, knownValues } from './knownValues.ts';
import type { RangeFlag } from './types.ts';

/**
 * A result beside the range that its own laboratory printed; the ends belong to the range. No other range is used. A
 * result such as "> 200" or "< 0,5" is below or above only where that is certain for every number that it can mean; where
 * it can lie on both sides of an end it is no number to compare.
 */
export function flagOf(result: Pick<ResultBody, 'value' | 'valueText' | 'unit' | 'low' | 'high'>): RangeFlag {
  const known = knownValues(result);
  if (known.length === 0) return 'no-number';
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = result;
  if (result.low === undefined && result.high === undefined) return 'no-range';
  const flags = new Set(known.map((value) => besideRange(value, low, high)));
  return flags.size === 1 ? [...flags][0]! : 'no-number';
}

function besideRange({ from, to, closed }: KnownValue, low: number, high: number): RangeFlag {
  if (to < low || (to === low && !closed)) return 'below';
  if (from > high || (from === high && !closed)) return 'above';
  return from >= low && to <= high ? 'within' : 'no-number';
}
