import { expect, test } from 'vitest';
import { makePlan } from '../../clinic/index.ts';
import { linesOf, SHAPE_STARTS, SHAPES, type ShapeDraft, shapeOf } from './shapeDraft.ts';

const head = { title: 'T', drug: 'D', route: 'oral' } as const;
const draft = (shape: ShapeDraft['shape'], part: Partial<ShapeDraft> = {}): ShapeDraft => ({
  shape,
  sites: 'left\n\n right ',
  doses: '3 mg\n2 mg\n1 mg',
  ...SHAPE_STARTS[shape],
  ...part,
});

test('each shape makes a plan from the numbers that the form starts with', () => {
  const counts = SHAPES.map((shape) => makePlan(shapeOf(draft(shape)), head, '2026-05-03', '5 mg').steps.length);
  expect(counts).toEqual([20, 1, 1, 6, 6, 4, 3]);
});

test('20 daily injections take the sites in turn', () => {
  const { steps } = makePlan(shapeOf(draft('daily-injections', { time: '08:00' })), head, '2026-05-03', '1 ml');
  expect(steps.map(({ site }) => site).slice(0, 3)).toEqual(['left', 'right', 'left']);
  expect(steps.at(-1)!.from).toBe('2026-05-22');
});

test('an empty number is refused, not guessed', () => {
  expect(() => makePlan(shapeOf(draft('pulses', { everyDays: undefined })), head, '2026-05-03', '')).toThrow(
    RangeError,
  );
});

test('lines are trimmed, empty ones left out', () => {
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b']);
});
