import type { Command, OptionSpec } from './command.ts';
import { EXIT_CODE, EXIT_CODE_MEANING } from './exitCode.ts';
import { COMMON_OPTIONS } from './parseCommandLine.ts';

const NOTICE = 'A research tool, not a medical device: it measures and makes no diagnosis.';

/** The overview: every verb with its summary. */
export function renderOverview(commands: readonly Command[]): string {
  const width = Math.max('<command> --help'.length, ...commands.map(({ name }) => name.length));
  return [
    'kinsbourne measures eye recordings for back-to-back saccades (opsoclonus, ocular flutter) and keeps the course of people.',
    NOTICE,
    '',
    'usage: kinsbourne <command> …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    `  ${'help'.padEnd(width)}  this text, or the help of one command: kinsbourne help analyse`,
    '',
    `  ${'<command> --help'.padEnd(width)}  every option of a command, with examples`,
    `  ${'--version'.padEnd(width)}  the version`,
    '',
    'where the records are (people, report, export, import, backup, restore, move, reanalyse, demo):',
    '  --store, else DATABASE_URL (postgres://…), else KINSBOURNE_HOME, else the data folder of this user.',
    '  A command that only reads never makes a store.',
    '',
    'exit codes:',
    ...renderExitCodes(),
    '',
  ].join('\n');
}

/** The help of one verb, from the table that the parser uses. */
export function renderHelp(command: Command): string {
  return [
    `usage: kinsbourne ${command.usage}`,
    '',
    command.summary,
    ...(command.details === undefined ? [] : ['', ...command.details]),
    '',
    'options:',
    ...renderOptions([...command.options, ...COMMON_OPTIONS]),
    ...(command.examples.length === 0 ? [] : ['', 'examples:', ...command.examples.map((example) => `  ${example}`)]),
    '',
  ].join('\n');
}

function renderOptions(options: readonly OptionSpec[]): string[] {
  const heads = options.map(
    ({ name, value, short }) =>
      `--${name}${short === undefined ? '' : `, -${short}`}${value === undefined ? '' : ` ${value}`}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  return options.map(({ meaning }, i) => `  ${heads[i]!.padEnd(width)}  ${meaning}`);
}

/** `  0  all went well` and so on. */
export function renderExitCodes(): string[] {
  return Object.entries(EXIT_CODE).map(
    ([name, code]) => `  ${String(code).padStart(3)}  ${EXIT_CODE_MEANING[name as keyof typeof EXIT_CODE]}`,
  );
}
