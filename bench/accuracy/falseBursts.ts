import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { detectEyeEvents, primarySignals } from '../../src/eyes/index.ts';
import { simulateEyes } from '../../src/simulate/index.ts';
import { labelledDataFolder, readLabelledFile, readLund2013 } from './labelledFiles.ts';
import { signalOfFile } from './signalOfFile.ts';

export interface FalseBurstRow {
  readonly material: string;
  readonly hours: number;
  readonly falseBursts: number;
  /** Upper end of the exact 95 % interval of the rate: with 0 found in T hours it is 3.69 / T (two-sided Poisson). */
  readonly perHour: number;
}

const MINUTES_A_RECORDING = 5;
const DEVICES = ['eyelink', 'vng'] as const;
const SCENARIOS = ['healthy-fixation', 'healthy-scanning'] as const;

/** Bursts found where there is none: simulated healthy eyes on several devices, and the real recordings of healthy adults. */
export function runFalseBursts(hoursEach: number, folder = labelledDataFolder()): FalseBurstRow[] {
  const simulated = DEVICES.flatMap((device) =>
    SCENARIOS.map((scenario): FalseBurstRow => {
      let found = 0;
      const count = Math.ceil((hoursEach * 60) / MINUTES_A_RECORDING);
      for (let k = 0; k < count; k++) {
        const { recording } = simulateEyes({ scenario, seed: 50_000 + k, durationS: 60 * MINUTES_A_RECORDING, device });
        found += burstsIn(recording.streams);
      }
      const hours = (count * MINUTES_A_RECORDING) / 60;
      return { material: `simulated ${scenario}, ${device}`, hours, falseBursts: found, perHour: found / hours };
    }),
  );
  return folder === undefined ? simulated : [...simulated, ...realRows(folder)];
}

function burstsIn(streams: Parameters<typeof primarySignals>[0]): number {
  return primarySignals(streams).segments.reduce((sum, { signal }) => sum + detectEyeEvents(signal).bursts.length, 0);
}

function realRows(folder: string): FalseBurstRow[] {
  const lookAtPoint = ['S1', 'S2', 'S4'].map((name) => ({
    file: readLabelledFile(join(folder, 'eyes', 'lookAtPoint_EL', `${name}.tsv`)),
    rateHz: 1000,
  }));
  return [
    ['real fixation, lookAtPoint_EL', lookAtPoint] as const,
    ['real viewing, Lund2013', readLund2013(folder)] as const,
  ].map(([material, files]) => {
    let found = 0;
    let seconds = 0;
    for (const { file, rateHz } of files) {
      const signal = signalOfFile(file, rateHz);
      found += detectEyeEvents(signal).bursts.length;
      seconds += signal.x.length / rateHz;
    }
    return { material, hours: seconds / 3600, falseBursts: found, perHour: found / (seconds / 3600) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hours = Number(process.argv[2] ?? 2);
  console.table(runFalseBursts(hours));
}
