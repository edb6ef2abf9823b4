import { DEG_PER_RAD, UNITS_PER_G } from '../../units/index.ts';

/** What a kind of channel becomes: column stem and unit of ours, and what a file's unit is multiplied by. */
export interface ChannelType {
  readonly stem: string;
  readonly suffix: string;
  /** BIDS's word for the unit that we write. */
  readonly written: string;
  /** A unit's factor, or undefined for one that is not known. */
  readonly factor: (unit: string) => number | undefined;
}

const byName =
  (table: Readonly<Record<string, number>>) =>
  (unit: string): number | undefined =>
    Object.hasOwn(table, unit) ? table[unit] : undefined;

const perG = 1 / UNITS_PER_G['m/s2'];
/** Square, dot and micro sign are written in several ways. */
const plain = (unit: string): string =>
  unit
    .trim()
    .replace(/[µμ]/g, 'u')
    .replace(/²|\^2|\*\*2/g, '2')
    .replace(/°/g, 'deg')
    .replace(/\s/g, '');

const acceleration = byName({ 'm/s2': perG, 'm.s-2': perG, g: 1, mg: 1 / UNITS_PER_G.mg });
const rotation = byName({ 'deg/s': 1, dps: 1, 'rad/s': DEG_PER_RAD });
const field = byName({ T: 1e6, mT: 1e3, uT: 1, nT: 1e-3, G: 100, gauss: 100, Gauss: 100, mG: 0.1 });
const length = byName({ m: 1, dm: 0.1, cm: 0.01, mm: 0.001 });

/** Types of BIDS that become columns. Orientations, velocities and joint angles do not. */
export const CHANNEL_TYPES: Readonly<Record<string, ChannelType>> = {
  ACCEL: { stem: 'accel', suffix: 'G', written: 'm/s^2', factor: (unit) => acceleration(plain(unit)) },
  GYRO: { stem: 'gyro', suffix: 'DegPerS', written: 'deg/s', factor: (unit) => rotation(plain(unit)) },
  MAGN: { stem: 'mag', suffix: 'Ut', written: 'uT', factor: (unit) => field(plain(unit)) },
  POS: { stem: 'pos', suffix: 'M', written: 'm', factor: (unit) => length(plain(unit)) },
};
/** Acceleration from which the device took gravity. BIDS has no type of its own for it; the name tells. */
export const LINEAR_STEM = 'linear';
export const LINEAR_NAME = /lin(ear)?|user|free/i;

/** Columns of ours that BIDS files under MISC, with their unit; read back by their names. */
export const MISC_COLUMNS: Readonly<Record<string, string>> = {
  temperatureC: 'oC',
  countX: 'n/a',
  countY: 'n/a',
  countZ: 'n/a',
  steps: 'n/a',
  lux: 'lx',
  inclinometer: 'n/a',
};
/** Among these, those that make a stream of counts. */
export const COUNT_NAMES: readonly string[] = ['countX', 'countY', 'countZ', 'steps', 'lux', 'inclinometer'];
