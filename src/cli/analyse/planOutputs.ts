import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';

/** Files to write for one input; absent where not asked for. */
export interface OutputPlan {
  readonly json?: string;
  readonly report?: string;
  readonly labels?: string;
}

const ENDINGS = { json: '.json', report: '.report.html', labels: '.labels.tsv' } as const;

/**
 * What is written where, decided and checked before the work starts: one input may use --report and --labels; several
 * need --out, which writes all three beside each other for each input.
 * @throws CliError where a folder is missing, two outputs are one file, or an output would overwrite an input
 */
export function planOutputs(parsed: ParsedCommand, inputs: readonly string[]): OutputPlan[] {
  const out = parsed.text('out');
  const report = parsed.text('report');
  const labels = parsed.text('labels');
  if (inputs.length > 1 && out === undefined && (report ?? labels) !== undefined)
    throw new CliError(`--report and --labels are for one file, got ${inputs.length}; for many use --out FOLDER`);
  if (out !== undefined && (report ?? labels) !== undefined)
    throw new CliError('--out writes report and labels for each file itself; leave --report and --labels away');
  if (out !== undefined) {
    makeFolder(out);
    return checkOutputs(plansInFolder(out, inputs), inputs);
  }
  return checkOutputs(
    [{ ...(report === undefined ? {} : { report }), ...(labels === undefined ? {} : { labels }) }],
    inputs,
  );
}

function plansInFolder(folder: string, inputs: readonly string[]): OutputPlan[] {
  const used = new Map<string, number>();
  return inputs.map((input) => {
    const stem =
      input === '-'
        ? 'standard-input'
        : basename(input)
            .replace(/(\.gz)?$/i, '')
            .replace(/\.[^.]+$/, '');
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    const path = join(folder, count === 1 ? stem : `${stem}-${count}`);
    return { json: path + ENDINGS.json, report: path + ENDINGS.report, labels: path + ENDINGS.labels };
  });
}

function makeFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new CliError(`--out ${folder} is a file; expected a folder`);
  mkdirSync(folder, { recursive: true });
}

/** @throws CliError where an output would overwrite an input or another output, or cannot be put there */
export function checkOutputs(plans: OutputPlan[], inputs: readonly string[]): OutputPlan[] {
  const taken = new Set<string>();
  const inputPaths = new Set(inputs.filter((input) => existsSync(input)).map((input) => realpathSync(input)));
  for (const path of plans.flatMap((plan) => Object.values(plan) as string[])) {
    checkOutputPath(path);
    const real = existsSync(path) ? realpathSync(path) : resolve(path);
    if (inputPaths.has(real)) throw new CliError(`${path} is an input and would be overwritten; choose another name`);
    if (taken.has(real)) throw new CliError(`${path} is named for two outputs; choose different names`);
    taken.add(real);
  }
  return plans;
}

/** @throws CliError where a file cannot be put there */
export function checkOutputPath(path: string): void {
  if (!existsSync(dirname(path)))
    throw new CliError(`${path} cannot be written: the folder ${dirname(path)} does not exist`);
  if (existsSync(path) && statSync(path).isDirectory()) throw new CliError(`${path} is a folder; expected a file name`);
}
