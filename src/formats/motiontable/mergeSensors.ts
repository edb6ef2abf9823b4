import { placeNearest } from '../placeNearest.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { SensorValues } from './sensorValues.ts';

/** Sensors of one device that share a clock, s from the recording's zero. */
export interface ClockedSensors {
  readonly timesS: Float64Array<ArrayBuffer>;
  readonly sensors: readonly SensorValues[];
}

/** Times of one sample that differ by less are the same. Chosen: far below any interval, above the rounding of microseconds. */
const SAME_S = 2e-5;
/** Clocks are one where this share of samples is common: apps lose some of one sensor. */
const SAME_FRACTION = 0.9;

/**
 * The sensors of a device on the clock of its acceleration: total, else linear, else rotation. Others that were sampled at other moments are put at the
 * nearest of its samples, which is said; but a gravity of another clock is left out, since a sum of two moments is no acceleration.
 */
export function mergeSensors(tables: readonly ClockedSensors[], tally: IssueTally): ClockedSensors | undefined {
  const base = ['accel', 'linear', 'gyro', 'pos']
    .map((quantity) => tables.find(({ sensors }) => sensors.some((sensor) => sensor.quantity === quantity)))
    .find((table) => table !== undefined);
  if (base === undefined) return undefined;
  const has = new Set(base.sensors.map(({ quantity }) => quantity));
  const merged = [...base.sensors];
  for (const table of tables) {
    if (table === base) continue;
    const rows = sameRows(base.timesS, table.timesS);
    for (const sensor of table.sensors) {
      const { quantity } = sensor;
      // A total needs neither of its parts.
      if (has.has(quantity) || (has.has('accel') && (quantity === 'linear' || quantity === 'gravity'))) continue;
      if (rows === undefined && (quantity === 'gravity' || quantity === 'linear')) {
        tally.add('CLOCKS_DIFFER', { what: quantity, done: 'it was left out' }, { group: quantity });
        continue;
      }
      if (rows === undefined)
        tally.add(
          'CLOCKS_DIFFER',
          { what: quantity, done: 'each value stands at the nearest sample' },
          { group: quantity },
        );
      has.add(quantity);
      const axes = sensor.axes.map((axis) =>
        rows === undefined ? placeNearest(base.timesS, table.timesS, axis).placed : atRows(axis, rows),
      );
      merged.push({ ...sensor, axes: axes as unknown as SensorValues['axes'] });
    }
  }
  return { timesS: base.timesS, sensors: merged };
}

/**
 * For each time of one clock the row of another that was taken at the same moment (−1 where none was); undefined where that is so for
 * less than nine in ten, so that they are two clocks.
 */
function sameRows(baseS: Float64Array, timesS: Float64Array): Int32Array | undefined {
  const rows = new Int32Array(baseS.length).fill(-1);
  let sameCount = 0;
  let row = 0;
  for (let i = 0; i < baseS.length; i++) {
    while (row < timesS.length && timesS[row]! < baseS[i]! - SAME_S) row++;
    if (row >= timesS.length || timesS[row]! > baseS[i]! + SAME_S) continue;
    rows[i] = row;
    sameCount++;
  }
  return sameCount >= SAME_FRACTION * baseS.length ? rows : undefined;
}

function atRows(axis: Float32Array, rows: Int32Array): Float32Array<ArrayBuffer> {
  return Float32Array.from(rows, (row) => (row < 0 ? Number.NaN : axis[row]!));
}

/** Below this share of filled rows a sensor has rows of its own. Chosen: losses are rarer, two sensors in turn fill half each. */
const OWN_ROWS_FRACTION = 0.7;

/**
 * The sensors of one table apart, where it writes them in turn (a row of acceleration, a row of rotation, the other cells empty), so that each stands on
 * the moments at which it was taken.
 */
export function withOwnRows({ timesS, sensors }: ClockedSensors): ClockedSensors[] {
  const filled = sensors.map(({ axes }) => filledRows(axes));
  if (sensors.length < 2 || filled.every((rows) => rows.length >= OWN_ROWS_FRACTION * timesS.length))
    return [{ timesS, sensors }];
  return sensors.map((sensor, k) => {
    const rows = filled[k]!;
    const axes = sensor.axes.map((axis) => Float32Array.from(rows, (row) => axis[row]!));
    return {
      timesS: Float64Array.from(rows, (row) => timesS[row]!),
      sensors: [{ ...sensor, axes: axes as unknown as SensorValues['axes'] }],
    };
  });
}

function filledRows([x, y, z]: SensorValues['axes']): Uint32Array {
  const rows = new Uint32Array(x.length);
  let count = 0;
  for (let i = 0; i < x.length; i++)
    if (!(Number.isNaN(x[i]!) && Number.isNaN(y[i]!) && Number.isNaN(z[i]!))) rows[count++] = i;
  return rows.slice(0, count);
}
