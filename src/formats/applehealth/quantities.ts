import { SLEEP_STAGE } from '../../recording/index.ts';

/** One thing that is read of an export. */
export interface Quantity {
  /** Id of its stream. */
  readonly id: string;
  /** As it stands in messages. */
  readonly what: string;
  /** Column of its values. */
  readonly column: string;
  /**
   * How sources are told apart where they cover the same time: `record`: each record on its own; `session`: records of one source
   * at most an hour apart stand or fall together, so that a night comes from one source; `instant`: samples within a minute.
   */
  readonly unit: 'record' | 'session' | 'instant';
  /** The value in our unit, or what is wrong with it. */
  readonly read: (value: string, unit: string | undefined) => number | string;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** Factor and offset by the unit's name in the file. */
type Units = Readonly<Record<string, readonly [factor: number, offset: number]>>;

const inUnits =
  (units: Units, least = 0) =>
  (value: string, unit: string | undefined): number | string => {
    const known = Object.hasOwn(units, unit ?? '') ? units[unit ?? ''] : undefined;
    if (known === undefined) return unit === undefined ? 'no unit' : `unit ${unit}`;
    const number = NUMBER.test(value) ? Number(value) * known[0] + known[1] : Number.NaN;
    return number >= least && Number.isFinite(number) ? number : `value ${value}`;
  };

/** Apple writes 29.4 % as 0.294 with the unit `%`. What is above 1 would be ambiguous and is not read. */
const fraction = (value: string, unit: string | undefined): number | string => {
  const read = inUnits({ '%': [1, 0] })(value, unit);
  return typeof read === 'number' && read > 1 ? `${value} where a fraction up to 1 is written` : read;
};

const speed = inUnits({
  'm/s': [1, 0],
  'km/hr': [1 / 3.6, 0],
  'km/h': [1 / 3.6, 0],
  'cm/s': [0.01, 0],
  'mi/hr': [0.44704, 0],
  'ft/s': [0.3048, 0],
});
const length = inUnits({ m: [1, 0], cm: [0.01, 0], mm: [0.001, 0], in: [0.0254, 0], ft: [0.3048, 0] });
const temperature = inUnits({ degC: [1, 0], degF: [5 / 9, -160 / 9], K: [1, -273.15] }, -273.15);

const STAGES: Readonly<Record<string, number>> = {
  Awake: SLEEP_STAGE.awake,
  Asleep: SLEEP_STAGE.asleep,
  AsleepUnspecified: SLEEP_STAGE.asleep,
  AsleepCore: SLEEP_STAGE.core,
  AsleepDeep: SLEEP_STAGE.deep,
  AsleepREM: SLEEP_STAGE.rem,
};
const STAGE_PREFIX = 'HKCategoryValueSleepAnalysis';

const stageOf = (value: string): string => (value.startsWith(STAGE_PREFIX) ? value.slice(STAGE_PREFIX.length) : '');

const sleep: Quantity = {
  id: 'sleep',
  what: 'sleep',
  column: 'sleepStage',
  unit: 'session',
  read: (value) => (Object.hasOwn(STAGES, stageOf(value)) ? STAGES[stageOf(value)]! : `value ${value}`),
};
/** Time in bed lies over the sleep in it, so it is a stream of its own. */
const inBed: Quantity = {
  id: 'in-bed',
  what: 'time in bed',
  column: 'sleepStage',
  unit: 'session',
  read: () => SLEEP_STAGE.inBed,
};

const made = (id: string, column: string, read: Quantity['read'], unit: Quantity['unit'] = 'record'): Quantity => ({
  id,
  what: id.replaceAll('-', ' '),
  column,
  unit,
  read,
});

const BY_TYPE: Readonly<Record<string, Quantity>> = {
  HKQuantityTypeIdentifierHeartRate: made(
    'heart-rate',
    'heartRateBpm',
    inUnits({ 'count/min': [1, 0], 'count/s': [60, 0] }),
    'instant',
  ),
  HKQuantityTypeIdentifierStepCount: made('steps', 'steps', inUnits({ count: [1, 0] })),
  HKQuantityTypeIdentifierWalkingSpeed: made('walking-speed', 'walkingSpeedMPerS', speed),
  HKQuantityTypeIdentifierWalkingStepLength: made('step-length', 'stepLengthM', length),
  HKQuantityTypeIdentifierWalkingDoubleSupportPercentage: made('double-support', 'doubleSupportFraction', fraction),
  HKQuantityTypeIdentifierWalkingAsymmetryPercentage: made('walking-asymmetry', 'walkingAsymmetryFraction', fraction),
  HKQuantityTypeIdentifierAppleWalkingSteadiness: made('walking-steadiness', 'walkingSteadinessFraction', fraction),
  HKQuantityTypeIdentifierAppleSleepingWristTemperature: made('wrist-temperature', 'temperatureC', temperature),
};
const SLEEP_TYPE = 'HKCategoryTypeIdentifierSleepAnalysis';

/** Everything that is read, in the order of the streams. */
export const QUANTITIES: readonly Quantity[] = [sleep, inBed, ...Object.values(BY_TYPE)];

/** What a record of a type tells; undefined for everything that is not read. */
export function quantityOf(type: string | undefined, value: string | undefined): Quantity | undefined {
  if (type === SLEEP_TYPE) return stageOf(value ?? '') === 'InBed' ? inBed : sleep;
  return type !== undefined && Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
}
