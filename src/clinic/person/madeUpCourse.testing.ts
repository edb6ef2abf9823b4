import { type CourseRecord, courseOf } from '../course/courseRecord.ts';
import type { AnyEntry, Entry } from '../entries/entry.ts';
import { type Bodies, ENTRY_KINDS, type EntryKind } from '../entries/entryKinds.ts';

/** An entry of a made-up person, with its days from its kind's span. */
export function madeUp<K extends EntryKind>(kind: K, id: string, body: Bodies[K]): Entry<K> {
  const span = ENTRY_KINDS[kind].span(body);
  return {
    id,
    personId: 'p1',
    kind,
    version: 1,
    body,
    ...(span === undefined ? {} : { firstDay: span.first }),
    ...(span?.last === undefined ? {} : { lastDay: span.last }),
    removed: false,
    writtenAt: '2026-01-01T00:00:00Z',
    author: { id: 'a1', name: 'Tester', role: 'family' },
  };
}

export function sign(
  id: string,
  name: Bodies['sign']['sign'],
  firstSeen: string,
  more: Partial<Bodies['sign']> = {},
): Entry<'sign'> {
  return madeUp('sign', id, { sign: name, firstSeen, ...more });
}

/** The course of a made-up child born on 10 February 2023. */
export function madeUpCourse(entries: readonly Entry[], person: Partial<Bodies['person']> = {}): CourseRecord {
  const start = madeUp('person', 'p1', { name: 'Invented Ines', birth: '2023-02-10', ...person });
  return courseOf([start, ...entries] as AnyEntry[])!;
}
