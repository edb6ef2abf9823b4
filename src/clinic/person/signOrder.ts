import { boundsOf, type PartialDate } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import type { SignId } from '../entries/personEntry.ts';

/** Signs that cannot be told apart in time share a place. */
export interface SignPlace {
  /** From 1; after two at place 1 comes place 3. */
  readonly place: number;
  /** True where the dates do not say which of several came first. */
  readonly tied: boolean;
  readonly signs: readonly { readonly sign: SignId; readonly firstSeen: PartialDate; readonly entry: Entry<'sign'> }[];
}

/**
 * The signs in the order in which they were first seen, as far as the dates tell it: dates whose possible days overlap
 * ("2024-05" and "2024-05-20") share a place, and so do dates that a less exact one joins. A sign recorded several times
 * stands at its earliest; where two of its dates end on the same day, the more exact one is shown.
 */
export function signOrder(course: CourseRecord): readonly SignPlace[] {
  const earliest = new Map<string, Entry<'sign'>>();
  for (const entry of course.of.sign) {
    const known = earliest.get(nameOf(entry));
    if (known === undefined || isEarlier(entry, known)) earliest.set(nameOf(entry), entry);
  }
  const spans = [...earliest.values()]
    .map((entry) => ({ entry, ...boundsOf(entry.body.firstSeen) }))
    .sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last) || compare(nameOf(a.entry), nameOf(b.entry)));
  const groups: (typeof spans)[] = [];
  let end = '';
  for (const span of spans) {
    if (groups.length > 0 && span.first <= end) groups.at(-1)!.push(span);
    else groups.push([span]);
    end = span.last > end ? span.last : end;
  }
  let place = 1;
  return groups.map((group) => {
    const signs = group.map(({ entry }) => ({ sign: entry.body.sign, firstSeen: entry.body.firstSeen, entry }));
    const made: SignPlace = { place, tied: signs.length > 1, signs };
    place += signs.length;
    return made;
  });
}

/** Signs called `other` are told apart by their note. */
function nameOf({ body }: Entry<'sign'>): string {
  return body.sign === 'other' ? `other: ${body.note ?? ''}` : body.sign;
}

function isEarlier(a: Entry<'sign'>, b: Entry<'sign'>): boolean {
  const [left, right] = [boundsOf(a.body.firstSeen), boundsOf(b.body.firstSeen)];
  return (compare(left.last, right.last) || compare(right.first, left.first)) < 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
