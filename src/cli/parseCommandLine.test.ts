import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { nearestName, parseCommandLine } from './parseCommandLine.ts';
import { renderHelp } from './renderHelp.ts';

const command: Command = {
  name: 'weigh',
  usage: 'weigh THING… [options]',
  summary: 'weigh things',
  positionals: [1, 2],
  options: [
    { name: 'scale', value: 'N', meaning: 'which scale' },
    { name: 'loud', meaning: 'say it loud' },
    { name: 'on', value: 'PLACE', meaning: 'where, again for each place', many: true },
  ],
  examples: [],
  run: () => 0,
};

test('values, switches and things are told apart; a negative value is no flag', () => {
  const parsed = parseCommandLine(command, ['a', '--scale', '-1.5', '--loud', 'b']);
  expect(parsed.files).toEqual(['a', 'b']);
  expect(parsed.text('scale')).toBe('-1.5');
  expect([parsed.flag('loud'), parsed.flag('help'), parsed.text('absent')]).toEqual([true, false, undefined]);
});

test('a flag that may come again keeps all its values in order', () => {
  expect(parseCommandLine(command, ['a', '--on', 'x', 'b', '--on=y']).texts('on')).toEqual(['x', 'y']);
  expect(parseCommandLine(command, ['a']).texts('on')).toEqual([]);
  expect(parseCommandLine(command, ['a', '--scale', '2']).texts('scale')).toEqual([]);
});

test('a thing that begins with a hyphen comes after --', () => {
  expect(parseCommandLine(command, ['--', '--odd']).files).toEqual(['--odd']);
});

test.each([
  [['a', '--scael', '1'], 'weigh has no option --scael. Did you mean --scale?'],
  [['a', '--zzzzzz'], 'weigh has no option --zzzzzz. See: kinsbourne help weigh'],
  [['a', '--scale'], '--scale needs a value: --scale N'],
  [['a', '--loud=3'], '--loud takes no value'],
  [[], 'weigh needs 1 to 2 arguments, got 0: kinsbourne weigh THING…'],
  [['a', 'b', 'c'], 'got 3'],
])('%j is answered in one line', (args, sentence) => {
  expect(() => parseCommandLine(command, args)).toThrow(sentence);
});

test('the nearest name: a typo finds it, another word finds none', () => {
  expect(nearestName('analize', ['analyse', 'simulate'])).toBe('analyse');
  expect(nearestName('xylophone', ['analyse', 'simulate'])).toBeUndefined();
});

test('help names every flag that the parser takes', () => {
  for (const flag of ['--scale N', '--loud', '--help, -h']) expect(renderHelp(command)).toContain(flag);
});
