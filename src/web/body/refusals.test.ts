import { expect, test } from 'vitest';
import type { BodyResult } from '../../body/index.ts';
import { refusalsByReason } from './refusals.ts';

const refused = (id: string, code: string, place?: 'left-wrist' | 'chest'): BodyResult => ({
  status: 'refused',
  id,
  version: 1,
  unit: 'x',
  reason: { code, params: {}, text: code },
  ...(place === undefined ? {} : { place }),
});

test('a reason stands once with all measures and places that it is of; what was measured is not among them', () => {
  const measured = { ...refused('cadence', 'x'), status: 'measured' } as unknown as BodyResult;
  const list = [
    refused('worn-time', 'too short', 'left-wrist'),
    measured,
    refused('night-sleep', 'no night'),
    refused('worn-time', 'too short', 'chest'),
    refused('activity-mean', 'too short', 'chest'),
  ];
  expect(refusalsByReason(list, ({ text }) => text.toUpperCase())).toEqual([
    {
      reason: 'TOO SHORT',
      measures: [
        { id: 'worn-time', places: ['left-wrist', 'chest'] },
        { id: 'activity-mean', places: ['chest'] },
      ],
    },
    { reason: 'NO NIGHT', measures: [{ id: 'night-sleep', places: [] }] },
  ]);
});

test('a measure that is refused at one place for one reason and at another for another stands under both', () => {
  const list = [refused('cadence', 'a', 'chest'), refused('cadence', 'b', 'left-wrist')];
  expect(
    refusalsByReason(list, ({ text }) => text).map(({ reason, measures }) => [reason, measures[0]!.places]),
  ).toEqual([
    ['a', ['chest']],
    ['b', ['left-wrist']],
  ]);
});
