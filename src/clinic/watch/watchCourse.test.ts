import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { courseWith, dayAt, diaryDay, diaryOf, entryOf, repeat } from './watchCourse.testing.ts';
import { watchCourse } from './watchCourse.ts';
import { WATCH_DEFAULTS } from './watchDefaults.ts';

const QUIET = repeat('0000', 30);
const watch = (texts: readonly string[], more: readonly AnyEntry[] = [], today = dayAt(texts.length - 1)) =>
  watchCourse(courseWith([...diaryOf(texts), ...more]), today);

describe('the rule of the hint', () => {
  test('30 days of noughts, then two items up by 1 on two days running: a hint since the first of them, said on the second', () => {
    const { findings, state } = watch([...QUIET, '1001', '1001']);
    expect(state).toBe('watching');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      id: `hint:${dayAt(30)}`,
      kind: 'hint',
      since: dayAt(30),
      detectedOn: dayAt(31),
      until: dayAt(31),
      ongoing: true,
      together: { rise: 2, ownNoise: 0 },
    });
    expect(findings[0]!.changes.map(({ item, baselineMedian, latest }) => [item, baselineMedian, latest])).toEqual([
      ['jerks', 0, 1],
      ['eyes', 0, 1],
    ]);
  });

  test('two of three days are enough: up, quiet, up', () => {
    expect(watch([...QUIET, '1100', '0000', '1100']).findings[0]).toMatchObject({ kind: 'hint', since: dayAt(30) });
  });

  test.each([
    ['one item by 1 on many days', repeat('1000', 10)],
    ['two items on one day only', ['1100', '0000', '0000', '0000']],
    ['two items, each on another day', ['1000', '0100', '1000', '0100']],
  ])('no hint: %s', (_, days) => {
    expect(watch([...QUIET, ...days]).findings).toEqual([]);
  });

  test('two rages a day are one step of their ladder, and count with another item', () => {
    expect(watch([...QUIET, '1000 2', '1000 2']).findings[0]!.changes.map(({ item }) => item)).toEqual([
      'jerks',
      'rage',
    ]);
  });

  test('the thresholds of the settings hold: three items, or two steps', () => {
    const settings = (body: object) => [entryOf('watch-settings', 's', body)];
    expect(watch([...QUIET, '1100', '1100'], settings({ itemsUp: 3 })).findings).toEqual([]);
    expect(watch([...QUIET, '1110', '1110'], settings({ itemsUp: 3 })).findings).toHaveLength(1);
    expect(watch([...QUIET, '1100', '1100'], settings({ stepsUp: 2 })).findings).toEqual([]);
    expect(watch([...QUIET, '2200', '2200'], settings({ stepsUp: 2 })).findings[0]!.thresholds.stepsUp).toBe(2);
    expect(watch([...QUIET, '1000', '1000'], settings({ itemsUp: 1 })).findings).toHaveLength(1);
  });
});

test('the newest settings count, and 5 days of a window of 3 are read as 3: a watch is never silent by mistake', () => {
  const settings = (id: string, body: object, day: number) =>
    entryOf('watch-settings', id, body, { writtenAt: `${dayAt(day)}T08:00:00Z` });
  const { thresholds, findings } = watch(
    [...QUIET, '1100', '1100', '1100'],
    [settings('new', { daysUp: 5 }, 20), settings('old', { daysUp: 1, stepsUp: 3 }, 10)],
  );
  expect(thresholds).toEqual({ ...WATCH_DEFAULTS, daysUp: 3 });
  expect(findings[0]!.detectedOn).toBe(dayAt(32));
});

