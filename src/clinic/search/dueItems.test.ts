import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { CITATIONS } from '../citations/citations.ts';
import type { Bodies } from '../entries/entryKinds.ts';
import { testOf } from '../results/tests.ts';
import { drugOf } from '../treatment/drugs.ts';
import { courseWith, entry, plan, step } from '../treatment/treatmentCourse.testing.ts';
import { dueItems } from './dueItems.ts';
import { PROPOSED_RULES } from './proposedRules.ts';
import { SEARCH_TESTS, searchTest } from './searchTests.ts';

const rule = (id: string, body: Partial<Bodies['due-rule']>) =>
  entry('due-rule', id, {
    area: 'monitoring',
    testId: 'weight',
    title: 'Weight',
    from: '2026-05-01',
    active: true,
    setBy: 'clinic',
    ...body,
  });
const result = (id: string, day: string, testId = 'weight') => entry('result', id, { testId, day, value: 12 });
const scan = (id: string, day: string, body: Partial<Bodies['examination']> = {}) =>
  entry('examination', id, { testId: 'mri-body', day, outcome: 'nothing-found', ...body });
const relapse = (id: string, start: string) =>
  entry('relapse', id, { start, certainty: 'judged-by-clinician', judgedBy: 'clinician' });
const short = (items: ReturnType<typeof dueItems>) => items.map(({ dueDay, state, testId }) => [dueDay, state, testId]);
const DIAGNOSED = { onset: '2026-01-02', diagnosis: '2026-02-01' };

test('weight every 14 days from 1 May, measured on 2 May, today 16 May: done, due since 15 May, then 29 May and 12 June', () => {
  const course = courseWith([rule('r', { everyDays: 14 }), result('w', '2026-05-02')]);
  expect(short(dueItems(course, '2026-05-16', { horizonDays: 30 }))).toEqual([
    ['2026-05-01', 'done', 'weight'],
    ['2026-05-15', 'due', 'weight'],
    ['2026-05-29', 'upcoming', 'weight'],
    ['2026-06-12', 'upcoming', 'weight'],
  ]);
});

test('14 days have 3 of grace: due on 18 May, overdue on 19 May; of days that passed only the present one is listed', () => {
  const course = courseWith([rule('r', { everyDays: 14 })]);
  expect(short(dueItems(course, '2026-05-18', { horizonDays: 0 }))).toEqual([['2026-05-15', 'due', 'weight']]);
  expect(short(dueItems(course, '2026-05-19', { horizonDays: 0 }))).toEqual([['2026-05-15', 'overdue', 'weight']]);
});

test('a measurement belongs to the nearest due day: 8 May is 7 days before 15 May and answers that, not 1 May', () => {
  const course = courseWith([rule('r', { everyDays: 14 }), result('w', '2026-05-08')]);
  expect(short(dueItems(course, '2026-05-09', { horizonDays: 7 }))).toEqual([['2026-05-15', 'done', 'weight']]);
});

test('what is due once can be answered from 30 days before and ever after; a scan not done answers nothing', () => {
  const once = rule('r', { testId: 'mri-body', area: 'tumour-search', from: '2026-05-31' });
  const stateWith = (day: string, body: Partial<Bodies['examination']> = {}) =>
    dueItems(courseWith([once, scan('s', day, body)]), '2026-12-01')
      .filter(({ ruleEntryId }) => ruleEntryId === 'r')
      .map(({ state }) => state);
  expect(stateWith('2026-04-30')).toEqual(['overdue']);
  expect(stateWith('2026-05-01')).toEqual(['done']);
  expect(stateWith('2026-11-30', { testId: 'ct-body' })).toEqual(['done']);
  expect(stateWith('2026-06-01', { outcome: 'not-done' })).toEqual(['overdue']);
  expect(stateWith('2026-06-01', { testId: 'other', ruleId: 'r' })).toEqual(['done']);
  expect(stateWith('2026-01-01', { testId: 'other', ruleId: 'due:r:2026-05-31' })).toEqual(['done']);
  expect(stateWith('2026-06-01', { testId: 'other', ruleId: 'due:r:2026-06-01' })).toEqual(['overdue']);
});

