import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type WatchFeatureSpec, watchFeatures } from '../../../src/body/sleep/watchFeatures.ts';
import { quantile } from '../../../src/signal/index.ts';
import { labelledDataFolder } from '../labelledFiles.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';
import { fitLogistic, type LogisticFit } from './fitLogistic.ts';

/** Sleep sensitivity at which the specificity for wake is told. */
const SENSITIVITY = 0.93;

interface Candidate {
  readonly spec: WatchFeatureSpec;
  readonly ridge: number;
}

const COUNT_SPECS: readonly Omit<WatchFeatureSpec, 'heartSdEpochs'>[] = [1 / 3, 1 / 2].flatMap((power) =>
  [[], [1.5, 3]].map((movementLevels) => ({ power, countSdEpochs: [0, 4, 20], movementLevels })),
);
const RIDGES = [100];
const HEART_WIDTHS = [[2, 20]];

export type WatchKind = 'counts' | 'heartRate';

export function watchCandidates(kind: WatchKind): Candidate[] {
  const hearts: readonly (readonly number[])[] = kind === 'counts' ? [[]] : HEART_WIDTHS;
  return COUNT_SPECS.flatMap((spec) =>
    hearts.flatMap((heartSdEpochs) => RIDGES.map((ridge) => ({ spec: { ...spec, heartSdEpochs }, ridge }))),
  );
}

interface Night {
  readonly counts: Float64Array;
  readonly heartRateSpread: Float64Array;
  /** 1 asleep, 0 awake, NaN where the watch or the score is missing. */
  readonly asleep: Float64Array;
}

/** Nights on a grid of 30 s; epochs that the file leaves out are NaN. */
export function readWatchNights(folder: string): Night[] {
  const root = join(folder, 'body', 'sleep_walch');
  return readdirSync(root)
    .filter((name) => /^\d+\.csv$/.test(name))
    .sort()
    .map((name) => {
      const rows = readFileSync(join(root, name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').map(Number));
      const at = rows.map(([timeS]) => Math.round((timeS! - rows[0]![0]!) / 30));
      const column = (): Float64Array => new Float64Array(at.at(-1)! + 1).fill(Number.NaN);
      const night = { counts: column(), heartRateSpread: column(), asleep: column() };
      rows.forEach(([, stage, count, heart], k) => {
        night.counts[at[k]!] = count!;
        night.heartRateSpread[at[k]!] = heart!;
        night.asleep[at[k]!] = stage! > 0 ? 1 : 0;
      });
      return night;
    });
}

interface Scored {
  readonly rows: readonly Float64Array[];
  readonly asleep: readonly number[];
}

function scoredRows(night: Night, spec: WatchFeatureSpec): Scored {
  const columns = watchFeatures(night, spec);
  const rows: Float64Array[] = [];
  const asleep: number[] = [];
  night.asleep.forEach((state, i) => {
    if (Number.isNaN(state)) return;
    rows.push(Float64Array.from(columns, (column) => column[i]!));
    asleep.push(state);
  });
  return { rows, asleep };
}

function scoresOf({ means, sds, intercept, weights }: LogisticFit, rows: readonly Float64Array[]): number[] {
  return rows.map((row) =>
    weights.reduce((sum, weight, c) => sum + (weight * (row[c]! - means[c]!)) / sds[c]!, intercept),
  );
}

function fitOn(nights: readonly Scored[], ridge: number): LogisticFit {
  return fitLogistic(
    nights.flatMap(({ rows }) => rows),
    nights.flatMap(({ asleep }) => asleep),
    ridge,
  );
}

/** Area under the curve of sleep against wake: chance that an epoch asleep scores above one awake, ties half. */
export function areaUnderCurve(scores: readonly number[], asleep: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && scores[order[j]!] === scores[order[i]!]) j++;
    for (let k = i; k < j; k++) if (asleep[order[k]!] === 1) rankSum += (i + j + 1) / 2;
    i = j;
  }
  const sleeps = asleep.reduce((sum, state) => sum + state, 0);
  return (rankSum - (sleeps * (sleeps + 1)) / 2) / (sleeps * (asleep.length - sleeps));
}

const thresholdFor = (scores: readonly number[], asleep: readonly number[]): number =>
  quantile(
    scores.filter((_, i) => asleep[i] === 1),
    1 - SENSITIVITY,
  );

export interface WatchResult {
  readonly kind: WatchKind;
  readonly people: number;
  readonly epochs: number;
  /** Over all epochs of all people, each scored by a model that was chosen and fitted without that person. */
  readonly auc: number;
  /** The same person by person, mean. */
  readonly aucPerPerson: number;
  /** Wake specificity with the threshold put where 93 % of the held-out sleep lies above. */
  readonly specificity: number;
  /** With the threshold that came from the other people. */
  readonly thenSensitivity: number;
  readonly thenSpecificity: number;
  /** Candidate chosen on all people, for shipping. */
  readonly chosen: Candidate;
}

