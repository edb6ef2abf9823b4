import { expect, test } from 'vitest';
import type { KeptMeasure } from '../../clinic/index.ts';
import { foldRefused } from './foldRefused.ts';

const measured = (id: string, place?: string): KeptMeasure => ({
  id,
  status: 'measured',
  value: 1,
  unit: 's',
  ...(place === undefined ? {} : { place }),
});
const refused = (id: string, why: string): KeptMeasure => ({ id, status: 'refused', why });
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('what was measured once has a row; what never was stands once under its reason, the commonest first', () => {
  const { rows, refused: folded } = foldRefused([
    [
      measured('rate', 'left-wrist'),
      refused('night', 'too short'),
      refused('gait', 'no steps'),
      refused('nap', 'too short'),
    ],
    [measured('rate', 'left-wrist'), measured('gait'), refused('night', 'an older reason')],
  ]);
  expect(ids(rows)).toEqual(['rate', 'gait']);
  expect(folded.map(({ why, measures }) => [why, ids(measures)])).toEqual([['too short', ['night', 'nap']]]);
});

test('two wrists are two rows, and a missing reason is none', () => {
  const { rows, refused: folded } = foldRefused([
    [measured('rate', 'left-wrist'), measured('rate', 'right-wrist'), { id: 'x', status: 'refused' }],
  ]);
  expect(rows.map(({ place }) => place)).toEqual(['left-wrist', 'right-wrist']);
  expect(folded[0]!.why).toBe('');
  expect(foldRefused([])).toEqual({ rows: [], refused: [] });
});
