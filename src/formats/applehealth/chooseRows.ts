import { SLEEP_STAGE } from '../../recording/index.ts';
import type { RowColumns } from './healthRows.ts';
import type { Quantity } from './quantities.ts';

export const CHOICE_PARAMETERS = {
  /** s. Records of one source with at most this between them are one session. Chosen: a night with a long waking stays one, a nap is another. */
  sessionGapS: 3600,
  /** s. A sample counts for this long on either side of it. Chosen: heart rates within a minute tell the same. */
  instantReachS: 30,
  /** s. A record without a length covers this. */
  leastLengthS: 1,
  /** Share of a better source's night without stages that one with stages must cover to be taken instead. Chosen: half; less is a piece of the night. */
  stagedShare: 0.5,
} as const;

export interface ChosenRows {
  /** Rows in order of time, no two at one time. */
  readonly rows: Uint32Array;
  /** Left out: the same again, or the same second again. */
  readonly repeatedCount: number;
  /** Left out: a better source covers the time. */
  readonly overlapCount: number;
  /** Sessions that were taken from a source that comes later because they tell stages and the better one's do not. */
  readonly stagedCount: number;
}

/** Sorted stretches of time, each apart from the next. */
interface Cover {
  readonly startS: number[];
  readonly endS: number[];
}

/**
 * Which records of a quantity count: each once, and no time from two sources. Sources are taken in the order of `priority`; what overlaps
 * a better one is left out as a whole. Several records of one source may overlap, as they never tell the same thing twice, but
 * `asleep` gives way to the stages within it. A night that is called asleep and no more gives way to one with stages that covers it, whatever the source.
 */
export function chooseRows(columns: RowColumns, quantity: Quantity, priority: readonly number[]): ChosenRows {
  const { utcS, durationS, source } = columns;
  const rank = new Map(priority.map((number, k) => [number, k]));
  const order = Uint32Array.from(utcS, (_, row) => row).sort(
    (a, b) =>
      utcS[a]! - utcS[b]! || durationS[b]! - durationS[a]! || rank.get(source[a]!)! - rank.get(source[b]!)! || a - b,
  );
  const unique = withoutRepeats(order, columns);
  const isKept = new Uint8Array(order.length);
  let cover: Cover = { startS: [], endS: [] };
  const take = (units: readonly Unit[]): void => {
    const free = units.filter((unit) => !overlaps(cover, unit.startS, unit.endS));
    for (const unit of free) for (const row of unit.rows) isKept[row] = 1;
    cover = merged(cover, free);
  };
  const bySource = priority.map((number) => {
    const own = unique.filter((row) => source[row] === number);
    return unitsOf(quantity.unit === 'session' ? withoutCoveredSleep(own, columns) : own, columns, quantity.unit);
  });
  const staged = quantity.unit === 'session' ? stagedBefore(bySource, columns) : [];
  for (const units of staged) take(units);
  for (const units of bySource) take(units);
  const kept = unique.filter((row) => isKept[row] === 1);
  const rows = kept.filter((row, k) => k === 0 || utcS[row]! > utcS[kept[k - 1]!]!);
  return {
    rows: Uint32Array.from(rows),
    repeatedCount: order.length - unique.length + (kept.length - rows.length),
    overlapCount: unique.length - kept.length,
    stagedCount: staged.flat().filter(({ rows: own }) => own.some((row) => isKept[row] === 1)).length,
  };
}

/**
 * Per source the sessions with stages that come before those of better sources: all that these have at the same time is without stages, and at least the share
 * `stagedShare` of each lies within.
 */
function stagedBefore(bySource: readonly (readonly Unit[])[], columns: RowColumns): Unit[][] {
  const isStaged = new Map(bySource.flat().map((unit) => [unit, tellsStages(unit, columns)]));
  return bySource.map((units, k) =>
    units.filter((unit) => {
      if (!isStaged.get(unit)) return false;
      const beside = bySource.slice(0, k).flatMap((better) => besideOf(better, unit));
      const givesWay = (other: Unit): boolean =>
        !isStaged.get(other) && commonS(unit, other) >= CHOICE_PARAMETERS.stagedShare * (other.endS - other.startS);
      return beside.length > 0 && beside.every(givesWay);
    }),
  );
}

