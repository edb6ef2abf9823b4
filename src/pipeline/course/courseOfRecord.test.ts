import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyEntry, type Bodies, courseOf, ENTRY_KINDS, type EntryKind } from '../../clinic/index.ts';
import { courseOfRecord, fromOnset } from './courseOfRecord.ts';

const TODAY = '2026-03-01';
const ONSET = '2025-06-01';

interface Given {
  readonly kind: EntryKind;
  readonly id: string;
  readonly body: Record<string, unknown>;
}

const PERSON: Given = { kind: 'person', id: 'p', body: { name: 'Made Up', birth: '2024-01-01', onset: ONSET } };

function record(...given: readonly Given[]) {
  const all = given.some(({ kind }) => kind === 'person') ? given : [PERSON, ...given];
  const entries = all.map(({ kind, id, body }) => {
    const span = ENTRY_KINDS[kind].span(body as never);
    return {
      id,
      personId: 'p',
      kind,
      version: 1,
      body: body as Bodies[EntryKind],
      ...(span === undefined ? {} : { firstDay: span.first }),
      removed: false,
      writtenAt: '2026-01-01T00:00:00Z',
      author: { id: 'a', name: 'A', role: 'clinician' },
    } as AnyEntry;
  });
  return courseOf(entries)!;
}

const RATING_BASE = {
  scaleVersion: '1',
  raterRole: 'clinician',
  source: 'live',
  blinded: false,
  currentInfection: 'no',
};
const rating = (id: string, day: string, more: object): Given => ({
  kind: 'rating',
  id,
  body: { ...RATING_BASE, day, ...more },
});
const codesOf = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

test('an empty record: a course from onset to today, nothing seen, nothing known of a tumour', () => {
  const { course, issues } = courseOfRecord(record(), TODAY, 90);
  expect(issues).toEqual([]);
  expect(course).toEqual({
    onsetDay: ONSET,
    ageAtOnsetDays: 517,
    today: TODAY,
    doses: [],
    infectionDays: [],
    relapseDays: [],
    observations: [],
  });
});

test('six items stand in the order of the model; the form without speech leaves it open; of a bare total the form is kept', () => {
  const items = { stance: 1, gait: 2, 'arm-hand': 0, opsoclonus: 3, mood: 1 };
  const { course, sources } = courseOfRecord(
    record(
      rating('r6', '2025-06-10', { scaleId: 'oms-severity-6', items: { ...items, speech: 2 } }),
      rating('r5', '2025-07-10', { scaleId: 'oms-severity-5', items }),
      rating('t5', '2025-08-10', { scaleId: 'oms-severity-5', total: 7 }),
      rating('other', '2025-08-11', { scaleId: 'sara', total: 7 }),
    ),
    TODAY,
    90,
  );
  expect(course!.observations).toEqual([
    { kind: 'rating', day: '2025-06-10', items: [1, 2, 0, 3, 2, 1] },
    { kind: 'rating', day: '2025-07-10', items: [1, 2, 0, 3, undefined, 1] },
    { kind: 'total', day: '2025-08-10', scale: 5, total: 7 },
  ]);
  expect(sources.map((entries) => entries.map(({ id }) => id))).toEqual([['r6'], ['r5'], ['t5']]);
});

test('a week of evenings is one look: the middle of 1, 2, 3 on its last day; skipped questions stay open', () => {
  const diary = (day: string, body: object): Given => ({
    kind: 'diary',
    id: `d${day}`,
    body: { day, enteredAt: `${day}T20:00:00Z`, ...body },
  });
  const { course } = courseOfRecord(
    record(
      diary('2026-02-25', { eyes: 1 }),
      diary('2026-02-26', { eyes: 3, walking: 2 }),
      diary('2026-02-28', { eyes: 2 }),
      diary('2026-02-20', { jerks: 0 }),
      diary('2026-02-27', { napMin: 30 }),
    ),
    TODAY,
    90,
  );
  expect(course!.observations).toEqual([
    { kind: 'diary', day: '2026-02-20', answers: { jerks: 0 } },
    { kind: 'diary', day: '2026-02-28', answers: { eyes: 2, walking: 2 } },
  ]);
});

test('illness and fever of one cold are one infection; appointments are none', () => {
  const event = (type: string, start: string): Given => ({
    kind: 'event',
    id: `${type}${start}`,
    body: { type, title: 'x', start },
  });
  const { course } = courseOfRecord(
    record(
      event('illness', '2025-10-01'),
      event('fever', '2025-10-03'),
      event('illness', '2025-11-01'),
      event('appointment', '2025-12-01'),
    ),
    TODAY,
    90,
  );
  expect(course!.infectionDays).toEqual(['2025-10-01', '2025-11-01']);
});

test('a relapse that a clinician judged counts, a suspected one is named, one that was none is silent', () => {
  const relapse = (id: string, certainty: string): Given => ({
    kind: 'relapse',
    id,
    body: { start: '2025-12-01', certainty, judgedBy: 'clinician' },
  });
  const { course, relapseIds, issues } = courseOfRecord(
    record(relapse('a', 'judged-by-clinician'), relapse('b', 'suspected'), relapse('c', 'not-a-relapse')),
    TODAY,
    90,
  );
  expect([course!.relapseDays, relapseIds]).toEqual([['2025-12-01'], ['a']]);
  expect(issues).toMatchObject([{ code: 'suspected-relapse', entry: { id: 'b' }, blocking: false }]);
});

