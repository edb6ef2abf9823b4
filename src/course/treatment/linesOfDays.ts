import { type DoseLine, DRUG_CHANNELS, type DrugChannel } from './doseLines.ts';

/** All that one channel gets on one day. */
export interface ChannelDay {
  readonly channel: DrugChannel;
  readonly day: number;
  readonly timesPerDay: number;
  /** One single dose. */
  readonly amount: number;
}

/** Doses as the fewest lines that say the same: equal doses in an equal rhythm become one. Days of a channel that come twice are summed. */
export function linesOfDays(days: readonly ChannelDay[]): DoseLine[] {
  return DRUG_CHANNELS.flatMap((channel) =>
    linesOfChannel(channel, joinDays(days.filter((day) => day.channel === channel))),
  );
}

function joinDays(days: readonly ChannelDay[]): ChannelDay[] {
  const byDay = new Map<number, ChannelDay>();
  for (const next of days) {
    const known = byDay.get(next.day);
    const timesPerDay = (known?.timesPerDay ?? 0) + next.timesPerDay;
    const total = (known === undefined ? 0 : known.amount * known.timesPerDay) + next.amount * next.timesPerDay;
    byDay.set(next.day, { ...next, timesPerDay, amount: total / timesPerDay });
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

function linesOfChannel(channel: DrugChannel, days: readonly ChannelDay[]): DoseLine[] {
  const lines: DoseLine[] = [];
  for (let index = 0; index < days.length; ) {
    const { day, timesPerDay, amount } = days[index]!;
    const same = (other: ChannelDay | undefined): boolean =>
      other !== undefined && other.timesPerDay === timesPerDay && Math.abs(other.amount - amount) <= 1e-12 * amount;
    const gap = same(days[index + 1]) ? days[index + 1]!.day - day : 1;
    let last = index;
    while (same(days[last + 1]) && days[last + 1]!.day - days[last]!.day === gap) last++;
    // why: two doses far apart are two lines; a rhythm needs at least three, or days next to each other
    if (last === index + 1 && gap > 1) last = index;
    const toDay = days[last]!.day;
    lines.push({ channel, fromDay: day, toDay, everyDays: last === index ? 1 : gap, timesPerDay, amount });
    index = last + 1;
  }
  return lines;
}
