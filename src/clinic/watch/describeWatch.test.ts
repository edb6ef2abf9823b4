import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportSections } from '../report/reportSections.ts';
import { visitReport } from '../report/visitReport.ts';
import { CLINIC_LANGUAGES } from '../text.ts';
import { describeWatch } from './describeWatch.ts';
import { STATE_TEXTS } from './stateTexts.ts';
import { courseWith, dayAt, diaryOf, entryOf, repeat } from './watchCourse.testing.ts';
import { watchCourse } from './watchCourse.ts';

type Extra = Parameters<typeof courseWith>[0];
const watch = (days: readonly string[], today = days.length - 1, extra: Extra = []) =>
  watchCourse(courseWith([...diaryOf(days), ...extra]), dayAt(today));
const said = (...of: Parameters<typeof watch>): string => {
  const report = watch(...of);
  return describeWatch(report, 'en', report.findings.length > 0).join(' ');
};
const relapse = (start: number, end?: number) =>
  entryOf('relapse', 'rel', {
    start: dayAt(start),
    ...(end === undefined ? {} : { end: dayAt(end) }),
    certainty: 'judged-by-clinician',
    judgedBy: 'clinician',
  });

describe('no quiet baseline', () => {
  test('twenty days at 3 in everything: nothing can rise, and that nothing moved is not said', () => {
    expect(watch(repeat('3333 6', 20))).toMatchObject({
      state: 'no-quiet-baseline',
      usual: { jerks: 3, walking: 3, hands: 3, eyes: 3, rage: 3 },
    });
    expect(said(repeat('3333 6', 20))).toBe(
      'There is no quiet baseline to compare with: the usual days are themselves days with many signs (0 none to 3: jerks 3, ' +
        'walking and standing 3, hands and eating 3, dancing eyes 3, rage 3). The watch cannot show a worsening; that it shows none ' +
        'means nothing. Last 7 days (7 filled in), medians: jerks 3, walking and standing 3, hands and eating 3, dancing eyes 3, ' +
        'rage 3. Talk to your team if this is new.',
    );
  });

  test('two items at 2 are as many as make a hint: not quiet; one at 2, or all at 1, is, and what is usual is told', () => {
    expect(watch(repeat('2200', 20)).state).toBe('no-quiet-baseline');
    expect(watch(repeat('2000', 20)).state).toBe('watching');
    expect(said(repeat('1111', 20))).toMatch(
      /^Nothing moved .*Usual now is \(0 none to 3\): jerks 1, walking and standing 1, hands and eating 1, dancing eyes 1\.$/,
    );
  });

  test('where four of five items stand at 3 and a hint needs two, one alone cannot make it', () => {
    expect(watch(repeat('3333 0', 20)).state).toBe('no-quiet-baseline');
  });

  test('a worsening that stayed for 40 days is the usual now, and that is told', () => {
    const days = [...repeat('0000', 30), ...repeat('2200', 40)];
    expect(watch(days)).toMatchObject({ state: 'no-quiet-baseline', stayedSince: dayAt(30) });
    expect(said(days)).toContain('What rose on 31 January 2026 has stayed');
    const mild = [...repeat('0000', 30), ...repeat('1100', 40)];
    expect(watch(mild)).toMatchObject({ state: 'watching', stayedSince: dayAt(30) });
    expect(watch([...mild, ...repeat('0000', 40)])).not.toHaveProperty('stayedSince');
  });
});

test('three bad days are too few to compare: what they show is told, with whom to talk', () => {
  expect(said(repeat('2300', 3))).toBe(
    'Too few stable diary days to compare with (0 of 7); the diary cannot show a change yet. ' +
      'Last 7 days (3 filled in), medians: jerks 2, walking and standing 3. Talk to your team if this is new.',
  );
  expect(said(repeat('0000', 3))).not.toContain('Talk');
});

test('a diary that stopped 10 days ago says nothing of the days since', () => {
  expect(said(repeat('0000', 30), 39)).toBe(
    'Up to 30 January 2026 nothing moved beyond the own baseline. ' +
      'The diary has no entry in the last 7 days, the newest is of 30 January 2026. Nothing can be said of the days since.',
  );
  expect(said(repeat('0000', 30), 35)).toContain('Nothing moved beyond the own baseline in this period.');
});

test('a relapse that was judged and has no end is told; one that ended, or that was judged to be none, is not', () => {
  const quiet = repeat('0000', 30);
  expect(said(quiet, 29, [relapse(10)])).toContain(
    'On record without an end: a relapse since 11 January 2026 (judged a relapse by a clinician).',
  );
  expect(said(quiet, 29, [relapse(10, 20)])).not.toContain('a relapse since');
  expect(said(quiet, 29, [relapse(35)])).not.toContain('a relapse since');
  expect(said([], 29, [relapse(10)])).toContain('a relapse since 11 January 2026');
});

test('property: where the usual days are bad, the report never says in any language that nothing moved', () => {
  const day = fc.constantFrom('0000', '1100', '2200', '3333 6', '2.2. .', '-');
  const stretch = fc.tuple(day, fc.nat(30)).map(([text, times]) => repeat(text, times));
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 4 }), (stretches) => {
      const days = stretches.flat();
      const today = dayAt(Math.max(0, days.length - 1));
      const report = visitReport(courseWith(diaryOf(days)), { today, from: dayAt(0) });
      const level = (item: 'jerks' | 'walking') => report.watch.usual?.[item] ?? 0;
      for (const language of CLINIC_LANGUAGES) {
        const text = JSON.stringify(reportSections(report, language).find(({ id }) => id === 'watch'));
        if (level('jerks') >= 2 && level('walking') >= 2) expect(text).not.toContain(STATE_TEXTS.quiet[language]);
        expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});
