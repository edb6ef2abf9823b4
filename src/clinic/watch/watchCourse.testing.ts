import { addDays, type Day } from '../calendar/day.ts';
import { type CourseRecord, courseOf } from '../course/courseRecord.ts';
import type { DiaryBody } from '../entries/diaryEntry.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Bodies, ENTRY_KINDS, type EntryKind } from '../entries/entryKinds.ts';

export const FIRST: Day = '2026-01-01';

/** The day with that place in the diary, from 0. */
export const dayAt = (place: number): Day => addDays(FIRST, place);

export function entryOf<K extends EntryKind>(
  kind: K,
  id: string,
  body: Bodies[K],
  more: { readonly author?: string; readonly writtenAt?: string } = {},
): AnyEntry {
  const span = ENTRY_KINDS[kind].span(body);
  const author = more.author ?? 'mother';
  return {
    id,
    personId: 'p1',
    kind,
    version: 1,
    body,
    ...(span === undefined ? {} : { firstDay: span.first }),
    ...(span?.last === undefined ? {} : { lastDay: span.last }),
    removed: false,
    writtenAt: more.writtenAt ?? '2026-01-01T20:00:00Z',
    author: { id: author, name: author, role: 'family' },
  } as AnyEntry;
}

/** Levels of jerks, walking, hands and eyes and the count of rages of one day, as `0010 2`; `.` skips an item, `-` the day. */
export function diaryDay(place: number, text: string, more: Partial<DiaryBody> = {}, author?: string): AnyEntry[] {
  if (text === '-') return [];
  const [jerks, walking, hands, eyes, , rage] = text.padEnd(6, ' ');
  const level = (letter: string | undefined) => (letter === '.' || letter === undefined ? undefined : Number(letter));
  const ladders = { jerks: level(jerks), walking: level(walking), hands: level(hands), eyes: level(eyes) };
  const given = Object.fromEntries(Object.entries(ladders).filter(([, value]) => value !== undefined));
  const rageCount = rage === ' ' || rage === undefined ? '0' : rage === '3' ? '3-5' : rage === '6' ? '6+' : rage;
  const body = {
    day: dayAt(place),
    enteredAt: `${dayAt(place)}T20:00:00Z`,
    ...given,
    ...(rage === '.' ? {} : { rageCount }),
    ...more,
  } as DiaryBody;
  return [entryOf('diary', `diary:p1:${dayAt(place)}`, body, author === undefined ? {} : { author })];
}

/** A diary of days, one text each. */
export function diaryOf(texts: readonly string[]): AnyEntry[] {
  return texts.flatMap((text, place) => diaryDay(place, text));
}

export function courseWith(entries: readonly AnyEntry[]): CourseRecord {
  return courseOf([entryOf('person', 'p1', { name: 'Made-up Mara', birth: '2024-02' }), ...entries])!;
}

export const repeat = (text: string, times: number): string[] => Array.from({ length: times }, () => text);
