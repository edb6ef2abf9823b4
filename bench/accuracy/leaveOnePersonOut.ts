import { pathToFileURL } from 'node:url';
import { detectEyeEvents, FAST_PHASE_PARAMETERS, LABEL } from '../../src/eyes/index.ts';
import { labelledDataFolder, readLund2013 } from './labelledFiles.ts';
import { cohenKappa } from './score.ts';
import { signalOfFile } from './signalOfFile.ts';

/**
 * How much the parameters that touch the experts' conventions matter, and what choosing them on other people costs: each is varied
 * around the shipped value; for each person the best value on all others is applied to that person; κ is pooled over all.
 */
export const VARIED: Readonly<Record<string, readonly number[]>> = {
  wanderSd: [7, 8, 9, 10, 11],
  maxDurationRatio: [1.8, 2, 2.5, 3],
  aloneSwingFraction: [0.2, 0.3, 0.35, 0.4],
  aloneSwingRatio: [1, 1.1, 1.2],
  shortSwingRatio: [0.8, 0.85, 0.9],
  onsetSd: [3, 4, 5],
  restSd: [2, 2.5, 3],
  psoSd: [4, 5, 6],
  psoRestSd: [2.5, 3, 3.5],
  psoRestS: [0.004, 0.006, 0.008],
};

export interface LeaveOneOutRow {
  readonly parameter: string;
  readonly shipped: number;
  readonly lowestSaccadeKappa: number;
  readonly highestSaccadeKappa: number;
  readonly lowestPsoKappa: number;
  readonly highestPsoKappa: number;
  /** κ where each person's value was chosen on the others. */
  readonly leftOutSaccadeKappa: number;
  readonly leftOutPsoKappa: number;
}

export function runLeaveOnePersonOut(folder: string): LeaveOneOutRow[] {
  const trials = readLund2013(folder).map((trial) => ({
    ...trial,
    signal: signalOfFile(trial.file, trial.rateHz),
    coders: ['label_MN', 'label_RA'].map((coder) => Array.from(trial.file.columns[coder]!)),
  }));
  type Trial = (typeof trials)[number];
  const kappa = (part: readonly Trial[], found: ReadonlyMap<Trial, number[]>, label: number): number => {
    const ours = part.flatMap((trial) => found.get(trial)!);
    const of = (c: number): number =>
      cohenKappa(
        part.flatMap((trial) => trial.coders[c]!),
        ours,
        { label },
      );
    return (of(0) + of(1)) / 2;
  };
  const people = [...new Set(trials.map(({ person }) => person))];
  return Object.entries(VARIED).map(([parameter, values]) => {
    const runs = values.map((value) => {
      const parameters = { ...FAST_PHASE_PARAMETERS, [parameter]: value };
      return new Map(trials.map((trial) => [trial, Array.from(detectEyeEvents(trial.signal, parameters).labels)]));
    });
    const saccade = runs.map((run) => kappa(trials, run, LABEL.saccade));
    const pso = runs.map((run) => kappa(trials, run, LABEL.pso));
    const leftOut = new Map<Trial, number[]>();
    for (const person of people) {
      const others = trials.filter((trial) => trial.person !== person);
      const merits = runs.map((run) => kappa(others, run, LABEL.saccade) + kappa(others, run, LABEL.pso));
      const best = runs[merits.indexOf(Math.max(...merits))]!;
      for (const trial of trials) if (trial.person === person) leftOut.set(trial, best.get(trial)!);
    }
    return {
      parameter,
      shipped: (FAST_PHASE_PARAMETERS as Readonly<Record<string, number>>)[parameter]!,
      lowestSaccadeKappa: Math.min(...saccade),
      highestSaccadeKappa: Math.max(...saccade),
      lowestPsoKappa: Math.min(...pso),
      highestPsoKappa: Math.max(...pso),
      leftOutSaccadeKappa: kappa(trials, leftOut, LABEL.saccade),
      leftOutPsoKappa: kappa(trials, leftOut, LABEL.pso),
    };
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = labelledDataFolder();
  if (folder === undefined) console.log('skipped: no labelled data folder (KINSBOURNE_DATA)');
  else {
    for (const row of runLeaveOnePersonOut(folder)) {
      console.log(
        Object.values(row)
          .map((v) => (typeof v === 'number' ? v.toFixed(3) : v.padEnd(20)))
          .join('  '),
      );
    }
  }
}
