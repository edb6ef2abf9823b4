import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import type { ExaminationBody } from '../entries/investigationEntry.ts';
import type { PlanBody, PlanStep } from '../entries/treatmentEntry.ts';
import { CLINIC_LANGUAGES, type ClinicLanguage } from '../text.ts';
import { courseWith, dayAt, entryOf } from '../watch/watchCourse.testing.ts';
import { reportSections } from './reportSections.ts';
import { visitReport } from './visitReport.ts';

const TODAY = dayAt(100);
const FROM = dayAt(40);
const said = (entries: readonly AnyEntry[], section: string, language: ClinicLanguage = 'en'): string =>
  JSON.stringify(
    reportSections(visitReport(courseWith(entries), { today: TODAY, from: FROM }), language).find(
      ({ id }) => id === section,
    ),
  );

describe('the last search', () => {
  const examination = (id: string, place: number, testId: string, more: Partial<ExaminationBody> = {}) =>
    entryOf('examination', id, { testId, day: dayAt(place), outcome: 'nothing-found', ...more });
  const mri = examination('mri', 10, 'mri-body');

  test('is a test of the search: no blood IgG, whether entered as examination or result, nor anything else after it', () => {
    const later = [
      examination('igg', 60, 'igg', { name: 'IgG in blood' }),
      examination('eeg', 61, 'other', { name: 'EEG' }),
      entryOf('result', 'r', { testId: 'igg', day: dayAt(62), value: 8, unit: 'g/L' }),
    ];
    expect(said([mri, ...later], 'tumour')).toContain(
      '"text":"MRI of neck, chest, abdomen and pelvis, 11 January 2026: nothing found"',
    );
    expect(said(later, 'tumour')).toContain('no test of the search on record');
  });

  test('a scan that was not done is none; where another test came after the imaging, both are told', () => {
    expect(said([mri, examination('m2', 70, 'mri-body', { outcome: 'not-done' })], 'tumour')).toContain(
      '11 January 2026',
    );
    expect(said([mri, examination('mibg', 50, 'mibg')], 'tumour')).toMatch(
      /Last search","text":"MIBG[^"]*20 February 2026: nothing found.*Last imaging of the body","text":"MRI[^"]*11 January 2026/,
    );
    expect(said([mri], 'tumour')).not.toContain('Last imaging');
  });

  test('an examination that found a tumour is told where no tumour was entered: not "none on record"', () => {
    const found = said(
      [examination('m', 50, 'mri-body', { outcome: 'tumour-found' }), examination('u', 60, 'ultrasound')],
      'tumour',
    );
    expect(found).toContain('20 February 2026: tumour found');
    expect(found).not.toContain('None on record');
  });
});

