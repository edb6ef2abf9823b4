import type { StreamKind } from '../../recording/index.ts';

const AXES = ['X', 'Y', 'Z'] as const;
const threeOf = (quantity: string, unit: string): string[] => AXES.map((axis) => `${quantity}${axis}${unit}`);

/** Every column that a motion stream may have, in order: see `Stream` in recording/. */
export const MOTION_COLUMNS: readonly string[] = [
  ...threeOf('accel', 'G'),
  ...threeOf('linear', 'G'),
  ...threeOf('gyro', 'DegPerS'),
  ...threeOf('mag', 'Ut'),
  ...threeOf('pos', 'M'),
  'temperatureC',
];

/** Every column that a counts stream may have. */
export const COUNT_COLUMNS: readonly string[] = ['countX', 'countY', 'countZ', 'steps', 'lux', 'inclinometer'];

/** Every column that an observations stream may have. */
export const OBSERVATION_COLUMNS: readonly string[] = [
  'durationS',
  'sleepStage',
  'heartRateBpm',
  'steps',
  'walkingSpeedMPerS',
  'stepLengthM',
  'doubleSupportFraction',
  'walkingAsymmetryFraction',
  'walkingSteadinessFraction',
  'temperatureC',
  'batteryV',
  'lightRaw',
];

/** Columns by kind of stream, but gaze. */
export const COLUMNS_OF_KIND: Readonly<Record<Exclude<StreamKind, 'gaze'>, readonly string[]>> = {
  motion: MOTION_COLUMNS,
  counts: COUNT_COLUMNS,
  observations: OBSERVATION_COLUMNS,
};
