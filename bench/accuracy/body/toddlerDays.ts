import { pathToFileURL } from 'node:url';
import { jerksOfSources } from '../../../src/body/jerks/jerksOfSources.ts';
import { calibrate } from '../../../src/body/motion/calibrate.ts';
import { makeMotionSource } from '../../../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../../../src/body/motion/secondsOf.ts';
import { sleepOfSeconds } from '../../../src/body/sleep/sleepOfSeconds.ts';
import type { SecondTable, SleepDetection, Span } from '../../../src/body/types.ts';
import { wearOf } from '../../../src/body/wear/wearOf.ts';
import { makeLocalTime } from '../../../src/recording/index.ts';
import type { ToddlerDaysOptions } from '../../../src/simulate/body/days/dayOptions.ts';
import { simulateToddlerDays } from '../../../src/simulate/body/days/simulateToddlerDays.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';
import { makeToddlerSeconds, type ToddlerSpec } from './toddlerSeconds.ts';

export interface ToddlerRow {
  readonly condition: string;
  /** Shown for what cannot be done; has no goal. */
  readonly limit: boolean;
  readonly nights: number;
  /** Share of nights whose total is within 30 min of the truth. */
  readonly nightWithin30: number;
  /** Found minus true total, min: mean, and largest size. */
  readonly meanErrorMin: number;
  readonly worstErrorMin: number;
  readonly naps: number;
  /** Share of true naps (30 min and more) that a found one overlaps by half of their union. */
  readonly napsFound: number;
  /** Naps found that overlap no true one, per day. */
  readonly falseNapsPerDay: number;
  /** Share of true wakes of 5 min and more that a found one touches, and found ones that touch none, a night. */
  readonly wakesFound: number;
  readonly falseWakesPerNight: number;
}

/** A condition with a goal, or one that shows a limit. */
interface Named {
  readonly condition: string;
  readonly limit?: boolean;
}

/** Days of the project's simulator: samples of a sensor, read, calibrated, wear and jerks found as in any recording. */
export type SimulatedCondition = Named & Omit<ToddlerDaysOptions, 'seed' | 'days'> & { readonly noClock?: boolean };

export const SIMULATED_CONDITIONS: readonly SimulatedCondition[] = [
  { condition: 'ankle, 2½ years' },
  { condition: 'the same without the time of day', noClock: true },
  { condition: 'wrist, 10 months', place: 'left-wrist', ageYears: 0.85 },
  { condition: 'three times as many wakes', fragmentation: 3 },
  { condition: '20 jerks a minute awake (found by ours and left out)', jerksPerMin: 20 },
  { condition: 'driven, as under steroids', steroids: 1 },
  { condition: 'losses: four a day, of 4 minutes', gapsPerDay: 4, gapMin: 4 },
  { condition: 'a device that stops while still, held as its reader does', sleepsIdle: true },
  { condition: 'very lethargic: hours awake without moving', lethargy: 1, limit: true },
];

/** Seconds of a second, cruder generator, for what the first does not make. */
export type CrudeCondition = Named & Omit<ToddlerSpec, 'seed' | 'days'> & { readonly unmasked?: boolean };

export const CRUDE_CONDITIONS: readonly CrudeCondition[] = [
  { condition: 'naps in bed' },
  { condition: 'naps in the pram', napIn: 'pram' },
  { condition: 'naps in the car', napIn: 'car' },
  { condition: 'four wakings a night', wakings: 4 },
  { condition: 'deep sleep (sedating drug)', deep: true },
  { condition: '20 jerks a minute, asleep too, left out', jerksPerMin: 20 },
  { condition: '60 jerks a minute, asleep too, left out', jerksPerMin: 60 },
  { condition: 'noisy sensor (15 mg, 25 Hz)', noiseG: 0.015, rateHz: 25 },
  { condition: 'sensor off for two hours at night', offAtNight: true },
  { condition: 'an hour awake in the pram', afternoon: 'pramAwake' },
  { condition: '20 jerks a minute, asleep too, not left out', jerksPerMin: 20, unmasked: true, limit: true },
  { condition: 'an hour before a screen, moving every 45 s', afternoon: 'screen', limit: true },
];

