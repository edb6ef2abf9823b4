import type { BodyPlace } from '../../../recording/index.ts';
import type { TrueJerk, TrueSpan } from '../types.ts';
import { checkSpread, type Spread } from './spread.ts';

/** Which jerks to add. Rates are per place where nothing else is said. */
export interface AddJerksOptions {
  /** Jerks per minute of each place on its own (multifocal). Default 10. */
  readonly ratePerMin?: number;
  /** Events per minute that take all places, each after its way from the brain. Default 0. */
  readonly generalisedPerMin?: number;
  /** `poisson`: without any spacing. `clusters`: volleys of some jerks within a second or two. `spaced`: never closer than `minSpacingS`. Default `poisson`. */
  readonly timing?: 'poisson' | 'clusters' | 'spaced';
  /** For `spaced`. Default 0.7 s. */
  readonly minSpacingS?: number;
  /** Largest acceleration, g. Default log-normal: median 0.3, sigmaLn 0.6, 0.05 to 3. */
  readonly peakG?: Spread;
  /** Onset to first rest, s. Default 0.05 to 0.25. */
  readonly durationS?: Spread;
  /** Share of lapses (negative myoclonus). Default 0. */
  readonly negativeFraction?: number;
  /** Stretches in which jerks may begin. Default: everywhere. */
  readonly withinSpans?: readonly TrueSpan[];
  /** Places that jerk. Default: all that the recording has. */
  readonly places?: readonly BodyPlace[];
  /** More jerks per minute of each place while something is done. */
  readonly action?: { readonly spans: readonly TrueSpan[]; readonly ratePerMin: number };
  /** Jerks of all places 30–150 ms after a clap. */
  readonly stimulus?: {
    /** Times of the claps, s; or how many to draw, 3 s or more apart. */
    readonly timesS: readonly number[] | number;
    /** Chance that a clap is answered. Default 0.7. */
    readonly probability?: number;
  };
  /** Damping of the limbs, 0–1; below 1 they ring. Default drawn per jerk from 0.2 to 0.5. */
  readonly damping?: number;
  /** Share of the turn of the limb that stays for some seconds. Default drawn per jerk from 0 to 0.3. */
  readonly staysFraction?: number;
  /** Just these jerks, by hand; then nothing is drawn but shapes. */
  readonly list?: readonly JerkByHand[];
}

/** A jerk that is asked for by hand. */
export interface JerkByHand {
  readonly place: BodyPlace;
  /** Of its largest acceleration. */
  readonly timeS: number;
  readonly peakG: number;
  readonly durationS: number;
  readonly direction?: TrueJerk['direction'];
  readonly kind?: TrueJerk['kind'];
}

/** Fixed numbers of the jerks; all chosen but where a source stands. */
export const JERK_DEFAULTS = {
  ratePerMin: 10,
  peakG: { median: 0.3, sigmaLn: 0.6, min: 0.05, max: 3 } as Spread,
  durationS: { min: 0.05, max: 0.25 } as Spread,
  minSpacingS: 0.7,
  dampings: [0.2, 0.3, 0.4, 0.5],
  bursts: [0.15, 0.25, 0.35], // periods
  twitches: [0.04, 0.08], // periods
  silences: [0.3, 0.45], // periods
  catchSizes: [0.5, 1],
  staysFraction: [0, 0.3] as const,
  staysS: [2, 6] as const, // s until the posture is taken up again
  clusterSize: 4, // jerks on average, geometric
  clusterIntervalS: 0.25, // s on average, exponential
  latencyS: [0.03, 0.15] as const, // s after a clap
  clapSpacingS: [3, 6] as const, // s
  answerProbability: 0.7,
  delayJitterS: 0.002, // s, of conduction
  unevenLn: 0.35, // SD of the logarithm of size between the places of one event
};

/** s from the first to the last muscle of an event that takes the whole body, by distance from the brain stem; 0–40 ms, chosen. */
export const CONDUCTION_S: Readonly<Record<BodyPlace, number>> = {
  head: 0,
  chest: 0.006,
  'lower-back': 0.013,
  waist: 0.013,
  'left-wrist': 0.018,
  'right-wrist': 0.018,
  'held-in-hand': 0.02,
  'left-thigh': 0.024,
  'right-thigh': 0.024,
  'left-ankle': 0.034,
  'right-ankle': 0.034,
  'left-foot': 0.038,
  'right-foot': 0.038,
  unknown: 0.015,
};

/** Distance of a sensor from the joint about which it turns in a jerk, m: a child of two years or so; chosen. */
export const LEVER_M: Readonly<Record<BodyPlace, number>> = {
  head: 0.12,
  chest: 0.25,
  'lower-back': 0.3,
  waist: 0.3,
  'left-wrist': 0.15,
  'right-wrist': 0.15,
  'held-in-hand': 0.2,
  'left-thigh': 0.12,
  'right-thigh': 0.12,
  'left-ankle': 0.18,
  'right-ankle': 0.18,
  'left-foot': 0.22,
  'right-foot': 0.22,
  unknown: 0.2,
};

/** @throws RangeError for options that no jerks can be made of */
export function checkJerkOptions(options: AddJerksOptions): void {
  const atLeastZero = {
    ratePerMin: options.ratePerMin,
    generalisedPerMin: options.generalisedPerMin,
    minSpacingS: options.minSpacingS,
    'action.ratePerMin': options.action?.ratePerMin,
  };
  for (const [name, value] of Object.entries(atLeastZero))
    if (value !== undefined && !(value >= 0 && value < 6000))
      throw new RangeError(`${name} must be 0 to 6000, got ${value}`);
  const shares = {
    negativeFraction: options.negativeFraction,
    staysFraction: options.staysFraction,
    damping: options.damping,
    'stimulus.probability': options.stimulus?.probability,
  };
  for (const [name, value] of Object.entries(shares))
    if (value !== undefined && !(value >= 0 && value <= 1))
      throw new RangeError(`${name} must be 0 to 1, got ${value}`);
  checkSpread(options.peakG ?? JERK_DEFAULTS.peakG, 'peakG');
  checkSpread(options.durationS ?? JERK_DEFAULTS.durationS, 'durationS');
  const { ratePerMin = 0, minSpacingS = JERK_DEFAULTS.minSpacingS, timing } = options;
  if (timing === 'spaced' && ratePerMin * minSpacingS >= 60)
    throw new RangeError(
      `ratePerMin must be below ${60 / minSpacingS} with ${minSpacingS} s between jerks, got ${ratePerMin}`,
    );
  for (const { peakG, durationS, timeS } of options.list ?? [])
    if (!(peakG > 0 && durationS > 0 && Number.isFinite(timeS)))
      throw new RangeError(
        `a jerk of the list must have a time, peakG and durationS above 0, got ${timeS}, ${peakG}, ${durationS}`,
      );
}
