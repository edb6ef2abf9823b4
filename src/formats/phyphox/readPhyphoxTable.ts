import type { ByteSource } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { isPhyphoxTable } from '../motiontable/appTables.ts';
import type { ClockedSensors } from '../motiontable/mergeSensors.ts';
import { meaningOfName, readMotionName } from '../motiontable/motionNames.ts';
import { type MotionMeaning, motionRole } from '../motiontable/motionRoles.ts';
import { sensorsOf } from '../motiontable/sensorValues.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { ColumnChoice } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';

/** The sensors of a table, as they stand in the file, on the experiment's clock; undefined where it holds no sensor that is read. */
export async function readPhyphoxTable(
  source: ByteSource,
  options: ReadOptions,
  tally: IssueTally,
): Promise<ClockedSensors | undefined> {
  const found: MotionMeaning[] = [];
  let names: readonly string[] = [];
  const table = await readTable(source, options, {
    choose: (header) => {
      names = header;
      if (!isPhyphoxTable(header)) return [];
      const choices: ColumnChoice[] = [{ key: 'time', index: 0, kind: 'time', fromZero: true }];
      header.forEach((name, index) => {
        const read = readMotionName(name);
        const meaning = read === undefined ? undefined : meaningOfName(read);
        if (meaning === undefined || found.some((other) => keyOf(other) === keyOf(meaning))) return;
        if (meaning.unit === undefined || meaning.quantity === 'mag') return;
        found.push(meaning);
        choices.push({ key: keyOf(meaning), index, kind: 'float32' });
      });
      return choices;
    },
  });
  if (!table.has('time') || found.length === 0) return undefined;
  tally.addAll(table.issues);
  const sensors = sensorsOf(
    found.map((meaning) => ({ meaning, values: table.numbers(keyOf(meaning)) as Float32Array<ArrayBuffer> })),
    ({ unit }) => unit!,
  );
  for (const quantity of new Set(found.map((meaning) => meaning.quantity)))
    if (!sensors.some((sensor) => sensor.quantity === quantity))
      tally.add(
        'COLUMN_ABSENT',
        { column: `x, y or z of ${names.slice(1, 4).join(', ')}`, consequence: quantity },
        { group: quantity },
      );
  return sensors.length === 0 ? undefined : { timesS: table.times('time').values, sensors };
}

const keyOf = ({ quantity, axis }: MotionMeaning): string => motionRole({ quantity, axis });
