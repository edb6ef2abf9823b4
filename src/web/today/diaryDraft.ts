import type { DiaryBody } from '../../clinic/index.ts';

/** What is being tapped in, before it is an entry: everything may be absent. */
export type DiaryDraft = Partial<Omit<DiaryBody, 'day' | 'enteredAt'>>;

const LADDERS = ['jerks', 'walking', 'hands', 'eyes', 'energy'] as const;
const RAGE = ['rageCount', 'rageLongestMin', 'rageUnprovoked'] as const;

/** True where at least one question has an answer. */
export function hasAnswer(draft: DiaryDraft): boolean {
  return Object.values(draft).some((value) => value !== undefined && (!Array.isArray(value) || value.length > 0));
}

/** The draft without what was left open; rage's details only where there was rage. */
export function toDiaryBody(draft: DiaryDraft, day: string, enteredAt: string): DiaryBody {
  const entries = Object.entries(draft).filter(
    ([, value]) => value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0),
  );
  const body = { ...Object.fromEntries(entries), day, enteredAt } as Record<string, unknown>;
  if (body.rageCount === undefined || body.rageCount === '0') {
    delete body.rageLongestMin;
    delete body.rageUnprovoked;
  }
  return body as DiaryBody;
}

/** What was kept, to change it. */
export function draftOf(body: DiaryBody): DiaryDraft {
  const { day: _day, enteredAt: _enteredAt, ...answers } = body;
  return answers;
}

/**
 * The ladders and rage of another day laid over what is tapped already. Sleep, the comparison with last week, tags and
 * the note are of their own day and are not taken over.
 */
export function asOtherDay(draft: DiaryDraft, other: DiaryBody): DiaryDraft {
  const taken = Object.fromEntries(
    [...LADDERS, ...RAGE].flatMap((name) => (other[name] === undefined ? [] : [[name, other[name]]])),
  );
  return { ...taken, ...draft };
}
