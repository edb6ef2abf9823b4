import { expect, test } from 'vitest';
import { checkHistory } from './checkHistory.ts';

const check = (sequences: number[][], acknowledged: number[]): string[] =>
  checkHistory({ sequences, faults: [] }, acknowledged).faults;

test('what was acknowledged, and at most one write more for each writer, is right', () => {
  expect(check([[0, 1, 2], [0], []], [2, -1, -1])).toEqual([]);
  expect(checkHistory({ sequences: [[0, 1, 2], [0], []], faults: [] }, [1, 0, -1])).toEqual({
    faults: [],
    next: [3, 1, 0],
    stored: 4,
  });
});

test.each([
  ['the last acknowledged write is missing', [[0, 1]], [2], '2 was acknowledged, 1 is the last stored'],
  ['one in the middle is missing', [[0, 2]], [2], '2 is stored where 1 is expected'],
  ['one is there twice', [[0, 1, 1]], [1], '1 is stored where 2 is expected'],
  ['two are in the wrong order', [[1, 0]], [1], '1 is stored where 0 is expected'],
  ['more is there than was ever begun', [[0, 1, 2]], [0], '2 is stored, but only 0 was acknowledged'],
])('%s: that is a fault', (_, sequences, acknowledged, sentence) => {
  expect(check(sequences, acknowledged).join('\n')).toContain(sentence);
});

test('faults of the store itself are passed on', () => {
  expect(checkHistory({ sequences: [], faults: ['half there'] }, []).faults).toEqual(['half there']);
});
