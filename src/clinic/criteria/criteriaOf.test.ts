import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGN_IDS } from '../entries/personEntry.ts';
import { madeUp, madeUpCourse, sign } from '../person/madeUpCourse.testing.ts';
import { criteriaOf } from './criteriaOf.ts';

const TODAY = '2026-01-01';
const TUMOUR = madeUp('tumour', 't1', { found: '2024-10-02', kind: 'ganglioneuroblastoma' });
const rating = madeUp('rating', 'r1', {
  scaleId: 'oms-severity-5',
  scaleVersion: '1',
  day: '2024-08-20',
  items: { stance: 2, gait: 2, 'arm-hand': 0, opsoclonus: 1, mood: 0 },
  raterRole: 'clinician',
  source: 'live',
  blinded: false,
  currentInfection: 'no',
});
const state = (course: ReturnType<typeof madeUpCourse>, id: string, today = TODAY) =>
  criteriaOf(course, today).criteria.find((criterion) => criterion.id === id)!;

describe('the paediatric criteria', () => {
  test('ataxia and rage are 2 of 4, since when each was first seen', () => {
    const course = madeUpCourse([
      sign('s1', 'ataxia', '2024-08-03'),
      sign('s2', 'myoclonus', '2024-08'),
      sign('s3', 'rage', '2024-07-20'),
      sign('s4', 'sleep', '2024-08-09'),
    ]);
    const count = criteriaOf(course, TODAY);
    expect([count.form, count.recordedCount, count.ofCount]).toEqual(['paediatric-2004', 2, 4]);
    expect(count.criteria.map(({ id, recorded, since }) => [id, recorded, since])).toEqual([
      ['eyes', false, undefined],
      ['movement', true, '2024-08-03'],
      ['behaviour', true, '2024-07-20'],
      ['tumour', false, undefined],
    ]);
    expect(state(course, 'movement').evidence.map(({ id, role }) => `${id} ${role}`)).toEqual([
      's1 counts',
      's2 counts',
    ]);
  });

  test('all four recorded are 4 of 4, and nothing in the answer says "has"', () => {
    const count = criteriaOf(
      madeUpCourse([
        sign('s1', 'ocular-flutter', '2024'),
        sign('s2', 'ataxia', '2024'),
        sign('s3', 'sleep', '2024'),
        TUMOUR,
      ]),
      TODAY,
    );
    expect(count.recordedCount).toBe(4);
    expect(`${count.title.en} ${count.rule.en} ${count.caution.en}`).not.toMatch(/\b(has|have|diagnosed|met)\b/);
    expect(count.caution.en).toMatch(/no diagnosis/);
    expect(count.sources).toContain('Matthay2005');
  });

  test('an unsure sign is shown and does not count', () => {
    const course = madeUpCourse([sign('s1', 'opsoclonus', '2024-08-03', { certainty: 'unsure' })]);
    expect(state(course, 'eyes')).toMatchObject({ recorded: false, evidence: [{ id: 's1', role: 'unsure' }] });
    expect(state(course, 'eyes').since).toBeUndefined();
    expect(state(course, 'eyes').evidence[0]!.text!.de).toMatch(/, nicht sicher$/);
  });

  test('nystagmus, tremor, lethargy, drooling and lost speech count for nothing', () => {
    const course = madeUpCourse([
      sign('s1', 'other', '2024', { note: 'nystagmus' }),
      sign('s2', 'tremor', '2024'),
      sign('s3', 'lethargy', '2024'),
      sign('s4', 'drooling', '2024'),
      sign('s5', 'speech-loss', '2024'),
    ]);
    expect(criteriaOf(course, TODAY).recordedCount).toBe(0);
    expect(state(course, 'movement').evidence).toMatchObject([{ id: 's2', role: 'further' }]);
  });

  test('a rating above 0 and an analysis are further evidence only', () => {
    const analysis = madeUp('analysis', 'a1', {
      recordingId: 'rec1',
      day: '2024-08-21',
      kinsbourneVersion: '0',
      algorithms: [],
      waveform: 'opsoclonus',
      verdict: [],
      measures: [],
    });
    const recording = madeUp('recording', 'rec1', { name: 'Evening film', day: '2024-08-21' });
    const course = madeUpCourse([rating, recording, analysis]);
    expect(criteriaOf(course, TODAY).recordedCount).toBe(0);
    expect(state(course, 'eyes').evidence.map(({ id, role }) => `${id} ${role}`)).toEqual(['r1 further', 'a1 further']);
    expect(state(course, 'movement').evidence).toMatchObject([{ id: 'r1' }]);
    expect(state(course, 'behaviour').evidence).toEqual([]);
  });

  test('what a sign points to comes along', () => {
    const recording = madeUp('recording', 'rec1', { name: 'Evening film', day: '2024-08-04' });
    const course = madeUpCourse([sign('s1', 'opsoclonus', '2024-08-03', { evidence: ['rec1', 'gone'] }), recording]);
    expect(state(course, 'eyes').evidence.map(({ kind, label, role }) => [kind, label, role])).toEqual([
      ['sign', 'Dancing eyes in all directions (opsoclonus)', 'counts'],
      ['recording', 'Evening film', 'further'],
    ]);
  });

  test('a tumour counts by its kind; a finding without a kind, or a benign other one, is shown only', () => {
    const found = madeUp('examination', 'x1', { testId: 'mri-body', day: '2024-10-01', outcome: 'tumour-found' });
    const clear = madeUp('examination', 'x2', { testId: 'mibg', day: '2024-10-03', outcome: 'nothing-found' });
    const unknown = madeUp('tumour', 't2', { found: '2024-10', kind: 'unknown' });
    expect(state(madeUpCourse([found, clear, unknown]), 'tumour')).toMatchObject({
      recorded: false,
      evidence: [
        { id: 'x1', role: 'further' },
        { id: 't2', role: 'further' },
      ],
    });
    expect(state(madeUpCourse([found, TUMOUR]), 'tumour')).toMatchObject({ recorded: true, since: '2024-10-02' });
  });

  test('on an earlier day only what was seen by then is there', () => {
    const course = madeUpCourse([sign('s1', 'ataxia', '2024-08-03'), sign('s2', 'opsoclonus', '2024-09-15'), TUMOUR]);
    expect(criteriaOf(course, '2024-08-02').recordedCount).toBe(0);
    expect(criteriaOf(course, '2024-08-03').recordedCount).toBe(1);
    expect(criteriaOf(course, '2024-09-15').recordedCount).toBe(2);
    expect(criteriaOf(course, '2024-10-02').recordedCount).toBe(3);
  });

  test('property: more entries never lower the count, nor does a later day', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...SIGN_IDS), fc.integer({ min: 10, max: 28 })), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (first, more) => {
        const signs = [...first, ...more].map(([name, day], i) => sign(`s${i}`, name, `2024-08-${day}`));
        const few = criteriaOf(madeUpCourse(signs.slice(0, first.length)), TODAY).recordedCount;
        const all = madeUpCourse(signs);
        expect(criteriaOf(all, TODAY).recordedCount).toBeGreaterThanOrEqual(few);
        expect(criteriaOf(all, '2024-08-19').recordedCount).toBeLessThanOrEqual(criteriaOf(all, TODAY).recordedCount);
      }),
    );
  });
});

describe('the working definition for adults', () => {
  const adult = { birth: '1980-01-01', onset: '2025-03' };

  test('stands apart: two criteria, no tumour among them, marked as not verified', () => {
    const count = criteriaOf(
      madeUpCourse([sign('s1', 'opsoclonus', '2025-03-05'), sign('s2', 'irritability', '2025-03'), TUMOUR], adult),
      TODAY,
    );
    expect([count.form, count.recordedCount, count.ofCount, count.verified]).toEqual(['adult-working', 1, 2, false]);
    expect(count.criteria.map(({ id }) => id)).toEqual(['eyes', 'movement']);
    expect(count.rule.en).toContain('no agreed count');
    expect(count.caution.en).toMatch(/^Not verified/);
    expect(count.sources).toEqual(['Graus2021']);
  });
});
