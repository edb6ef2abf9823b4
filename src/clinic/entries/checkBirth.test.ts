import { expect, test } from 'vitest';
import { checkBirth } from './checkBirth.ts';
import type { Bodies } from './entryKinds.ts';

const codes = (issues: readonly { path: string; code: string }[]) => issues.map(({ path, code }) => `${path} ${code}`);

test('a sign before the birth, as exactly as both are known', () => {
  const seen = (firstSeen: string) => codes(checkBirth('sign', { sign: 'ataxia', firstSeen }, '2024-02'));
  expect(seen('2024-01-31')).toEqual(['/firstSeen before-birth']);
  expect(seen('2023')).toEqual(['/firstSeen before-birth']);
  expect(seen('2024')).toEqual([]);
  expect(seen('2024-02-01')).toEqual([]);
});

test('the steps of a plan, each by its place', () => {
  const step = (from: string) => ({ id: `s${from}`, from, everyDays: 1, dose: '' });
  const plan: Bodies['plan'] = {
    title: 'Plan',
    drug: 'Drug A',
    route: 'oral',
    status: 'active',
    steps: [step('2024-03-01'), step('2023-03-01')],
  };
  expect(codes(checkBirth('plan', plan, '2024-02-10'))).toEqual(['/steps/1/from before-birth']);
});

test('a tumour that was seen before the birth, and an examination then, stay', () => {
  expect(checkBirth('tumour', { found: '2024-01', kind: 'neuroblastoma' }, '2024-02')).toEqual([]);
  const examination = { testId: 'other', day: '2024-01-05', outcome: 'unclear' } as const;
  expect(checkBirth('examination', examination, '2024-02-01')).toEqual([]);
});
