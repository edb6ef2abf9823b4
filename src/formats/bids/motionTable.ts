import { type ByteSource, FormatError } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { ColumnChoice } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import { readLines } from '../text/readLines.ts';
import { type BidsName, sidecarNames } from './bidsNames.ts';
import { type ChannelPlan, planChannels, type TrackedPoint } from './motionChannels.ts';
import { type Json, numberOf, readSidecar } from './sidecar.ts';
import { readSmallTable } from './smallTable.ts';

/** One tracking system's table, in our units. */
export interface MotionTable {
  readonly sidecar: Json;
  readonly points: readonly (Pick<TrackedPoint, 'point' | 'kind'> & {
    readonly columns: Readonly<Record<string, Float32Array<ArrayBuffer>>>;
  })[];
  readonly rowCount: number;
  /** s from the first sample; absent where the rate is the clock. */
  readonly latencyS: Float64Array<ArrayBuffer> | undefined;
  readonly rateHz: number | undefined;
  readonly others: readonly string[];
}

const TAB = 9;

/**
 * Reads one `_motion.tsv` with its descriptions.
 * @throws FormatError SIDECAR_MISSING, CHANNELS_UNUSABLE, HEADER_UNREADABLE where neither a rate nor latencies are there
 */
export async function readMotionTable(
  source: ByteSource,
  name: BidsName,
  options: ReadOptions,
  tally: IssueTally,
): Promise<MotionTable> {
  const sidecar = await readSidecar(source, name, 'motion', tally);
  const plan = await readChannels(source, name, tally);
  if (sidecar === undefined) throw new FormatError('SIDECAR_MISSING', { name: companion(source, 'motion.json') });
  if (plan === undefined) throw new FormatError('SIDECAR_MISSING', { name: companion(source, 'channels.tsv') });
  if (plan.points.length === 0)
    throw new FormatError('CHANNELS_UNUSABLE', { channels: plan.others.join(', ').slice(0, 300) || '(none)' });
  const rateHz = rateOf(sidecar, plan);
  if (rateHz === undefined && plan.latencyIndex === undefined)
    throw new FormatError('HEADER_UNREADABLE', { field: 'SamplingFrequency', found: 'missing' });
  const builder = new TableBuilder({
    header: Array.from({ length: plan.count }, (_, k) => String(k + 1)),
    delimiter: TAB,
    choose: () => choicesOf(plan, sidecar),
  });
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) =>
    builder.pushLine(bytes, start, stop, line, isCut),
  );
  if (end.damaged) builder.tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  const table = builder.finish();
  tally.addAll(table.issues);
  return {
    sidecar,
    points: plan.points.map(({ point, kind, channels }) => ({
      point,
      kind,
      columns: Object.fromEntries(
        channels.map(({ index, name: column, factor }) => [
          column,
          scaled(table.numbers(String(index)) as Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>, factor),
        ]),
      ),
    })),
    rowCount: table.rowCount,
    latencyS: plan.latencyIndex === undefined ? undefined : table.times('latency').values,
    rateHz,
    others: plan.others,
  };
}

/** Once more in single precision: what goes through a factor is read in double precision, so that it is rounded once. */
function scaled(
  values: Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>,
  factor: number,
): Float32Array<ArrayBuffer> {
  if (values instanceof Float32Array) return values;
  return Float32Array.from(values, (value) => value * factor);
}

function choicesOf(plan: ChannelPlan, sidecar: Json): ColumnChoice[] {
  const missing = missingOf(sidecar);
  const choices: ColumnChoice[] = plan.points.flatMap(({ channels }) =>
    channels.map(({ index, factor }) => ({
      key: String(index),
      index,
      kind: factor === 1 ? ('float32' as const) : ('float64' as const),
      missing,
    })),
  );
  if (plan.latencyIndex === undefined) return choices;
  return [...choices, { key: 'latency', index: plan.latencyIndex, kind: 'time', fromZero: true }];
}

/** A number that the description says to mean loss, beside `n/a` and its like. */
function missingOf(sidecar: Json): readonly number[] {
  const { MissingValues: told } = sidecar;
  const value =
    typeof told === 'number' ? told : typeof told === 'string' && told.trim() !== '' ? Number(told) : Number.NaN;
  return Number.isFinite(value) ? [value] : [];
}

function rateOf(sidecar: Json, plan: ChannelPlan): number | undefined {
  const effective = numberOf(sidecar, 'SamplingFrequencyEffective');
  const nominal = numberOf(sidecar, 'SamplingFrequency');
  return [effective, nominal, plan.rateHz].find((rate) => rate !== undefined && rate > 0);
}

/** The most special `_channels.tsv` that applies. */
async function readChannels(source: ByteSource, name: BidsName, tally: IssueTally): Promise<ChannelPlan | undefined> {
  for (const candidate of sidecarNames(name, 'channels').reverse()) {
    const file = await source.sibling?.(candidate.replace(/\.json$/, '.tsv'));
    const rows = file === undefined ? undefined : await readSmallTable(file);
    if (rows !== undefined) return planChannels(rows, tally);
  }
  return undefined;
}

function companion(source: ByteSource, ending: string): string {
  return `${source.name.replace(/motion\.tsv(\.gz)?$/i, '')}${ending}`;
}
