import { expect, test } from 'vitest';
import { PUBLISHED_PROTOCOLS } from '../protocols/publishedProtocols.ts';
import { RELAPSE_RULE } from './protocol.ts';
import { readProtocol } from './readProtocol.ts';

const STEP = { channel: 'steroid', fromDay: 0, toDay: 27, everyDays: 1, timesPerDay: 2, amount: 1 };

test('every published protocol comes back from JSON as it was', () => {
  for (const { protocol } of PUBLISHED_PROTOCOLS)
    expect(readProtocol(JSON.parse(JSON.stringify({ ...protocol, name: 'words', sources: [] })))).toEqual({
      protocol,
      issues: [],
    });
});

test('an id and steps are enough: the usual rule of relapse, nothing done at one, no operation', () => {
  expect(readProtocol({ id: 'mine', lines: [STEP] }).protocol).toEqual({
    id: 'mine',
    lines: [STEP],
    decisions: [],
    relapse: RELAPSE_RULE,
    reinduction: { stops: [], lines: [], most: 0 },
  });
});

test.each([
  [{ amount: -1 }, 'step 2 (steroid): amount is -1; expected a single dose above 0 and up to 100 mg/kg'],
  [{ amount: 375 }, 'step 2 (steroid): amount is 375'],
  [{ toDay: 3, fromDay: 9 }, 'step 2 (steroid): ends on day 3, before it begins on day 9'],
  [{ channel: 'aspirin' }, 'step 2: the drug "aspirin" is not known; expected steroid, gel, depot'],
  [{ everyDays: 0 }, 'step 2 (steroid): everyDays is 0; expected a whole number from 1'],
  [{ fromDay: '2026-01-01' }, 'step 2 (steroid): fromDay is "2026-01-01"; expected a whole number from 0'],
  [{ dose: 3 }, 'step 2 has dose, which is not known'],
])('a step with %j is named', (change, sentence) => {
  const { protocol, issues } = readProtocol({ id: 'mine', lines: [STEP, { ...STEP, ...change }] });
  expect(protocol).toBeUndefined();
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain(sentence);
});

test('every wrong thing is told, wherever it stands', () => {
  const wrong = {
    id: '',
    lines: 7,
    resectionDay: -2,
    decisions: [{ day: 0, improvementBelow: 2, lines: [{ ...STEP, amount: null }] }],
    reinduction: { stops: ['aspirin'], lines: [] },
    relapse: { ...RELAPSE_RULE, rise: 'much' },
  };
  expect(readProtocol(wrong).issues).toEqual([
    'the plan: id is ""; expected a name',
    'lines is 7; expected a list',
    'the plan: resectionDay is -2; expected a whole number from 0 to 20000',
    'decision 1: day is 0; expected a whole number from 1 to 20000',
    'decision 1: improvementBelow is 2; expected a number from 0 to 1',
    'decision 1, step 1 (steroid): amount is null; expected a single dose above 0 and up to 100 mg/kg',
    'relapse: rise is "much"; expected a number from 0 to 18',
    'reinduction: stops: the drug "aspirin" is not known; expected steroid, gel, depot, immunoglobulin, rituximab, cyclophosphamide',
    'reinduction: most is missing; expected a whole number from 0 to 999',
  ]);
  expect(readProtocol([]).issues).toEqual([
    'the plan is []; expected an object with id, lines, resectionDay, decisions, relapse, reinduction',
  ]);
});
