import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import type { PlanStep } from '../entries/treatmentEntry.ts';
import { CLINIC_LANGUAGES } from '../text.ts';
import { courseWith, dayAt, diaryOf, entryOf, repeat } from '../watch/watchCourse.testing.ts';
import { dateInWords, shortDay } from './dateTexts.ts';
import { reportSections } from './reportSections.ts';
import { REPORT_TEXTS } from './reportTexts.ts';
import { visitReport } from './visitReport.ts';

const step = (id: string, from: number, to: number | undefined, dose: string): PlanStep => ({
  id,
  from: dayAt(from),
  ...(to === undefined ? {} : { to: dayAt(to) }),
  everyDays: 1,
  dose,
});
const rating = (place: number, total: number) =>
  entryOf('rating', `r${place}`, {
    scaleId: 'oms-severity-5',
    scaleVersion: '1',
    day: dayAt(place),
    total,
    raterRole: 'clinician',
    source: 'live',
    blinded: false,
    currentInfection: 'no',
  });
const visit = (place: number) =>
  entryOf('event', `v${place}`, { type: 'appointment', title: 'Visit', start: dayAt(place) });
const plan = entryOf('plan', 'plan1', {
  title: 'Tablets',
  drug: 'Drug A',
  route: 'oral',
  status: 'active',
  steps: [step('s1', 0, 19, '8 mg'), step('s2', 20, 39, '6 mg'), step('s3', 40, undefined, '4 mg')],
});
const dose = (place: number, status: 'given' | 'late' | 'missed') =>
  entryOf('dose', `d${place}`, {
    planId: 'plan1',
    stepId: place < 20 ? 's1' : 's2',
    drug: 'Drug A',
    day: dayAt(place),
    status,
  });
const result = (id: string, place: number, value: number) =>
  entryOf('result', id, { testId: 'igg', day: dayAt(place), value, unit: 'g/L', low: 5, high: 13 });

const ENTRIES: readonly AnyEntry[] = [
  ...diaryOf([...repeat('0000', 31), '2200', '2200']),
  visit(1),
  visit(10),
  visit(60),
  rating(1, 9),
  rating(10, 4),
  plan,
  dose(12, 'given'),
  dose(13, 'late'),
  dose(14, 'missed'),
  dose(5, 'missed'),
  result('low', 20, 3.5),
  result('within', 21, 8),
  result('before', 3, 20),
  entryOf('event', 'e1', { type: 'illness', title: 'Cold', start: dayAt(8), end: dayAt(11) }),
  entryOf('relapse', 'rel', {
    start: dayAt(31),
    certainty: 'suspected',
    judgedBy: 'parent',
    candidates: ['dose-reduction'],
  }),
  entryOf('tumour', 't', {
    found: '2025',
    kind: 'neuroblastoma',
    resection: { day: '2025-12', completeness: 'complete' },
  }),
];
const TODAY = dayAt(32);
const report = visitReport(courseWith(ENTRIES), { today: TODAY });

describe('the report as data', () => {
  test('begins with the last visit before today; one to come is none', () => {
    expect([report.from, report.previousVisit, report.today]).toEqual([dayAt(10), dayAt(10), TODAY]);
    expect(visitReport(courseWith(ENTRIES), { today: TODAY, from: dayAt(0) }).from).toBe(dayAt(0));
  });

  test('without a visit it looks half a year back', () => {
    expect(visitReport(courseWith([]), { today: TODAY })).toMatchObject({
      from: '2025-08-04',
      scores: [],
      relapses: [],
    });
  });

  test('a first day after today is a wrong call', () => {
    expect(() => visitReport(courseWith([]), { today: TODAY, from: dayAt(33) })).toThrow('must not be after today');
  });

  test('born February 2024, on 2 February 2026: 1 year and 11 months, about', () => {
    expect(report.ageText).toEqual({ years: 1, months: 11, approximate: true });
  });

  test('counts the doses of the period: 22 planned to yesterday, 2 given of which 1 late, 1 missed, 19 not logged', () => {
    expect(report.doses).toEqual({
      planned: 22,
      given: 2,
      late: 1,
      partial: 0,
      missed: 1,
      notLogged: 19,
      missedDays: [{ day: dayAt(14), drug: 'Drug A' }],
    });
  });

  test('the plan as it is now: 6 mg every day from day 20 to day 39, then 4 mg until further notice', () => {
    expect(report.plans).toMatchObject([
      {
        title: 'Tablets',
        drug: 'Drug A',
        route: 'oral',
        standing: {
          state: 'running',
          now: [{ dose: '6 mg', from: dayAt(20), to: dayAt(39), everyDays: 1 }],
          ahead: [{ dose: '4 mg', from: dayAt(40) }],
        },
      },
    ]);
  });

  test('results of the period outside the laboratory’s range, illness that reaches into it, tumour, scores of all time', () => {
    expect(report.resultsOutOfRange.map(({ day, value, range, flag }) => [day, value, range, flag])).toEqual([
      [dayAt(20), '3.5 g/L', '5–13', 'below'],
    ]);
    expect(report.events.map(({ title }) => title)).toEqual(['Cold']);
    expect(report.tumour.found).toEqual([
      { found: '2025', kind: 'neuroblastoma', resected: '2025-12', completeness: 'complete' },
    ]);
    expect(report.scores.map(({ points }) => points.map(({ total }) => total))).toEqual([[9, 4]]);
  });

  test('the diary by weeks, and what the watch says', () => {
    expect(report.diary).toMatchObject({ days: 23, ofDays: 23 });
    expect(report.diary.weekly.at(-1)).toMatchObject({ weekStart: dayAt(26), jerks: 0 });
    expect(report.watch.findings.map(({ since }) => since)).toContain(dayAt(31));
  });

  test('what is different since then: the relapse and the step of the plan are new, an older rating that was corrected is changed', () => {
    const corrected = { ...rating(1, 8), version: 2, writtenAt: `${dayAt(25)}T12:00:00Z` } as AnyEntry;
    const { changes } = visitReport(courseWith([...ENTRIES, corrected]), { today: TODAY });
    expect(changes.map(({ day, what, kind, label }) => [day, what, kind, label])).toEqual([
      [dayAt(10), 'new', 'rating', 'oms-severity-5'],
      [dayAt(20), 'changed', 'plan', 'Drug A: 8 mg → 6 mg'],
      [dayAt(25), 'changed', 'rating', 'oms-severity-5'],
      [dayAt(31), 'new', 'relapse', 'suspected'],
    ]);
  });
});