const DAYS_PER_RECORDING = 5;

export function runSimulatedDays(
  dayCount: number,
  conditions: readonly SimulatedCondition[] = SIMULATED_CONDITIONS,
): ToddlerRow[] {
  return conditions.map(({ condition, limit = false, noClock = false, ...options }, c) => {
    const scores = Array.from({ length: Math.ceil(dayCount / DAYS_PER_RECORDING) }, (_, k) => {
      const seed = 9000 + 100 * c + k;
      const { recording, truth } = simulateToddlerDays({ rateHz: 25, ...options, seed, days: DAYS_PER_RECORDING });
      const localTime = noClock ? undefined : makeLocalTime(recording.wallClock!);
      const raw = secondsOf(recording.streams.map((stream) => makeMotionSource(stream)));
      const calibration = calibrate(raw, 'included');
      const sources = recording.streams.map((stream) => makeMotionSource(stream, calibration));
      const recorded = calibration.state === 'done' ? secondsOf(sources) : raw;
      const seconds = options.sleepsIdle === true ? heldSeconds(recorded) : recorded;
      const { wornSpans } = wearOf(seconds, { localTime });
      const jerks = options.jerksPerMin === undefined ? [] : jerksOfSources(sources, seconds, wornSpans)?.jerks;
      const found = sleepOfSeconds({ seconds, wornSpans, jerks, localTime, ageYears: options.ageYears });
      return scoreSleep(found, {
        nights: truth.nights.map(({ onsetS, wakeS, sleepMin, wakes }) => {
          const long = wakes.filter(({ startS, endS }) => endS - startS >= 300);
          const short = wakes.filter((wake) => !long.includes(wake));
          const shortMin = short.reduce((sum, { startS, endS }) => sum + (endS - startS) / 60, 0);
          return { startS: onsetS, endS: wakeS, sleepMin: sleepMin + shortMin, wakes: long };
        }),
        naps: truth.naps.filter(({ worn }) => worn),
      });
    });
    return rowOf(condition, limit, scores);
  });
}

/** What the reader of a device that stops while it lies still does: seconds without samples hold the last value. */
function heldSeconds(table: SecondTable): SecondTable {
  const held = Object.fromEntries(
    Object.entries(table).map(([name, column]) => [
      name,
      ArrayBuffer.isView(column) ? (column as Float32Array).slice() : column,
    ]),
  ) as unknown as SecondTable;
  for (let k = 1; k < held.length; k++) {
    if (held.count[k]! > 0) continue;
    held.count[k] = held.count[k - 1]!;
    for (const column of [held.meanX, held.meanY, held.meanZ]) column[k] = column[k - 1]!;
    for (const column of [held.sdX, held.sdY, held.sdZ, held.range, held.mad, held.enmo]) column[k] = 0;
  }
  return held;
}

export function runCrudeDays(dayCount: number, conditions: readonly CrudeCondition[] = CRUDE_CONDITIONS): ToddlerRow[] {
  return conditions.map(({ condition, limit = false, unmasked = false, ...spec }, c) => {
    const scores = Array.from({ length: Math.ceil(dayCount / DAYS_PER_RECORDING) }, (_, k) => {
      const made = makeToddlerSeconds({ ...spec, days: DAYS_PER_RECORDING, seed: 7000 + 100 * c + k });
      return scoreSleep(sleepOfSeconds({ ...made, jerks: unmasked ? [] : made.jerks }), made.truth);
    });
    return rowOf(condition, limit, scores);
  });
}

function rowOf(condition: string, limit: boolean, scores: readonly DayScore[]): ToddlerRow {
  const errors = scores.flatMap(({ nightErrorsMin }) => nightErrorsMin);
  const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const naps = scores.flatMap(({ napsFound }) => napsFound);
  return {
    condition,
    limit,
    nights: errors.length,
    nightWithin30: share(errors.map((error) => Math.abs(error) <= 30)),
    meanErrorMin: total(errors) / errors.length,
    worstErrorMin: Math.max(...errors.map(Math.abs)),
    naps: naps.length,
    napsFound: share(naps),
    falseNapsPerDay: total(scores.flatMap(({ falseNaps }) => falseNaps)) / errors.length,
    wakesFound: share(scores.flatMap(({ wakesFound }) => wakesFound)),
    falseWakesPerNight: total(scores.flatMap(({ falseWakes }) => falseWakes)) / errors.length,
  };
}

