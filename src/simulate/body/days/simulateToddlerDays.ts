import { type Recording, type Stream, sampleAtS, timeOfSampleS } from '../../../recording/index.ts';
import { childSeed, makeRandom } from '../../../signal/index.ts';
import { drawJerks, type PlannedJerk } from '../jerks/drawJerks.ts';
import type { TrueJerk, TrueSpan } from '../types.ts';
import { completeDaysOptions, type FullDaysOptions, type ToddlerDaysOptions } from './dayOptions.ts';
import type { DayActivity, DaysTruth } from './dayTypes.ts';
import { planDays } from './planDays.ts';
import { type DaysRenderer, makeDaysRenderer } from './renderDays.ts';

const DAY_S = 86_400;
const HOURS_PER_DAY = 24;
const HOUR_S = 3600;
/** Share of the jerks awake that is left while falling asleep and in light sleep; chosen. */
const DROWSY_SHARE = 0.2;

export interface SimulatedDays {
  readonly recording: Recording;
  readonly truth: DaysTruth & {
    readonly jerks: readonly TrueJerk[];
    /** Losses of the device; times that it slept through are not among them. */
    readonly gaps: readonly TrueSpan[];
    /** What is wrong with the sensor: calibrated = (raw − offset) × gain. */
    readonly calibration: DaysRenderer['calibration'];
  };
  readonly options: FullDaysOptions;
}

/**
 * Days of a young child with one sensor, as stored integers with a clock that wanders a little (knots), and what really went on.
 * Same options, same bytes. A week at 100 Hz takes 363 MB; where that is too much, see `streamToddlerDays`.
 * @throws RangeError for options that cannot be
 */
export function simulateToddlerDays(options: ToddlerDaysOptions): SimulatedDays {
  const full = completeDaysOptions(options);
  const { truth, gaps, renderer } = prepare(full);
  const { streams, jerks } = renderHours(renderer, 0, full.days * HOURS_PER_DAY, full);
  return {
    recording: recordingOf(full, streams),
    truth: { ...truth, jerks, gaps, calibration: renderer.calibration },
    options: full,
  };
}

/**
 * The same samples, one day of 24 h after the other, each in arrays of its own; times are those within the whole. At the end it returns the truth.
 */
export function* streamToddlerDays(
  options: ToddlerDaysOptions,
): Generator<{ readonly recording: Recording; readonly jerks: readonly TrueJerk[] }, DaysTruth, undefined> {
  const full = completeDaysOptions(options);
  const { truth, renderer } = prepare(full);
  for (let day = 0; day < full.days; day++) {
    const { streams, jerks } = renderHours(renderer, HOURS_PER_DAY * day, HOURS_PER_DAY, full);
    yield { recording: recordingOf(full, streams), jerks };
  }
  return truth;
}

function prepare(full: FullDaysOptions): { truth: DaysTruth; gaps: readonly TrueSpan[]; renderer: DaysRenderer } {
  const truth = planDays(full);
  const gaps = drawGaps(full);
  return { truth, gaps, renderer: makeDaysRenderer(truth, planJerks(full, truth, gaps), gaps, full) };
}

/** Losses of the device, whole seconds, in order. */
function drawGaps({ gapsPerDay, gapMin, days, seed }: FullDaysOptions): TrueSpan[] {
  const gaps: TrueSpan[] = [];
  if (!(gapsPerDay > 0)) return gaps;
  const random = makeRandom(childSeed(seed, 'days/gaps'));
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  for (let atS = exponential(DAY_S / gapsPerDay); atS < DAY_S * days; atS += exponential(DAY_S / gapsPerDay)) {
    const startS = Math.floor(atS);
    const endS = Math.min(DAY_S * days, startS + Math.max(2, Math.round(exponential(60 * gapMin))));
    gaps.push({ startS, endS });
    atS = endS;
  }
  return gaps;
}

function renderHours(
  renderer: DaysRenderer,
  firstHour: number,
  count: number,
  { rateHz, stepG, place }: FullDaysOptions,
): { streams: Stream[]; jerks: TrueJerk[] } {
  const lengths = renderer.lengths.slice(firstHour, firstHour + count);
  const length = lengths.reduce((a, b) => a + b, 0);
  const columns = [new Int16Array(length), new Int16Array(length), new Int16Array(length)] as const;
  const jerks: TrueJerk[] = [];
  const index = new Float64Array(count + 1);
  const timeS = Float64Array.from(index, (_, k) => HOUR_S * (firstHour + k));
  const recorded = new Uint8Array(HOUR_S * count);
  for (let k = 0; k < count; k++) {
    const hour = renderer.renderHourInto(columns, index[k]!);
    for (const jerk of hour.jerks) jerks.push(jerk);
    recorded.set(hour.recorded, HOUR_S * k);
    index[k + 1] = index[k]! + hour.length;
  }
  const whole: Stream = {
    id: place,
    kind: 'motion',
    place,
    startS: timeS[0]!,
    rateHz: Math.abs(length / (HOUR_S * count) - rateHz) < 1e-9 ? rateHz : length / (HOUR_S * count),
    knots: { index, timeS },
    length,
    columns: { accelXG: columns[0], accelYG: columns[1], accelZG: columns[2] },
    scale: { accelXG: stepG, accelYG: stepG, accelZG: stepG },
  };
  return { streams: recorded.includes(0) ? cutStream(whole, recorded) : [whole], jerks };
}

