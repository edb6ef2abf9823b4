import { expect, test } from 'vitest';
import { pastPoints } from './pastPoints.ts';

test('9 of 15 and five items that add up to 9 are 10.8 of 18, ten days before today; other findings are none', () => {
  const day = '2026-02-19';
  const points = pastPoints({
    today: '2026-03-01',
    observations: [
      { kind: 'total', day, scale: 5, total: 9 },
      { kind: 'rating', day, items: [3, 3, 1, 1, undefined, 1] },
      { kind: 'rating', day, items: [3, undefined, undefined, 1, undefined, 1] },
      { kind: 'csf-b', day, percent: 6 },
    ],
  });
  expect(points).toEqual([
    { day: -10, score: 10.8 },
    { day: -10, score: 10.8 },
  ]);
});
