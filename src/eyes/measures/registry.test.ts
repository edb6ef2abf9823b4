import { expect, test } from 'vitest';
import { handMade } from './handMade.testing.ts';
import { EYE_MEASURES, measureEyes } from './index.ts';

test('a recording of nothing gives a result for each measure, with its own id and unit', () => {
  const input = { segments: [], rateHz: Number.NaN, unit: 'deg' } as const;
  for (const [k, result] of measureEyes(input).entries()) {
    expect(result).toMatchObject({ id: EYE_MEASURES[k]!.id, unit: EYE_MEASURES[k]!.unit, status: 'refused' });
  }
});

test('pixels refuse what is in degrees, and nothing but that for want of degrees', () => {
  const input = handMade({ seconds: 10, unit: 'px' });
  for (const [k, result] of measureEyes(input).entries()) {
    const needsDegrees = EYE_MEASURES[k]!.needs.includes('degrees');
    const code = result.status === 'refused' ? result.reason.code : '';
    expect([result.id, code === 'needs-degrees']).toEqual([result.id, needsDegrees]);
    if (EYE_MEASURES[k]!.unit.startsWith('deg')) expect(needsDegrees).toBe(true);
  }
});
