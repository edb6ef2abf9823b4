import type { Random } from '../../signal/index.ts';
import type { EyeTrack, Span } from '../motion/eyeTrack.ts';
import type { MainSequence } from '../saccade/mainSequence.ts';
import type { EyeTruth } from '../types.ts';

/** One thing that varies between recordings of a scenario: drawn evenly from its range unless set by hand. */
export interface ScenarioParameter {
  readonly id: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
  /** Citation key of docs/references.bib, or 'chosen: why'. */
  readonly source: string;
  /** Drawn as a whole number. */
  readonly whole?: boolean;
  /** Drawn evenly in its logarithm: for sizes that spread over decades. */
  readonly logarithmic?: boolean;
}

/** What a scenario gets to write its movement. */
export interface ScenarioContext {
  readonly track: EyeTrack;
  /** A value for each of the scenario's parameters and of the person's. */
  readonly values: Readonly<Record<string, number>>;
  readonly person: MainSequence;
  /** Blinks of the person, whether or not the device can see them. */
  readonly blinks: readonly Span[];
  /** A source of chance of its own for each named part. */
  random(part: string): Random;
}

/** What a scenario tells beside the movement it wrote on the track. */
export interface ScenarioResult {
  /** Convergence in deg on the track's grid: each eye turns in by half of it. */
  readonly vergenceDeg?: Float64Array;
  /** Narrowing of the pupil on the track's grid, mm. */
  readonly miosisMm?: Float64Array;
  /** Where it is not half the fast phases per second of burst. */
  readonly frequencyHz?: number;
  /** Where it is not the median size of the fast phases in bursts. */
  readonly amplitudeDeg?: number;
  /** Fast phases of a movement that was not written by `saccade`. */
  readonly fastPhases?: readonly Span[];
  /** Returns of the eye itself from an overshoot; a device that sees the pupil swing has its own. */
  readonly psos?: readonly Span[];
}

/** A kind of recording that can be made. Registered by hand in `eyeScenarios.ts`. */
export interface EyeScenario {
  readonly id: string;
  /** A change of what a seed gives raises it. */
  readonly version: number;
  readonly title: string;
  /** One sentence for people: what is seen. */
  readonly description: string;
  readonly waveform: EyeTruth['waveform'];
  /** True for movements that look like one of the waveforms but have no name of their own in the list. */
  readonly mimic?: boolean;
  readonly parameters: readonly ScenarioParameter[];
  /** Ranges of person parameters that differ in this scenario. */
  readonly personRanges?: Readonly<Record<string, readonly [number, number]>>;
  write(context: ScenarioContext): ScenarioResult;
}

/** What varies between people, in every scenario. */
export const PERSON_PARAMETERS: readonly ScenarioParameter[] = [
  {
    id: 'ageYears',
    unit: 'years',
    min: 1,
    max: 70,
    logarithmic: true,
    meaning: 'age: young children blink less and aim less well',
    source: 'chosen: onset of the syndrome is at 1-3 years or in adults',
  },
  {
    id: 'ceilingDegPerS',
    unit: 'deg/s',
    min: 500,
    max: 600,
    meaning: 'ceiling of saccade peak speed',
    source: 'LeighZee2015',
  },
  {
    id: 'scaleDeg',
    unit: 'deg',
    min: 6,
    max: 8,
    meaning: 'amplitude at which peak speed reaches 63 % of its ceiling',
    source: 'LeighZee2015',
  },
  {
    id: 'durationSlopeMsPerDeg',
    unit: 'ms/deg',
    min: 2.2,
    max: 2.7,
    meaning: 'growth of saccade duration with amplitude',
    source: 'BahillClarkStark1975',
  },
  {
    id: 'durationBaseMs',
    unit: 'ms',
    min: 21,
    max: 23,
    meaning: 'duration of a very small saccade',
    source: 'BahillClarkStark1975',
  },
  {
    id: 'scatterFraction',
    unit: 'fraction',
    min: 0.05,
    max: 0.1,
    meaning: 'scatter of saccade size around its aim',
    source: 'VanBeers2007',
  },
  {
    id: 'driftDegPerS',
    unit: 'deg/s',
    min: 0.15,
    max: 0.4,
    meaning: 'SD of the momentary speed of fixational drift; its mean over a second stays below 0.07 deg/s',
    source: 'MartinezCondeMacknikHubel2004',
  },
  {
    id: 'blinkPerMin',
    unit: '1/min',
    min: 4,
    max: 18,
    meaning: 'blinks per minute; below six years of age they are scaled down',
    source: 'chosen: adults 10-20, infants 2-4',
  },
  {
    id: 'yokingFraction',
    unit: 'fraction',
    min: 0.01,
    max: 0.03,
    meaning: 'by how much the two eyes differ in size of movement',
    source: 'chosen: 1-3 % is textbook knowledge',
  },
];

/** The source of chance between two bounds. */
export function drawBetween(random: Random, min: number, max: number): number {
  return min + (max - min) * random();
}

/** A pause in s with an exponential spread above its shortest; `meanS` on average. */
export function drawPauseS(random: Random, meanS: number, shortestS: number): number {
  return shortestS - Math.max(0, meanS - shortestS) * Math.log(1 - random());
}

/** Frequency and size where the saccades are no burst: pairs per second, and the size asked for. */
export function pairMeasures({ track, values }: ScenarioContext): { frequencyHz: number; amplitudeDeg: number } {
  return { frequencyHz: track.fastPhases.length / 2 / track.durationS, amplitudeDeg: values.amplitudeDeg! };
}
