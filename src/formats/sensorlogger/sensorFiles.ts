import type { MotionMeaning } from '../motiontable/motionRoles.ts';
import { MOTION_AXES } from '../motiontable/motionRoles.ts';

/** A thing that the app records with: the phone itself, a watch, earphones. */
export type Device = 'phone' | 'watch' | 'headphones';

/** What a table of the app holds: which columns of which device. */
export interface SensorFile {
  readonly device: Device;
  /** Column name → meaning, in the unit that the app documents. */
  readonly columns: Readonly<Record<string, MotionMeaning>>;
}

const plainAxes = (quantity: MotionMeaning['quantity'], unit: NonNullable<MotionMeaning['unit']>) =>
  Object.fromEntries(MOTION_AXES.map((axis) => [axis, { quantity, axis, unit }]));
const namedAxes = (name: string, quantity: MotionMeaning['quantity'], unit: NonNullable<MotionMeaning['unit']>) =>
  Object.fromEntries(MOTION_AXES.map((axis) => [`${name}${axis.toUpperCase()}`, { quantity, axis, unit }]));

const BODY_WORN = (gravityUnit: 'g' | 'm/s2'): SensorFile['columns'] => ({
  ...namedAxes('rotationRate', 'gyro', 'rad/s'),
  ...namedAxes('rotation', 'gyro', 'rad/s'),
  ...namedAxes('gravity', 'gravity', gravityUnit),
  ...namedAxes('acceleration', 'linear', 'g'),
});

/** The tables that are read. `Accelerometer` is without gravity, whatever its name says. */
export const SENSOR_FILES: Readonly<Record<string, SensorFile>> = {
  accelerometer: { device: 'phone', columns: plainAxes('linear', 'm/s2') },
  gravity: { device: 'phone', columns: plainAxes('gravity', 'm/s2') },
  totalacceleration: { device: 'phone', columns: plainAxes('accel', 'm/s2') },
  gyroscope: { device: 'phone', columns: plainAxes('gyro', 'rad/s') },
  wristmotion: { device: 'watch', columns: BODY_WORN('g') },
  headphone: { device: 'headphones', columns: BODY_WORN('m/s2') },
};

/** The sensor that a file name tells, in lower case: `2026-02-03/Wrist Motion.csv` is `wristmotion`; or undefined where it is no table. */
export function sensorOf(fileName: string): string | undefined {
  const base = fileName.slice(fileName.lastIndexOf('/') + 1);
  const bare = /^(.+)\.csv(\.gz)?$/i.exec(base)?.[1];
  return bare
    ?.replace(/\s*\(\d+\)$/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}

/** Tables of the app whose names no other program is known to use. */
const OWN_NAMES =
  /(^|\/)(Annotation|TotalAcceleration|WristMotion|Headphone|\w+Uncalibrated|WatchLocation|Microphone|Pedometer|HeartRate)\.csv$/;

/** Whether the names in a zip file are those of the app. */
export function hasSensorLoggerNames(names: readonly string[]): boolean {
  return names.some((name) => OWN_NAMES.test(name));
}
