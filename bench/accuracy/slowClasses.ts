import { pathToFileURL } from 'node:url';
import {
  classifySlowPhases,
  detectBlinks,
  detectEyeEvents,
  type GazeSignal,
  type Interval,
  LABEL,
  SLOW_PHASE_PARAMETERS,
  type SlowPhaseParameters,
  unusableMask,
} from '../../src/eyes/index.ts';
import { labelledDataFolder, readLund2013 } from './labelledFiles.ts';
import { cohenKappa, intervalsOfLabel } from './score.ts';

/** Where the fast phases came from: our detector, or the coder's own labels (then only slow phases can disagree). */
export type FastPhaseSource = 'detector' | 'coder';

export interface SlowClassRow {
  readonly fastPhasesFrom: FastPhaseSource | 'other coder';
  readonly stimulus: string;
  /** Mean over the two coders of Cohen's kappa over pooled samples that the coder labelled 1–4. */
  readonly fourClass: number;
  readonly fixation: number;
  readonly saccade: number;
  readonly pso: number;
  readonly pursuit: number;
}

export interface HeldOut {
  /** Four-class kappa where each person was labelled with parameters chosen on all others. */
  readonly fourClass: number;
  /** The same for the parameters as shipped. */
  readonly shipped: number;
  /** person → what the others chose. */
  readonly choices: Readonly<Record<string, string>>;
  readonly candidateCount: number;
  readonly lowest: number;
  readonly highest: number;
}

interface Trial {
  readonly stimulus: string;
  readonly person: string;
  readonly signal: GazeSignal;
  readonly coders: readonly Float64Array[];
}

const CODERS = ['MN', 'RA'] as const;
const CLASSES = { fixation: LABEL.fixation, saccade: LABEL.saccade, pso: LABEL.pso, pursuit: LABEL.pursuit };

function readTrials(folder: string): Trial[] {
  return readLund2013(folder).map(({ file, stimulus, person, rateHz }) => ({
    stimulus,
    person,
    signal: {
      startS: 0,
      rateHz,
      unit: 'deg',
      x: file.columns.x_deg!,
      y: file.columns.y_deg!.map((down) => -down),
    },
    coders: CODERS.map((coder) => file.columns[`label_${coder}`]!),
  }));
}

/** Labels for one trial, one coder. Everything but slow phases is fixed per source, so it is computed once. */
function labeller(trial: Trial, source: FastPhaseSource, coder: number): (p: SlowPhaseParameters) => Uint8Array {
  const { signal } = trial;
  if (source === 'detector') {
    const { fastPhases, psos, blinks } = detectEyeEvents(signal);
    const unusable = unusableMask(signal, blinks);
    return (parameters) => classifySlowPhases({ signal, unusable, fastPhases, psos, blinks }, parameters).labels;
  }
  const events = (label: number): Interval[] =>
    intervalsOfLabel(trial.coders[coder]!, label).map(({ start, end }) => ({
      startIndex: start,
      endIndex: end,
      startS: start / signal.rateHz,
      endS: end / signal.rateHz,
    }));
  const blinks = detectBlinks(signal);
  const unusable = unusableMask(signal, blinks);
  const input = { signal, unusable, blinks, fastPhases: events(LABEL.saccade), psos: events(LABEL.pso) };
  return (parameters) => classifySlowPhases(input, parameters).labels;
}

/** Kappa over the samples of many trials that the coder labelled 1–4, mean over coders; `label` for one class against the rest. */
function pooledKappa(found: readonly ArrayLike<number>[][], trials: readonly Trial[], label?: number): number {
  const kappas = CODERS.map((_, coder) => {
    const theirs = trials.flatMap((trial) => Array.from(trial.coders[coder]!));
    const ours = found.flatMap((perCoder) => Array.from(perCoder[coder]!));
    const use = (i: number): boolean => theirs[i]! >= 1 && theirs[i]! <= 4;
    return cohenKappa(theirs, ours, label === undefined ? { use } : { use, label });
  });
  return (kappas[0]! + kappas[1]!) / 2;
}

function rowOf(
  trials: readonly Trial[],
  found: readonly ArrayLike<number>[][],
  head: Pick<SlowClassRow, 'fastPhasesFrom' | 'stimulus'>,
): SlowClassRow {
  const perClass = Object.fromEntries(
    Object.entries(CLASSES).map(([name, label]) => [name, pooledKappa(found, trials, label)]),
  ) as Record<keyof typeof CLASSES, number>;
  return { ...head, fourClass: pooledKappa(found, trials), ...perClass };
}

