import type { AnyEntry, PartialDate } from '../../clinic/index.ts';

/** When an entry is about, as exactly as it is known: a sign of "2025" is not of 1 January. */
export function dateOfEntry(entry: AnyEntry): PartialDate | undefined {
  if (entry.kind === 'sign') return entry.body.firstSeen;
  if (entry.kind === 'tumour') return entry.body.found;
  return entry.firstDay;
}
