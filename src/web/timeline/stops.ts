import type { TimelineItem, TimelineModel } from './laneTypes.ts';

/**
 * The next or previous item in the lanes that are shown, in order of their first day; undefined at the end.
 * @param from the item that was last gone to, or the day to begin at
 */
export function neighbourStop(
  stops: readonly TimelineItem[],
  shownLaneIds: ReadonlySet<string>,
  from: TimelineItem | number,
  step: 1 | -1,
): TimelineItem | undefined {
  const shown = stops.filter(({ laneId }) => shownLaneIds.has(laneId));
  if (typeof from !== 'number') {
    const i = shown.findIndex(({ id, laneId }) => id === from.id && laneId === from.laneId);
    if (i >= 0) return shown[i + step];
  }
  const day = typeof from === 'number' ? from : from.startDay;
  if (step === 1) return shown.find((item) => item.startDay > day);
  const before = shown.filter((item) => item.startDay < day);
  return before[before.length - 1];
}

/** Everything that lies on a day: what is of that day alone, and what goes on through it. */
export function itemsOfDay({ lanes }: TimelineModel, day: number): { own: TimelineItem[]; lasting: TimelineItem[] } {
  const all = lanes.flatMap((lane): readonly TimelineItem[] => {
    if (lane.form === 'daily') return [];
    // why: a day's doses are listed from the plans, with those that nobody logged
    return lane.form === 'treatment' ? lane.plans.map(({ item }) => item) : lane.items;
  });
  const touching = all.filter(({ startDay, endDay }) => startDay <= day && day <= endDay);
  return {
    own: touching.filter(({ startDay, endDay }) => startDay === day || endDay === startDay),
    lasting: touching.filter(({ startDay, endDay }) => startDay !== day && endDay !== startDay),
  };
}
