import { pathToFileURL } from 'node:url';
import { type Detection, detectEyeEvents, type GazeSignal, primarySignals } from '../../src/eyes/index.ts';
import { median } from '../../src/signal/index.ts';
import { DEVICE_PRESETS, EYE_SCENARIOS, simulateEyes } from '../../src/simulate/index.ts';
import { scoreEvents } from './score.ts';

/** Detection on the project's own simulator: a generator by another hand, with its own saccades, oscillators and devices. */
export interface SimulatedRow {
  readonly scenario: string;
  readonly device: string;
  readonly eventF1: number;
  readonly countRatio: number;
  /** Relative error of the median amplitude of the true fast phases that were matched in time. */
  readonly amplitudeError: number;
  readonly frequencyError: number;
  readonly trueBursts: number;
  readonly foundBursts: number;
}

export function runSimulatedEyes(
  options: {
    scenarios?: readonly string[];
    devices?: readonly string[];
    seedCount?: number;
    detect?: (signal: GazeSignal) => Detection;
  } = {},
): SimulatedRow[] {
  const { seedCount = 4 } = options;
  const scenarios = options.scenarios ?? EYE_SCENARIOS.map(({ id }) => id);
  const devices = options.devices ?? ['eyelink', 'eyelink-500'];
  return scenarios.flatMap((scenario) => devices.map((device) => score(scenario, device, seedCount, options.detect)));
}

function score(
  scenario: string,
  device: string,
  seedCount: number,
  detect: (signal: GazeSignal) => Detection = (signal) => detectEyeEvents(signal),
): SimulatedRow {
  let hits = 0;
  let truthCount = 0;
  let foundCount = 0;
  let trueBursts = 0;
  let foundBursts = 0;
  const amplitudeErrors: number[] = [];
  const frequencyErrors: number[] = [];
  for (let seed = 1; seed <= seedCount; seed++) {
    const { recording, truth } = simulateEyes({ scenario, seed, device, durationS: 30 });
    const { signal } = primarySignals(recording.streams).segments[0]!;
    const found = detect(signal);
    const hidden = (s: number, e: number): boolean =>
      found.blinks.some((b) => b.startS < e && s < b.endS) || truth.blinks.some((b) => b.startS < e && s < b.endS);
    const shown = truth.fastPhases.filter((p) => !hidden(p.startS, p.endS));
    const events = scoreEvents(
      shown.map((p) => ({ start: p.startS, end: p.endS })),
      found.fastPhases.filter((p) => !hidden(p.startS, p.endS)).map((p) => ({ start: p.startS, end: p.endS })),
    );
    hits += events.hits;
    truthCount += events.truthCount;
    foundCount += events.foundCount;
    trueBursts += truth.bursts.length;
    foundBursts += found.bursts.length;
    if (shown.length > 0 && found.fastPhases.length > 0) {
      const size = median(shown.map((p) => Math.hypot(p.dxDeg, p.dyDeg)));
      amplitudeErrors.push(median(found.fastPhases.map((p) => p.amplitude)) / size - 1);
    }
    const steps = found.bursts.flatMap(({ firstPhase, phaseCount }) =>
      Array.from(
        { length: phaseCount - 1 },
        (_, k) => found.fastPhases[firstPhase + k + 1]!.startS - found.fastPhases[firstPhase + k]!.startS,
      ),
    );
    if (steps.length > 5) frequencyErrors.push(1 / (2 * median(steps)) / truth.frequencyHz - 1);
  }
  return {
    scenario,
    device,
    eventF1: (2 * hits) / (truthCount + foundCount),
    countRatio: foundCount / truthCount,
    amplitudeError: median(amplitudeErrors),
    frequencyError: median(frequencyErrors),
    trueBursts,
    foundBursts,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const devices = process.argv[2] === 'all' ? DEVICE_PRESETS.map(({ id }) => id) : process.argv[2]?.split(',');
  const scenarios = process.argv[3]?.split(',');
  for (const row of runSimulatedEyes({ ...(devices ? { devices } : {}), ...(scenarios ? { scenarios } : {}) })) {
    console.log(
      Object.values(row)
        .map((v) => (typeof v === 'number' && !Number.isInteger(v) ? v.toFixed(3) : String(v)))
        .join('\t'),
    );
  }
}
