import { type ByteSource, FormatError, type ScreenGeometry } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { ColumnChoice, Table, TablePlan } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import { readLines } from '../text/readLines.ts';
import { type BidsName, entityOf } from './bidsNames.ts';
import { type PhysioClock, physioClock } from './physioClock.ts';
import { type Eye, MISSING_POSITIONS, type PhysioColumn, physioColumns, recordedEye } from './physioColumns.ts';
import { type Json, readSidecar, textsOf } from './sidecar.ts';

/** One eye's file, read. */
export interface EyeTable {
  readonly name: BidsName;
  readonly eye: Eye;
  readonly sidecar: Json;
  readonly timesS: Float64Array<ArrayBuffer>;
  readonly clock: PhysioClock;
  /** First timestamp as it stands in the file; empty where there is no such column. */
  readonly origin: string;
  readonly columns: Readonly<Record<string, Float32Array>>;
}

/** What is known before an eye's file is read: the screen, and the events description's word on where its origin is. */
export interface EyeContext {
  readonly options: ReadOptions;
  readonly geometry: Partial<ScreenGeometry>;
  readonly origin: Json;
}

const TAB = 9;

/**
 * Reads one `_physio.tsv(.gz)` with its description.
 * @throws FormatError SIDECAR_MISSING, CHANNELS_ABSENT where the table has no eye position
 */
export async function readEye(
  source: ByteSource,
  name: BidsName,
  context: EyeContext,
  tally: IssueTally,
): Promise<EyeTable> {
  const sidecar = await readSidecar(source, name, name.suffix, tally);
  const names = textsOf(sidecar, 'Columns');
  if (sidecar === undefined || names === undefined)
    throw new FormatError('SIDECAR_MISSING', { name: `${source.name.replace(/\.tsv(\.gz)?$/i, '')}.json` });
  const eye = recordedEye(sidecar, entityOf(name, 'recording'));
  const wanted = physioColumns({ ...context.origin, ...sidecar }, eye, context.geometry, tally);
  if (!wanted.some((column) => /x(Px|Deg|Fraction|Camera|Uv)$/i.test(column.name)))
    throw new FormatError('CHANNELS_ABSENT', { channels: names.join(', ').slice(0, 500) });
  const table = await readPhysioTable(source, context.options, names, wanted);
  tally.addAll(table.issues);
  const ticks = table.has('time') ? table.times('time') : undefined;
  const clock = physioClock(sidecar, ticks?.values ?? [], tally);
  const counted = clock.ticksPerS === undefined ? undefined : ticks;
  const perS = counted === undefined ? clock.statedRateHz : clock.ticksPerS;
  if (perS === undefined)
    throw new FormatError('HEADER_UNREADABLE', {
      field: 'SamplingFrequency or the unit of timestamp',
      found: 'missing',
    });
  const timesS = Float64Array.from(
    { length: table.rowCount },
    (_, i) => clock.startS + (counted?.values[i] ?? i) / perS,
  );
  const columns = Object.fromEntries(wanted.map((column) => [column.name, valuesOf(table, column)]));
  return { name, eye, sidecar, timesS, clock, origin: ticks?.origin ?? '', columns };
}

/** The table without header. A header row, which BIDS forbids, is passed over; so is a byte order mark in any row. */
async function readPhysioTable(
  source: ByteSource,
  options: ReadOptions,
  header: readonly string[],
  wanted: readonly PhysioColumn[],
): Promise<Table> {
  const timeIndex = header.indexOf('timestamp');
  const choices: ColumnChoice[] = wanted.map(({ name, index }) => ({
    key: name,
    index,
    kind: 'float32',
    missing: /pupil|openness|torsion/i.test(name) ? [] : MISSING_POSITIONS,
  }));
  if (timeIndex !== -1) choices.push({ key: 'time', index: timeIndex, kind: 'time' });
  const plan: TablePlan = {
    header,
    delimiter: TAB,
    choose: () => choices,
    acceptRow: (row) => row.line > 1 || row.text(0).trim() !== header[0],
  };
  const builder = new TableBuilder(plan);
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) => {
    const hasMark =
      bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf && start + 3 <= stop;
    builder.pushLine(bytes, hasMark ? start + 3 : start, stop, line, isCut);
  });
  if (end.damaged) builder.tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  return builder.finish();
}

function valuesOf(table: Table, { name, scale, offset }: PhysioColumn): Float32Array {
  const values = table.numbers(name) as Float32Array;
  const isPupil = /pupil/i.test(name);
  if (isPupil) return values.map((value) => (value > 0 ? value : Number.NaN));
  return scale === 1 && offset === 0 ? values : values.map((value) => value * scale + offset);
}