test('a rule that is not active is silent; one that ended on 20 May has no later day', () => {
  expect(dueItems(courseWith([rule('r', { active: false })]), '2026-05-02')).toEqual([]);
  const ended = courseWith([rule('r', { everyDays: 14, to: '2026-05-20' })]);
  expect(short(dueItems(ended, '2026-05-01'))).toEqual([
    ['2026-05-01', 'due', 'weight'],
    ['2026-05-15', 'upcoming', 'weight'],
  ]);
});

test('a child diagnosed on 1 February: MRI, HVA and VMA are proposed, and never overdue', () => {
  const items = dueItems(courseWith([], DIAGNOSED), '2026-12-01');
  expect(items[0]!.id).toBe('due:proposed.first-hva.2026-02-01:2026-02-01');
  expect(short(items)).toEqual([
    ['2026-02-01', 'due', 'hva'],
    ['2026-02-01', 'due', 'mri-body'],
    ['2026-02-01', 'due', 'vma'],
  ]);
  expect(items.every(({ setBy, ruleEntryId }) => setBy === 'proposed' && ruleEntryId === undefined)).toBe(true);
});

test('after a negative MRI on 3 February the repeat is proposed 182 days later, on 4 August, and marked as not verified', () => {
  const course = courseWith([scan('s', '2026-02-03')], DIAGNOSED);
  const imaging = dueItems(course, '2026-06-01').filter(({ testId }) => testId === 'mri-body');
  expect(imaging.map(({ dueDay, state, verified }) => [dueDay, state, verified])).toEqual([
    ['2026-02-01', 'done', true],
    ['2026-08-04', 'upcoming', false],
  ]);
});

test('a relapse judged by a clinician on 1 May asks for a search again; the MRI of 20 April is not its answer', () => {
  const before = [scan('s', '2026-02-03'), scan('s2', '2026-04-20')];
  const again = (...more: ReturnType<typeof scan>[]) =>
    dueItems(courseWith([...before, ...more, relapse('x', '2026-05-01')], DIAGNOSED), '2026-05-02')
      .filter(({ proposedId }) => proposedId === 'relapse-mri')
      .map(({ dueDay, state }) => [dueDay, state]);
  expect(again()).toEqual([['2026-05-01', 'due']]);
  expect(again(scan('s3', '2026-05-02'))).toEqual([['2026-05-01', 'done']]);
});

test('a suspected relapse asks for nothing, and a second relapse asks again although the first was answered', () => {
  const suspected = entry('relapse', 'x', { start: '2026-05-01', certainty: 'suspected', judgedBy: 'parent' });
  const taken = rule('r', { proposedId: 'relapse-mri', testId: 'mri-body', area: 'tumour-search', from: '2026-05-01' });
  const days = (...entries: Parameters<typeof courseWith>[0]) =>
    dueItems(courseWith(entries, DIAGNOSED), '2026-09-02')
      .filter(({ proposedId, setBy }) => proposedId === 'relapse-mri' && setBy === 'proposed')
      .map(({ dueDay }) => dueDay);
  expect(days(suspected)).toEqual([]);
  expect(days(relapse('a', '2026-05-01'), relapse('b', '2026-09-01'), taken)).toEqual(['2026-09-01']);
});

test('a proposal that was refused (kept, not active) or taken is not proposed again', () => {
  const refused = rule('r', { proposedId: 'first-mri', testId: 'mri-body', active: false });
  const ids = dueItems(courseWith([refused], DIAGNOSED), '2026-02-10').map(({ proposedId }) => proposedId);
  expect(ids).toEqual(['first-hva', 'first-vma']);
  const early = rule('r', { proposedId: 'first-mri', testId: 'mri-body', from: '2026-01-20' });
  const taken = dueItems(courseWith([early], DIAGNOSED), '2026-02-10').filter(({ testId }) => testId === 'mri-body');
  expect(taken.map(({ ruleEntryId }) => ruleEntryId)).toEqual(['r']);
});

test('where a tumour was found the first search is over; an adult at onset is searched as one', () => {
  const tumour = entry('tumour', 't', { found: '2026-02', kind: 'neuroblastoma' });
  expect(dueItems(courseWith([tumour], DIAGNOSED), '2026-03-01')).toEqual([]);
  const adult = courseWith([], { birth: '1980', onset: '2026-01', diagnosis: '2026-02-01' });
  expect(dueItems(adult, '2026-03-01').map(({ proposedId }) => proposedId)).toEqual(['first-ct']);
});

