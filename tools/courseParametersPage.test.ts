import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OBSERVATION_PARAMETERS } from '../src/course/parameters/observationParameters.ts';
import { PARAMETER_SETS } from '../src/course/parameters/parameterSets.ts';
import { RULE_PARAMETERS } from '../src/course/parameters/ruleParameters.ts';
import { renderCourseParametersPage } from './docs/renderCourseParametersPage.ts';

test('docs/model/course-parameters.md holds the numbers of the program (npm run docs rewrites it)', () => {
  expect(readFileSync('docs/model/course-parameters.md', 'utf8')).toBe(renderCourseParametersPage());
});

test('docs/model/course.md names only parameters that there are, and every one of them', () => {
  const page = readFileSync('docs/model/course.md', 'utf8');
  const tables = [PARAMETER_SETS[0]!.entries, OBSERVATION_PARAMETERS, RULE_PARAMETERS];
  const names = tables.flatMap((table) => Object.keys(table));
  const named = new Set([...page.matchAll(/`([a-z][A-Za-z0-9]+)`/g)].map(([, name]) => name!));
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});
