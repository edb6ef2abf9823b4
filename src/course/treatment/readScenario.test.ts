import { expect, test } from 'vitest';
import { RELAPSE_RULE } from './protocol.ts';
import { readScenario } from './readScenario.ts';

const IDS = ['untreated', 'triple'];
const step = (more: object) => ({ drug: 'prednisolone', dose: '1 mg/kg', from: 0, to: 27, ...more });

test('a whole scenario', () => {
  const { scenario, issues } = readScenario(
    {
      child: { ageYears: 2, tumour: true, delayDays: 10, trigger: 1 },
      protocol: {
        steps: [step({ timesPerDay: 2 }), { drug: 'Dexamethasone', dose: '20 mg/m²', from: 28, to: 30 }],
        resectionDay: 14,
      },
      infections: [{ day: 200 }, { day: 90, size: 2 }],
      rules: { relapse: { rise: 4 } },
    },
    IDS,
  );
  expect(issues).toEqual([]);
  expect(scenario!.child).toEqual({ ageYears: 2, hasTumour: true, delayDays: 10, triggerSize: 1 });
  expect(scenario!.infections).toEqual([
    { day: 90, size: 2 },
    { day: 200, size: 1 },
  ]);
  const protocol = scenario!.protocol;
  if (typeof protocol === 'string') throw new Error('expected an own protocol');
  expect(protocol.relapse).toEqual({ ...RELAPSE_RULE, rise: 4 });
  expect(protocol.resectionDay).toBe(14);
  expect(protocol.lines[0]).toEqual({
    channel: 'steroid',
    fromDay: 0,
    toDay: 27,
    everyDays: 1,
    timesPerDay: 2,
    amount: 1,
  });
  // 20 mg/m² of a toddler with 23 kg for each square metre, times 6.7
  expect(protocol.lines[1]!.amount).toBeCloseTo((20 / 23) * 6.7, 12);
});

test('dates: the first one is day 0, or the day that is named as the start; ACTH by its short name', () => {
  const steps = [
    step({ from: '2026-03-09', to: '2026-03-10' }),
    { drug: 'ACTH', dose: '20 IU', from: '2026-03-02', to: '2026-03-21' },
  ];
  const daysOf = (protocol: object): (number | undefined)[] => {
    const { scenario, issues } = readScenario({ protocol }, IDS);
    expect(issues).toEqual([]);
    const own = scenario!.protocol;
    if (typeof own === 'string') throw new Error('expected an own protocol');
    return [...own.lines.flatMap(({ fromDay, toDay }) => [fromDay, toDay]), own.resectionDay];
  };
  expect(daysOf({ steps, resectionDay: '2026-03-16' })).toEqual([7, 8, 0, 19, 14]);
  expect(daysOf({ steps, startDay: '2026-02-28' })).toEqual([9, 10, 2, 21, undefined]);
});

test('nothing said: a child of 1.5 years without a tumour, untreated', () => {
  const { scenario } = readScenario({ protocol: 'untreated' }, IDS);
  expect(scenario).toEqual({
    child: { ageYears: 1.5, hasTumour: false, delayDays: 43, triggerSize: 2 },
    protocol: 'untreated',
    infections: [],
  });
});

test.each([
  [
    'a negative dose in step 3',
    { protocol: { steps: [step({}), step({}), step({ dose: '−5 mg/kg' })] } },
    'Step 3 (prednisolone): dose is −5 mg/kg; a dose must be above 0',
  ],
  [
    'days out of order',
    { protocol: { steps: [step({ from: 30, to: 10 })] } },
    'Step 1 (prednisolone): it ends (10) before it begins (30)',
  ],
  [
    'dates out of order',
    { protocol: { steps: [step({ from: '2026-03-02', to: '2026-02-20' })] } },
    'Step 1 (prednisolone): it ends (2026-02-20) before it begins (2026-03-02)',
  ],
  [
    'a date that is none',
    { protocol: { steps: [step({ from: '2026-02-30' })] } },
    'from is "2026-02-30"; expected a whole number',
  ],
  [
    'a step before the start',
    { protocol: { startDay: '2026-03-02', steps: [step({ from: '2026-03-01', to: '2026-03-05' })] } },
    'Step 1 (prednisolone): it begins (2026-03-01) before treatment starts (2026-03-02)',
  ],
  [
    'a day before the start',
    { protocol: { steps: [step({ from: -3 })] } },
    'it begins (-3) before treatment starts (0)',
  ],
  ['a start that is no date', { protocol: { startDay: 'May', steps: [] } }, 'protocol.startDay ("May")'],
  [
    'an unknown drug',
    { protocol: { steps: [step({ drug: 'Dancingol' })] } },
    'Step 1: "Dancingol" is not in the model',
  ],
  ['a drug without a place', { protocol: { steps: [step({ drug: 'Omeprazole' })] } }, 'is not in the model'],
  ['a bare number', { protocol: { steps: [step({ dose: 5 })] } }, 'the unit in "5" is not known'],
  ['an unknown field', { protocol: { steps: [step({ doze: 1 })] } }, 'protocol.steps[0].doze'],
  ['an unknown protocol', { protocol: 'magic' }, 'protocol ("magic") is not known here; expected: untreated, triple'],
  ['a day that is no day', { protocol: { steps: [step({ from: 1.5 })] } }, 'from is 1.5; expected a whole number'],
  ['a child of 40', { child: { ageYears: 40 } }, 'child.ageYears is 40; expected a number from 0.2 to 18'],
  ['an infection in the past', { infections: [{ day: -3 }] }, 'infections[0].day is -3'],
  ['a tumour of words', { child: { tumour: 'yes' } }, 'child.tumour ("yes")'],
  ['a rule that is none', { rules: { relapse: { rise: 99 } } }, 'rules.relapse.rise is 99'],
  ['a list', [], 'scenario ([])'],
  ['nothing', null, 'scenario (null)'],
])('%s: the message says what and where, and there is no scenario', (_, json, sentence) => {
  const { scenario, issues } = readScenario(json, IDS);
  expect(scenario).toBeUndefined();
  expect(issues.map(({ text }) => text.en).join('\n')).toContain(sentence);
});
