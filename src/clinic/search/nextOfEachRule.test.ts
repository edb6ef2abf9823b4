import { expect, test } from 'vitest';
import { nextOfEachRule } from './nextOfEachRule.ts';
import type { DueItem } from './types.ts';

const say = (text: string) => ({ en: text, de: text, fr: text, es: text });
const item = (dueDay: string, state: DueItem['state'], rule?: string, title = 'Weight'): DueItem => ({
  id: `${rule} ${dueDay} ${title}`,
  area: 'monitoring',
  testId: 'weight',
  title: say(title),
  dueDay,
  state,
  setBy: rule === undefined ? 'proposed' : 'clinic',
  sources: [],
  verified: true,
  ...(rule === undefined ? { proposedId: 'p' } : { ruleEntryId: rule }),
});

test('of four weekly items, one done, the next is shown, two follow, and the done one is remembered', () => {
  const days = ['2026-05-22', '2026-05-08', '2026-05-15'].map((day) => item(day, 'upcoming', 'r'));
  const [state, ...others] = nextOfEachRule([...days, item('2026-05-01', 'done', 'r')]);
  expect(others).toEqual([]);
  expect(state).toMatchObject({ next: { dueDay: '2026-05-08' }, moreCount: 2, lastDone: { dueDay: '2026-05-01' } });
});

test('rules are in order of what is next; those with nothing left come last; two proposals stay apart', () => {
  const states = nextOfEachRule([
    item('2026-05-01', 'done', 'old'),
    item('2026-06-01', 'upcoming', undefined, 'A'),
    item('2026-05-20', 'overdue', undefined, 'B'),
  ]);
  expect(states.map(({ next, lastDone }) => next?.dueDay ?? lastDone?.dueDay)).toEqual([
    '2026-05-20',
    '2026-06-01',
    '2026-05-01',
  ]);
});
