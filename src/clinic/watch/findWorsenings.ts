import { downCount, type Held, holds, isUp, looksOf, smallestChange, upCount, WORSENING_RULES } from './holds.ts';
import type { WatchThresholds } from './types.ts';
import { makeUsualDays, type UsualDays } from './usualDays.ts';
import type { WatchedDays } from './watchedDays.ts';

/** A worsening as indices of watched days. `detectedIndex` is the day on which enough was on record to say so. */
export interface Worsening {
  readonly kind: 'hint' | 'with-illness';
  readonly sinceIndex: number;
  readonly detectedIndex: number;
  /** Last day on which it held. */
  untilIndex: number;
  /** Items that were up on the last day, with the usual then. */
  changes: { readonly item: number; readonly median: number; readonly level: number; readonly spread: number }[];
  readonly rise: number;
  readonly noise: number;
  readonly usualCount: number;
}

export interface WorseningAnswer {
  readonly worsenings: readonly Worsening[];
  /** Days of the baseline after the last day. */
  readonly usualCount: number;
  /** Median of each item on those days; NaN where it was not filled. */
  readonly usualMedians: readonly number[];
  /** The newest worsening that stayed so long that its last days are what is usual now. */
  readonly settledWorsening: Worsening | undefined;
  /** Whether the last watched day is still part of a worsening; then that one. */
  readonly open: Worsening | undefined;
}

/**
 * Goes through the days once, and at each knows only what lies before it: a day added later changes nothing that was
 * found earlier. `dismissedOn(since)` gives the day number on which somebody dismissed the hint that began on that day.
 */
