import type { ByteSource } from '../../recording/index.ts';
import { secondsFromTicks } from '../../units/index.ts';
import type { ReadOptions } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { ticksPerSOf } from './readSensorTable.ts';

/** Values or texts at moments, s after `origin`. */
export interface TimedValues {
  readonly origin: string;
  readonly timesS: Float64Array<ArrayBuffer>;
  readonly values?: Float32Array<ArrayBuffer>;
  readonly texts?: readonly string[];
}

/** `Annotation.csv`: what the person wrote or marked while recording. */
export async function readNotes(
  source: ByteSource,
  options: ReadOptions,
  tally: IssueTally,
): Promise<TimedValues | undefined> {
  const table = await readTimed(source, options, 'text', 'text', tally);
  if (table === undefined) return undefined;
  const { codes, words } = table.texts('value');
  return { ...clockOf(table), texts: Array.from(codes, (code) => words[code]!.trim() || 'mark') };
}

/** `HeartRate.csv`: beats per minute as the watch tells them. */
export async function readPulse(
  source: ByteSource,
  options: ReadOptions,
  tally: IssueTally,
): Promise<TimedValues | undefined> {
  const table = await readTimed(source, options, 'bpm', 'float32', tally);
  if (table === undefined) return undefined;
  return { ...clockOf(table), values: table.numbers('value') as Float32Array<ArrayBuffer> };
}

async function readTimed(
  source: ByteSource,
  options: ReadOptions,
  name: string,
  kind: 'text' | 'float32',
  tally: IssueTally,
): Promise<Table | undefined> {
  const table = await readTable(source, options, {
    choose: (header) =>
      header.includes('time') && header.includes(name)
        ? [
            { key: 'time', index: header.indexOf('time'), kind: 'time' },
            { key: 'value', index: header.indexOf(name), kind },
          ]
        : [],
  });
  tally.addAll(table.issues);
  return table.has('value') && table.rowCount > 0 ? table : undefined;
}

function clockOf(table: Table): { origin: string; timesS: Float64Array<ArrayBuffer> } {
  const { origin, values } = table.times('time');
  return { origin, timesS: secondsFromTicks(values, ticksPerSOf(origin)) };
}
