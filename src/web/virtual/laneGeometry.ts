import type { DrugChannel } from '../../course/index.ts';
import { DAYS_PER_MONTH } from '../../units/index.ts';
import type { LaneGroupId, LaneSpec } from './lanes.ts';

/** A strip of the picture. */
export interface Strip {
  readonly topPx: number;
  readonly heightPx: number;
}

export interface LaneStrip extends Strip {
  readonly lane: LaneSpec;
}

export interface ChannelStrip extends Strip {
  readonly channel: DrugChannel | 'resection';
}

/** Where everything stands in the picture, from above. */
export interface Geometry {
  readonly axis: Strip;
  /** First signs and treatment, by name. */
  readonly milestones: Strip;
  readonly channels: readonly ChannelStrip[];
  readonly illnesses: Strip;
  readonly groups: readonly (Strip & { readonly id: LaneGroupId })[];
  readonly lanes: readonly LaneStrip[];
  readonly heightPx: number;
}

const AXIS_PX = 24;
const MILESTONES_PX = 30;
const CHANNEL_PX = 20;
const CHANNEL_COMPARED_PX = 26;
const ILLNESS_PX = 40;
const GROUP_PX = 26;
/** Between neighbours. */
const GAP_PX = 6;

/** @param titlePx room above each strip for its name where names do not stand beside it */
export function layLanes(
  lanes: readonly LaneSpec[],
  channels: readonly (DrugChannel | 'resection')[],
  { compared, titlePx }: { readonly compared: boolean; readonly titlePx: number },
): Geometry {
  let at = 0;
  const take = (heightPx: number, before = 0, after = GAP_PX): Strip => {
    const strip = { topPx: at + before, heightPx };
    at += before + heightPx + after;
    return strip;
  };
  const axis = take(AXIS_PX, 0, 0);
  const milestones = take(MILESTONES_PX, 0, 4);
  const channelStrips = channels.map((channel) => ({
    channel,
    ...take(compared ? CHANNEL_COMPARED_PX : CHANNEL_PX, titlePx, 3),
  }));
  const illnesses = take(ILLNESS_PX, titlePx);
  const groups: (Strip & { id: LaneGroupId })[] = [];
  const strips: LaneStrip[] = [];
  for (const lane of lanes) {
    if (groups.at(-1)?.id !== lane.group) groups.push({ id: lane.group, ...take(GROUP_PX, 0, 0) });
    strips.push({ lane, ...take(lane.heightPx, titlePx) });
  }
  return { axis, milestones, channels: channelStrips, illnesses, groups, lanes: strips, heightPx: at };
}

/** Room that a label of the axis needs. */
const LABEL_PX = 34;

export interface MonthTick {
  readonly month: number;
  readonly day: number;
}

/** Every first, second, third, sixth or twelfth month of the axis, as many as find room. */
export function monthTicks(lastDay: number, widthPx: number): MonthTick[] {
  const pxPerMonth = (widthPx / lastDay) * DAYS_PER_MONTH;
  const step = [1, 2, 3, 6].find((months) => months * pxPerMonth >= LABEL_PX) ?? 12;
  const ticks: MonthTick[] = [];
  for (let month = 0; month * DAYS_PER_MONTH <= lastDay + 0.5; month += step)
    ticks.push({ month, day: month * DAYS_PER_MONTH });
  return ticks;
}

export function monthOf(day: number): number {
  return day / DAYS_PER_MONTH;
}
