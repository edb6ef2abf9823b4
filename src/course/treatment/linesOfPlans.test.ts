import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLINIC_LANGUAGES, type DoseBody, type PlanBody, type PlanStep } from '../../clinic/index.ts';
import { amountOfDose } from './amountOfDose.ts';
import { DRUG_CHANNELS, isDoseDay } from './doseLines.ts';
import { linesOfDays } from './linesOfDays.ts';
import { type LinesOptions, linesOfPlans } from './linesOfPlans.ts';
import { MODEL_DRUGS, modelDrug } from './modelDrugs.ts';

const OPTIONS: LinesOptions = {
  zeroDay: '2026-01-01',
  today: '2026-03-01',
  lastDay: '2026-03-01',
  weightKg: 12,
  areaM2: 0.5,
};

function plan(drug: string, steps: readonly Partial<PlanStep>[], head: Partial<PlanBody> = {}): PlanBody {
  return {
    title: drug,
    drug,
    route: 'oral',
    status: 'active',
    steps: steps.map((step, k) => ({ id: `s${k}`, from: '2026-01-01', everyDays: 1, dose: '1 mg/kg', ...step })),
    ...head,
  };
}

const read = (plans: readonly PlanBody[], doses: readonly DoseBody[] = [], options: Partial<LinesOptions> = {}) =>
  linesOfPlans(
    { plan: plans.map((body, k) => ({ id: `p${k}`, body })), dose: doses.map((body, k) => ({ id: `d${k}`, body })) },
    { ...OPTIONS, ...options },
  );

test('a step of ten days becomes one line; days count from the zero day; another year has its own days', () => {
  const { lines, issues } = read([
    plan('Prednisolone', [{ from: '2026-01-11', to: '2026-01-20', dose: '0,5 mg/kg 2×' }]),
  ]);
  expect(issues).toEqual([]);
  expect(lines).toEqual([{ channel: 'steroid', fromDay: 10, toDay: 19, everyDays: 1, timesPerDay: 2, amount: 0.5 }]);
});

test.each([
  ['prednisolone', '2 mg/kg', 2],
  ['prednisone', '24 mg', 2],
  ['methylprednisolone', '20 mg/kg', 25],
  // 20 mg/m² · 0.5 m² / 12 kg · 6.7
  ['dexamethasone', '20 mg/m²', (20 * 0.5 * 6.7) / 12],
  ['hydrocortisone', '8 mg/kg', 2],
  ['corticotropin', '75 IU/m²', 75],
  ['corticotropin', '40 IU', 80],
  ['tetracosactide', '0.25 mg', 0.5],
  ['immunoglobulin', '1 g/kg', 1],
  ['immunoglobulin', '6 g', 0.5],
  ['rituximab', '375 mg/m²', 375],
  ['cyclophosphamide', '375 mg', 750],
])('by hand: %s %s for 12 kg and 0.5 m² is %d', (drugId, text, amount) => {
  const read = amountOfDose(modelDrug(drugId)!, text, { weightKg: 12, areaM2: 0.5 }, undefined, 1, drugId);
  expect(read.issue).toBeUndefined();
  expect('amount' in read ? read.amount : Number.NaN).toBeCloseTo(amount, 12);
});

test('weight and area are asked for where they are needed, and only there', () => {
  const none = { weightKg: undefined, areaM2: undefined };
  expect(read([plan('Prednisone', [{ dose: '24 mg' }])], [], none).issues).toMatchObject([
    { step: 1, code: 'needs-weight' },
  ]);
  expect(read([plan('Rituximab', [{ dose: '187 mg' }])], [], none).issues).toMatchObject([{ code: 'needs-area' }]);
  expect(read([plan('Rituximab', [{ dose: '375 mg/m²' }])], [], none).issues).toEqual([]);
});

const bad: [string, PlanBody, string, string][] = [
  [
    'negative dose',
    plan('Prednisolone', [{}, {}, { dose: '-5 mg/kg' }]),
    'dose-negative',
    'Step 3 (Prednisolone): dose is -5 mg/kg; a dose must be above 0',
  ],
  [
    'ends before it begins',
    plan('Prednisolone', [{ from: '2026-01-20', to: '2026-01-10' }]),
    'wrong-order',
    'Step 1 (Prednisolone): it ends (2026-01-10) before it begins (2026-01-20)',
  ],
  ['unknown drug', plan('Dancingol', [{}]), 'unknown-drug', '"Dancingol" is not in the model'],
  [
    'future step',
    plan('Prednisolone', [{}, { from: '2026-04-01' }]),
    'in-the-future',
    'Step 2 (Prednisolone): 2026-04-01 lies in the future (today is 2026-03-01)',
  ],
  ['another unit', plan('Corticotropin', [{ dose: '2 mg/kg' }]), 'dose-unit-of-another-drug', '"2 mg/kg" is not in IU'],
  ['no dose', plan('Prednisolone', [{ dose: ' ' }]), 'dose-empty', 'there is no dose'],
];

