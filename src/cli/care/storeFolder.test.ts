import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import { runCommand } from './care.testing.ts';
import { demoCommand } from './demoCommand.ts';
import { backupCommand, exportCommand } from './exportCommand.ts';
import { importCommand, restoreCommand } from './importCommand.ts';
import { moveCommand } from './moveCommand.ts';
import { peopleCommand } from './peopleCommand.ts';
import { reanalyseCommand } from './reanalyseCommand.ts';
import { reportCommand } from './reportCommand.ts';
import { checkStoreFolder } from './storeFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-places-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('commands that only read', () => {
  test.each<[string, Command, string[]]>([
    ['people', peopleCommand, []],
    ['report', reportCommand, ['Ada', '--out', at('visit.pdf')]],
    ['export', exportCommand, [at('x.kinsbourne')]],
    ['backup', backupCommand, [at('x.kinsbourne')]],
    ['reanalyse', reanalyseCommand, ['Ada']],
    ['move', moveCommand, [at('target')]],
    ['demo remove', demoCommand, ['remove']],
  ])('%s makes no store where there is none, and says what to do', async (_, command, args) => {
    const run = runCommand(command, [...args, '--store', at('none')]);
    await expect(run).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/there is no store at .*none \(no such folder\); .*npm start.*--store FOLDER/),
    });
    for (const name of ['none', 'target', 'x.kinsbourne', 'visit.pdf']) expect(existsSync(at(name))).toBe(false);
  });

  test('a folder of something else is left as it is', async () => {
    mkdirSync(at('photos'));
    await expect(runCommand(peopleCommand, ['--store', at('photos')])).rejects.toThrow(/has no database in it/);
    expect(existsSync(join(at('photos'), 'lock'))).toBe(false);
  });
});

describe('places that can be none', () => {
  test.each([true, false])('a file, and what lies below one (must exist: %s)', (mustExist) => {
    writeFileSync(at('file'), '');
    expect(() => checkStoreFolder(at('file'), { mustExist })).toThrow(/file is not a folder; expected the folder/);
    expect(() => checkStoreFolder(join(at('file'), 'below'), { mustExist })).toThrow(/lies below a file/);
  });

  test.each(['', ' '])('an empty name "%s" does not mean the folder where the program happens to run', (place) => {
    for (const mustExist of [true, false])
      expect(() => checkStoreFolder(place, { mustExist })).toThrow(/--store is empty/);
  });

  test
    .runIf(process.platform === 'linux')
    .each(['/proc/kinsbourne/store', '/proc/self', '/dev/null', '/sys/kinsbourne'])(
    '%s: refused in a sentence with exit code 2, by reading and by making commands, soon',
    async (place) => {
      for (const run of [
        runCommand(peopleCommand, ['--store', place]),
        runCommand(demoCommand, ['add', '--store', place]),
      ])
        await expect(run).rejects.toMatchObject({ name: 'CliError', exitCode: 2 });
    },
  );

  // The superuser may write everywhere.
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder without the right to write', () => {
    mkdirSync(at('closed'), { mode: 0o500 });
    const make = () => checkStoreFolder(join(at('closed'), 'store'), { mustExist: false });
    expect(make).toThrow(/cannot be made: .*closed cannot be written to/);
  });
});

describe('a bundle is checked before a store is made', () => {
  test.each<[string, Command]>([
    ['restore', restoreCommand],
    ['import', importCommand],
  ])('%s of a damaged one leaves no folder', async (_, command) => {
    writeFileSync(at('damaged.kinsbourne'), 'not a bundle at all');
    const into = ['--store', at('fresh')];
    await expect(runCommand(command, [at('damaged.kinsbourne'), ...into])).rejects.toMatchObject({
      name: 'CliError',
      exitCode: 1,
    });
    await expect(runCommand(command, [folder, ...into])).rejects.toThrow(/is not a file; expected a bundle/);
    await expect(runCommand(command, [at('missing'), ...into])).rejects.toThrow(/missing could not be read/);
    expect(existsSync(at('fresh'))).toBe(false);
  });
});
