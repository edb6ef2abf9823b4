import { expect, test } from 'vitest';
import { BODY_MEASURES, measureBody } from './index.ts';

const nothing = { sensors: [], sleep: undefined, otherStreams: [], tasks: [], stimuliS: [], localTime: undefined };

test('a recording of nothing measures nothing: no measure has a value, and none falls over', () => {
  for (const result of measureBody(nothing)) expect([result.id, result.status]).toEqual([result.id, 'refused']);
  expect(BODY_MEASURES.length).toBeGreaterThan(30);
});
