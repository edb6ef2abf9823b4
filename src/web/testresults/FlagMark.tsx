import type { RangeFlag } from '../../clinic/index.ts';

const MARKS: Partial<Record<RangeFlag, string>> = { above: '▲', below: '▼' };

/** The side of the range as a shape, so that it is not told by colour alone; the words stand beside it. */
export function FlagMark({ flag }: { readonly flag: RangeFlag }) {
  const mark = MARKS[flag];
  return mark === undefined ? null : <span aria-hidden="true">{mark}</span>;
}
