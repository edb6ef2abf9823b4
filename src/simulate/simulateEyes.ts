import { childSeed, makeRandom, median } from '../signal/index.ts';
import { type DeviceChoice, resolveDevice } from './device/deviceSpec.ts';
import { finePerSample } from './device/grid.ts';
import { drawBlinks } from './motion/blinks.ts';
import { makeEyeTrack } from './motion/eyeTrack.ts';
import { addFixationalDrift } from './motion/fixationalDrift.ts';
import { BURST_RULE, burstFrequencyHz, measureTruePhases, runsOfPhases, trueBursts } from './motion/trueFastPhases.ts';
import { type MotionOfBothEyes, recordMotion } from './recordMotion.ts';
import type { MainSequence } from './saccade/mainSequence.ts';
import { drawIrisSwing, makePupilSwing } from './saccade/postSaccadicOscillation.ts';
import { drawValues } from './scenarios/drawValues.ts';
import { EYE_SCENARIOS } from './scenarios/eyeScenarios.ts';
import { type EyeScenario, PERSON_PARAMETERS } from './scenarios/scenario.ts';
import type { Simulated, TrueFastPhase } from './types.ts';

const MOST_FINE_SAMPLES = 4e7; // chosen: 11 hours at 1,000 Hz; each takes some hundred bytes of memory

/** What to simulate. Everything but `scenario` and `seed` has a default. */
export interface SimulateEyesOptions {
  readonly scenario: string;
  readonly seed: number;
  /** Default 30 s. */
  readonly durationS?: number;
  /** Default: the device's own. */
  readonly rateHz?: number;
  /** A preset's id, or fields set by hand; default `eyelink`. */
  readonly device?: DeviceChoice;
  /** Values that shall not be drawn, by parameter id; may lie outside the range. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/**
 * A recording with its truth. Same options, same bytes: all chance comes from the seed and numbers are rounded to 1e-6.
 * @throws RangeError for an unknown scenario, device or parameter, or a duration that is not positive
 */
export function simulateEyes(options: SimulateEyesOptions): Simulated {
  const { seed, durationS = 30 } = options;
  const scenario = findScenario(options.scenario);
  if (!(durationS > 0)) throw new RangeError(`durationS must be above 0, got ${durationS}`);
  const preset = resolveDevice(options.device, seed);
  const device = options.rateHz === undefined ? preset : { ...preset, rateHz: options.rateHz };
  const ranges = scenario.personRanges ?? {};
  const person = PERSON_PARAMETERS.map((p) => ({
    ...p,
    min: ranges[p.id]?.[0] ?? p.min,
    max: ranges[p.id]?.[1] ?? p.max,
  }));
  const values = drawValues(scenario.id, [...person, ...scenario.parameters], seed, options.parameters ?? {});
  const perSample = finePerSample(device.rateHz);
  const sampleCount = Math.max(1, Math.round(durationS * device.rateHz));
  if (sampleCount * perSample > MOST_FINE_SAMPLES)
    throw new RangeError(
      `durationS must be at most ${Math.floor(MOST_FINE_SAMPLES / (device.rateHz * perSample))} at ${device.rateHz} Hz, got ${durationS}`,
    );
  const track = makeEyeTrack(sampleCount / device.rateHz, device.rateHz * perSample);
  const random = (part: string) => makeRandom(childSeed(seed, part));
  const blinks = drawBlinks(random('motion/blinks'), track.durationS, blinkRate(values));
  const result = scenario.write({ track, values, person: personOf(values), blinks, random });
  addFixationalDrift(track, random('motion/drift'), values.driftDegPerS!);
  const fastPhases = measureTruePhases(track, result.fastPhases ?? track.fastPhases);
  const seenBlinks = device.losesBlinks || device.recordsLid ? blinks : [];
  const pupil = device.tracksPupil
    ? makePupilSwing(track, fastPhases, drawIrisSwing(random('motion/iris')))
    : undefined;
  const motion: MotionOfBothEyes = {
    rateHz: track.rateHz,
    length: track.length,
    xDeg: addColumns(track.xDeg, pupil?.xDeg),
    yDeg: addColumns(track.yDeg, pupil?.yDeg),
    torsionDeg: track.torsionDeg,
    ...(result.vergenceDeg === undefined ? {} : { vergenceDeg: result.vergenceDeg }),
    ...(result.miosisMm === undefined ? {} : { miosisMm: result.miosisMm }),
    blinks: seenBlinks,
    yokingFraction: values.yokingFraction!,
  };
  const recording = recordMotion(motion, device, { seed, name: `${scenario.id}-${seed}` });
  return {
    recording: { ...recording, facts: { ...recording.facts, scenario: scenario.id } },
    truth: {
      waveform: scenario.waveform,
      fastPhases,
      bursts: trueBursts(fastPhases),
      blinks: seenBlinks.map(({ startS, endS }) => ({ startS, endS })),
      psos: pupil?.psos ?? result.psos ?? [],
      pursuits: track.pursuits,
      frequencyHz: result.frequencyHz ?? burstFrequencyHz(fastPhases),
      amplitudeDeg: result.amplitudeDeg ?? burstAmplitudeDeg(fastPhases),
    },
    provenance: {
      scenario: scenario.id,
      seed,
      version: scenario.version,
      parameters: { ...values, ...deviceParameters({ ...device }), durationS },
    },
  };
}

function findScenario(id: string): EyeScenario {
  const found = EYE_SCENARIOS.find((scenario) => scenario.id === id);
  if (found === undefined)
    throw new RangeError(
      `scenario must be one of ${EYE_SCENARIOS.map((s) => s.id).join(', ')}, got ${JSON.stringify(id)}`,
    );
  return found;
}

function personOf(values: Readonly<Record<string, number>>): MainSequence {
  return {
    ceilingDegPerS: values.ceilingDegPerS!,
    scaleDeg: values.scaleDeg!,
    durationSlopeMsPerDeg: values.durationSlopeMsPerDeg!,
    durationBaseMs: values.durationBaseMs!,
  };
}

/** Blinks per minute: infants blink about a third as often; the full rate from six years on (chosen). */
function blinkRate(values: Readonly<Record<string, number>>): number {
  return values.blinkPerMin! * Math.min(1, Math.max(0.3, values.ageYears! / 6));
}

/** Median size (horizontal and vertical) of the fast phases in bursts, deg; NaN where there is no burst. */
function burstAmplitudeDeg(phases: readonly TrueFastPhase[]): number {
  const inBursts = runsOfPhases(phases)
    .filter(({ count }) => count >= BURST_RULE.fewestPhases)
    .flatMap(({ first, count }) => phases.slice(first, first + count));
  return median(inBursts.map(({ dxDeg, dyDeg }) => Math.sqrt(dxDeg * dxDeg + dyDeg * dyDeg)));
}

function addColumns(a: Float64Array, b: Float64Array | undefined): Float64Array {
  return b === undefined ? a : a.map((v, i) => v + b[i]!);
}

function deviceParameters(device: Record<string, number | string | boolean>): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(device)
      .filter(([key]) => key !== 'title')
      .map(([key, value]) => [
        key === 'id' ? 'device' : `device.${key}`,
        typeof value === 'boolean' ? String(value) : value,
      ]),
  );
}
