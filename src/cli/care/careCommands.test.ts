import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE_SCOPE } from '../../care/index.ts';
import { writeColumns } from '../../formats/index.ts';
import { openStore } from '../../records/index.ts';
import { simulateEyes } from '../../simulate/index.ts';
import { runCommand } from './care.testing.ts';
import { demoCommand } from './demoCommand.ts';
import { backupCommand, exportCommand } from './exportCommand.ts';
import { importCommand, restoreCommand } from './importCommand.ts';
import { moveCommand } from './moveCommand.ts';
import { peopleCommand } from './peopleCommand.ts';
import { reanalyseCommand } from './reanalyseCommand.ts';
import { reportCommand } from './reportCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-care-'));
const at = (name: string): string => join(folder, name);
const HOME = ['--store', at('home')];
const TODAY = ['--today', '2026-11-23'];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OWN = 'Zoë Example';

/** One real person with a recording beside the made-up ones, so that a command must choose. */
beforeAll(async () => {
  const store = await openStore({ folder: at('home') });
  const { recording } = simulateEyes({ scenario: 'flutter', seed: 4, durationS: 5 });
  const body = { name: OWN, birth: '2021-02' };
  const put = { op: 'put', personId: 'zoe', baseVersion: 0 } as const;
  await store.write(COMMAND_LINE_SCOPE, [{ ...put, changeId: 'c1', kind: 'person', entryId: 'zoe', body }]);
  const columns = await store.putFile(
    COMMAND_LINE_SCOPE,
    'zoe',
    Buffer.concat([...writeColumns({ recording, issues: [] })]),
  );
  const kept = { name: 'evening.tsv', day: '2026-11-20', columnsSha256: columns.sha256 };
  await store.write(COMMAND_LINE_SCOPE, [{ ...put, changeId: 'c2', kind: 'recording', entryId: 'rec1', body: kept }]);
  await store.close();
}, 60_000);