test('a tumour and its removal; looked and found nothing; nobody looked', () => {
  const tumour: Given = {
    kind: 'tumour',
    id: 't',
    body: { found: '2025-06', kind: 'neuroblastoma', resection: { day: '2025-07-01', completeness: 'complete' } },
  };
  const looked: Given = {
    kind: 'examination',
    id: 'e',
    body: { testId: 'mibg', day: '2025-06-20', outcome: 'nothing-found' },
  };
  expect(courseOfRecord(record(tumour), TODAY, 90).course).toMatchObject({
    hasTumour: true,
    resectionDay: '2025-07-01',
  });
  expect(courseOfRecord(record(looked), TODAY, 90).course).toMatchObject({ hasTumour: false });
});

test('spinal fluid in numbers and in words; words that say neither are named', () => {
  const result = (id: string, testId: string, more: object): Given => ({
    kind: 'result',
    id,
    body: { testId, day: '2025-06-15', ...more },
  });
  const { course, issues } = courseOfRecord(
    record(
      result('a', 'csf-b-cells', { value: 6.5, unit: '%' }),
      result('b', 'csf-oligoclonal-bands', { valueText: 'keine nachweisbar' }),
      result('c', 'csf-oligoclonal-bands', { valueText: 'present (5 bands)' }),
      result('d', 'csf-oligoclonal-bands', { valueText: 'see letter' }),
    ),
    TODAY,
    90,
  );
  expect(course!.observations).toEqual([
    { kind: 'csf-b', day: '2025-06-15', percent: 6.5 },
    { kind: 'bands', day: '2025-06-15', present: false },
    { kind: 'bands', day: '2025-06-15', present: true },
  ]);
  expect(issues).toMatchObject([{ code: 'unread-result', entry: { kind: 'result', id: 'd' } }]);
});

test('plan steps become dose lines from onset on; planned ones reach as far as the forecast', () => {
  const plan: Given = {
    kind: 'plan',
    id: 'plan',
    body: {
      drug: 'Prednisolone',
      drugId: 'prednisolone',
      title: 'x',
      route: 'oral',
      status: 'active',
      steps: [{ id: 's1', from: '2026-02-01', everyDays: 1, dose: '1 mg/kg' }],
    },
  };
  const { course, issues } = courseOfRecord(record(plan), TODAY, 30);
  expect(issues).toEqual([]);
  expect(course!.doses).toEqual([
    { channel: 'steroid', fromDay: 245, toDay: 303, everyDays: 1, timesPerDay: 1, amount: 1 },
  ]);
});

test.each([
  ['no onset', [{ kind: 'person', id: 'p', body: { name: 'x', birth: '2024' } }], 'no-onset'],
  ['born later', [{ kind: 'person', id: 'p', body: { name: 'x', birth: '2026', onset: '2025' } }], 'birth-after-onset'],
  ['onset to come', [{ kind: 'person', id: 'p', body: { name: 'x', birth: '2024', onset: '2027' } }], 'in-the-future'],
  ['a rating to come', [rating('r', '2026-04-01', { scaleId: 'oms-severity-6', total: 3 })], 'in-the-future'],
  [
    'an illness to come',
    [{ kind: 'event', id: 'e', body: { type: 'fever', title: 'x', start: '2026-04-01' } }],
    'in-the-future',
  ],
  [
    'a negative dose',
    [
      {
        kind: 'plan',
        id: 'plan',
        body: {
          drug: 'Prednisolone',
          drugId: 'prednisolone',
          status: 'active',
          steps: [{ id: 's', from: '2026-02-01', everyDays: 1, dose: '-1 mg/kg' }],
        },
      },
    ],
    'treatment',
  ],
] as const)('%s: nothing is fitted, and the sentence says why', (_, given, code) => {
  const { course, issues } = courseOfRecord(record(...(given as unknown as Given[])), TODAY, 90);
  expect(course).toBeUndefined();
  expect(codesOf(issues.filter(({ blocking }) => blocking))).toContain(code);
});

test('of a vague onset the day is said; an entry that is earlier within it moves it', () => {
  const vague: Given = { kind: 'person', id: 'p', body: { name: 'x', birth: '2024', onset: '2025-06' } };
  expect(courseOfRecord(record(vague), TODAY, 90).course!.onsetDay).toBe('2025-06-15');
  const early = rating('r', '2025-06-10', { scaleId: 'oms-severity-6', total: 9 });
  const { course, issues } = courseOfRecord(record(vague, early), TODAY, 90);
  expect([course!.onsetDay, codesOf(issues)]).toEqual(['2025-06-10', ['vague-onset']]);
});

test('law: what lies before onset goes from a line, and its doses after onset stay on their days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40, max: 20 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (fromDay, length, everyDays) => {
        const line = {
          channel: 'steroid',
          fromDay,
          toDay: fromDay + length,
          everyDays,
          timesPerDay: 1,
          amount: 1,
        } as const;
        const days = (one: typeof line | ReturnType<typeof fromOnset>[number]): number[] =>
          Array.from({ length: 200 }, (_, i) => i - 100).filter(
            (day) => day >= one.fromDay && day <= one.toDay && (day - one.fromDay) % one.everyDays === 0,
          );
        expect(fromOnset([line]).flatMap(days)).toEqual(days(line).filter((day) => day >= 0));
      },
    ),
  );
});

test('an onset that is not in the record is taken from the first sign', () => {
  const person: Given = { kind: 'person', id: 'p', body: { name: 'x', birth: '2024' } };
  const sign: Given = { kind: 'sign', id: 's', body: { sign: 'ataxia', firstSeen: '2025-05-20' } };
  expect(courseOfRecord(record(person, sign), TODAY, 90).course!.onsetDay).toBe('2025-05-20');
});
