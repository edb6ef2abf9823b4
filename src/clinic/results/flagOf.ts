import type { ResultBody } from '../entries/investigationEntry.ts';
import type { RangeFlag } from './types.ts';

/**
 * A result beside the range that its own laboratory printed; the ends belong to the range. No other range is used, and a
 * result in words ("< 2.0") is not read as a number.
 */
export function flagOf({ value, low, high }: Pick<ResultBody, 'value' | 'low' | 'high'>): RangeFlag {
  if (value === undefined) return 'no-number';
  if (low === undefined && high === undefined) return 'no-range';
  if (low !== undefined && value < low) return 'below';
  if (high !== undefined && value > high) return 'above';
  return 'within';
}