describe('the commands on a store', () => {
  test('demo add, people, demo remove: four, then one; the real person stays', async () => {
    const added = await runCommand(demoCommand, ['add', ...TODAY, '--language', 'de', ...HOME]);
    expect(added).toEqual({ code: 0, text: 'made-up people on record: demo-1-ada, demo-1-ben, demo-1-clara\n' });
    const { text } = await runCommand(peopleCommand, HOME);
    expect(text).toContain(`zoe           ${OWN}, born 2021-02\n`);
    expect(text).toMatch(/demo-1-clara {2}Demo Klara, born 1974 \(made up\)\n/);
    expect(JSON.parse((await runCommand(peopleCommand, ['--json', ...HOME])).text)).toHaveLength(4);
    expect((await runCommand(demoCommand, ['remove', ...HOME])).text).toBe('made-up people taken away: 3\n');
    expect(JSON.parse((await runCommand(peopleCommand, ['--json', ...HOME])).text)).toMatchObject([{ id: 'zoe' }]);
  }, 60_000);

  test('backup, then restore: the same people; a store that is not empty is refused and left alone unless --replace', async () => {
    const file = at('all.kinsbourne');
    expect((await runCommand(backupCommand, [file, ...HOME])).text).toMatch(/all\.kinsbourne: \d+ kB, not encrypted/);
    expect(statSync(file).mode & 0o077).toBe(0);
    await expect(runCommand(restoreCommand, [file, ...HOME])).rejects.toThrow(/is not empty \(1 person\).*--replace/);
    const restored = await runCommand(restoreCommand, [file, '--store', at('second')]);
    expect(restored.text).toMatch(/^taken in: people 1, entries 2 \(0 were here already\), files 1\n$/);
    expect((await runCommand(peopleCommand, ['--store', at('second')])).text).toBe(
      (await runCommand(peopleCommand, HOME)).text,
    );
    expect((await runCommand(restoreCommand, [file, '--replace', ...HOME])).code).toBe(0);
    expect((await runCommand(importCommand, [file, ...HOME])).text).toContain('2 were here already');
  }, 60_000);

  test('a passphrase comes from a file; without it, or with another, the bundle is refused and nothing comes in', async () => {
    const [secret, other, file] = [at('secret.txt'), at('other.txt'), at('zoe.kinsbourne')];
    writeFileSync(secret, 'correct horse battery\r\nsecond line');
    writeFileSync(other, 'something else');
    const exported = await runCommand(exportCommand, [file, '--person', 'zoë', '--passphrase-file', secret, ...HOME]);
    expect(exported.text).toContain('encrypted');
    expect(readFileSync(file).includes(OWN)).toBe(false);
    const target = ['--store', at('third')];
    await expect(runCommand(importCommand, [file, ...target])).rejects.toThrow(/passphrase/);
    await expect(runCommand(importCommand, [file, '--passphrase-file', other, ...target])).rejects.toThrow(
      /passphrase/,
    );
    expect(existsSync(at('third'))).toBe(false);
    const taken = await runCommand(importCommand, [file, '--passphrase-file', secret, ...target]);
    expect(taken.text).toContain('people 1');
  }, 60_000);

  test('a damaged bundle is refused whole, a missing one with its name, a short passphrase before anything is done', async () => {
    const file = at('cut.kinsbourne');
    await runCommand(backupCommand, [file, ...HOME]);
    writeFileSync(file, readFileSync(file).subarray(0, -20));
    await expect(runCommand(importCommand, [file, ...HOME])).rejects.toMatchObject({ name: 'CliError', exitCode: 1 });
    await expect(runCommand(importCommand, [at('none'), ...HOME])).rejects.toThrow(
      /none could not be read: there is no such file/,
    );
    writeFileSync(at('short.txt'), 'short');
    const short = runCommand(backupCommand, [at('x.kinsbourne'), '--passphrase-file', at('short.txt'), ...HOME]);
    await expect(short).rejects.toThrow(/has 5 characters; expected at least 8/);
    expect(readdirSync(folder).filter((name) => /^x\.|\.tmp$/.test(name))).toEqual([]);
  }, 60_000);

  test('move copies all to an empty folder and compares; a target that is not empty is refused', async () => {
    const moved = await runCommand(moveCommand, [at('moved'), ...HOME]);
    expect(moved.text).toMatch(/^moved and compared: people 1, .* SHA-256 [0-9a-f]{64}\n$/);
    await expect(runCommand(moveCommand, [at('moved'), ...HOME])).rejects.toThrow(/not empty/);
  }, 60_000);

  test('reanalyse adds what this version measures, once; an unknown person is said', async () => {
    const first = await runCommand(reanalyseCommand, [OWN.slice(0, 3), ...HOME]);
    expect(first.text).toBe('evening.tsv: measured again; the new numbers stand beside the old\n');
    const again = await runCommand(reanalyseCommand, ['zoe', ...HOME]);
    expect(again.text).toContain('nothing was added');
    await expect(runCommand(reanalyseCommand, ['nobody', ...HOME])).rejects.toThrow(
      /nobody on record has the id or name nobody/,
    );
  }, 60_000);

  test('report writes one PDF of a person in the store, in the language asked for', async () => {
    const out = at('visit.pdf');
    const { text } = await runCommand(reportCommand, ['zoe', '--out', out, '--language', 'fr', ...TODAY, ...HOME]);
    expect(text).toBe(`${out}: one page\n`);
    expect(readFileSync(out).subarray(0, 8).toString()).toBe('%PDF-1.7');
  }, 60_000);
});

describe('report --demo', () => {
  test('needs no store and no name; the same day gives the same bytes', async () => {
    const [one, two] = [at('one.pdf'), at('two.pdf')];
    await runCommand(reportCommand, ['--demo', '--out', one, ...TODAY]);
    await runCommand(reportCommand, ['ada', '--demo', '--out', two, ...TODAY]);
    expect(Buffer.compare(readFileSync(one), readFileSync(two))).toBe(0);
  }, 30_000);

  test.each([
    [['--demo'], /needs --out/],
    [['--out', 'x.pdf'], /needs a person/],
    [['--demo', 'zorro', '--out', 'x.pdf'], /zorro is none of the made-up people: Demo Ada, Demo Ben, Demo Clara/],
    [['--demo', '--out', 'x.pdf', '--language', 'it'], /--language is it; expected one of en, de, fr, es/],
    [['--demo', '--out', 'x.pdf', '--today', '2026-02-30'], /expected a day/],
    [['--demo', '--out', 'x.pdf', '--from', '2027-01-01', ...TODAY], /--from 2027-01-01 is after 2026-11-23/],
    [['--demo', '--out', '/nowhere/at/all/x.pdf'], /folder .* does not exist/],
  ])('%j is refused with %s', async (args, message) => {
    await expect(runCommand(reportCommand, args)).rejects.toThrow(message);
  });
});