export interface DayScore {
  readonly nightErrorsMin: readonly number[];
  readonly napsFound: readonly boolean[];
  readonly falseNaps: readonly number[];
  readonly wakesFound: readonly boolean[];
  readonly falseWakes: readonly number[];
}

const shared = (a: Span, b: Span): number => Math.min(a.endS, b.endS) - Math.max(a.startS, b.startS);

/** Each true night with the found one that shares most with it; a night that is not found is off by its whole length. */
export function scoreSleep(
  found: SleepDetection,
  truth: {
    readonly nights: readonly (Span & { readonly sleepMin: number; readonly wakes: readonly Span[] })[];
    readonly naps: readonly Span[];
  },
): DayScore {
  const ofKind = (kind: 'night' | 'nap') => found.periods.filter((period) => period.kind === kind);
  const foundNaps = ofKind('nap');
  const long = truth.naps.filter(({ startS, endS }) => endS - startS >= 1800);
  const nightErrorsMin: number[] = [];
  const wakesFound: boolean[] = [];
  const falseWakes: number[] = [];
  for (const night of truth.nights) {
    const [match] = ofKind('night')
      .filter((period) => shared(period, night) > 0)
      .sort((a, b) => shared(b, night) - shared(a, night));
    nightErrorsMin.push((match?.sleepMin ?? 0) - night.sleepMin);
    const wakes = match?.wakes ?? [];
    for (const wake of night.wakes) wakesFound.push(wakes.some((other) => shared(other, wake) > 0));
    falseWakes.push(wakes.filter((wake) => night.wakes.every((other) => shared(other, wake) <= 0)).length);
  }
  const union = (a: Span, b: Span): number => a.endS - a.startS + b.endS - b.startS - shared(a, b);
  return {
    nightErrorsMin,
    napsFound: long.map((nap) => foundNaps.some((other) => shared(other, nap) >= 0.5 * union(other, nap))),
    falseNaps: [foundNaps.filter((nap) => truth.naps.every((other) => shared(other, nap) <= 0)).length],
    wakesFound,
    falseWakes,
  };
}

/** The section of docs/accuracy.md. */
export function toddlerSection(dayCount = 60): string {
  const simulated = runSimulatedDays(dayCount);
  const crude = runCrudeDays(dayCount);
  return `## Toddler days with naps: simulated, with known truth

Night total within 30 minutes on 95 % of the days wanted, and 90 % of the naps of 30 minutes and more found (half of their union shared). Truth counts wakes
of 5 minutes and more as wake. ${simulated[0]!.nights} days a row, ${DAYS_PER_RECORDING} in one recording. Rows without goals show limits.

Samples of the project's simulator, through calibration, wear and (where there are jerks) jerk detection. Its awake rides, baths without the sensor and quiet hours
were looked at while thresholds were chosen; other seeds than these.

${tableOf(simulated)}

Seconds of a cruder generator, written together with the detector, for rides, drugs and screens:

${tableOf(crude)}
`;
}

function tableOf(rows: readonly ToddlerRow[]): string {
  const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${fixed(100 * share, 1)} %`);
  return markdownTable([
    [
      'condition',
      'nights within 30 min',
      'mean error (worst), min',
      'naps found',
      'false naps a day',
      'wakes found',
      'false wakes a night',
      'goals',
    ],
    ...rows.map((row) => [
      row.condition,
      percent(row.nightWithin30),
      `${fixed(row.meanErrorMin, 1)} (${fixed(row.worstErrorMin, 0)})`,
      percent(row.napsFound),
      fixed(row.falseNapsPerDay),
      percent(row.wakesFound),
      fixed(row.falseWakesPerNight),
      row.limit ? '–' : verdictOn(row.nightWithin30 >= 0.95 && row.napsFound >= 0.9),
    ]),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(toddlerSection(Number(process.argv[2] ?? 60)));
