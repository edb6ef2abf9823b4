import type { Column } from '../../signal/index.ts';

/** Whether a column never changes: all its samples are equal or lost. Also true of a column without any sample. */
export function isConstant(column: Column): boolean {
  let seen = Number.NaN;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(seen)) seen = value;
    else if (value !== seen) return false;
  }
  return true;
}
