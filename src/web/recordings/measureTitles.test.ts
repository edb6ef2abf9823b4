import { expect, test } from 'vitest';
import { BODY_MEASURES } from '../../body/index.ts';
import { EYE_MEASURES } from '../../eyes/index.ts';
import { MEASURE_TITLES } from './measureTitles.ts';

test('every measure has the name here that it has itself', () => {
  expect(MEASURE_TITLES).toEqual(
    Object.fromEntries([...EYE_MEASURES, ...BODY_MEASURES].map(({ id, title }) => [id, title])),
  );
});
