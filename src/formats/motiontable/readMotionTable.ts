import type { ByteSource, FormatError, Recording } from '../../recording/index.ts';
import type { ColumnMapping, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { makeMotionStream } from '../motion/motionStream.ts';
import { isoOfUnix, readWrittenDate, zoneOf } from '../motion/wallClocks.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { Delimiter } from '../table/splitCells.ts';
import type { Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { mergeSensors, withOwnRows } from './mergeSensors.ts';
import type { MotionColumn } from './motionGuess.ts';
import { isAcceleration, MOTION_AXES, type MotionMeaning, type MotionUnit, motionRole } from './motionRoles.ts';
import { type MotionTimeName, type MotionTimes, motionTimesS } from './motionTimes.ts';
import { gravityOfRest, restSizeOf, unitOfRest } from './restSize.ts';
import { accelerationOf, columnsOf, convertToStreamUnit, type SensorValues, sensorsOf } from './sensorValues.ts';

/** A table of motion whose columns are known. */
export interface MotionTablePlan {
  readonly format: string;
  readonly names: readonly string[];
  readonly hasHeader: boolean;
  readonly delimiter: Delimiter;
  readonly time: { readonly name: string; readonly role: MotionTimeName } | undefined;
  readonly columns: readonly MotionColumn[];
  readonly mapping?: ColumnMapping;
  /** Local time of second 0, where a line before the table tells it. */
  readonly startWritten?: string;
  /** Stands where the person said what the columns are, so that nothing is asked about gravity. */
  readonly isMapped: boolean;
}

/**
 * Reads it as one motion stream. `ask` makes the question for a person where the unit of acceleration, or whether gravity is in it,
 * cannot be told from the numbers.
 * @throws FormatError what `ask` gives
 */
export async function readMotionTable(
  source: ByteSource,
  options: ReadOptions,
  plan: MotionTablePlan,
  ask: (motion: { accelerationUnit?: 'g' | 'm/s2' | 'mg'; restSize?: number }) => FormatError,
  tally = new IssueTally(),
): Promise<ReadResult> {
  const table = await readTable(source, options, {
    choose: () => choicesOf(plan, zoneOf(options)),
    delimiter: plan.delimiter,
    ...(plan.hasHeader ? {} : { header: plan.names }),
  });
  tally.addAll(table.issues);
  const times = timesOf(table, plan);
  const { startWritten } = plan;
  const date = times.writtenDate ?? startWritten;
  const written = date === undefined ? undefined : readWrittenDate(date);
  const startedAt = times.unixS === undefined ? written?.startedAt : isoOfUnix(times.unixS);
  const draft: Recording = {
    format: plan.format,
    name: source.name,
    streams: [],
    events: [],
    facts: {},
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(written === undefined ? {} : { wallClock: written.wallClock }),
  };
  if (table.rowCount === 0) return finishMotion(draft, options, tally);
  const columns = plan.columns.map(({ meaning }) => ({
    meaning,
    values: table.numbers(keyOf(meaning)) as Float32Array<ArrayBuffer>,
  }));
  const rateHz = plan.mapping?.rateHz ?? roughRateHz(times.timesS);
  const sensors = sensorsOf(columns, (meaning) => unitOf(meaning, columns, { rateHz, options, tally, ask }));
  if (!plan.isMapped) askOfGravity(sensors, rateHz, ask);
  for (const sensor of sensors) convertToStreamUnit(sensor);
  const merged = mergeSensors(withOwnRows({ timesS: times.timesS, sensors }), tally);
  if (merged === undefined) return finishMotion(draft, options, tally);
  const acceleration = accelerationOf(merged.sensors, rateHz, tally);
  const others = merged.sensors.filter(({ quantity }) => !isAcceleration(quantity));
  const named = Object.assign({}, ...[acceleration ?? [], others].flat().map(columnsOf));
  const rate = plan.mapping?.rateHz === undefined ? {} : { statedRateHz: plan.mapping.rateHz };
  const { stream, issues } = makeMotionStream('motion', merged.timesS, named, rate);
  tally.addAll(issues);
  return finishMotion({ ...draft, streams: stream === undefined ? [] : [stream] }, options, tally);
}

const keyOf = ({ quantity, axis }: MotionMeaning): string => motionRole({ quantity, axis });

function choicesOf({ names, time, columns, mapping }: MotionTablePlan, zone: { zone?: string }) {
  const missing = mapping?.missingValues === undefined ? {} : { missing: mapping.missingValues };
  const clock =
    time === undefined
      ? []
      : [
          {
            key: 'time',
            index: names.indexOf(time.name),
            kind: time.role === 't_date' ? 'date' : 'time',
            ...zone,
          } as const,
        ];
  return [
    ...clock,
    ...columns.map(({ name, meaning }) => ({
      key: keyOf(meaning),
      index: names.indexOf(name),
      kind: 'float32' as const,
      ...missing,
    })),
  ];
}

function timesOf(table: Table, { time, mapping }: MotionTablePlan): MotionTimes {
  if (time === undefined)
    return { timesS: Float64Array.from({ length: table.rowCount }, (_, i) => i / mapping!.rateHz!) };
  return motionTimesS(table.times('time'), time.role);
}

/** Mean rate over all rows: enough to cut windows. */
function roughRateHz(timesS: Float64Array): number {
  const spanS = timesS[timesS.length - 1]! - timesS[0]!;
  return spanS > 0 ? (timesS.length - 1) / spanS : 50;
}

interface UnitContext {
  readonly rateHz: number;
  readonly options: ReadOptions;
  readonly tally: IssueTally;
  readonly ask: Parameters<typeof readMotionTable>[3];
}

/** The unit that the meaning, the person or the size at rest tells. */
function unitOf(
  { quantity, unit }: MotionMeaning,
  columns: readonly { readonly meaning: MotionMeaning; readonly values: Float32Array<ArrayBuffer> }[],
  { rateHz, options, tally, ask }: UnitContext,
): MotionUnit {
  if (unit !== undefined) return unit;
  const told = options.motion?.accelerationUnit;
  if (told !== undefined) return told;
  const axesOf = (wanted: string) =>
    MOTION_AXES.map(
      (axis) => columns.find(({ meaning }) => meaning.quantity === wanted && meaning.axis === axis)?.values,
    );
  // Gravity alone, where a table has it, tells the unit that the device writes.
  const [x, y, z] = [axesOf('accel'), axesOf('gravity'), axesOf(quantity)].find((axes) => axes[0] !== undefined)!;
  const rest = x === undefined || y === undefined || z === undefined ? undefined : restSizeOf([x, y, z], rateHz);
  const found = unitOfRest(rest);
  if (found === undefined) throw ask(rest === undefined ? {} : { restSize: rest.size });
  tally.add('UNIT_FROM_REST', { size: Number(rest!.size.toPrecision(3)), unit: found });
  return found;
}

/** An acceleration that is neither about 1 g nor about nothing at rest may be in another unit than its name says. */
function askOfGravity(sensors: readonly SensorValues[], rateHz: number, ask: UnitContext['ask']): void {
  const total = sensors.find(({ quantity }) => quantity === 'accel');
  if (total === undefined) return;
  const unit = total.unit as 'g' | 'm/s2' | 'mg';
  const rest = restSizeOf(total.axes, rateHz);
  if (gravityOfRest(rest, unit) !== 'unclear') return;
  const found = unitOfRest(rest);
  throw ask({
    ...(found === undefined ? {} : { accelerationUnit: found }),
    ...(rest === undefined ? {} : { restSize: rest.size }),
  });
}