/** Units of a source (in order, apart) that share time with one of another. */
function besideOf(units: readonly Unit[], { startS, endS }: Unit): Unit[] {
  let first = 0;
  let high = units.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (units[middle]!.endS > startS) high = middle;
    else first = middle + 1;
  }
  let end = first;
  while (end < units.length && units[end]!.startS < endS) end++;
  return units.slice(first, end);
}

/** Whether a night is told apart into stages, or into sleep and waking. */
function tellsStages({ rows }: Unit, { value }: RowColumns): boolean {
  const { core, deep, rem, awake, asleep } = SLEEP_STAGE;
  const has = (...stages: readonly number[]): boolean => rows.some((row) => stages.includes(value[row]!));
  return has(core, deep, rem) || (has(awake) && has(asleep));
}

function commonS(a: Unit, b: Unit): number {
  return Math.min(a.endS, b.endS) - Math.max(a.startS, b.startS);
}

/** Rows in the same order, without those that say the same as one before: source, begin, length and value. */
function withoutRepeats(order: Uint32Array, { utcS, durationS, value, source }: RowColumns): number[] {
  const unique: number[] = [];
  const keyOf = (row: number): string => `${durationS[row]}/${value[row]}/${source[row]}`;
  let first = -1;
  let seen: Set<string> | undefined;
  for (const row of order) {
    if (first === -1 || utcS[row] !== utcS[first]) {
      first = row;
      seen = undefined;
    } else {
      seen ??= new Set([keyOf(first)]);
      if (seen.has(keyOf(row))) continue;
      seen.add(keyOf(row));
    }
    unique.push(row);
  }
  return unique;
}

/** Sleep of one source: what is only called asleep gives way to stages and waking at the same time. */
function withoutCoveredSleep(rows: readonly number[], columns: RowColumns): number[] {
  const isVague = (row: number): boolean => columns.value[row] === SLEEP_STAGE.asleep;
  const told = rows.filter((row) => !isVague(row));
  const cover = merged({ startS: [], endS: [] }, unitsOf(told, columns, 'record'));
  return rows.filter((row) => {
    if (!isVague(row)) return true;
    const [unit] = unitsOf([row], columns, 'record');
    return !overlaps(cover, unit!.startS, unit!.endS);
  });
}

interface Unit {
  readonly startS: number;
  endS: number;
  readonly rows: number[];
}

/** What stands or falls together, in order of time. */
function unitsOf(rows: readonly number[], { utcS, durationS }: RowColumns, kind: Quantity['unit']): Unit[] {
  const { sessionGapS, instantReachS, leastLengthS } = CHOICE_PARAMETERS;
  const units: Unit[] = [];
  for (const row of rows) {
    const reachS = kind === 'instant' ? instantReachS : 0;
    const startS = utcS[row]! - reachS;
    const endS = utcS[row]! + Math.max(durationS[row]!, reachS, leastLengthS);
    const before = units.at(-1);
    if (kind === 'session' && before !== undefined && startS - before.endS <= sessionGapS) {
      before.rows.push(row);
      before.endS = Math.max(before.endS, endS);
    } else units.push({ startS, endS, rows: [row] });
  }
  return units;
}

function overlaps({ startS, endS }: Cover, fromS: number, toS: number): boolean {
  // the first stretch that ends after `fromS`
  let low = 0;
  let high = endS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endS[middle]! > fromS) high = middle;
    else low = middle + 1;
  }
  return low < startS.length && startS[low]! < toS;
}

/** The cover with units (in order of their begin) taken in. */
function merged(cover: Cover, units: readonly Unit[]): Cover {
  const startS: number[] = [];
  const endS: number[] = [];
  const push = (fromS: number, toS: number): void => {
    const k = endS.length - 1;
    if (k >= 0 && fromS <= endS[k]!) endS[k] = Math.max(endS[k]!, toS);
    else {
      startS.push(fromS);
      endS.push(toS);
    }
  };
  let i = 0;
  for (const unit of units) {
    for (; i < cover.startS.length && cover.startS[i]! <= unit.startS; i++) push(cover.startS[i]!, cover.endS[i]!);
    push(unit.startS, unit.endS);
  }
  for (; i < cover.startS.length; i++) push(cover.startS[i]!, cover.endS[i]!);
  return { startS, endS };
}