/** One stream for each run of recorded seconds; their columns are views of the whole. */
function cutStream(whole: Stream, recorded: Uint8Array): Stream[] {
  const streams: Stream[] = [];
  for (let from = recorded.indexOf(1); from !== -1; ) {
    const gap = recorded.indexOf(0, from);
    const to = gap === -1 ? recorded.length : gap;
    streams.push(partOf(whole, whole.startS + from, whole.startS + to, streams.length));
    from = gap === -1 ? -1 : recorded.indexOf(1, gap);
  }
  return streams;
}

function partOf(whole: Stream, startS: number, endS: number, number: number): Stream {
  const first = Math.ceil(sampleAtS(whole, startS) - 1e-9);
  const end = Math.min(whole.length, Math.ceil(sampleAtS(whole, endS) - 1e-9));
  const { index: all } = whole.knots!;
  const inner = Array.from({ length: all.length }, (_, k) => all[k]!).filter((i) => i > first && i < end);
  const index = Float64Array.from([first, ...inner, end]);
  const columns = Object.fromEntries(
    Object.entries(whole.columns).map(([name, column]) => [name, column.subarray(first, end)]),
  );
  return {
    ...whole,
    id: number === 0 ? whole.id : `${whole.id}-${number + 1}`,
    startS: timeOfSampleS(whole, first),
    length: end - first,
    columns,
    knots: { index: index.map((i) => i - first), timeS: index.map((i) => timeOfSampleS(whole, i)) },
  };
}

function recordingOf({ seed, startLocal, zone, days, rateHz }: FullDaysOptions, streams: readonly Stream[]): Recording {
  return {
    format: 'simulated',
    name: `toddler-days-${seed}`,
    device: 'simulated wearable',
    wallClock: { startLocal, ...(zone === undefined ? {} : { zone }) },
    streams,
    events: [],
    facts: { simulated: 'yes', seed, days, nominalRateHz: rateHz },
  };
}

/** Jerks awake at their rate, fewer when drowsy, none in deep sleep and none where the sensor is off. */
function planJerks(
  options: FullDaysOptions,
  { activities, notWorn }: DaysTruth,
  gaps: readonly TrueSpan[],
): PlannedJerk[] {
  const { jerksPerMin, jerkG, days, place, seed } = options;
  if (!(jerksPerMin > 0)) return [];
  const off = [...notWorn, ...gaps];
  const drowsy: readonly DayActivity[] = ['settling', 'light-sleep'];
  const spansOf = (wanted: (activity: DayActivity) => boolean): TrueSpan[] =>
    without(
      activities.filter(({ activity }) => wanted(activity)),
      off,
    );
  const draw = (part: string, ratePerMin: number, withinSpans: readonly TrueSpan[]): readonly PlannedJerk[] =>
    drawJerks(
      { ratePerMin, withinSpans, peakG: { median: jerkG, sigmaLn: 0.6, min: 0.05, max: 4 } },
      { startS: 0, endS: DAY_S * days },
      [place],
      childSeed(seed, part),
    ).jerks;
  const awake = spansOf((activity) => activity !== 'deep-sleep' && !drowsy.includes(activity));
  const all = [
    ...draw('days/jerks/awake', jerksPerMin, awake),
    ...draw(
      'days/jerks/drowsy',
      DROWSY_SHARE * jerksPerMin,
      spansOf((activity) => drowsy.includes(activity)),
    ),
  ];
  return all.sort((a, b) => a.timeS - b.timeS);
}

/** Spans less what lies in the others. */
function without(spans: readonly TrueSpan[], others: readonly TrueSpan[]): TrueSpan[] {
  let left: TrueSpan[] = spans.map(({ startS, endS }) => ({ startS, endS }));
  for (const { startS, endS } of others)
    left = left.flatMap((span) =>
      span.endS <= startS || span.startS >= endS
        ? [span]
        : [
            { startS: span.startS, endS: startS },
            { startS: endS, endS: span.endS },
          ].filter((part) => part.endS > part.startS),
    );
  return left;
}
