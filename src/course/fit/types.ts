import type { Day } from '../../clinic/plain.ts';
import type { ModelSign } from '../model/states.ts';
import type { SeenDiary } from '../observe/diary.ts';
import type { SeenItems } from '../observe/rating.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import type { DoseLine } from '../treatment/doseLines.ts';
import type { Reinduction, RelapseRule } from '../treatment/protocol.ts';

/** Scales by their number of items; the five-item one (0 to 15) lacks speech. */
export type RatedItems = 5 | 6 | 12;

/** What was seen on one day. Items stand in the order of SIX_ITEMS or TWELVE_ITEM_SCALE; those not rated are undefined. */
export type Observation = { readonly day: Day } & (
  | { readonly kind: 'rating'; readonly items: SeenItems }
  /** Only the total is known. */
  | { readonly kind: 'total'; readonly scale: RatedItems; readonly total: number }
  /** B cells, percent of the lymphocytes in spinal fluid; a report of 0 counts as 0.1. */
  | { readonly kind: 'csf-b'; readonly percent: number }
  | { readonly kind: 'bands'; readonly present: boolean }
  | { readonly kind: 'diary'; readonly answers: SeenDiary }
  /** A measure of eyes or body as a share of the full sign, 0 to 1; `sd` is its width (0.15 where absent). */
  | { readonly kind: 'measure'; readonly sign: ModelSign; readonly share: number; readonly sd?: number }
);

/** One recorded course, as a clinic would know it on `today`. */
export interface CourseToFit {
  /** Day of the first signs: day 0 of all counted days. */
  readonly onsetDay: Day;
  readonly ageAtOnsetDays: number;
  /** Last day that is known; nothing may lie after it but planned doses. */
  readonly today: Day;
  /** Undefined where nobody has looked. */
  readonly hasTumour?: boolean | undefined;
  readonly resectionDay?: Day | undefined;
  /** Doses given and planned; their days count from `onsetDay`. */
  readonly doses: readonly DoseLine[];
  /** Days on which an illness began. */
  readonly infectionDays: readonly Day[];
  readonly relapseDays: readonly Day[];
  /** In order of their days. */
  readonly observations: readonly Observation[];
  /** Names of drugs that were given and that the model does not know. */
  readonly otherDrugs?: readonly string[] | undefined;
}

export interface FitOptions {
  readonly seed: number;
  /** Parameter sets of the population; those of `fittingSets` where absent. */
  readonly members?: readonly ParameterValues[];
  /** Where `members` come from, as `fittingSets` says it; only told on. */
  readonly population?: FittingPopulation;
  /** Particles under each parameter set; where absent, as many as `particlesEach` allows for the length of the record. */
  readonly perMember?: number;
  /** Exponent on every likelihood; below 1 the record is trusted less than the observation model says. */
  readonly temper?: number;
  /** Factor on the standard deviation of the fate of the days. */
  readonly noiseFactor?: number;
  /** Share of infections that get into the record. */
  readonly reportedShare?: number;
  /** Share of the particles' spread in child effects that is drawn anew whenever particles are copied. */
  readonly rejuvenation?: number;
  /** Days after which a look of the same kind at the same thing from home (diary, measure) counts fully again; sooner ones count by their share of these days. */
  readonly repeatDays?: number;
  /** Effective number of parameter sets that the record leaves at least; 0: it may leave a single one. */
  readonly leastSets?: number;
  readonly relapse?: RelapseRule;
}

/** Whose parameter sets a fit uses. */
export interface FittingPopulation {
  /** Ids of `POPULATIONS`; two where an adult was never searched for a tumour. */
  readonly ids: readonly string[];
  /** Whether all are of a fit to published courses; where not, their numbers are beliefs. */
  readonly fitted: boolean;
}

/** The shipped, robust filter. */
export const ROBUST_FILTER = {
  /** At most; fewer where the record is long. */
  perMember: 100,
  temper: 0.6,
  noiseFactor: 1.3,
  reportedShare: 0.8,
  rejuvenation: 0.1,
  repeatDays: 7,
  /** A third of the sets: the children's true numbers are in none of them. */
  leastSets: 10,
} as const;

/** Median and the bounds of the middle 50, 80 and 95 %. */
export interface Interval {
  readonly median: number;
  readonly p50: readonly [number, number];
  readonly p80: readonly [number, number];
  readonly p95: readonly [number, number];
}

