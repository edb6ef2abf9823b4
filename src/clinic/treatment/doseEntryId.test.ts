import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeStep } from './describeStep.ts';
import { doseEntryId } from './doseEntryId.ts';
import { nextSite } from './nextSite.ts';
import { dose, plan, step } from './treatmentCourse.testing.ts';

test('the id of a dose names plan, step, day and time', () => {
  expect(doseEntryId('plan1', 's3', '2026-05-03', '08:00')).toBe('dose:plan1:s3:2026-05-03:0800');
  expect(doseEntryId('plan1', 's3', '2026-05-03')).toBe('dose:plan1:s3:2026-05-03');
  expect(() => doseEntryId('plan1', 's3', '3 May')).toThrow('3 May');
});

test('law: ids are what the store accepts, and other doses have other ids', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/);
  const what = fc.tuple(
    id,
    id,
    fc.constantFrom('2026-05-03', '2026-05-04'),
    fc.constantFrom(undefined, '08:00', '20:00'),
  );
  fc.assert(
    fc.property(what, what, (a, b) => {
      const [left, right] = [doseEntryId(...a), doseEntryId(...b)];
      expect(left).toMatch(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/);
      expect(left === right).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { numRuns: 500 },
  );
});

test('parts that hold the separator do not meet: a:b + c is not a + b:c', () => {
  expect(doseEntryId('a:b', 'c', '2026-05-03')).not.toBe(doseEntryId('a', 'b:c', '2026-05-03'));
});

test('sites take turns: left, right, belly; after left and right comes belly, then left again', () => {
  const entry = plan('plan', [], { sites: ['left', 'right', 'belly'] });
  const first = dose('d1', { day: '2026-05-01', site: 'left' });
  const second = dose('d2', { day: '2026-05-02', site: 'right' });
  const third = dose('d3', { day: '2026-05-03', site: 'belly' });
  expect(nextSite(entry, [])).toBe('left');
  expect(nextSite(entry, [second, first])).toBe('belly');
  expect(nextSite(entry, [third, second, first])).toBe('left');
});

test('a missed dose, another plan and a site outside the list do not move the turn', () => {
  const entry = plan('plan', [], { sites: ['left', 'right'] });
  const doses = [
    dose('d1', { day: '2026-05-01', site: 'left', status: 'missed' }),
    dose('d2', { day: '2026-05-02', site: 'left', planId: 'other' }),
    dose('d3', { day: '2026-05-03', site: 'arm' }),
  ];
  expect(nextSite(entry, doses)).toBe('left');
  expect(nextSite(plan('plan', []), doses)).toBeUndefined();
});

test('describeStep says when, in four languages', () => {
  const alternate = step('s1', '2026-05-03', '2026-05-30', { everyDays: 2, times: ['20:00', '08:00'] });
  expect(describeStep(alternate)).toEqual({
    en: 'every 2 days from 3 May 2026 to 30 May 2026, at 08:00 and 20:00',
    de: 'alle 2 Tage vom 3. Mai 2026 bis zum 30. Mai 2026, um 08:00 und 20:00 Uhr',
    fr: 'tous les 2 jours du 3 mai 2026 au 30 mai 2026, à 08:00 et 20:00',
    es: 'cada 2 días del 3 de mayo de 2026 al 30 de mayo de 2026, a las 08:00 y 20:00',
  });
  expect(describeStep(step('s1', '2026-05-01', '2026-05-01'))).toMatchObject({
    en: 'on 1 May 2026',
    fr: 'le 1er mai 2026',
  });
  expect(describeStep(step('s1', '2026-12-31', undefined)).de).toBe(
    'jeden Tag ab dem 31. Dezember 2026 bis auf Weiteres',
  );
});
