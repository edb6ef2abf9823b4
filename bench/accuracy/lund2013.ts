import { pathToFileURL } from 'node:url';
import { type Detection, detectEyeEvents, type GazeSignal, LABEL } from '../../src/eyes/index.ts';
import { labelledDataFolder, readLund2013 } from './labelledFiles.ts';
import { cohenKappa, intervalsOfLabel, scoreEvents } from './score.ts';
import { signalOfFile } from './signalOfFile.ts';

const CODERS = ['label_MN', 'label_RA'] as const;
/** Codes that both coders and we use; samples that a coder left undefined or blink are no part of four-class agreement. */
const FOUR: readonly number[] = [LABEL.fixation, LABEL.saccade, LABEL.pso, LABEL.pursuit];

export interface LundRow {
  readonly group: string;
  readonly versus: 'humans' | 'ours';
  readonly saccadeKappa: number;
  readonly psoKappa: number;
  readonly fourClassKappa: number;
  readonly fixationKappa: number;
  readonly pursuitKappa: number;
  readonly saccadeF1: number;
  readonly psoF1: number;
  readonly onsetBiasMs: number;
  readonly onsetSdMs: number;
  readonly offsetBiasMs: number;
  readonly offsetSdMs: number;
}

interface Trial {
  readonly stimulus: string;
  readonly person: string;
  readonly rateHz: number;
  readonly coders: readonly (readonly number[])[];
  readonly ours: readonly number[];
}

/** Agreement on the two-coder Lund2013 trials: pooled over files, per coder, mean of the two; beside it coder with coder. */
export function runLund2013(
  folder: string,
  detect: (signal: GazeSignal) => Detection = (signal) => detectEyeEvents(signal),
): LundRow[] {
  const trials = readLund2013(folder).map(({ file, stimulus, person, rateHz }): Trial => {
    const { labels } = detect(signalOfFile(file, rateHz));
    return {
      stimulus,
      person,
      rateHz,
      coders: CODERS.map((coder) => Array.from(file.columns[coder]!)),
      ours: Array.from(labels),
    };
  });
  const groups: [string, Trial[]][] = [['all', trials]];
  for (const key of ['stimulus', 'person'] as const) {
    for (const name of [...new Set(trials.map((trial) => trial[key]))].sort()) {
      groups.push([name, trials.filter((trial) => trial[key] === name)]);
    }
  }
  return groups.flatMap(([group, members]) => [
    { group, versus: 'humans' as const, ...compare(members, [(t) => [t.coders[0]!, t.coders[1]!]]) },
    {
      group,
      versus: 'ours' as const,
      ...compare(members, [(t) => [t.coders[0]!, t.ours], (t) => [t.coders[1]!, t.ours]]),
    },
  ]);
}

type Pair = (trial: Trial) => [readonly number[], readonly number[]];

function compare(trials: readonly Trial[], pairs: readonly Pair[]): Omit<LundRow, 'group' | 'versus'> {
  const rows = pairs.map((pair) => comparePooled(trials, pair));
  const mean = (key: keyof (typeof rows)[number]): number => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return Object.fromEntries(
    Object.keys(rows[0]!).map((key) => [key, mean(key as keyof (typeof rows)[number])]),
  ) as unknown as Omit<LundRow, 'group' | 'versus'>;
}

function comparePooled(trials: readonly Trial[], pair: Pair): Omit<LundRow, 'group' | 'versus'> {
  const truth: number[] = [];
  const found: number[] = [];
  const events = { saccade: { hits: 0, total: 0 }, pso: { hits: 0, total: 0 } };
  const startErrors: number[] = [];
  const endErrors: number[] = [];
  for (const trial of trials) {
    const [a, b] = pair(trial);
    for (let i = 0; i < a.length; i++) {
      truth.push(a[i]!);
      found.push(b[i]!);
    }
    for (const key of ['saccade', 'pso'] as const) {
      const score = scoreEvents(intervalsOfLabel(a, LABEL[key]), intervalsOfLabel(b, LABEL[key]));
      events[key].hits += score.hits;
      events[key].total += score.truthCount + score.foundCount;
      if (key === 'saccade') {
        startErrors.push(...score.startErrors.map((e) => (e / trial.rateHz) * 1000));
        endErrors.push(...score.endErrors.map((e) => (e / trial.rateHz) * 1000));
      }
    }
  }
  const four = (i: number): boolean => FOUR.includes(truth[i]!) && FOUR.includes(found[i]!);
  return {
    saccadeKappa: cohenKappa(truth, found, { label: LABEL.saccade }),
    psoKappa: cohenKappa(truth, found, { label: LABEL.pso }),
    fourClassKappa: cohenKappa(truth, found, { use: four }),
    fixationKappa: cohenKappa(truth, found, { label: LABEL.fixation }),
    pursuitKappa: cohenKappa(truth, found, { label: LABEL.pursuit }),
    saccadeF1: (2 * events.saccade.hits) / events.saccade.total,
    psoF1: (2 * events.pso.hits) / events.pso.total,
    onsetBiasMs: meanOf(startErrors),
    onsetSdMs: sdOf(startErrors),
    offsetBiasMs: meanOf(endErrors),
    offsetSdMs: sdOf(endErrors),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((v) => (v - mean) ** 2)));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = labelledDataFolder();
  if (folder === undefined) console.log('skipped: no labelled data folder (KINSBOURNE_DATA)');
  else {
    const wanted = process.argv.includes('--people') ? undefined : ['all', 'dots', 'img', 'video'];
    for (const row of runLund2013(folder)) {
      if (wanted !== undefined && !wanted.includes(row.group)) continue;
      console.log(
        Object.values(row)
          .map((v) => (typeof v === 'number' ? v.toFixed(3) : v).padStart(8))
          .join(' '),
      );
    }
  }
}