test.each(bad)('%s: named, and nothing is simulated, not even the plan beside it', (_, body, code, sentence) => {
  const { lines, issues } = read([plan('Rituximab', [{ dose: '375 mg/m²' }]), body]);
  expect(lines).toEqual([]);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]!.text.en).toContain(sentence);
  for (const language of CLINIC_LANGUAGES) expect(issues[0]!.text[language].length).toBeGreaterThan(20);
});

test('a step of the future is welcome where more than the past is asked', () => {
  const { lines } = read([plan('Prednisolone', [{ from: '2026-04-01', to: '2026-04-02' }])], [], {
    lastDay: '2026-06-01',
  });
  expect(lines).toMatchObject([{ fromDay: 90, toDay: 91 }]);
});

test('drugs of the list without a place in the model are left out by name', () => {
  const { lines, issues, notInModel } = read([
    plan('Omeprazole', [{ dose: '1 sachet' }]),
    plan('Prednisolone', [{ to: '2026-01-02' }]),
  ]);
  expect(issues).toEqual([]);
  expect(notInModel).toEqual(['omeprazole']);
  expect(lines).toHaveLength(1);
});

function dose(day: string, status: DoseBody['status'], more: Partial<DoseBody> = {}): DoseBody {
  return { planId: 'p0', stepId: 's0', drug: 'Prednisolone', day, status, ...more };
}

test('what was logged counts: missed is none, given has its own amount, partial without an amount is half', () => {
  const { lines, countedAsHalf } = read(
    [plan('Prednisolone', [{ from: '2026-01-01', to: '2026-01-06', dose: '2 mg/kg' }])],
    [dose('2026-01-02', 'missed'), dose('2026-01-04', 'given', { dose: '1 mg/kg' }), dose('2026-01-05', 'partial')],
  );
  const daily = [0, 1, 2, 3, 4, 5].map((day) =>
    lines.filter((each) => isDoseDay(each, day)).reduce((a, { amount }) => a + amount, 0),
  );
  expect(daily).toEqual([2, 0, 2, 1, 1, 2]);
  expect(countedAsHalf).toBe(1);
});

test('two times of the day are two doses, and a dose of the day is shared between them', () => {
  const times = ['08:00', '20:00'];
  const each = read([plan('Prednisolone', [{ to: '2026-01-03', dose: '1 mg/kg', times }])]);
  expect(each.lines).toEqual([{ channel: 'steroid', fromDay: 0, toDay: 2, everyDays: 1, timesPerDay: 2, amount: 1 }]);
  const shared = read([plan('Prednisolone', [{ to: '2026-01-03', dose: '2 mg/kg/day', times }])]);
  expect(shared.lines).toEqual(each.lines);
  expect(read([plan('Prednisolone', [{ dose: '1 mg/kg 3×', times }])]).issues).toMatchObject([
    { code: 'dose-ambiguous' },
  ]);
});

test('a stopped plan ends, an open one runs to the last day, an unplanned dose is added, a logged one of the future is refused', () => {
  const stopped = plan('Prednisolone', [{}], { status: 'stopped', stoppedOn: '2026-01-05' });
  expect(read([stopped]).lines).toMatchObject([{ fromDay: 0, toDay: 3 }]);
  expect(read([plan('Prednisolone', [{}])]).lines).toMatchObject([{ fromDay: 0, toDay: 59 }]);
  const { lines } = read([], [{ drug: 'Rituximab', day: '2026-01-08', status: 'given', dose: '375 mg/m²' }]);
  expect(lines).toEqual([{ channel: 'rituximab', fromDay: 7, toDay: 7, everyDays: 1, timesPerDay: 1, amount: 375 }]);
  expect(read([], [{ drug: 'Rituximab', day: '2026-03-09', status: 'given', dose: '375 mg/m²' }]).issues).toMatchObject(
    [{ code: 'in-the-future' }],
  );
});

test('lines of days say the same as the days, whatever they are', () => {
  const day = fc.record({
    channel: fc.constantFrom(...DRUG_CHANNELS),
    day: fc.integer({ min: -5, max: 40 }),
    timesPerDay: fc.integer({ min: 1, max: 2 }),
    amount: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), (days) => {
      const lines = linesOfDays(days);
      for (const channel of DRUG_CHANNELS)
        for (let at = -5; at <= 40; at++) {
          const of = <T extends { channel: string }>(all: readonly T[]): T[] =>
            all.filter((each) => each.channel === channel);
          const wanted = of(days.filter((each) => each.day === at)).reduce((a, d) => a + d.amount * d.timesPerDay, 0);
          const got = of(lines.filter((each) => isDoseDay(each, at))).reduce((a, l) => a + l.amount * l.timesPerDay, 0);
          expect(got).toBeCloseTo(wanted, 10);
        }
    }),
  );
});

test('every drug of the model is in the list of drugs, and every potency has a source', () => {
  for (const { drugId, channel, sources } of MODEL_DRUGS) {
    expect(read([plan(drugId, [])]).issues).toEqual([]);
    if (channel === 'steroid') expect(sources).not.toEqual([]);
  }
});
