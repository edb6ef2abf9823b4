import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntry } from './checkEntry.ts';
import type { EntryKind } from './entryKinds.ts';

const TODAY = '2026-05-03';
const step = (id: string) => ({ id, from: '2026-05-01', everyDays: 1, dose: '' });
const plan = { title: 'Plan', drug: 'Drug A', route: 'oral', status: 'active', steps: [step('s1')] };
const person = { name: 'Invented Ines', birth: '2023-02-10' };
const result = { testId: 'igg', day: '2026-05-01', value: 7 };
const event = { type: 'illness', title: 'Cold', start: '2026-05-01' };
const dose = { drug: 'Drug A', day: '2026-05-01', status: 'given' };
const recording = { name: 'r.tsv', day: '2026-05-01' };
const note = { day: '2026-05-01', text: 'x' };

const CASES: readonly (readonly [why: string, kind: EntryKind, body: object, issue: string | undefined])[] = [
  ['a plan without steps', 'plan', { ...plan, steps: [] }, '/steps no-steps'],
  ['two steps of one id', 'plan', { ...plan, steps: [step('s1'), step('s2'), step('s1')] }, '/steps/2/id duplicate'],
  ['two steps of two ids', 'plan', { ...plan, steps: [step('s1'), step('s2')] }, undefined],
  ['a planned stop in the future', 'plan', { ...plan, stoppedOn: '2027-01-01' }, undefined],
  ['a result of nothing', 'result', { testId: 'igg', day: '2026-05-01' }, '/value value-or-text'],
  ['a result in words', 'result', { testId: 'igg', day: '2026-05-01', valueText: '< 2.0' }, undefined],
  ['zero is a measurement', 'result', { ...result, value: 0 }, undefined],
  ['46 °C', 'result', { ...result, testId: 'temperature', value: 46, unit: '°C' }, '/value out-of-range'],
  ['29 °C', 'result', { ...result, testId: 'temperature', value: 29, unit: '°C' }, '/value out-of-range'],
  ['100.4 °F', 'result', { ...result, testId: 'temperature', value: 100.4, unit: '°F' }, undefined],
  [
    '12 500 kg, grams in the wrong unit',
    'result',
    { ...result, testId: 'weight', value: 12_500, unit: 'kg' },
    '/value out-of-range',
  ],
  ['12 500 g', 'result', { ...result, testId: 'weight', value: 12_500, unit: 'g' }, undefined],
  ['a weight in a unit of its own', 'result', { ...result, testId: 'weight', value: 2, unit: 'stone' }, undefined],
  ['a value of 1e300', 'result', { ...result, value: 1e300 }, '/value out-of-range'],
  ['a negative base excess', 'result', { ...result, value: -4 }, undefined],
  ['a name of white space', 'person', { ...person, name: ' \t ' }, '/name blank'],
  ['a name of a zero-width space', 'person', { ...person, name: '\u200B' }, '/name blank'],
  ['a name of one letter', 'person', { ...person, name: 'Ł' }, undefined],
  ['a note of a space beside a name', 'person', { ...person, note: ' ' }, undefined],
  ['a note of a control character', 'person', { ...person, note: '\u0007\n' }, '/note blank'],
  ['a title of white space', 'event', { ...event, title: '\n' }, '/title blank'],
  ['a blank site among others', 'plan', { ...plan, sites: ['left', ' '] }, '/sites/1 blank'],
  ['a note that says nothing', 'note', { ...note, text: ' ' }, '/text blank'],
  ['a note with a title alone', 'note', { ...note, text: '', title: 'Call' }, undefined],
  [
    'a trigger before the birth',
    'person',
    { ...person, triggers: [{ kind: 'fever', date: '2022' }] },
    '/triggers/0/date before-birth',
  ],
  ['a trigger in the year of birth', 'person', { ...person, triggers: [{ kind: 'fever', date: '2023' }] }, undefined],
  ['a trigger without a date', 'person', { ...person, triggers: [{ kind: 'fever' }] }, undefined],
  [
    'a wrong diagnosis before the birth',
    'person',
    { ...person, wrongDiagnoses: [{ label: 'Ataxia', date: '2023-01' }] },
    '/wrongDiagnoses/0/date before-birth',
  ],
  [
    'a wrong diagnosis to come',
    'person',
    { ...person, wrongDiagnoses: [{ label: 'Ataxia', date: '2027' }] },
    '/wrongDiagnoses/0/date in-the-future',
  ],
  ['born tomorrow week', 'person', { ...person, birth: '2026-05-10' }, '/birth in-the-future'],
  ['born 126 years ago', 'person', { ...person, birth: '1900' }, '/birth out-of-range'],
  ['born 125 years ago', 'person', { ...person, birth: '1901' }, undefined],
  ['illness next month', 'event', { ...event, start: '2026-06-01' }, '/start in-the-future'],
  ['an illness that ends before it starts', 'event', { ...event, end: '2026-04-30' }, '/end wrong-order'],
  [
    'a stay that ends before it starts',
    'event',
    { ...event, type: 'hospital-stay', end: '2026-04-30' },
    '/end wrong-order',
  ],
  ['an appointment next year', 'event', { ...event, type: 'appointment', start: '2027-01-01' }, undefined],
  [
    'a stay planned for next month',
    'event',
    { ...event, type: 'hospital-stay', start: '2026-06-01', end: '2026-06-03' },
    undefined,
  ],
  ['a vaccination planned for next month', 'event', { ...event, type: 'vaccination', start: '2026-06-01' }, undefined],
  ['a dose given next year', 'dose', { ...dose, day: '2027-05-01' }, '/day in-the-future'],
  [
    'a dose given at an instant next year',
    'dose',
    { ...dose, givenAt: '2027-05-01T08:00:00Z' },
    '/givenAt in-the-future',
  ],
  [
    'a rule that ends before it starts',
    'due-rule',
    {
      area: 'monitoring',
      testId: 'igg',
      title: 'IgG',
      from: '2026-06-02',
      to: '2026-06-01',
      active: true,
      setBy: 'clinic',
    },
    '/to wrong-order',
  ],
  ['a recording of a month', 'recording', { ...recording, durationS: 30 * 86_400 }, '/durationS out-of-range'],
  ['3 days up in a window of 2', 'watch-settings', { daysUp: 3, windowDays: 2 }, '/daysUp more-than-window'],
  ['3 days up in a window of 3', 'watch-settings', { daysUp: 3, windowDays: 3 }, undefined],
  ['4 days up in the usual window of 3', 'watch-settings', { daysUp: 4 }, '/daysUp more-than-window'],
  ['a window of 1 for the usual 2 days up', 'watch-settings', { windowDays: 1 }, '/windowDays more-than-window'],
  ['no settings', 'watch-settings', {}, undefined],
];

describe('what is typed in now', () => {
  test.each(CASES)('%s', (_, kind, body, issue) => {
    const found = checkEntry(kind, body, TODAY).map(({ path, code }) => `${path} ${code}`);
    expect(found).toEqual(issue === undefined ? [] : [issue]);
  });
});

test('what is on record already, or comes from a bundle, is taken as it was accepted', () => {
  expect(checkEntry('plan', { ...plan, steps: [] })).toEqual([]);
  expect(checkEntry('result', { testId: 'igg', day: '2026-05-01' })).toEqual([]);
  expect(checkEntry('watch-settings', { daysUp: 4 })).toEqual([]);
});

test('a title is blank where nothing of it can be seen, and only there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (title) => {
      const seen = [...title].some((character) => !/[\s\p{Cc}\p{Cf}\p{Z}]/u.test(character));
      const issues = checkEntry('event', { ...event, title }, TODAY);
      expect(issues.length).toBe(seen ? 0 : 1);
    }),
    { seed: 7, numRuns: 300 },
  );
});