/** What one observation (or recorded relapse) did to the belief. */
export interface Change {
  /** Place in `observations`; of a relapse: in `relapseDays`. */
  readonly index: number;
  readonly kind: Observation['kind'] | 'relapse';
  readonly day: Day;
  /** Latent score (0 to 18) of that day before and after. */
  readonly score: { readonly before: Interval; readonly after: Interval };
  /** Immune reproduction number before and after. */
  readonly reproduction: { readonly before: Interval; readonly after: Interval };
  /** Information gained, in nats: divergence of the new weights from the old. */
  readonly gainNats: number;
  /** Particles that would count as much as the weighted ones do. */
  readonly effective: number;
  /** Where a rating or a B-cell count lay in what was expected, 0 to 1 (ties halved); undefined for other kinds. */
  readonly place: number | undefined;
  /** Outside the middle 99 % of what was expected. */
  readonly surprising: boolean;
}

/** Ways in which one child differs from the median child. */
export const EFFECT_NAMES = [
  'activation',
  'memoryHalfLife',
  'infectionDrive',
  'steroidIc50',
  'signHalf',
  'recovery',
  'rituximab',
  'opsoclonus',
  'myoclonus',
  'ataxia',
  'encephalopathy',
] as const;

export type EffectName = (typeof EFFECT_NAMES)[number];

/** How much the record has told of one effect. */
export interface EffectSupport {
  readonly effect: EffectName;
  /** Median factor against the median child, with the middle 80 %. */
  readonly factor: { readonly median: number; readonly p80: readonly [number, number] };
  /** Standard deviation after over before, of the logarithm. */
  readonly sdShare: number;
  /** More than 0.8: what is shown is mostly what was believed before. */
  readonly priorDriven: boolean;
}

/** The belief about one child on `today`. Plain data: it can be sent from a worker. */
export interface CourseFit {
  readonly modelVersion: string;
  readonly course: CourseToFit;
  readonly seed: number;
  readonly members: readonly ParameterValues[];
  /** Absent where `members` were handed in without it. */
  readonly population: FittingPopulation | undefined;
  /** How many futures a forecast lives: where few particles live a long record, several from each. */
  readonly futures: number;
  readonly relapse: RelapseRule;
  readonly noiseFactor: number;
  readonly reportedShare: number;
  /** Days from onset to today. */
  readonly dayNow: number;
  readonly particles: Particles;
  readonly changes: readonly Change[];
  readonly score: Interval;
  readonly reproduction: Interval;
  readonly support: readonly EffectSupport[];
  /** Different days with a rating. */
  readonly visits: number;
}

/** Particles as columns; a row of `states` and `effects` for each. */
export interface Particles {
  readonly count: number;
  /** count × STATE_COUNT. */
  readonly states: Float64Array;
  /** count × 5: the hormone axis. */
  readonly axes: Float64Array;
  /** count × EFFECT_NAMES: normal deviates, in standard deviations of the population. */
  readonly effects: Float64Array;
  readonly member: Uint16Array;
  /** ξ of the day. */
  readonly fates: Float64Array;
  /** count × 3: day, top and lowest score of the running attack. */
  readonly attacks: Float64Array;
  /** Latent score, 0 to 18. */
  readonly scores: Float64Array;
  /** Sum 1. */
  readonly weights: Float64Array;
}

export interface FitProgress {
  /** Share of the work that is done, 0 to 1. */
  readonly done: number;
  /** What the step that has just ended was; absent for steps in between. */
  readonly change?: Change | undefined;
}

/** Quantiles by day; every column is as long as `days`. The bounds of the middle 50 % are q25 and q75, of 80 % q10 and q90, of 95 % q025 and q975. */
export interface Fan {
  /** Days from today. */
  readonly days: readonly number[];
  readonly q025: Float64Array;
  readonly q10: Float64Array;
  readonly q25: Float64Array;
  readonly median: Float64Array;
  readonly q75: Float64Array;
  readonly q90: Float64Array;
  readonly q975: Float64Array;
}

/** "Of 100 such virtual children, `of100` …; plausible `low` to `high`". */
export interface NaturalFrequency {
  readonly of100: number;
  /** Bounds of the middle 90 % over the parameter sets of the population. */
  readonly low: number;
  readonly high: number;
}