/** Leave one person out, the candidate chosen by leaving one out among the others again. */
export function runWatchNights(folder: string, kind: WatchKind): WatchResult {
  const nights = readWatchNights(folder);
  const candidates = watchCandidates(kind);
  const tables = candidates.map(({ spec }) => nights.map((night) => scoredRows(night, spec)));
  const chooseAmong = (people: readonly number[]): number => {
    const merits = candidates.map(({ ridge }, c) => {
      const scores: number[] = [];
      const asleep: number[] = [];
      for (const out of people) {
        const fit = fitOn(
          people.filter((k) => k !== out).map((k) => tables[c]![k]!),
          ridge,
        );
        scores.push(...scoresOf(fit, tables[c]![out]!.rows));
        asleep.push(...tables[c]![out]!.asleep);
      }
      return areaUnderCurve(scores, asleep);
    });
    return merits.indexOf(Math.max(...merits));
  };
  const everyone = nights.map((_, k) => k);
  const scores: number[] = [];
  const asleep: number[] = [];
  const perPerson: number[] = [];
  let [sleepRight, wakeRight] = [0, 0];
  for (const out of everyone) {
    const others = everyone.filter((k) => k !== out);
    const c = chooseAmong(others);
    const training = others.map((k) => tables[c]![k]!);
    const fit = fitOn(training, candidates[c]!.ridge);
    const own = scoresOf(fit, tables[c]![out]!.rows);
    const truth = tables[c]![out]!.asleep;
    const threshold = thresholdFor(
      training.flatMap(({ rows }) => scoresOf(fit, rows)),
      training.flatMap((part) => part.asleep),
    );
    own.forEach((score, i) => {
      if (truth[i] === 1 && score >= threshold) sleepRight++;
      if (truth[i] === 0 && score < threshold) wakeRight++;
    });
    perPerson.push(areaUnderCurve(own, truth));
    scores.push(...own);
    asleep.push(...truth);
  }
  const sleeps = asleep.reduce((sum, state) => sum + state, 0);
  const threshold = thresholdFor(scores, asleep);
  return {
    kind,
    people: nights.length,
    epochs: asleep.length,
    auc: areaUnderCurve(scores, asleep),
    aucPerPerson: perPerson.reduce((sum, auc) => sum + auc, 0) / perPerson.length,
    specificity: scores.filter((score, i) => asleep[i] === 0 && score < threshold).length / (asleep.length - sleeps),
    thenSensitivity: sleepRight / sleeps,
    thenSpecificity: wakeRight / (asleep.length - sleeps),
    chosen: candidates[chooseAmong(everyone)]!,
  };
}

/** The model to ship: the chosen candidate fitted on everybody, with its threshold as a probability. */
export function fitWatchModel(folder: string, { spec, ridge }: Candidate) {
  const nights = readWatchNights(folder).map((night) => scoredRows(night, spec));
  const fit = fitOn(nights, ridge);
  const score = thresholdFor(
    nights.flatMap(({ rows }) => scoresOf(fit, rows)),
    nights.flatMap(({ asleep }) => asleep),
  );
  return { spec, ...fit, threshold: 1 / (1 + Math.exp(-score)) };
}

export function hasWatchNights(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(join(folder, 'body', 'sleep_walch'));
}

/** The section of docs/accuracy.md. */
export function watchNightsSection(folder: string | undefined): string {
  if (!hasWatchNights(folder))
    return '## Nights with a watch and polysomnography\n\nSkipped: the nights are not here (KINSBOURNE_DATA); they may not be committed.\n';
  const rows = (['counts', 'heartRate'] as const).map((kind) => runWatchNights(folder, kind));
  const [counts, heart] = rows as [WatchResult, WatchResult];
  return `## Nights with a watch and polysomnography: ${counts.people} adults, ${counts.epochs} epochs of 30 s [WalchEtAl2019]

Each person is scored by a model whose features, penalty, weights and threshold come from the others (leave one person out, features chosen within the others). Of a
night in bed nine tenths are sleep, so that the share of right epochs says nothing; told is how much wake is found where 93 % of the sleep is. No clock
and no time since lights-out is used. Adults in a laboratory: how a child's night fares is not known.

${markdownTable([
  [
    'from',
    'AUC, all epochs',
    'AUC, mean of persons',
    'wake found at 93 % of sleep',
    'with the threshold of the others: sleep, wake found',
  ],
  ...rows.map((row) => [
    row.kind === 'counts' ? 'counts' : 'counts and heart rate',
    fixed(row.auc, 3),
    fixed(row.aucPerPerson, 3),
    fixed(row.specificity, 3),
    `${fixed(row.thenSensitivity, 3)}, ${fixed(row.thenSpecificity, 3)}`,
  ]),
])}

Goals: wake found at least 0.50 (${verdictOn(counts.specificity >= 0.5)}); AUC at least 0.85 from counts alone (all epochs: ${verdictOn(counts.auc >= 0.85)}; mean of persons: ${verdictOn(counts.aucPerPerson >= 0.85)}); better with heart rate (${verdictOn(heart.auc > counts.auc)}).
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = labelledDataFolder();
  if (!hasWatchNights(folder)) console.log('skipped: no nights of sleep_walch here (KINSBOURNE_DATA)');
  else if (process.argv.includes('--fit')) {
    for (const kind of ['counts', 'heartRate'] as const)
      console.log(JSON.stringify(fitWatchModel(folder, runWatchNights(folder, kind).chosen), null, 1));
  } else process.stdout.write(watchNightsSection(folder));
}
