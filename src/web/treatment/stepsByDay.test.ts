import { expect, test } from 'vitest';
import { stepsByDay } from './stepsByDay.ts';

const step = (id: string, from: string, to?: string) => ({
  id,
  from,
  everyDays: 1,
  dose: '',
  ...(to === undefined ? {} : { to }),
});

test('a step that ends today runs; one that ended yesterday is over; one without an end never is', () => {
  const steps = [
    step('open', '2026-01-01'),
    step('over', '2026-05-01', '2026-05-09'),
    step('last day', '2026-05-01', '2026-05-10'),
    step('coming', '2026-06-01', '2026-06-02'),
  ];
  const { past, ahead } = stepsByDay(steps, '2026-05-10');
  expect(past.map(({ id }) => id)).toEqual(['over']);
  expect(ahead.map(({ id }) => id)).toEqual(['open', 'last day', 'coming']);
});
