import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderCohortColumnsPage } from './renderCohortColumnsPage.ts';
import { renderCourseParametersPage } from './renderCourseParametersPage.ts';
import { renderIssuesPage } from './renderIssuesPage.ts';
import { renderOculomotorPage } from './renderOculomotorPage.ts';

const DOCS = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs');

/** Every page that is made from the program: file below docs/ and its text. */
const PAGES: readonly [string, () => string][] = [
  ['issues.md', renderIssuesPage],
  ['model/cohort-columns.md', renderCohortColumnsPage],
  ['model/course-parameters.md', renderCourseParametersPage],
  ['model/oculomotor.md', renderOculomotorPage],
];

for (const [file, render] of PAGES) {
  writeFileSync(join(DOCS, file), render());
  console.log(`wrote docs/${file}`);
}
