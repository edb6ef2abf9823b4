import { parseArgs } from 'node:util';
import type { Command, OptionSpec, ParsedCommand } from './command.ts';
import { CliError } from './exitCode.ts';

/** Flags that every verb understands. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [{ name: 'help', short: 'h', meaning: 'show this help' }];

/**
 * The arguments of one verb, checked against its option table.
 * @throws CliError in one line: what was found, what was expected
 */
export function parseCommandLine(command: Command, args: readonly string[]): ParsedCommand {
  const specs = [...command.options, ...COMMON_OPTIONS];
  const { values, positionals } = parseWith(command, specs, args);
  const parsed: ParsedCommand = {
    files: positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    flag: (name) => values[name] === true,
  };
  if (!parsed.flag('help')) checkCount(command, positionals.length);
  return parsed;
}

function parseWith(command: Command, specs: readonly OptionSpec[], args: readonly string[]) {
  const options = Object.fromEntries(
    specs.map(({ name, value, short, many }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
        ...(many === undefined ? {} : { multiple: many }),
      },
    ]),
  );
  try {
    return parseArgs({ args: joinNegativeValues(specs, args), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CliError(explain(command, specs, error));
  }
}

/** `--missing -1` → `--missing=-1`, which parseArgs would otherwise take for a flag. */
function joinNegativeValues(specs: readonly OptionSpec[], args: readonly string[]): string[] {
  const takesValue = new Set(specs.filter(({ value }) => value !== undefined).map(({ name }) => `--${name}`));
  const out: string[] = [];
  for (const arg of args) {
    const before = out.at(-1);
    if (/^-[\d.]/.test(arg) && before !== undefined && takesValue.has(before)) out[out.length - 1] = `${before}=${arg}`;
    else out.push(arg);
  }
  return out;
}

function explain(command: Command, specs: readonly OptionSpec[], error: unknown): string {
  const see = `See: kinsbourne help ${command.name}`;
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(-[^' ]+)/.exec(message)?.[1];
  if (unknown !== undefined) {
    const guess = nearestName(
      unknown,
      specs.map(({ name }) => `--${name}`),
    );
    return `${command.name} has no option ${unknown}.${guess === undefined ? '' : ` Did you mean ${guess}?`} ${see}`;
  }
  const named = specs.find(({ name }) => new RegExp(`--${name}\\b`).test(message));
  if (named?.value !== undefined) return `--${named.name} needs a value: --${named.name} ${named.value}. ${see}`;
  if (named !== undefined) return `--${named.name} takes no value. ${see}`;
  return `${message} ${see}`;
}

function checkCount(command: Command, count: number): void {
  const [least, most] = command.positionals;
  if (count >= least && count <= most) return;
  const wanted =
    least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  throw new CliError(
    `${command.name} needs ${wanted} argument${wanted === '1' || wanted === 'at least 1' ? '' : 's'}, got ${count}: kinsbourne ${command.usage}`,
  );
}

/** The known name closest to `word` (at most a third of its letters differ), or undefined. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(word, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance: fewest insertions, deletions and replacements of a letter. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
