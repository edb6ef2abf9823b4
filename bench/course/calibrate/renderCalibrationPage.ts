import {
  CHILD_PARAMETERS,
  type EnsembleFile,
  type HeldOut,
  HOLD_OUTS,
  type HoldOut,
  standardErrorOf,
  TARGETS,
  type Target,
  type TargetKind,
} from '../../../src/course/index.ts';
import { quantile } from '../../../src/signal/index.ts';
import { markdownTable } from '../../accuracy/markdown.ts';

/** Width after the fit over width before from which on a parameter counts as carried by its prior. */
const PRIOR_DRIVEN = 0.8;

/** What was evaluated. */
interface Sizes {
  readonly members: number;
  readonly people: number;
  readonly seed: number;
}

/** The model's figure over the members. */
interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function spreadOf(numbers: readonly number[]): Spread {
  return {
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    low: quantile(numbers, 0.025),
    high: quantile(numbers, 0.975),
  };
}

function short(value: number): string {
  const size = Math.abs(value);
  return size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function spreadText({ mean, low, high }: Spread): string {
  return `${short(mean)} [${short(low)}, ${short(high)}]`;
}

function isInside(target: Target, { mean }: Spread): boolean {
  return mean >= target.low && mean <= target.high;
}

function targetRows(kind: TargetKind, runs: readonly HeldOut[]): { table: string; inside: number; count: number } {
  const targets = TARGETS.filter((target) => target.kind === kind);
  const spreads = targets.map((target) => spreadOf(runs.map((run) => target.of(run))));
  const inside = targets.filter((target, i) => isInside(target, spreads[i]!)).length;
  const rows = targets.map((target, i) => [
    target.title,
    `${short(target.value)} (${short(target.low)}–${short(target.high)})`,
    target.n ?? '–',
    spreadText(spreads[i]!),
    ((spreads[i]!.mean - target.value) / standardErrorOf(target)).toFixed(1),
    isInside(target, spreads[i]!) ? 'inside' : '🔴 **outside**',
    target.source === '' ? '–' : target.source,
  ]);
  const head = ['figure', 'aim (95 %)', 'n', 'model, mean [95 % of members]', 'z', 'verdict', 'source'];
  return { table: markdownTable([head, ...rows]), inside, count: targets.length };
}

function holdOutVerdict({ low, high }: HoldOut, { mean, low: least, high: most }: Spread): string {
  if (high === undefined)
    return mean > low! ? (least > low! ? 'direction agrees' : 'direction agrees, not in every member') : '🔴 **miss**';
  if (mean >= low! && mean <= high) return 'agrees';
  return most >= low! && least <= high ? '🔴 **miss** (some members agree)' : '🔴 **miss**';
}

function holdOutTable(runs: readonly HeldOut[]): string {
  const rows = HOLD_OUTS.map((row) => {
    const spread = spreadOf(runs.map((run) => row.of(run)));
    const within = row.high === undefined ? '> 0' : `${short(row.low!)}–${short(row.high)}`;
    return [
      row.title,
      row.published,
      within,
      spreadText(spread),
      holdOutVerdict(row, spread),
      row.source,
      row.note ?? '',
    ];
  });
  const head = ['figure', 'published', 'agrees within', 'model, mean [95 % of members]', 'verdict', 'source', 'note'];
  return markdownTable([head, ...rows]);
}

function parameterTable(file: EnsembleFile): { table: string; driven: number } {
  let driven = 0;
  const rows = file.names.map((name, column) => {
    const entry = CHILD_PARAMETERS[name as keyof typeof CHILD_PARAMETERS];
    const values = file.members.map((row) => row[column]!);
    const logs = values.map(Math.log);
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const sd = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (logs.length - 1));
    const ratio = sd / entry.sd;
    if (ratio > PRIOR_DRIVEN) driven++;
    const digits = (value: number): string => String(Number(value.toPrecision(3)));
    return [
      `\`${name}\` (${entry.unit})`,
      `${digits(entry.value)} (${entry.sd})`,
      `${digits(quantile(values, 0.5))} [${digits(quantile(values, 0.05))}, ${digits(quantile(values, 0.95))}]`,
      ratio.toFixed(2),
      ratio > PRIOR_DRIVEN ? 'prior-driven' : '',
      entry.kind,
    ];
  });
  const head = [
    'parameter',
    'before: median (width of the log)',
    'after: median [90 %]',
    'width after / before',
    '',
    'kind',
  ];
  return { table: markdownTable([head, ...rows]), driven };
}

/** The page that says how well the fitted model meets each figure. */
export function renderCalibrationPage(file: EnsembleFile, runs: readonly HeldOut[], sizes: Sizes): string {
  const published = targetRows('published', runs);
  const pharmacology = targetRows('pharmacology', runs);
  const elicited = targetRows('elicited', runs);
  const parameters = parameterTable(file);
  return `# How well the course model meets published figures

Written by \`npx tsx bench/course/targets.ts write\`; not edited by hand. Research simulation, not validated on individual patients.

Model version ${file.modelVersion}, fit of ${file.day} (seed ${file.seed}, ${file.members.length} members, hash \`${file.hash.slice(0, 16)}\`), judged on ${sizes.members} members × ${sizes.people} virtual children in
each arm that the fit never saw (seeds from ${sizes.seed}). "Inside" asks whether the mean over the members lies in the 95 % interval of the published figure. The series have 6 to 53 children, so
their intervals are wide and **"inside" is a low bar**. z is the distance in standard errors. How the fit was made, and what was changed after seeing which row, stands in the
[decision](../decisions/2026-11-course-calibration.md); what each miss hangs on, in [calibration-misses.md](calibration-misses.md).

## Published figures of the syndrome: ${published.inside} of ${published.count} inside
Where only a mean was seen, the standard error is assumed (see the rule of each target in \`src/course/calibrate/\`).

${published.table}

## Pharmacology in adults: ${pharmacology.inside} of ${pharmacology.count} inside
${pharmacology.table}

## Elicited: ${elicited.inside} of ${elicited.count} inside
No paper was seen to give these figures; they are what the makers of the model believe, with wide intervals. They are no evidence.

${elicited.table}

## Figures that the fit never saw
${holdOutTable(runs)}

## What the fit learned, and what it did not
${parameters.driven} of ${file.names.length} parameters are prior-driven: the width of their logarithm after the fit is more than ${PRIOR_DRIVEN} of the one before, so that the figures say next to nothing about them. Whatever depends on
them is assumption.

${parameters.table}
`;
}
