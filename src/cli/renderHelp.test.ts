import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCommands } from './commands.ts';
import { COMMON_OPTIONS, parseCommandLine } from './parseCommandLine.ts';
import { renderHelp, renderOverview } from './renderHelp.ts';

const MANUAL = readFileSync(new URL('../../docs/user/command-line.md', import.meta.url), 'utf8');
const COMMANDS = await loadCommands();
const CARE = COMMANDS.filter(({ options }) => options.some(({ name }) => name === 'store'));

/** The words of an example after the command's name, as a shell splits them. */
function wordsOf(example: string): string[] {
  const [, , ...words] = example.match(/'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replace(/^'|'$/g, ''));
}

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s: the overview names it, its help has every option, and its examples are commands that parse',
  (name, command) => {
    expect(renderOverview(COMMANDS)).toMatch(new RegExp(`^  ${name} +${command.summary.slice(0, 10)}`, 'm'));
    const help = renderHelp(command);
    for (const option of [...command.options, ...COMMON_OPTIONS]) expect(help).toContain(`--${option.name}`);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) {
      expect(help).toContain(example);
      expect(example.split(' ').slice(0, 2)).toEqual(['kinsbourne', name]);
      expect(() => parseCommandLine(command, wordsOf(example))).not.toThrow();
    }
  },
);

describe('the commands on records', () => {
  test('are nine', () => {
    expect(CARE.map(({ name }) => name)).toEqual(
      'people report export import backup restore move reanalyse demo'.split(' '),
    );
  });

  test.each(CARE.map((command) => [command.name, command] as const))(
    '%s: every option stands in one of its examples and in its row of the manual, whose example parses',
    (name, command) => {
      const row = MANUAL.split('\n').find(
        (line) => line.startsWith(`| \`${name} `) || line.startsWith(`| \`${name}\``),
      );
      expect(row, `a row of docs/user/command-line.md that begins with \`${name}`).toBeDefined();
      for (const option of command.options) {
        expect(command.examples.join('\n')).toContain(`--${option.name}`);
        expect(row).toContain(`--${option.name}`);
      }
      const options = (row!.match(/--[a-z-]+/g) ?? []).filter((word) => word !== '--help');
      for (const option of options) expect(command.options.map((one) => `--${one.name}`)).toContain(option);
      const example = /`(kinsbourne [^`]+)`/.exec(row!)?.[1];
      expect(() => parseCommandLine(command, wordsOf(example!))).not.toThrow();
    },
  );
});
