import type { IssueTally } from '../table/issueTally.ts';
import { CHANNEL_TYPES, COUNT_NAMES, LINEAR_NAME, LINEAR_STEM, MISC_COLUMNS } from './motionUnits.ts';

/** A column of the table that is read: `value × factor` goes into column `name` of the point's stream. */
export interface MotionChannel {
  readonly index: number;
  readonly name: string;
  readonly factor: number;
}

/** All channels of one tracked point. */
export interface TrackedPoint {
  readonly point: string;
  readonly kind: 'motion' | 'counts';
  readonly channels: readonly MotionChannel[];
}

export interface ChannelPlan {
  readonly points: readonly TrackedPoint[];
  /** Place of the LATENCY channel in the table. */
  readonly latencyIndex: number | undefined;
  readonly count: number;
  /** Names of channels that are not read. */
  readonly others: readonly string[];
  /** Where the description has no rate: the one that all channels name. */
  readonly rateHz: number | undefined;
}

/** What the rows of a `_channels.tsv` say of the columns of its table. */
export function planChannels(rows: readonly Readonly<Record<string, string>>[], tally: IssueTally): ChannelPlan {
  const points = new Map<string, MotionChannel[]>();
  const others: string[] = [];
  let latencyIndex: number | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.type === 'LATENCY' && latencyIndex === undefined) {
      latencyIndex = index;
      continue;
    }
    const read = readChannel(row, tally);
    const channels = points.get(row.tracked_point ?? '') ?? [];
    if (read === undefined) others.push(row.name ?? String(index + 1));
    else if (channels.some(({ name }) => name === read.name)) leaveOut(row, 'another one says the same', tally);
    else points.set(row.tracked_point ?? '', [...channels, { index, ...read }]);
  }
  const rates = new Set(rows.map((row) => Number(row.sampling_frequency)).filter((rate) => rate > 0));
  return {
    points: [...points].flatMap(([point, channels]) => streamsOfPoint(point, channels)),
    latencyIndex,
    count: rows.length,
    others,
    rateHz: rates.size === 1 ? [...rates][0] : undefined,
  };
}

/** Counts and motion are streams of different kinds; the temperature goes with the motion. */
function streamsOfPoint(point: string, channels: readonly MotionChannel[]): TrackedPoint[] {
  const isCount = ({ name }: MotionChannel): boolean => COUNT_NAMES.includes(name);
  const counts = channels.filter(isCount);
  const motion = channels.filter((channel) => !isCount(channel));
  return [
    ...(motion.length === 0 ? [] : [{ point, kind: 'motion' as const, channels: motion }]),
    ...(counts.length === 0 ? [] : [{ point, kind: 'counts' as const, channels: counts }]),
  ];
}

function readChannel(
  row: Readonly<Record<string, string>>,
  tally: IssueTally,
): { name: string; factor: number } | undefined {
  const { name = '', type = '', component = '', units = '' } = row;
  if (row.status === 'bad') return leaveOut(row, 'its status is bad', tally);
  if (type === 'MISC') return Object.hasOwn(MISC_COLUMNS, name) ? { name, factor: 1 } : undefined;
  const known = Object.hasOwn(CHANNEL_TYPES, type) ? CHANNEL_TYPES[type] : undefined;
  if (known === undefined) return undefined;
  const axis = component.toUpperCase();
  if (!['X', 'Y', 'Z'].includes(axis)) return leaveOut(row, `its component is ${component || 'missing'}`, tally);
  const factor = known.factor(units);
  if (factor === undefined) return leaveOut(row, `its unit is ${units || 'missing'}`, tally);
  const stem = type === 'ACCEL' && LINEAR_NAME.test(name) ? LINEAR_STEM : known.stem;
  return { name: `${stem}${axis}${known.suffix}`, factor };
}

function leaveOut(row: Readonly<Record<string, string>>, why: string, tally: IssueTally): undefined {
  const group = why;
  if (tally.again('CHANNEL_LEFT_OUT', group)) return undefined;
  tally.add('CHANNEL_LEFT_OUT', { channel: (row.name ?? '').slice(0, 60), why: why.slice(0, 60) }, { group });
  return undefined;
}
