import { expect, test } from 'vitest';
import { checkEntry, type DiaryBody } from '../../clinic/index.ts';
import { asOtherDay, draftOf, hasAnswer, toDiaryBody } from './diaryDraft.ts';

const AT = '2026-05-03T19:30:00Z';

test('what was skipped is absent from the entry, zero is an answer', () => {
  const body = toDiaryBody({ jerks: 0, walking: undefined, tags: [], energy: -1 } as never, '2026-05-03', AT);
  expect(body).toEqual({ day: '2026-05-03', enteredAt: AT, jerks: 0, energy: -1 });
  expect(checkEntry('diary', body)).toEqual([]);
});

test('without rage there is no longest one', () => {
  const body = toDiaryBody({ rageCount: '0', rageLongestMin: '<5', rageUnprovoked: true }, '2026-05-03', AT);
  expect(body).toEqual({ day: '2026-05-03', enteredAt: AT, rageCount: '0' });
});

test('nothing tapped is no answer; one zero is', () => {
  expect(hasAnswer({})).toBe(false);
  expect(hasAnswer({ tags: [] })).toBe(false);
  expect(hasAnswer({ eyes: 0 })).toBe(true);
  expect(hasAnswer({ rageUnprovoked: false })).toBe(true);
});

test('"as yesterday" takes ladders and rage, not the night, and never overwrites a tap', () => {
  const yesterday: DiaryBody = {
    day: '2026-05-02',
    enteredAt: AT,
    jerks: 2,
    walking: 1,
    rageCount: '1',
    wakings: 3,
    overall: 2,
    tags: ['fever'],
    note: 'x',
  };
  expect(asOtherDay({ jerks: 0 }, yesterday)).toEqual({ jerks: 0, walking: 1, rageCount: '1' });
});

test('an entry taken up again and saved is the same', () => {
  const body: DiaryBody = { day: '2026-05-02', enteredAt: AT, jerks: 2, tags: ['travel'], asleepAt: '20:10' };
  expect(toDiaryBody(draftOf(body), body.day, body.enteredAt)).toEqual(body);
});