/** A simulated population, by day from the start of treatment. */
export interface CourseLibrary {
  readonly count: number;
  /** Days that were followed; a row has one more number, for day 0. */
  readonly days: number;
  /** count × (days + 1): latent score, 0 to 18. */
  readonly scores: Float32Array;
  /** count × (days + 1): relapses up to that day. */
  readonly relapses: Uint8Array;
}

export interface ForecastOptions {
  /** Doses after today in place of those that the record plans; days count from onset. */
  readonly plan?: readonly DoseLine[];
  /** What is done when a virtual child relapses; nothing where absent. */
  readonly reinduction?: Reinduction;
  /** For the baselines; see `libraryLike`. */
  readonly library?: CourseLibrary;
  readonly recalibration?: Recalibration;
  /** 20 where absent. */
  readonly samplePaths?: number;
}

/** Why a forecast is to be taken with even more care than usual. */
export type ExtrapolationFlag = 'age-over-8' | 'adult' | 'drug-not-in-model' | 'over-12-months';

/** Shifts of the bounds of ratings that are forecast, learnt from ratings of real courses. Off until there are enough of them. */
export type Recalibration =
  | { readonly on: false; readonly courses: number; readonly needed: number }
  | { readonly on: true; readonly courses: number; readonly horizons: readonly HorizonShift[] };

/** How far the bounds move outwards (inwards where negative) at one horizon, in points of the score. */
export interface HorizonShift {
  readonly days: number;
  readonly p50: number;
  readonly p80: number;
  readonly p95: number;
}

/** What every forecast tells, whatever its state. */
export interface ForecastFrame {
  readonly modelVersion: string;
  readonly seed: number;
  readonly today: Day;
  /** Days ahead. */
  readonly days: number;
  readonly visits: number;
  readonly flags: readonly ExtrapolationFlag[];
  /** Whose parameter sets these are. */
  readonly population: FittingPopulation | undefined;
  readonly recalibration: Recalibration;
  /** Scores of simulated children treated alike, at the same time; absent without a library. */
  readonly climatology: Fan | undefined;
}

export interface RelapseChance {
  /** Within so many days from today. */
  readonly days: number;
  readonly frequency: NaturalFrequency;
  /** The same of all simulated children of the library, and of the 50 most alike. */
  readonly climatologyOf100: number | undefined;
  readonly neighboursOf100: number | undefined;
}

export interface UnderstoodForecast extends ForecastFrame {
  readonly state: 'ok';
  /** Latent score, 0 to 18, of every day. */
  readonly score: Fan;
  /** The six-item rating that would be written down, every 7 days. */
  readonly rated: Fan;
  /** Immune reproduction number, every 7 days. */
  readonly reproduction: Fan;
  /** Latent score by day of single virtual children, as many days as `score`. */
  readonly paths: readonly Float32Array[];
  readonly relapses: readonly RelapseChance[];
  readonly support: readonly EffectSupport[];
  readonly baselines: {
    /** The last rating as a share of its scale times 18; undefined where no rating is complete. */
    readonly persistence: number | undefined;
    /** Of the 50 children of the library most alike at the visits. */
    readonly neighbours: Fan | undefined;
  };
}

/** Refused: so few visits say nothing that climatology does not. */
export interface TooFewVisits extends ForecastFrame {
  readonly state: 'too-few-visits';
  /** Visits with a rating that would suffice. */
  readonly needed: number;
}

/** The model does not understand this child: both last observations were outside the middle 99 % of what was expected. */
export interface NotUnderstood extends ForecastFrame {
  readonly state: 'not-understood';
  readonly surprises: readonly Change[];
}

export type Forecast = UnderstoodForecast | TooFewVisits | NotUnderstood;

/** Two plans under the same chance, plan B minus plan A: what the model associates with the difference, no effect and no advice. */
export interface PlanDifference {
  readonly kind: 'model-based-association';
  readonly days: number;
  /** Latent score of B minus A in the same virtual children. */
  readonly score: Fan;
  /** Of 100 such virtual children, how many more (fewer where negative) relapse under B. */
  readonly relapses: readonly { readonly days: number; readonly difference: NaturalFrequency }[];
}
