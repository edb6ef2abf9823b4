import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-summary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const passing = { status: 'passed', fullName: 'adds' };
const failing = { status: 'failed', fullName: 'subtracts' };

function summarise(
  testResults: object[] | undefined,
  testCode: number,
  checkCode: number,
): { lines: string[]; status: number | null } {
  const report = join(folder, 'tests.json');
  if (testResults !== undefined) writeFileSync(report, JSON.stringify({ testResults }));
  const run = spawnSync(process.execPath, ['tools/summariseTests.mjs', report, String(testCode), String(checkCode)], {
    encoding: 'utf8',
  });
  return { lines: run.stdout.trim().split('\n'), status: run.status };
}

test('all well: the checks count as one, exit code 0', () => {
  const suite = { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [passing, passing] };
  expect(summarise([suite], 0, 0)).toEqual({ lines: ['3 passed, 0 failed'], status: 0 });
});

test('a failed test, a file that cannot be loaded and failed checks are each named and counted', () => {
  const suites = [
    { name: '/x/a.test.ts', status: 'failed', message: '', assertionResults: [passing, failing] },
    { name: '/x/b.test.ts', status: 'failed', message: 'Cannot find y\nat z', assertionResults: [] },
  ];
  const { lines, status } = summarise(suites, 1, 2);
  expect(status).toBe(1);
  expect(lines).toEqual([
    'Failed:',
    '  a.test.ts: subtracts',
    '  b.test.ts could not be run: Cannot find y',
    '  npm run check (see above)',
    '1 passed, 3 failed',
  ]);
});

test('tests that never ran are no success, nor is a run that ends badly after its last test', () => {
  expect(summarise(undefined, 1, 0)).toMatchObject({
    status: 1,
    lines: expect.arrayContaining(['1 passed, 1 failed']),
  });
  const suite = { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [passing] };
  expect(summarise([suite], 1, 0).lines.at(-1)).toBe('2 passed, 1 failed');
});