export function findWorsenings(
  watched: WatchedDays,
  thresholds: WatchThresholds,
  dismissedOn: (sinceDay: number) => number | undefined = () => undefined,
): WorseningAnswer {
  const { days, levels, ill } = watched;
  const { windowDays, stableDays, baselineDays } = thresholds;
  const looks = looksOf(thresholds);
  const lagDays = looks[1]!.windowDays;
  const lastingDays = thresholds.lastingHours / 24;
  const recent = makeUsualDays(watched);
  const earlier = makeUsualDays(watched);
  /** 1 where the day belongs to a worsening and so says nothing of what is usual. */
  const flagged = new Uint8Array(days.length);
  let usual: number[] = [];
  let next = 0;
  let nextEarlier = 0;
  const worsenings: Worsening[] = [];
  let current: Worsening | undefined;
  let hint: Worsening | undefined;
  let settledWorsening: Worsening | undefined;
  let calm = 0;
  let spellSince = -1;
  let spellUntil = -1;
  /** Days of the spell on which the rule held later than `lastingHours` after its start. */
  let lateDays = 0;

  /** Whether a day still belongs to the spell: few filled days and no long gap in between. */
  const near = (now: number): boolean =>
    spellUntil >= 0 && now - spellUntil <= windowDays && days[now]! - days[spellUntil]! <= 2 * lagDays;
  const admit = (index: number): void => {
    usual.push(index);
    recent.add(index);
  };
  /** Lets days in once they have left the days that are compared; the first ones sooner, so that the watch can begin. */
  const admitUpTo = (now: number): void => {
    for (; next <= now - (recent.count < baselineDays ? windowDays : lagDays); next++)
      if (flagged[next] === 0 && ill[next] === 0) admit(next);
  };
  const slide = (now: number): void => {
    const today = days[now]!;
    while (nextEarlier < usual.length && days[usual[nextEarlier]!]! <= today - stableDays)
      earlier.add(usual[nextEarlier++]!);
    const tooOld = (index: number, count: number): boolean =>
      count > Math.max(WORSENING_RULES.recentDays, baselineDays) || days[index]! < today - WORSENING_RULES.oldestDays;
    recent.dropWhile(tooOld);
    earlier.dropWhile(tooOld);
  };
  // why: a spread from few days is often too small by chance; the larger of the two halves the false alarms
  const ownNoise = (): number => {
    let most = 0;
    for (const usualDays of [recent, earlier])
      if (usualDays.count >= baselineDays)
        most = Math.max(most, smallestChange(usualDays.spreadOfDays(), usualDays.count));
    return most;
  };
  const firstHeld = (now: number): Held | undefined => {
    let known: number | undefined;
    const noise = (): number => {
      known ??= ownNoise();
      return known;
    };
    for (const look of looks)
      for (const usualDays of [recent, earlier]) {
        const held = holds(usualDays, watched, now, thresholds, look, noise);
        if (held !== undefined) return held;
      }
    return undefined;
  };
  /** What is usual begins anew with these days. */
  const restart = (from: number, to: number): void => {
    usual = [];
    nextEarlier = 0;
    recent.clear();
    earlier.clear();
    for (let k = Math.max(0, from); k <= to; k++) if (ill[k] === 0) admit(k);
    next = Math.max(next, to + 1);
  };
  /** A worsening that has settled at a new level: its last days are what is usual from now on. */
  const settle = (now: number): void => {
    restart(now - lagDays - (stableDays >> 1) + 1, now - lagDays);
    settledWorsening = current;
    calm = stableDays;
    current = undefined;
    spellUntil = -1;
  };
  /** Clearly better for most of two weeks: what was before is no longer usual, so that a return of it is found. */
  const improve = (now: number): void => {
    const span = Math.max(stableDays >> 1, baselineDays + windowDays);
    if (now < span || downCount(recent, levels, now, thresholds) < thresholds.itemsUp) return;
    let better = 0;
    let first = now;
    for (let k = now; k > now - span; k--)
      if (downCount(recent, levels, k, thresholds) >= thresholds.itemsUp) {
        better += 1;
        first = k;
      }
    if (3 * better >= 2 * span) restart(first, now - windowDays);
  };

  for (let now = 0; now < days.length; now++) {
    admitUpTo(now);
    slide(now);
    const held = firstHeld(now);
    if (held === undefined) {
      const up = upCount(recent, levels, now, thresholds) >= thresholds.itemsUp;
      if (!up) calm += 1;
      if (!near(now)) current = undefined;
      if (hint !== undefined && hint === current && settled(watched, spellSince, now, stableDays)) settle(now);
      improve(now);
      continue;
    }
    if (!near(now)) {
      spellSince = held.since;
      lateDays = 0;
      current = undefined;
    }
    spellUntil = now;
    for (let k = Math.max(spellSince, now - lagDays + 1); k <= now; k++)
      if (upCount(held.against, levels, k, thresholds) >= thresholds.itemsUp) flagged[k] = 1;

    // why: a flare often leaves one bad day behind; it has lasted once as many late days are up as make a hint
    if (days[now]! - days[spellSince]! + 1 > lastingDays) lateDays += 1;
    const lasting = lateDays >= thresholds.daysUp;
    const withIllness = !lasting && illNear(watched, spellSince, now, Math.ceil(lastingDays));
    const dismissed = hint === undefined ? undefined : dismissedOn(days[hint.sinceIndex]!);
    const silenced = dismissed !== undefined && dismissed < days[now]!;
    const kind = withIllness && current?.kind !== 'hint' ? 'with-illness' : 'hint';
    if (kind === 'with-illness') {
      if (current?.kind !== 'with-illness') current = begin(kind, held, now);
    } else if (silenced && (calm < stableDays || current === hint)) {
      // why: somebody looked at it and said no; only what goes on after that for longer than a passing worsening is told again
      if (current === hint) {
        current = undefined;
        spellSince = now;
      }
      const goesOn = days[now]! - Math.max(days[spellSince]!, dismissed + 1) + 1 > lastingDays;
      if (goesOn) current = hint = begin(kind, { ...held, since: spellSince }, now);
    } else if (current?.kind !== 'hint') {
      const belongs = hint !== undefined && calm < stableDays;
      current = hint = belongs ? hint! : begin(kind, { ...held, since: spellSince }, now);
    }
    if (current !== undefined) {
      current.untilIndex = now;
      current.changes = changesOf(held.against, watched, now, thresholds);
      if (current.kind === 'hint') calm = 0;
    }
    if (hint !== undefined && hint === current && settled(watched, spellSince, now, stableDays)) settle(now);
  }
  const usualMedians = Array.from(levels.keys(), (item) => recent.median(item));
  return { worsenings, usualCount: recent.count, usualMedians, settledWorsening, open: current };

  function begin(kind: Worsening['kind'], { since, rise, noise, against }: Held, now: number): Worsening {
    const found: Worsening = {
      kind,
      sinceIndex: since,
      detectedIndex: now,
      untilIndex: now,
      changes: [],
      rise,
      noise,
      usualCount: against.count,
    };
    worsenings.push(found);
    return found;
  }
}

function changesOf(
  usual: UsualDays,
  { levels }: WatchedDays,
  now: number,
  thresholds: WatchThresholds,
): Worsening['changes'] {
  const up = [...levels.keys()].filter((item) => isUp(usual, levels, item, now, thresholds));
  return up.map((item) => ({
    item,
    median: usual.median(item),
    level: levels[item]![now]!,
    spread: usual.spreadOfItem(item),
  }));
}

/** Whether fever or infection is on record from `reach` days before the worsening on. */
function illNear({ days, ill }: WatchedDays, since: number, now: number, reach: number): boolean {
  for (let k = now; k >= 0 && days[k]! >= days[since]! - reach; k--) if (ill[k] === 1) return true;
  return false;
}

/** Whether the last `stableDays` watched days of a worsening were stable or improving: the later half no worse than the earlier. */
function settled({ levels }: WatchedDays, since: number, now: number, stableDays: number): boolean {
  if (now - since < stableDays) return false;
  const half = stableDays >> 1;
  return (
    meanLevel(levels, now - half + 1, now) <=
    meanLevel(levels, now - 2 * half + 1, now - half) + WORSENING_RULES.settledStep
  );
}

/** Mean level of an item; NaN where nothing was filled, and then nothing is settled. */
function meanLevel(levels: WatchedDays['levels'], from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (const column of levels)
    for (let k = from; k <= to; k++)
      if (!Number.isNaN(column[k]!)) {
        sum += column[k]!;
        count += 1;
      }
  return sum / count;
}