describe('the current plan', () => {
  const plan = (id: string, from: number, to: number | undefined, more: Partial<PlanBody> = {}, everyDays = 1) => {
    const step: PlanStep = {
      id: 's',
      from: dayAt(from),
      ...(to === undefined ? {} : { to: dayAt(to) }),
      everyDays,
      dose: '5 mg',
    };
    return entryOf('plan', id, { title: id, drug: id, route: 'oral', status: 'active', steps: [step], ...more });
  };

  test('interval, first day and end stand beside the dose as it is written', () => {
    expect(said([plan('Drug A', 59, 149, {}, 2)], 'plan')).toContain(
      '[{"label":"Drug A, by mouth","text":"5 mg, every 2 days, since 1 Mar 2026, ends 30 May 2026","strong":true},' +
        '{"label":"What follows","text":"next on 12 Apr 2026"}]',
    );
  });

  test('what is to come, was not begun, has ended or was stopped stands apart with its day; what ended before the period is gone', () => {
    const text = said(
      [
        plan('Running', 50, undefined),
        plan('To come', 120, 140),
        plan('Not begun', 90, 130, { status: 'planned' }),
        plan('Over', 50, 80),
        plan('Stopped', 50, undefined, { status: 'stopped', stoppedOn: dayAt(85) }),
        plan('Long over', 1, 20),
      ],
      'plan',
    );
    const [running, others] = JSON.parse(text).parts;
    expect(running.rows).toEqual([
      { label: 'Running, by mouth', text: '5 mg, every day, since 20 Feb 2026, until further notice', strong: true },
    ]);
    expect(others.rows).toEqual([
      { label: 'Over, by mouth', text: 'finished on 22 Mar 2026' },
      { label: 'Stopped, by mouth', text: 'stopped on 27 Mar 2026' },
      {
        label: 'Not begun, by mouth',
        text: 'planned from 1 Apr 2026, not marked as begun; 5 mg, every day, ends 11 May 2026',
      },
      { label: 'To come, by mouth', text: 'planned from 1 May 2026; 5 mg, every day, ends 21 May 2026' },
    ]);
  });

  test('a plan that pauses is not among those that run; one between two infusions is', () => {
    const steps = (...places: number[]): PlanStep[] =>
      places.map((place) => ({ id: `s${place}`, from: dayAt(place), to: dayAt(place), everyDays: 1, dose: '5 mg' }));
    const pausing = said([plan('Twice', 1, 1, { steps: steps(1, 8, 15, 22, 200, 207) })], 'plan');
    expect(pausing).toContain('No plan is running.');
    expect(pausing).toContain(
      '{"label":"Twice, by mouth","text":"pause since the dose of 23 Jan 2026; then from 20 Jul 2026 5 mg, every 7 days; whole plan ends 27 Jul 2026"}',
    );
    expect(said([plan('Monthly', 1, 1, { steps: steps(34, 62, 90, 118) })], 'plan')).toContain(
      '"5 mg, every 28 days, since 4 Feb 2026, ends 29 Apr 2026","strong":true},{"label":"What follows","text":"next on 29 Apr 2026"}',
    );
  });

  test('where nothing runs that is said, above what is to come', () => {
    expect(said([plan('To come', 120, 140)], 'plan')).toMatch(/No plan is running.*planned from 1 May 2026/);
  });

  test.each(CLINIC_LANGUAGES)('in %s the dose stands as it is written, and nothing is left unfilled', (language) => {
    const text = said([plan('Drug A', 59, 149, {}, 2), plan('B', 120, undefined), plan('C', 50, 80)], 'plan', language);
    expect(text.match(/5 mg/g)).toHaveLength(2);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test('a course that ended in the period is told among the changes, on its last day', () => {
    expect(visitReport(courseWith([plan('Over', 50, 80)]), { today: TODAY, from: FROM }).changes.at(-1)).toEqual({
      day: dayAt(80),
      what: 'ended',
      kind: 'plan',
      label: 'Over',
    });
  });
});

describe('recordings', () => {
  const recording = entryOf('recording', 'rec', { name: 'Film', day: dayAt(60) });
  const analysis = (id: string, value: number, writtenAt: string) =>
    entryOf(
      'analysis',
      id,
      {
        recordingId: 'rec',
        day: dayAt(60),
        kinsbourneVersion: '1',
        algorithms: [],
        waveform: 'opsoclonus',
        verdict: [],
        measures: [{ id: 'burst-rate', status: 'measured', value, unit: '1/min' }],
      },
      { writtenAt },
    );
  const both = [analysis('b', 30, '2026-04-02T00:00:00Z'), analysis('a', 10, '2026-03-02T00:00:00Z')];
  const points = (entries: readonly AnyEntry[]) =>
    visitReport(courseWith(entries), { today: TODAY }).measures.flatMap((measure) =>
      measure.points.map(({ value }) => value),
    );

  test('one point a recording, from its newest analysis; none once the recording is taken away', () => {
    expect(points([recording, ...both])).toEqual([30]);
    expect(points([{ ...recording, version: 2, removed: true } as AnyEntry, recording, ...both])).toEqual([]);
    expect(said([{ ...recording, version: 2, removed: true } as AnyEntry, ...both], 'person')).not.toContain(
      'opsoclonus,',
    );
  });
});

test('of two wrists the one with more recordings is shown, by its name; the other is not on its line', () => {
  const rate = (place: string, value: number) => ({
    id: 'rest-jerk-rate',
    place,
    status: 'measured' as const,
    value,
    unit: '1/min',
  });
  const kept = (id: string, day: number, measures: ReturnType<typeof rate>[]) => [
    entryOf('recording', id, { name: id, day: dayAt(day) }),
    entryOf('analysis', `${id}a`, {
      recordingId: id,
      day: dayAt(day),
      kinsbourneVersion: '1',
      algorithms: [],
      verdict: [],
      measures,
    }),
  ];
  const entries = [
    ...kept('one', 50, [rate('left-wrist', 4)]),
    ...kept('two', 60, [rate('left-wrist', 6), rate('right-wrist', 90)]),
  ];
  expect(visitReport(courseWith(entries), { today: TODAY }).measures).toMatchObject([
    { id: 'rest-jerk-rate', place: 'left-wrist', unit: '1/min', points: [{ value: 4 }, { value: 6 }] },
  ]);
  expect(said(entries, 'measures')).toContain('Jerks per quiet minute (left wrist)');
});

test('"> 200" beside a range up to 100 is told as above, with its unit', () => {
  const result = entryOf('result', 'r', {
    testId: 'ferritin',
    day: dayAt(60),
    valueText: '> 200',
    unit: 'µg/L',
    high: 100,
  });
  expect(said([result], 'results')).toContain('"> 200 µg/L (above)","≤ 100"');
});

test('a dose given in part counts as given and is told', () => {
  const step = { id: 's', from: dayAt(90), to: dayAt(91), everyDays: 1, dose: '5 mg' };
  const plan = entryOf('plan', 'p', { title: 'P', drug: 'A', route: 'oral', status: 'active', steps: [step] });
  const log = { planId: 'p', stepId: 's', drug: 'A' } as const;
  const doses = [
    entryOf('dose', 'd1', { ...log, day: dayAt(90), status: 'partial' }),
    entryOf('dose', 'd2', { ...log, day: dayAt(91), status: 'late' }),
  ];
  expect(said([plan, ...doses], 'doses')).toContain('"Given","text":"2 (of these late: 1, of these in part: 1)"');
});