/** Agreement per stimulus and over all trials: two people with each other, and our labels with each. */
export function slowClassRows(
  folder: string,
  sources: readonly FastPhaseSource[] = ['coder', 'detector'],
): SlowClassRow[] {
  const trials = readTrials(folder);
  const groups = ['all', ...new Set(trials.map(({ stimulus }) => stimulus))];
  const rows: SlowClassRow[] = [];
  const add = (from: SlowClassRow['fastPhasesFrom'], found: readonly ArrayLike<number>[][]): void => {
    for (const stimulus of groups) {
      const inside = trials.map((trial) => stimulus === 'all' || trial.stimulus === stimulus);
      const pick = <T>(list: readonly T[]): T[] => list.filter((_, k) => inside[k]);
      rows.push(rowOf(pick(trials), pick(found), { fastPhasesFrom: from, stimulus }));
    }
  };
  add(
    'other coder',
    trials.map(({ coders }) => [coders[1]!, coders[0]!]),
  );
  for (const source of sources) {
    add(
      source,
      trials.map((trial) => CODERS.map((_, c) => labeller(trial, source, c)(SLOW_PHASE_PARAMETERS))),
    );
  }
  return rows;
}

/**
 * Leave one person out: among candidates of the two values that matter (extent of fixation, length of the mean), the best on
 * all other people labels the person left out. Shows what fitting would have given, and how far it would have wandered.
 */
export function heldOut(folder: string, source: FastPhaseSource = 'detector'): HeldOut {
  const trials = readTrials(folder);
  const candidates = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.4].flatMap((fixationExtentDeg) =>
    [0.05, 0.075, 0.1, 0.125, 0.15].map((meanS) => ({ ...SLOW_PHASE_PARAMETERS, fixationExtentDeg, meanS })),
  );
  const labels = trials.map((trial) => CODERS.map((_, c) => candidates.map(labeller(trial, source, c))));
  const foundBy = (k: number, ts: readonly number[]): Uint8Array[][] => ts.map((t) => labels[t]!.map((all) => all[k]!));
  const kappaOf = (k: number, ts: readonly number[]): number =>
    pooledKappa(
      foundBy(k, ts),
      ts.map((t) => trials[t]!),
    );
  const all = trials.map((_, t) => t);
  const everywhere = candidates.map((_, k) => kappaOf(k, all));
  const chosen = new Map<string, number>();
  for (const person of new Set(trials.map((trial) => trial.person))) {
    const others = all.filter((t) => trials[t]!.person !== person);
    const scores = candidates.map((_, k) => kappaOf(k, others));
    chosen.set(person, scores.indexOf(Math.max(...scores)));
  }
  const labelled = all.map((t) => labels[t]!.map((perCandidate) => perCandidate[chosen.get(trials[t]!.person)!]!));
  const shipped = candidates.findIndex(
    (c) => c.fixationExtentDeg === SLOW_PHASE_PARAMETERS.fixationExtentDeg && c.meanS === SLOW_PHASE_PARAMETERS.meanS,
  );
  return {
    fourClass: pooledKappa(labelled, trials),
    shipped: everywhere[shipped]!,
    choices: Object.fromEntries(
      [...chosen].map(([person, k]) => [person, `${candidates[k]!.fixationExtentDeg} deg, ${candidates[k]!.meanS} s`]),
    ),
    candidateCount: candidates.length,
    lowest: Math.min(...everywhere),
    highest: Math.max(...everywhere),
  };
}

function print(folder: string): void {
  console.log('Lund2013, two coders: kappa, mean over coders, samples pooled over trials\n');
  console.log('fast phases from | stimulus | 4 classes | fixation | saccade | PSO | pursuit');
  for (const row of slowClassRows(folder)) {
    const values = [row.fourClass, row.fixation, row.saccade, row.pso, row.pursuit].map((v) => v.toFixed(3));
    console.log([row.fastPhasesFrom, row.stimulus, ...values].join(' | '));
  }
  for (const source of ['coder', 'detector'] as const) {
    const { fourClass, shipped, choices, candidateCount, lowest, highest } = heldOut(folder, source);
    console.log(`\nleave one person out (${source}): ${fourClass.toFixed(3)}, as shipped ${shipped.toFixed(3)}`);
    console.log(`${candidateCount} candidates on all trials: ${lowest.toFixed(3)} to ${highest.toFixed(3)}`);
    for (const [person, choice] of Object.entries(choices)) console.log(`  without ${person}: ${choice}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = labelledDataFolder();
  if (folder === undefined) console.log('skipped: the labelled recordings are not beside the clone (KINSBOURNE_DATA)');
  else print(folder);
}
