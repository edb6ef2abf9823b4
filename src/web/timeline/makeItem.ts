import { type AnyEntry, boundsOf, type Day, dayNumber, type PartialDate } from '../../clinic/index.ts';
import type { ItemPart, Shape, TimelineItem, Tone } from './laneTypes.ts';

export interface ItemLook {
  readonly laneId: string;
  readonly shape: Shape;
  readonly tone?: Tone;
  readonly part?: ItemPart;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** An item for an entry from one date to another; a date known to the month is all its days. */
export function makeItem(
  entry: AnyEntry,
  from: PartialDate,
  to: PartialDate | undefined,
  { laneId, shape, tone = 'own', part, value, low, high }: ItemLook,
): TimelineItem {
  const first = boundsOf(from);
  const startDay = dayNumber(first.first);
  const endDay = Math.max(startDay, dayNumber(to === undefined ? first.last : boundsOf(to).last));
  return {
    id: part === undefined ? entry.id : `${entry.id}#${part}`,
    laneId,
    startDay,
    endDay,
    openEnded: false,
    approximate: from.length < 10,
    shape,
    tone,
    entry,
    ...(part === undefined ? {} : { part }),
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/** An item that lasts from a day to another, or to `until` and on where it has not ended. */
export function makeLastingItem(
  entry: AnyEntry,
  start: Day,
  end: Day | undefined,
  until: number,
  look: ItemLook,
): TimelineItem {
  const item = makeItem(entry, start, end, look);
  return end === undefined ? { ...item, endDay: Math.max(item.startDay, until), openEnded: true } : item;
}

export function byStart(a: TimelineItem, b: TimelineItem): number {
  return a.startDay - b.startDay || a.endDay - b.endDay || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
