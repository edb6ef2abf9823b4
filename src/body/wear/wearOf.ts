import type { LocalTime } from '../../recording/index.ts';
import { median } from '../../signal/index.ts';
import { spansOfRows } from '../motion/spansOfRows.ts';
import type { SecondTable, Span } from '../types.ts';
import { FLAT, flatSpans } from './flatSpans.ts';
import { withoutSleep } from './withoutSleep.ts';

export interface Wear {
  /** Stretches with samples in which it was worn, and those in which it was not; together all seconds with samples. */
  readonly wornSpans: readonly Span[];
  readonly notWornSpans: readonly Span[];
}

export interface WearOptions {
  /** Where the file tells the time of day: only then day and night can be told. */
  readonly localTime?: ((timeS: number) => LocalTime) | undefined;
  /** Temperature at the sensor for every row of the table, °C, NaN where there is none. */
  readonly temperatureC?: ArrayLike<number> | undefined;
}

export const WEAR = {
  /** Shorter recordings are taken as worn: somebody held the sensor to record them. chosen */
  shortS: 2 * 3600,
  /** A still sensor below this is on no skin, °C. */
  coldC: 26,
  /** Nor is one that is this much colder than while it moved, K. chosen */
  coolerThanMovingK: 4,
  /** Moves: MAD above this, g. chosen: walking about, far above noise */
  movingMadG: 0.02,
  /** What is shorter than this between two stretches off is a sensor being moved on the table, s. chosen */
  islandS: 600,
  /** A warm sensor may lie still this long and be worn. */
  warmBelowS: 3 * 3600,
} as const;

/**
 * When a sensor was worn. An hour in which hardly anything changed is not wear, except at night below three hours: the deep sleep of a medicated child is as
 * still as a table. A thermometer decides where there is one: still and cold is off at any hour, still and warm below three hours is on.
 */
export function wearOf(seconds: SecondTable, { localTime, temperatureC }: WearOptions = {}): Wear {
  const flat = seconds.length < WEAR.shortS ? [] : flatSpans(seconds);
  const still =
    temperatureC === undefined ? withoutSleep(flat, localTime) : byWarmth(seconds, flat, temperatureC, localTime);
  const off = joinIslands(still);
  const isOff = new Uint8Array(seconds.length);
  for (const { startS, endS } of off) isOff.fill(1, startS - seconds.startS, endS - seconds.startS);
  return {
    wornSpans: spansOfRows(seconds, (k) => seconds.count[k]! > 0 && isOff[k] === 0),
    notWornSpans: spansOfRows(seconds, (k) => seconds.count[k]! > 0 && isOff[k] === 1),
  };
}

/** Only what is off already is joined: two deep sleeps with a turn between them are not one long stretch off. */
function joinIslands(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.startS - last.endS < WEAR.islandS)
      joined[joined.length - 1] = { startS: last.startS, endS: Math.max(last.endS, span.endS) };
    else joined.push(span);
  }
  return joined;
}

function byWarmth(
  seconds: SecondTable,
  flat: readonly Span[],
  temperatureC: ArrayLike<number>,
  localTime: WearOptions['localTime'],
): Span[] {
  const warmth = (holds: (row: number) => boolean): number => {
    const found: number[] = [];
    for (let k = 0; k < seconds.length; k += 30) if (holds(k)) found.push(temperatureC[k] ?? Number.NaN);
    return median(found);
  };
  const movingC = warmth((k) => seconds.mad[k]! > WEAR.movingMadG);
  return flat.filter((span) => {
    // It takes a while to cool: the second half of a stretch tells.
    const from = (span.startS + span.endS) / 2 - seconds.startS;
    const to = span.endS - seconds.startS;
    const stillC = warmth((k) => k >= from && k < to);
    if (Number.isNaN(stillC)) return withoutSleep([span], localTime).length > 0;
    if (stillC < WEAR.coldC || stillC < movingC - WEAR.coolerThanMovingK) return true;
    return span.endS - span.startS >= WEAR.warmBelowS;
  });
}

/** What a page needs to say how wear was found. */
export const WEAR_PARAMETERS = { ...FLAT, ...WEAR };
