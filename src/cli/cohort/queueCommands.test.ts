import { describe, expect, test } from 'vitest';
import { runCommand } from '../care/care.testing.ts';
import type { Command } from '../command.ts';
import { cohortCommand } from './cohortCommand.ts';
import { cohortRunsCommand } from './cohortRunsCommand.ts';
import { cohortWorkerCommand } from './cohortWorkerCommand.ts';

/** Nothing listens on port 1. */
const NOBODY = 'postgres://someone:topsecret@127.0.0.1:1/cohorts';
const WRONG = 'mysql://someone:topsecret@dbhost/cohorts';
const COMMANDS: readonly (readonly [Command, readonly string[]])[] = [
  [cohortCommand, ['--people', '10', '--out', 'never.csv']],
  [cohortWorkerCommand, []],
  [cohortRunsCommand, []],
];

async function complaintOf(command: Command, args: readonly string[]): Promise<string> {
  try {
    await runCommand(command, [...args]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('expected it to fail');
}

describe.each(COMMANDS)('a queue that cannot be reached, from $name', (command, args) => {
  test.each([
    [NOBODY, 'No database server answers at 127.0.0.1:1/cohorts'],
    [WRONG, 'expected postgres://user:password@host:port/database'],
  ])('is told without the password', async (url, sentence) => {
    const complaint = await complaintOf(command, [...args, '--database', url]);
    expect(complaint).toContain(sentence);
    expect(complaint).not.toMatch(/secret/);
  });
});

test('what is missing or makes no sense is said before anything is done', async () => {
  expect(await complaintOf(cohortWorkerCommand, [])).toBe(
    'cohort-worker needs --database postgres://user@host:port/database',
  );
  expect(await complaintOf(cohortWorkerCommand, ['--database', NOBODY, '--workers', '0'])).toBe(
    '--workers is 0; expected a whole number from 1 to 256',
  );
  expect(await complaintOf(cohortRunsCommand, ['stop', 'x', '--database', NOBODY])).toBe(
    'cohort-runs stop x is not known; expected cancel RUN or forget RUN',
  );
  const cohort = ['--people', '10', '--out', 'never.csv'];
  expect(await complaintOf(cohortCommand, [...cohort, '--keep'])).toContain('expected --database with it');
  expect(await complaintOf(cohortCommand, [...cohort, '--database', NOBODY, '--workers', '2'])).toContain(
    'give it to kinsbourne cohort-worker instead',
  );
});
