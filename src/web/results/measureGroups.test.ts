import { expect, test } from 'vitest';
import { BODY_MEASURES } from '../../body/index.ts';
import { EYE_MEASURES } from '../../eyes/index.ts';
import { grouped } from './measureGroups.ts';

test('every measure stands under one heading, none under "other"', () => {
  const all = [...EYE_MEASURES, ...BODY_MEASURES];
  const groups = grouped<{ readonly id: string }>(all);
  expect(groups.flatMap(([, list]) => list.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(groups.map(([group]) => group)).not.toContain('other');
});

test('a measure that is named nowhere is still shown', () => {
  expect(grouped([{ id: 'new' }])).toEqual([['other', [{ id: 'new' }]]]);
});
