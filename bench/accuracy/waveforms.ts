import {
  classifyWaveform,
  detectEyeEvents,
  type MeasureInput,
  primarySignals,
  type WaveformType,
} from '../../src/eyes/index.ts';
import { childSeed, makeRandom } from '../../src/signal/index.ts';
import { type DeviceChoice, EYE_SCENARIOS, type Simulated, simulateEyes } from '../../src/simulate/index.ts';

/** Counts of answers for one true type. */
export interface WaveformRow {
  readonly truth: string;
  readonly count: number;
  readonly answers: Readonly<Partial<Record<WaveformType, number>>>;
  readonly correctFraction: number;
  readonly correctOrCannotTellFraction: number;
}

export interface WaveformBenchOptions {
  /** Recordings of each type; its scenarios take turns. */
  readonly perType?: number;
  readonly seed?: number;
  /** By true type (default) or by scenario. */
  readonly by?: 'waveform' | 'scenario';
  readonly devices?: readonly DeviceChoice[];
  readonly onAnswer?: (answer: { scenario: string; seed: number; truth: string; type: WaveformType }) => void;
}

/** Rates and noises that the recordings take turns in: a clean bench, and three real kinds of device. */
export const WAVEFORM_DEVICES: readonly DeviceChoice[] = [
  { preset: 'bench-0.02', rateHz: 250, eyes: 'both' },
  { preset: 'bench-0.02', rateHz: 500, eyes: 'both' },
  { preset: 'bench-0.02', rateHz: 1000, eyes: 'both' },
  { preset: 'bench-0.10', rateHz: 250, eyes: 'both' },
  { preset: 'bench-0.10', rateHz: 500, eyes: 'both' },
  { preset: 'bench-0.10', rateHz: 1000, eyes: 'both' },
  'eyelink',
  'eyelink-500',
];

/** The input of measures and rules from a simulated recording, as the pipeline makes it. */
export function inputOfSimulated({ recording }: Simulated): MeasureInput {
  const segments = primarySignals(recording.streams).segments.map((segment) => ({
    ...segment,
    detection: detectEyeEvents(segment.signal),
  }));
  return { segments, rateHz: segments[0]!.signal.rateHz, unit: segments[0]!.signal.unit };
}

/**
 * Confusion of true and answered waveform types over the scenarios of src/simulate, whose generators set no threshold of
 * the rules. Recordings last 5 to 30 s.
 */
export function confuseWaveforms(options: WaveformBenchOptions = {}): WaveformRow[] {
  const { perType = 200, seed = 1, by = 'waveform', devices = WAVEFORM_DEVICES } = options;
  const groups = new Map<string, (typeof EYE_SCENARIOS)[number][]>();
  for (const scenario of EYE_SCENARIOS) {
    const key = by === 'waveform' ? scenario.waveform : scenario.id;
    groups.set(key, [...(groups.get(key) ?? []), scenario]);
  }
  return [...groups].map(([truth, scenarios]) => {
    const answers: Partial<Record<WaveformType, number>> = {};
    let correct = 0;
    let count = 0;
    for (let k = 0; count < perType; k++) {
      const scenario = scenarios[k % scenarios.length]!;
      const recordingSeed = childSeed(seed, `${scenario.id}/${k}`);
      const simulated = simulateEyes({
        scenario: scenario.id,
        seed: recordingSeed,
        durationS: 5 + 25 * makeRandom(childSeed(recordingSeed, 'duration'))(),
        device: devices[Math.floor(k / scenarios.length) % devices.length]!,
      });
      // why: a short recording of rare bursts may hold none; what is not there cannot be told
      if (simulated.truth.waveform !== 'none' && Number.isNaN(simulated.truth.frequencyHz)) continue;
      count++;
      const { type } = classifyWaveform(inputOfSimulated(simulated));
      answers[type] = (answers[type] ?? 0) + 1;
      if (type === simulated.truth.waveform) correct++;
      options.onAnswer?.({ scenario: scenario.id, seed: recordingSeed, truth, type });
    }
    return {
      truth,
      count,
      answers,
      correctFraction: correct / perType,
      correctOrCannotTellFraction: (correct + (answers['cannot-tell'] ?? 0)) / perType,
    };
  });
}