describe('the own day-to-day spread', () => {
  // two days of four have two items up: rises 1.5, 1.5, -0.5 ... per fortnight; two more such days are nothing new
  const restless = Array.from({ length: 40 }, (_, k) => (k % 4 === 0 ? '1100' : '0000'));

  test('what a restless diary does anyway is no hint: every fourth day 2 steps, then two such days running', () => {
    // mean 0.5, SD of the sum 0.87–0.88, smallest change about 2.5 and a rise of 1.5
    expect(watch([...restless, '1100', '1100']).findings).toEqual([]);
  });

  test('the same diary with four items up on two days: a rise of 3.5 is beyond 2.9', () => {
    const { together } = watch([...restless, '1111', '1111']).findings[0]!;
    expect(together!.rise).toBeCloseTo(3.5, 1);
    expect(together!.ownNoise).toBeGreaterThan(2.4);
    expect(together!.ownNoise).toBeLessThan(2.9);
  });

  test('a small rise that stays is found within the week: the mean of seven days needs 0.8 of that', () => {
    const { findings } = watch([...restless, ...repeat('1110', 10)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.detectedOn! <= dayAt(40 + 6)).toBe(true);
  });
});

describe('the baseline', () => {
  test('6 usual days are too few, 7 and the 3 that are compared are enough', () => {
    expect(watch(repeat('0000', 9))).toMatchObject({ state: 'no-baseline', baselineDaysFound: 6 });
    expect(watch(repeat('0000', 10))).toMatchObject({ state: 'watching', baselineDaysFound: 7 });
    expect(watch([])).toMatchObject({ state: 'no-diary', baselineDaysFound: 0, findings: [] });
  });

  test('follows a lasting improvement: after months at 2, weeks at 0, a day at 1 is worse than usual', () => {
    expect(watch([...repeat('2222', 60), ...repeat('0000', 30), '1100', '1100']).findings[0]).toMatchObject({
      kind: 'hint',
      since: dayAt(90),
    });
    expect(watch([...repeat('2222', 60), ...repeat('0000', 30)]).findings).toEqual([]);
  });

  test('does not swallow a slow relapse: an item more every two weeks, found against the weeks before', () => {
    const slow = ['0000', '1000', '1001', '1101', '1111', '2111'].flatMap((text) => repeat(text, 14));
    const found = watch([...QUIET, ...slow]).findings;
    expect(found).toHaveLength(1);
    expect(found[0]!.since).toBe(dayAt(30 + 28));
  });

  test('a worsening that stays the same for 28 days is the new usual; what comes on top is a new finding', () => {
    const plateau = [...QUIET, ...repeat('1100', 40)];
    expect(watch(plateau).findings.map(({ ongoing }) => ongoing)).toEqual([false]);
    expect(watch([...plateau, '2211', '2211']).findings.map(({ since }) => since)).toEqual([dayAt(70), dayAt(30)]);
  });
});

describe('what is missing', () => {
  test('missing days count neither as good nor as bad: up, two missing, up is a hint', () => {
    expect(watch([...QUIET, '1100', '-', '-', '1100']).findings[0]).toMatchObject({ since: dayAt(30), missingDays: 2 });
  });

  test('a gap of more than twice the window is not bridged', () => {
    expect(watch([...QUIET, '1100', ...repeat('-', 7), '1100']).findings).toEqual([]);
  });

  test('a skipped item is not good: two others are still up', () => {
    expect(watch([...QUIET, '1.01', '1.01']).findings).toHaveLength(1);
  });

  test('an item that was hardly ever filled has no usual level and says nothing', () => {
    expect(watch([...repeat('0..0', 30), '0110', '0110']).findings).toEqual([]);
  });

  test('entries after today do not count', () => {
    expect(watch([...QUIET, '1100', '1100'], [], dayAt(30)).findings).toEqual([]);
  });
});

describe('illness', () => {
  const ill = (place: number, text: string) => diaryDay(place, text, { tags: ['fever'] });

  test('a worsening with fever that is over within 72 h is told as such, never as a hint', () => {
    const days = [
      ...diaryOf(QUIET),
      ...ill(30, '2200'),
      ...ill(31, '2200'),
      ...ill(32, '2200'),
      ...diaryDay(33, '0000'),
    ];
    const { findings } = watchCourse(courseWith(days), dayAt(33));
    expect(findings.map(({ id }) => id)).toEqual([`with-illness:${dayAt(30)}`]);
    expect(findings[0]!.context).toMatchObject([{ what: 'fever', day: dayAt(30) }]);
    expect(findings[0]!.unknowns).toContain('illness-can-look-alike');
  });

  test('when it goes on on the 4th and 5th day it is a hint as well, since the same day; the first finding stays', () => {
    const days = [...diaryOf(QUIET), ...[30, 31, 32, 33, 34].flatMap((place) => ill(place, '2200'))];
    const { findings } = watchCourse(courseWith(days), dayAt(34));
    expect(findings.map(({ id, detectedOn }) => [id, detectedOn])).toEqual([
      [`hint:${dayAt(30)}`, dayAt(34)],
      [`with-illness:${dayAt(30)}`, dayAt(31)],
    ]);
  });

  test('an illness event counts as the tag does, and is named by its title', () => {
    const cold = entryOf('event', 'e1', { type: 'illness', title: 'Cold', start: dayAt(28), end: dayAt(31) });
    const [finding] = watch([...QUIET, '2200', '2200'], [cold]).findings;
    expect(finding).toMatchObject({ kind: 'with-illness' });
    expect(finding!.context).toMatchObject([{ what: 'infection', label: 'Cold', entryIds: ['e1'] }]);
  });

  test('an illness that ended a fortnight before explains nothing, but is told', () => {
    const cold = entryOf('event', 'e1', { type: 'illness', title: 'Cold', start: dayAt(15), end: dayAt(18) });
    expect(watch([...QUIET, '2200', '2200'], [cold]).findings[0]).toMatchObject({
      kind: 'hint',
      context: [{ what: 'infection' }],
    });
  });
});

describe('one worsening or two', () => {
  test('a return within 28 calm days belongs to the finding before; after 28 it is a new one', () => {
    const twice = (calm: number) => watch([...QUIET, '1100', '1100', ...repeat('0000', calm), '1100', '1100']).findings;
    expect(twice(20).map(({ since, until }) => [since, until])).toEqual([[dayAt(30), dayAt(53)]]);
    expect(twice(28).map(({ since }) => since)).toEqual([dayAt(60), dayAt(30)]);
  });

  test('calm days that nobody filled do not count: 20 filled of 40 is still the same', () => {
    const gaps = Array.from({ length: 40 }, (_, k) => (k % 2 === 0 ? '0000' : '-'));
    expect(watch([...QUIET, '1100', '1100', ...gaps, '1100', '1100']).findings).toHaveLength(1);
  });
});

describe('decisions', () => {
  const decide = (findingId: string, decision: 'confirmed' | 'dismissed', place: number, id = 'd1') =>
    entryOf(
      'watch-decision',
      id,
      { findingId, finding: {}, decision, decidedBy: 'Dr. Example', role: 'clinician' },
      { writtenAt: `${dayAt(place)}T10:00:00Z` },
    );
  const hint = `hint:${dayAt(30)}`;

  test('a decision stands beside its finding; the newest counts', () => {
    const decisions = [decide(hint, 'confirmed', 33), decide(hint, 'dismissed', 35, 'd2')];
    expect(watch([...QUIET, '1100', '1100', '0000'], decisions).findings[0]!.decision).toMatchObject({
      entryId: 'd2',
      decision: 'dismissed',
      by: 'Dr. Example',
    });
  });

  test('a dismissed hint does not silence what goes on longer than a passing worsening', () => {
    const days = [...QUIET, ...repeat('1100', 10)];
    expect(watch(days, [decide(hint, 'dismissed', 32)]).findings.map(({ id }) => id)).toEqual([
      `hint:${dayAt(33)}`,
      hint,
    ]);
    expect(watch(days.slice(0, 35), [decide(hint, 'dismissed', 32)]).findings.map(({ id }) => id)).toEqual([hint]);
  });
});

describe('laws', () => {
  const level = fc.integer({ min: 0, max: 3 });
  const day = fc.oneof(
    { arbitrary: fc.constant('-'), weight: 1 },
    { arbitrary: fc.constant('0000'), weight: 5 },
    {
      arbitrary: fc
        .tuple(level, level, level, level, fc.constantFrom('0', '1', '2', '3', '6'))
        .map(([a, b, c, d, rage]) => `${a}${b}${c}${d} ${rage}`),
      weight: 2,
    },
  );
  const diary = fc.array(day, { minLength: 20, maxLength: 120 });

  test('days added later never change nor take away what was said before: same ids, same days of detection', () => {
    fc.assert(
      fc.property(diary, fc.nat(), (texts, cut) => {
        const length = 1 + (cut % texts.length);
        const said = ({ id, since, detectedOn }: { id: string; since: string; detectedOn?: string }) =>
          `${id} ${since} ${detectedOn}`;
        const before = watch(texts.slice(0, length)).findings.map(said);
        const after = new Set(watch(texts).findings.map(said));
        expect(before.filter((finding) => !after.has(finding))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('ids differ, spans are in order, and a finding never begins before the first baseline is there', () => {
    fc.assert(
      fc.property(diary, (texts) => {
        const { findings } = watch(texts);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { since, detectedOn, until } of findings) {
          expect(since <= detectedOn! && detectedOn! <= until).toBe(true);
          expect(since > dayAt(WATCH_DEFAULTS.baselineDays - 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which entries come does not matter', () => {
    fc.assert(
      fc.property(diary, (texts) => {
        const entries = diaryOf(texts);
        const today = dayAt(texts.length);
        expect(watchCourse(courseWith([...entries].reverse()), today)).toEqual(watchCourse(courseWith(entries), today));
      }),
      { numRuns: 20 },
    );
  });

  test('a child that only ever gets better has no findings', () => {
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 3, max: 30 }),
        (start, stepDays) => {
          const texts = [0, 1, 2, 3].flatMap((less) =>
            repeat(start.map((value) => Math.max(0, value - less)).join(''), stepDays),
          );
          expect(watch(texts).findings).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
