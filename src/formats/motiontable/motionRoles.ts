import { ACCELERATION_UNITS, type AccelerationUnit } from '../../units/index.ts';
import { snakeFromColumn } from '../columnNames.ts';
import { MOTION_COLUMNS } from '../motion/motionColumns.ts';

export const MOTION_AXES = ['x', 'y', 'z'] as const;
export type MotionAxis = (typeof MOTION_AXES)[number];

/** `accel` with gravity, `linear` without it, `gravity` alone; rotation, magnetic field, position of a point. */
export type MotionQuantity = 'accel' | 'linear' | 'gravity' | 'gyro' | 'mag' | 'pos';
type RotationUnit = 'deg/s' | 'rad/s';
export type MotionUnit = AccelerationUnit | RotationUnit | 'ut' | 'm' | 'cm' | 'mm';

/** What a column of a table of motion means. The unit of an acceleration may stay open until its size at rest, or a person, tells it. */
export interface MotionMeaning {
  readonly quantity: MotionQuantity;
  readonly axis: MotionAxis;
  readonly unit?: MotionUnit;
}

/** Units that each quantity can be in. */
export const UNITS_OF_QUANTITY: Readonly<Record<MotionQuantity, readonly MotionUnit[]>> = {
  accel: ACCELERATION_UNITS,
  linear: ACCELERATION_UNITS,
  gravity: ACCELERATION_UNITS,
  gyro: ['deg/s', 'rad/s'],
  mag: ['ut'],
  pos: ['m', 'cm', 'mm'],
};

/** The unit of each quantity in a stream. */
const OWN_UNITS: Readonly<Record<MotionQuantity, MotionUnit>> = {
  accel: 'g',
  linear: 'g',
  gravity: 'g',
  gyro: 'deg/s',
  mag: 'ut',
  pos: 'm',
};

const QUANTITIES = Object.keys(UNITS_OF_QUANTITY) as MotionQuantity[];
const UNIT_WORDS: Readonly<Record<MotionUnit, string>> = {
  g: 'g',
  'm/s2': 'm_s2',
  mg: 'mg',
  'deg/s': 'deg_s',
  'rad/s': 'rad_s',
  ut: 'ut',
  m: 'm',
  cm: 'cm',
  mm: 'mm',
};

/** Whether a quantity is an acceleration, whose unit a person may tell once for all columns. */
export function isAcceleration(quantity: MotionQuantity): boolean {
  return quantity === 'accel' || quantity === 'linear' || quantity === 'gravity';
}

/** The name of a meaning in mappings and flags: `accel_x_m_s2`, `gyro_z_rad_s`; without unit `accel_x`. */
export function motionRole({ quantity, axis, unit }: MotionMeaning): string {
  return unit === undefined ? `${quantity}_${axis}` : `${quantity}_${axis}_${UNIT_WORDS[unit]}`;
}

const MEANINGS: readonly MotionMeaning[] = QUANTITIES.flatMap((quantity) =>
  MOTION_AXES.flatMap((axis) => [
    ...(isAcceleration(quantity) ? [{ quantity, axis }] : []),
    ...UNITS_OF_QUANTITY[quantity].map((unit) => ({ quantity, axis, unit })),
  ]),
);

/** Every name of a meaning, in order. */
export const MOTION_ROLES: readonly string[] = MEANINGS.map(motionRole);

const BY_ANY_NAME = new Map<string, MotionMeaning>([
  ...MEANINGS.map((meaning) => [motionRole(meaning), meaning] as const),
  ...MEANINGS.flatMap((meaning) => {
    const column = columnOf(meaning);
    if (column === undefined || meaning.unit !== OWN_UNITS[meaning.quantity]) return [];
    return [[column, meaning] as const, [snakeFromColumn(column), meaning] as const];
  }),
]);

/** The meaning of a role (`accel_x_m_s2`) or of a column of a motion stream (`accelXG`, `accel_x_g`, `gyro_x_deg_per_s`), or undefined. */
export function motionMeaning(role: string): MotionMeaning | undefined {
  return BY_ANY_NAME.get(role.trim());
}

/** The stream column of a meaning; gravity alone has none. */
export function columnOf({ quantity, axis }: MotionMeaning): string | undefined {
  const start = `${quantity}${axis.toUpperCase()}`;
  return MOTION_COLUMNS.find((name) => name.startsWith(start));
}
