import { describe, expect, test } from 'vitest';
import { CLINIC_LANGUAGES } from '../text.ts';
import { describeFinding, fillText, numberText } from './describeFinding.ts';
import { courseWith, dayAt, diaryDay, diaryOf, entryOf, repeat } from './watchCourse.testing.ts';
import { watchCourse } from './watchCourse.ts';
import { WATCH_TEXTS } from './watchTexts.ts';

const findingOf = (missing: number) => {
  const calm = repeat('0000', 30).map((text, k) => (k >= 30 - missing ? '-' : text));
  const days = [
    ...diaryOf([...calm, '1100', '2100']),
    entryOf('event', 'e1', { type: 'vaccination', title: 'Second dose', start: dayAt(27) }),
  ];
  return watchCourse(courseWith(days), dayAt(31)).findings[0]!;
};

test('says what moved, since when, beside what noise, what else happened, what is not known, and to talk to the team', () => {
  expect(describeFinding(findingOf(0), 'en')).toEqual([
    'Since 31 January 2026 more than usual: jerks (usually 0, last 2), walking and standing (usually 0, last 1).',
    'From the first to the last such day: 2 days.',
    'It is still so in the latest entries.',
    'All watched signs together rose by 2.5; this person’s own day-to-day spread explains up to 0.',
    'Also on record around that time (near in time, not shown to be a cause): vaccination (Second dose), 28 January 2026.',
    'Nobody has filled in a rating scale since then.',
    'There is no recording since then.',
    'All these days were written by one person.',
    'This is an observation, not a diagnosis. Please talk to your team about it.',
  ]);
});

test('half a step has a comma in German, French and Spanish', () => {
  expect(CLINIC_LANGUAGES.map((language) => numberText(2.5, language))).toEqual(['2.5', '2,5', '2,5', '2,5']);
});

test('a missing value for a name in braces is a mistake of the caller', () => {
  expect(() => fillText('{count} days', {})).toThrow('a value for {count} is needed');
});

describe.each(CLINIC_LANGUAGES)('in %s', (language) => {
  test('no brace is left open, and no two sentences are the same', () => {
    for (const missing of [0, 5, 6]) {
      const sentences = describeFinding(findingOf(missing), language);
      expect(sentences.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.at(-1)).toBe(WATCH_TEXTS.talk[language]);
    }
  });

  test('one day and several days have their own words', () => {
    const [one, several] = [1, 6].map((missing) => {
      const finding = { ...findingOf(6), missingDays: missing, unknowns: ['missing-days'] as const };
      return describeFinding(finding, language).find((sentence) =>
        sentence.includes(String(finding.diaryDays + missing)),
      );
    });
    expect(one).toBeDefined();
    expect(several).toContain('6');
    expect(one!.replace(/\d+/g, '')).not.toBe(several!.replace(/\d+/g, ''));
  });

  test('nobody is told that it is a relapse, nor that somebody has or has not the syndrome', () => {
    const own = Object.entries(WATCH_TEXTS).filter(([key]) => key !== 'title' && key !== 'illness-can-look-alike');
    for (const [, text] of own) expect(text[language]).not.toMatch(/relapse|rückfall|rechute|recaída|\bOMS\b/i);
  });
});

test('days typed in by somebody new, days later, are told as such', () => {
  const late = [30, 31].flatMap((place) =>
    diaryDay(place, '1100', { enteredAt: `${dayAt(place + 4)}T20:00:00Z` }, 'grandmother'),
  );
  const [finding] = watchCourse(courseWith([...diaryOf(repeat('0000', 30)), ...late]), dayAt(36)).findings;
  expect(finding!.unknowns).toEqual(expect.arrayContaining(['other-observer', 'one-observer', 'entered-late']));
});

test('less sleep than usual in the nights before is on record beside it', () => {
  const night = (place: number, asleepAt: string) =>
    diaryDay(place, place < 30 ? '0000' : '1100', { asleepAt, upAt: '07:00' });
  const days = Array.from({ length: 32 }, (_, place) => night(place, place < 28 ? '20:00' : '22:30')).flat();
  const [finding] = watchCourse(courseWith(days), dayAt(31)).findings;
  expect(finding!.context).toMatchObject([{ what: 'poor-sleep', day: dayAt(28) }]);
});

test('a step down of a plan within four weeks, a missed dose and a new medicine stand beside it', () => {
  const step = (id: string, from: number, to: number, dose: string) =>
    ({ id, from: dayAt(from), to: dayAt(to), everyDays: 1, dose }) as const;
  const plan = entryOf('plan', 'plan1', {
    title: 'Tablets',
    drug: 'Drug A',
    route: 'oral',
    status: 'active',
    steps: [step('s1', 0, 9, '8 mg'), step('s2', 10, 60, '6 mg')],
  });
  const missed = entryOf('dose', 'dose1', { drug: 'Drug A', day: dayAt(29), status: 'missed' });
  const entries = [...diaryOf([...repeat('0000', 30), '1100', '1100']), plan, missed];
  const [finding] = watchCourse(courseWith(entries), dayAt(31)).findings;
  expect(finding!.context.map(({ what, day, entryIds, label }) => [what, day, entryIds, label])).toEqual([
    ['dose-reduction', dayAt(10), ['plan1'], 'Drug A'],
    ['missed-dose', dayAt(29), ['dose1'], 'Drug A'],
  ]);
});
