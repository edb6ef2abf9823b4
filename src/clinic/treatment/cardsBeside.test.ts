import { expect, test } from 'vitest';
import type { PlanBody } from '../entries/treatmentEntry.ts';
import { cardsBeside } from './cardsBeside.ts';
import { makePlan } from './makePlan.ts';
import type { PlanShape } from './types.ts';

const injections = (count: number): PlanShape => ({ shape: 'daily-injections', count, sites: ['left', 'right'] });
const plan = (shape: PlanShape, more: Partial<PlanBody> = {}): PlanBody => ({
  ...makePlan(
    shape,
    { title: 'Plan', drug: 'x', route: 'intramuscular', drugId: 'corticotropin' },
    '2026-06-01',
    'as written',
  ),
  ...more,
});
const ids = (of: PlanBody) => cardsBeside(of).map(({ id }) => id);

test('beside 20 daily ACTH injections stands what the literature says of that course, with its cautions', () => {
  const [card] = cardsBeside(plan(injections(20)));
  expect(card).toMatchObject({ id: 'legacy-20-days', strategy: 'legacy' });
  expect(card!.cautions.map(({ text }) => text.en).join(' ')).toMatch(
    /40 to 52 weeks.*24 weeks.*9 of 11 children relapsed/,
  );
  expect(card!.cautions.every(({ sources, verified }) => !verified || sources.length > 0)).toBe(true);
});

test('one moved by two days is the same course, and 20 days in one step too', () => {
  const moved = plan(injections(20));
  const last = moved.steps.at(-1)!;
  const steps = [...moved.steps.slice(0, -1), { ...last, from: '2026-06-22', to: '2026-06-22' }];
  expect(ids({ ...moved, steps })).toEqual(['legacy-20-days']);
  expect(ids(plan({ shape: 'daily', days: 20 }))).toEqual(['legacy-20-days']);
});

test('another medicine, number or rhythm has no such card', () => {
  expect(ids(plan(injections(20), { drugId: 'prednisolone' }))).toEqual([]);
  expect(ids(plan(injections(19)))).toEqual([]);
  expect(ids(plan({ shape: 'infusions', everyDays: 28, count: 20 }))).toEqual([]);
  expect(ids(plan({ shape: 'alternate-days', days: 20 }))).toEqual([]);
  expect(ids(plan({ shape: 'daily' }))).toEqual([]);
  expect(ids(plan(injections(20), { steps: [] }))).toEqual([]);
});

test('a chosen card stands there while the medicine is its own; the legacy one only beside its shape or an empty plan', () => {
  expect(ids(plan(injections(20), { cardId: 'npmc-acth-taper' }))).toEqual(['npmc-acth-taper', 'legacy-20-days']);
  expect(ids(plan(injections(20), { cardId: 'npmc-acth-taper', drugId: 'prednisolone' }))).toEqual([]);
  expect(ids(plan(injections(20), { cardId: 'legacy-20-days' }))).toEqual(['legacy-20-days']);
  expect(ids(plan({ shape: 'daily' }, { cardId: 'legacy-20-days' }))).toEqual([]);
  expect(ids(plan(injections(20), { cardId: 'legacy-20-days', steps: [] }))).toEqual(['legacy-20-days']);
  expect(ids(plan(injections(20), { cardId: 'never-heard-of', drugId: 'x' }))).toEqual([]);
});
