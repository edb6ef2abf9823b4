import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scoreColeKripke } from '../../../src/body/sleep/scoreColeKripke.ts';
import { scoreSadeh } from '../../../src/body/sleep/scoreSadeh.ts';
import { labelledDataFolder } from '../labelledFiles.ts';
import { markdownTable, verdictOn } from '../markdown.ts';

export interface ActilifeRow {
  readonly rule: 'Cole–Kripke' | 'Sadeh';
  readonly minutes: number;
  readonly agreeing: number;
  /** Minutes asleep by ActiLife. */
  readonly asleep: number;
}

function fileIn(folder: string | undefined): string | undefined {
  const path = folder === undefined ? undefined : join(folder, 'body', 'actilife', 'gt3x_day1_60s.csv');
  return path !== undefined && existsSync(path) ? path : undefined;
}

/** Our verdicts beside those that ActiLife wrote for the same counts; undefined where the file is not here. */
export function runActilife(folder: string | undefined): ActilifeRow[] | undefined {
  const path = fileIn(folder);
  if (path === undefined) return undefined;
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const column = (name: string): string[] => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)]!);
  const counts = Float64Array.from(column('axis1'), Number);
  const compare = (rule: ActilifeRow['rule'], ours: Uint8Array, theirs: readonly string[]): ActilifeRow => ({
    rule,
    minutes: theirs.length,
    agreeing: theirs.filter((verdict, t) => (verdict === 'S') === (ours[t] === 1)).length,
    asleep: theirs.filter((verdict) => verdict === 'S').length,
  });
  return [
    compare('Sadeh', scoreSadeh(counts), column('actilife_sadeh')),
    compare('Cole–Kripke', scoreColeKripke(counts), column('actilife_colekripke')),
  ];
}

/** The section of docs/accuracy.md. */
export function actilifeSection(folder: string | undefined): string {
  const rows = runActilife(folder);
  const heading = '## Sleep and wake from counts: the verdicts of ActiLife';
  if (rows === undefined)
    return `${heading}\n\nSkipped: the day with ActiLife's verdicts is not here (KINSBOURNE_DATA); it may not be committed.\n`;
  return `${heading}

One day of one-minute ActiGraph counts of the first axis. Every verdict has to be the same.

${markdownTable([
  ['rule', 'minutes', 'asleep by ActiLife', 'same verdict', ''],
  ...rows.map((row) => [
    row.rule,
    row.minutes,
    row.asleep,
    row.agreeing,
    verdictOn(row.agreeing === row.minutes && row.minutes > 0),
  ]),
])}
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(actilifeSection(labelledDataFolder()));
