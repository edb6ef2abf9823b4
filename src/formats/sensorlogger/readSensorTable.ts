import type { ByteSource } from '../../recording/index.ts';
import { secondsFromTicks } from '../../units/index.ts';
import type { ReadOptions } from '../format.ts';
import type { MotionMeaning } from '../motiontable/motionRoles.ts';
import { motionRole } from '../motiontable/motionRoles.ts';
import type { SensorValues } from '../motiontable/sensorValues.ts';
import { sensorsOf } from '../motiontable/sensorValues.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { ColumnChoice } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';

/** Sensors of one table, with their clock: `origin` is the first time in the file, ns since 1970, and `timesS` what comes after it. */
export interface SensorTable {
  readonly origin: string;
  readonly timesS: Float64Array<ArrayBuffer>;
  readonly sensors: readonly SensorValues[];
}

/**
 * The sensors of a table of the app whose columns are found by name (the app writes z, y, x); undefined where it has no rows. Columns that are missing are
 * told and their sensor is left out.
 */
export async function readSensorTable(
  source: ByteSource,
  options: ReadOptions,
  columns: Readonly<Record<string, MotionMeaning>>,
  tally: IssueTally,
): Promise<SensorTable | undefined> {
  const found: MotionMeaning[] = [];
  const table = await readTable(source, options, {
    choose: (header) => {
      const choices: ColumnChoice[] = [{ key: 'time', index: header.indexOf('time'), kind: 'time' }];
      for (const [name, meaning] of Object.entries(columns)) {
        const index = header.indexOf(name);
        if (index === -1 || found.some((other) => keyOf(other) === keyOf(meaning))) continue;
        found.push(meaning);
        choices.push({ key: keyOf(meaning), index, kind: 'float32' });
      }
      return header.includes('time') ? choices : [];
    },
  });
  tally.addAll(table.issues);
  if (!table.has('time') || table.rowCount === 0) return undefined;
  const wanted = new Set(Object.values(columns).map(({ quantity }) => quantity));
  const sensors = sensorsOf(
    found.map((meaning) => ({ meaning, values: table.numbers(keyOf(meaning)) as Float32Array<ArrayBuffer> })),
    ({ unit }) => unit!,
  );
  for (const quantity of wanted)
    if (!sensors.some((sensor) => sensor.quantity === quantity))
      tally.add(
        'COLUMN_ABSENT',
        {
          column: Object.entries(columns).find(([, meaning]) => meaning.quantity === quantity)![0],
          consequence: quantity,
        },
        { group: `${source.name}/${quantity}` },
      );
  const { origin, values } = table.times('time');
  return { origin, timesS: secondsFromTicks(values, ticksPerSOf(origin)), sensors };
}

const keyOf = ({ quantity, axis }: MotionMeaning): string => motionRole({ quantity, axis });

/** The app writes nanoseconds since 1970; files that went through other programs may have lost digits at the end. */
export function ticksPerSOf(origin: string): number {
  const first = Math.abs(Number(origin.replace(',', '.')));
  return first >= 1e17 ? 1e9 : first >= 1e14 ? 1e6 : first >= 1e11 ? 1e3 : 1;
}

/** The first time of a table, s since 1970. */
export function unixSOf(origin: string): number {
  return Number(origin.replace(',', '.')) / ticksPerSOf(origin);
}
