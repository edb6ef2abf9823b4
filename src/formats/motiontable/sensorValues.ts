import { type AccelerationUnit, DEG_PER_RAD, UNITS_PER_G } from '../../units/index.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { columnOf, MOTION_AXES, type MotionMeaning, type MotionQuantity, type MotionUnit } from './motionRoles.ts';
import { gravityOfRest, restSizeOf } from './restSize.ts';

/** One sensor's three axes as they stand in a file. */
export interface SensorValues {
  readonly quantity: MotionQuantity;
  readonly unit: MotionUnit;
  readonly axes: readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];
}

/** Multiplies into the unit of a stream, in place. */
export function convertToStreamUnit({ unit, axes }: SensorValues): void {
  const factor = factorOf(unit);
  if (factor === 1) return;
  for (const axis of axes) for (let i = 0; i < axis.length; i++) axis[i] = axis[i]! * factor;
}

function factorOf(unit: MotionUnit): number {
  if (unit === 'g' || unit === 'm/s2' || unit === 'mg') return 1 / UNITS_PER_G[unit as AccelerationUnit];
  return { 'deg/s': 1, 'rad/s': DEG_PER_RAD, ut: 1, m: 1, cm: 0.01, mm: 0.001 }[unit];
}

/** Names a sensor's axes as columns of a stream. */
export function columnsOf({ quantity, axes }: SensorValues): Record<string, Float32Array<ArrayBuffer>> {
  return Object.fromEntries(
    MOTION_AXES.flatMap((axis, k) => {
      const name = columnOf({ quantity, axis });
      return name === undefined ? [] : [[name, axes[k]!]];
    }),
  );
}

/**
 * The acceleration of a stream, in g, from what a device has of total, linear and gravity on one clock: the total, else the sum of the other two, else
 * what there is, which is said. A total without gravity in it (by its size at rest) counts as linear.
 */
export function accelerationOf(
  sensors: readonly SensorValues[],
  rateHz: number,
  tally: IssueTally,
): SensorValues | undefined {
  const find = (quantity: MotionQuantity): SensorValues | undefined =>
    sensors.find((sensor) => sensor.quantity === quantity);
  const total = find('accel');
  const linear = find('linear');
  const gravity = find('gravity');
  if (total !== undefined) {
    const rest = restSizeOf(total.axes, rateHz);
    const state = gravityOfRest(rest, 'g');
    if (state === 'unclear' && rest !== undefined) tally.add('REST_ODD', { size: Number(rest.size.toPrecision(3)) });
    if (state !== 'absent') return total;
    tally.add('GRAVITY_ABSENT');
    return { ...total, quantity: 'linear' };
  }
  if (linear === undefined) return undefined;
  if (gravity === undefined) {
    tally.add('GRAVITY_ABSENT');
    return linear;
  }
  linear.axes.forEach((axis, k) => {
    const other = gravity.axes[k]!;
    for (let i = 0; i < axis.length; i++) axis[i] = axis[i]! + other[i]!;
  });
  return { ...linear, quantity: 'accel' };
}

/** The sensors of a table whose columns are known: those with all three axes. */
export function sensorsOf(
  columns: readonly { readonly meaning: MotionMeaning; readonly values: Float32Array<ArrayBuffer> }[],
  unitOf: (meaning: MotionMeaning) => MotionUnit,
): SensorValues[] {
  const quantities = [...new Set(columns.map(({ meaning }) => meaning.quantity))];
  return quantities.flatMap((quantity): SensorValues[] => {
    const axes = MOTION_AXES.map((axis) =>
      columns.find(({ meaning }) => meaning.quantity === quantity && meaning.axis === axis),
    );
    const [x, y, z] = axes;
    if (x === undefined || y === undefined || z === undefined) return [];
    return [{ quantity, unit: unitOf(x.meaning), axes: [x.values, y.values, z.values] }];
  });
}
