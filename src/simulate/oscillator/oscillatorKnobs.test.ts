import { expect, test } from 'vitest';
import { OSCILLATOR_KNOBS } from './oscillatorKnobs.ts';
import { OPSOCLONUS, OSCILLATOR_DEFAULTS } from './oscillatorParameters.ts';

test.each(OSCILLATOR_KNOBS.map((knob) => [knob.id, knob] as const))(
  'knob %s starts at its default and keeps what is set',
  (_, knob) => {
    expect(knob.read(OSCILLATOR_DEFAULTS)).toBeCloseTo(knob.default, 12);
    expect(knob.min).toBeLessThanOrEqual(knob.default);
    expect(knob.max).toBeGreaterThanOrEqual(knob.default);
    for (const value of [knob.min, knob.max]) expect(knob.read(knob.write(OPSOCLONUS, value))).toBeCloseTo(value, 9);
  },
);

test('a knob changes nothing but its own', () => {
  const rebound = OSCILLATOR_KNOBS.find(({ id }) => id === 'rebound')!;
  expect(rebound.write(OPSOCLONUS, 1.3)).toEqual({ ...OPSOCLONUS, rebound: 1.3 });
});

test('the adaptation knob keeps the ratios of the three pairs', () => {
  const knob = OSCILLATOR_KNOBS.find(({ id }) => id === 'adaptation')!;
  const slow = knob.write(OPSOCLONUS, 64);
  expect(slow.horizontal.adaptationS).toBeCloseTo(0.064, 12);
  expect(slow.vertical.adaptationS).toBeCloseTo(0.072, 12);
  expect(slow.torsional.adaptationS).toBeCloseTo(0.06, 12);
});

test('ids are unique and both suspected places are offered', () => {
  const ids = OSCILLATOR_KNOBS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('rebound');
  expect(ids).toContain('fastigialDrive');
});
