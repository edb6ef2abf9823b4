import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderCohortColumnsPage } from './docs/renderCohortColumnsPage.ts';

test('docs/model/cohort-columns.md is the table of columns (npm run docs rewrites it)', () => {
  expect(readFileSync('docs/model/cohort-columns.md', 'utf8')).toBe(renderCohortColumnsPage());
});