test('under prednisolone by mouth from 1 May blood pressure is proposed on 4 May and weekly, and no more after the plan', () => {
  const steroid = plan('plan', [step('s1', '2026-05-01', '2026-05-20')], { drug: 'Prednisolon' });
  const pressure = (today: string) =>
    dueItems(courseWith([steroid]), today)
      .filter(({ testId }) => testId === 'systolic')
      .map(({ dueDay, state }) => [dueDay, state]);
  expect(pressure('2026-05-05')).toEqual([
    ['2026-05-04', 'due'],
    ['2026-05-11', 'upcoming'],
    ['2026-05-18', 'upcoming'],
  ]);
  expect(pressure('2026-07-01')).toEqual([]);
});

test('two plans of a steroid that follow each other start the clock once', () => {
  const first = plan('a', [step('s1', '2026-05-01', '2026-05-10')], { drug: 'x', drugId: 'prednisolone' });
  const second = plan('b', [step('s1', '2026-05-11', undefined)], { drug: 'x', drugId: 'dexamethasone' });
  const heights = dueItems(courseWith([first, second]), '2026-05-12').filter(({ testId }) => testId === 'height');
  expect(heights.map(({ dueDay }) => dueDay)).toEqual(['2026-07-31']);
});

test('law: every record answers at most one item of a rule, items have ids of their own, and their order is that of the days', () => {
  const at = fc.integer({ min: -40, max: 400 }).map((day) => addDays('2026-01-01', day));
  const rules = fc.tuple(at, fc.option(fc.integer({ min: 1, max: 200 })), fc.option(fc.integer({ min: 0, max: 300 })));
  fc.assert(
    fc.property(rules, fc.array(at, { maxLength: 30 }), at, ([from, every, long], days, today) => {
      const kept = rule('r', {
        from,
        ...(every === null ? {} : { everyDays: every }),
        ...(long === null ? {} : { to: addDays(from, long) }),
      });
      const records = days.map((day, index) => result(`w${index}`, day));
      const items = dueItems(courseWith([kept, ...records]), today);
      expect(dueItems(courseWith([...records.reverse(), kept]), today)).toEqual(items);
      const answers = items.flatMap(({ doneBy }) => (doneBy === undefined ? [] : [doneBy.id]));
      expect(new Set(answers).size).toBe(answers.length);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.map(({ dueDay }) => dueDay)).toEqual(items.map(({ dueDay }) => dueDay).sort());
      expect(items.filter(({ state }) => state === 'due' || state === 'overdue').length).toBeLessThanOrEqual(1);
      for (const item of items) {
        if (item.state === 'upcoming') expect(item.dueDay > today).toBe(true);
        if (item.state === 'due' || item.state === 'overdue') expect(item.dueDay <= today).toBe(true);
        if (item.doneBy !== undefined) expect(item.doneBy.day <= today).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('rules and tests name what exists: works, tests of the search or of the results, drugs', () => {
  const ids = PROPOSED_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { why, testId, drugIds, id } of PROPOSED_RULES) {
    for (const key of why.sources) expect(CITATIONS, id).toHaveProperty(key);
    if (testId !== 'ask-vaccination') expect(searchTest(testId)?.id ?? testOf(testId)?.id, id).toBe(testId);
    for (const drugId of drugIds ?? []) expect(drugOf(drugId)?.id).toBe(drugId);
    if (why.sources.length === 0) expect(why.verified, id).toBe(false);
  }
  for (const { known, id, kind } of SEARCH_TESTS) {
    for (const { sources, verified } of known) {
      for (const key of sources) expect(CITATIONS, id).toHaveProperty(key);
      expect(verified).toBe(sources.length > 0);
    }
    if (kind === 'urine') expect(testOf(id)?.id).toBe(id);
  }
});

test('a blood IgG, as result or examination, answers no due day of the search', () => {
  const other = [result('r', '2026-05-01', 'igg'), scan('e', '2026-05-01', { testId: 'igg' })];
  const course = courseWith([rule('mri', { testId: 'mri-body', area: 'tumour-search' }), ...other]);
  expect(dueItems(course, '2026-05-02').find(({ id }) => id.includes('mri'))).not.toHaveProperty('doneBy');
});
