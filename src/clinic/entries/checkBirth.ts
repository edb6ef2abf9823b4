import type { PartialDate } from '../calendar/day.ts';
import type { FieldIssue } from './checkEntry.ts';
import type { Bodies, EntryKind } from './entryKinds.ts';

/**
 * What a person only has or does once they are born. Examinations, results, tumours, events and notes are not among
 * them: a tumour can be seen, and a test done, before the birth.
 */
const LIVED: Partial<Record<EntryKind, readonly string[]>> = {
  sign: ['firstSeen', 'lastSeen'],
  relapse: ['start', 'end'],
  diary: ['day'],
  rating: ['day'],
  dose: ['day'],
  recording: ['day'],
};

/** Days of an entry of that form that lie before the birth, as exactly as both are known. */
export function checkBirth<K extends EntryKind>(kind: K, body: Bodies[K], birth: PartialDate): FieldIssue[] {
  const dates: [string, unknown][] =
    kind === 'plan'
      ? (body as Bodies['plan']).steps.map(({ from }, i) => [`/steps/${i}/from`, from])
      : (LIVED[kind] ?? []).map((name) => [`/${name}`, (body as Readonly<Record<string, unknown>>)[name]]);
  return dates.flatMap(([path, date]) => {
    if (typeof date !== 'string' || !isBefore(date, birth)) return [];
    const message = `${path.slice(1)} (${date}) is before the birth (${birth}); mend one of the two`;
    return [{ path, code: 'before-birth', message }];
  });
}

/** Compared at the coarser precision of the two. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
