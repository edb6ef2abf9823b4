#!/usr/bin/env node
// Sums up a test run for .ci/run: names what failed, then one line "N passed, N failed". Exit code 0 only if nothing failed.
//   node tools/summariseTests.mjs <vitest json> <exit code of the tests> <exit code of the checks>
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [report, testCode, checkCode] = process.argv.slice(2);
const suites = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];

let passed = 0;
const failures = [];
for (const { name, status, message, assertionResults } of suites) {
  for (const test of assertionResults) {
    if (test.status === 'passed') passed++;
    if (test.status === 'failed') failures.push(`${basename(name)}: ${test.fullName.trim()}`);
  }
  // A file that cannot even be loaded has no tests to report.
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
    failures.push(`${basename(name)} could not be run: ${message.split('\n')[0]}`);
}
if (Number(testCode) !== 0 && failures.length === 0) failures.push(`npm test ended with exit code ${testCode}`);
if (Number(checkCode) === 0) passed++;
else failures.push('npm run check (see above)');

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