describe.each(CLINIC_LANGUAGES)('the report in words: %s', (language) => {
  const sections = reportSections(report, language);
  const text = JSON.stringify(sections);

  test('has every section that there is something for, each once, the caution last', () => {
    const ids = sections.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['person', 'changes', 'scores']);
    expect(ids).toEqual(
      expect.arrayContaining(['watch', 'relapses', 'diary', 'plan', 'doses', 'results', 'events', 'tumour']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(sections.at(-1)!.parts).toEqual([{ part: 'note', text: REPORT_TEXTS.caution[language] }]);
  });

  test('leaves no brace, no id and no nothing behind', () => {
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|oms-severity|dose-reduction|not-a-relapse/);
  });

  test('every table has as many cells in a row as in its head', () => {
    for (const { parts } of sections)
      for (const part of parts)
        if (part.part === 'table') for (const row of part.rows) expect(row).toHaveLength(part.head.length);
  });

  test('never says OMS alone where that is the health organisation', () => {
    if (language === 'fr' || language === 'es') expect(text).not.toMatch(/\bOMS\b/);
    expect(text).not.toMatch(/relapse confirmed/i);
  });
});

/** All that a section says, in English. */
const said = (entries: readonly AnyEntry[], section: string): string =>
  JSON.stringify(
    reportSections(visitReport(courseWith(entries), { today: TODAY }), 'en').find(({ id }) => id === section),
  );
const without = (kept: AnyEntry): AnyEntry => {
  const { low: _low, high: _high, ...body } = kept.body as { low?: number; high?: number };
  return { ...kept, body } as AnyEntry;
};

test('no result, and results without a range, are not told as "none outside the range"', () => {
  expect(said([], 'results')).toContain('No result in this period.');
  const bare = said([without(result('a', 20, 9))], 'results');
  expect(bare).toContain('Results in this period: 1, with a range: 0.');
  expect(bare).not.toContain('None outside');
  expect(said([result('a', 20, 9), without(result('b', 21, 9))], 'results')).toMatch(
    /None outside the range .* Results in this period: 2, with a range: 1\./,
  );
});

test('a score tells n, which way is worse, and that the scale is not verified', () => {
  expect(said([rating(1, 9), rating(10, 4)], 'scores')).toContain('(n = 2, higher is worse, not verified)');
});

test('criteria are told one by one: which are on record since when, and which are not', () => {
  const person = said([entryOf('sign', 's1', { sign: 'ataxia', firstSeen: '2024-08-03' })], 'person');
  expect(person).toContain('{"label":"Ataxia and/or myoclonus","text":"since 3 August 2024"}');
  expect(person).toContain('{"label":"Opsoclonus or ocular flutter (not nystagmus)","text":"not recorded"}');
});

test('a finding tells first whether somebody has judged it, and in a row of its own what else is on record', () => {
  const watch = said(ENTRIES, 'watch');
  expect(watch).toMatch(/"label":"Worse than usual","text":"(not looked at yet|[a-z]+ by )/);
  expect(watch).toContain('near in time, not shown to be a cause');
});

test('a biopsy is not told as an operation that took the tumour out', () => {
  const tumour = (completeness: 'biopsy' | 'complete') =>
    entryOf('tumour', 't1', { found: '2025', kind: 'neuroblastoma', resection: { day: '2025-12', completeness } });
  expect(said([tumour('biopsy')], 'tumour')).toContain('biopsy only: December 2025');
  expect(said([tumour('complete')], 'tumour')).toContain('removed completely: December 2025');
});

test('an empty course has a report too: nothing is invented', () => {
  const ids = reportSections(visitReport(courseWith([]), { today: TODAY }), 'en').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['person', 'changes', 'watch', 'plan', 'results', 'tumour', 'caution']));
  expect(ids).not.toContain('scores');
});

test.each([
  ['en', 'May 2024', '3 May 2024', '3 May 2024'],
  ['de', 'Mai 2024', '3. Mai 2024', '03.05.2024'],
  ['fr', 'mai 2024', '3 mai 2024', '03/05/2024'],
  ['es', 'mayo de 2024', '3 de mayo de 2024', '03/05/2024'],
] as const)('dates in %s: %s, %s, %s', (language, month, day, short) => {
  expect(dateInWords('2024', language)).toBe('2024');
  expect(dateInWords('2024-05', language)).toBe(month);
  expect(dateInWords('2024-05-03', language)).toBe(day);
  expect(shortDay('2024-05-03', language)).toBe(short);
});
