import type { BodyPlace } from '../../../recording/index.ts';
import { childSeed, drawNormal, makeRandom, type Random } from '../../../signal/index.ts';
import { drawDirection, type Vector } from '../movement/vector.ts';
import type { TrueJerk, TrueSpan } from '../types.ts';
import { type AddJerksOptions, CONDUCTION_S, JERK_DEFAULTS } from './jerkOptions.ts';
import type { JerkShapeParameters } from './jerkShape.ts';
import { drawSpread } from './spread.ts';

/** A jerk before it is written. */
export interface PlannedJerk {
  readonly place: BodyPlace;
  /** Moment of the onset; for jerks by hand that of the peak (`timeIsPeak`). */
  readonly timeS: number;
  readonly timeIsPeak: boolean;
  readonly peakG: number;
  readonly durationS: number;
  readonly kind: TrueJerk['kind'];
  readonly cause: TrueJerk['cause'];
  readonly event?: number;
  /** Along which a contraction pulls. A lapse falls: its direction is found from the gravity of the recording. */
  readonly direction: Vector;
  readonly directionByHand: boolean;
  /** A number 0–1 that chooses the axis of the turn. */
  readonly axisChance: number;
  readonly shape: JerkShapeParameters;
  readonly staysFraction: number;
  readonly staysS: number;
}

export interface JerkPlan {
  readonly jerks: readonly PlannedJerk[];
  readonly stimuliS: readonly number[];
}

/** All jerks of a recording of `durationS` from `startS` on, in order of time. Each kind of chance has a seed of its own. */
export function drawJerks(
  options: AddJerksOptions,
  { startS, endS }: TrueSpan,
  placesHere: readonly BodyPlace[],
  seed: number,
): JerkPlan {
  const places = options.places ?? placesHere;
  const out: PlannedJerk[] = [];
  const within = options.withinSpans ?? [{ startS, endS }];
  const inside = (timeS: number, spans: readonly TrueSpan[]): boolean =>
    spans.some((span) => timeS >= span.startS && timeS < span.endS);
  if (options.list !== undefined) {
    options.list.forEach((jerk, k) => {
      const random = makeRandom(childSeed(seed, `jerks/list/${k}`));
      const kind = jerk.kind ?? 'positive';
      out.push({
        ...drawBody(random, { ...options, peakG: jerk.peakG, durationS: jerk.durationS }, kind, jerk.direction),
        place: jerk.place,
        timeS: jerk.timeS,
        timeIsPeak: true,
        cause: 'spontaneous',
      });
    });
    return { jerks: out.sort(byTime), stimuliS: [] };
  }
  const { ratePerMin = JERK_DEFAULTS.ratePerMin, generalisedPerMin = 0, action, stimulus } = options;
  const onePlace = (place: BodyPlace, timesS: readonly number[], cause: TrueJerk['cause'], part: string): void => {
    const random = makeRandom(childSeed(seed, `jerks/${part}/${place}/bodies`));
    for (const timeS of timesS) out.push({ ...drawBody(random, options), place, timeS, timeIsPeak: false, cause });
  };
  for (const place of places) {
    const own = makeRandom(childSeed(seed, `jerks/own/${place}/times`));
    const timesS = drawTimes(own, ratePerMin, startS, endS, options).filter((timeS) => inside(timeS, within));
    onePlace(place, timesS, 'spontaneous', 'own');
    if (action === undefined) continue;
    const more = makeRandom(childSeed(seed, `jerks/action/${place}/times`));
    const active = drawTimes(more, action.ratePerMin, startS, endS, options);
    onePlace(
      place,
      active.filter((timeS) => inside(timeS, action.spans)),
      'action',
      'action',
    );
  }
  let event = 0;
  const allPlaces = (timeS: number, cause: TrueJerk['cause'], random: Random): void => {
    event++;
    const kind = random() < (options.negativeFraction ?? 0) ? 'negative' : 'positive';
    const common = drawBody(random, options, kind);
    for (const place of places) {
      const peakG = common.peakG * Math.exp(JERK_DEFAULTS.unevenLn * drawNormal(random));
      const delayS = Math.max(0, CONDUCTION_S[place] + JERK_DEFAULTS.delayJitterS * drawNormal(random));
      const body = drawBody(random, { ...options, peakG, durationS: common.durationS }, kind);
      out.push({ ...body, place, timeS: timeS + delayS, timeIsPeak: false, cause, event });
    }
  };
  const whole = makeRandom(childSeed(seed, 'jerks/generalised/times'));
  const bodies = makeRandom(childSeed(seed, 'jerks/generalised/bodies'));
  for (const timeS of drawTimes(whole, generalisedPerMin, startS, endS, options))
    if (inside(timeS, within)) allPlaces(timeS, 'spontaneous', bodies);
  const stimuliS = stimulus === undefined ? [] : drawClaps(stimulus.timesS, startS, endS, seed);
  const answers = makeRandom(childSeed(seed, 'jerks/stimulus'));
  const [soonestS, latestS] = JERK_DEFAULTS.latencyS;
  for (const clapS of stimuliS) {
    const answered = answers() < (stimulus?.probability ?? JERK_DEFAULTS.answerProbability);
    const latencyS = soonestS + (latestS - soonestS - 0.04) * answers(); // why 0.04: the ankles come last and still within the bounds
    if (answered) allPlaces(clapS + latencyS, 'stimulus', answers);
  }
  return { jerks: out.sort(byTime), stimuliS };
}

function byTime(a: PlannedJerk, b: PlannedJerk): number {
  return a.timeS - b.timeS;
}

/** Size, shape and direction of one jerk. Always the same number of draws, so that one does not shift the next. */
function drawBody(
  random: Random,
  options: AddJerksOptions,
  kindByHand?: TrueJerk['kind'],
  direction?: Vector,
): Omit<PlannedJerk, 'place' | 'timeS' | 'timeIsPeak' | 'cause'> {
  const own = makeRandom(random() * 2 ** 32);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(own() * all.length)]!;
  const between = ([min, max]: readonly [number, number]): number => min + (max - min) * own();
  const drawnKind = own() < (options.negativeFraction ?? 0) ? 'negative' : 'positive';
  const kind = kindByHand ?? drawnKind;
  const drawnDirection = drawDirection(own);
  const damping = pick(JERK_DEFAULTS.dampings);
  const stays = between(JERK_DEFAULTS.staysFraction);
  const { bursts, silences, twitches, catchSizes, staysS } = JERK_DEFAULTS;
  return {
    kind,
    direction: direction ?? drawnDirection,
    directionByHand: direction !== undefined,
    axisChance: own(),
    staysFraction: options.staysFraction ?? stays,
    staysS: between(staysS),
    shape: {
      kind,
      burst: pick(kind === 'positive' ? bursts : silences),
      twitch: pick(twitches),
      damping: options.damping ?? damping,
      catchSize: kind === 'positive' ? 0 : pick(catchSizes),
    },
    durationS: drawSpread(own, options.durationS ?? JERK_DEFAULTS.durationS),
    peakG: drawSpread(own, options.peakG ?? JERK_DEFAULTS.peakG),
  };
}

/** Times of one process. The rate is kept whatever the timing. */
function drawTimes(
  random: Random,
  ratePerMin: number,
  startS: number,
  endS: number,
  { timing = 'poisson', minSpacingS = JERK_DEFAULTS.minSpacingS }: AddJerksOptions,
): number[] {
  const times: number[] = [];
  if (!(ratePerMin > 0)) return times;
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  const meanS = 60 / ratePerMin;
  if (timing === 'clusters') {
    const { clusterSize, clusterIntervalS } = JERK_DEFAULTS;
    for (let atS = startS + exponential(meanS * clusterSize); atS < endS; atS += exponential(meanS * clusterSize)) {
      let timeS = atS;
      do {
        if (timeS < endS) times.push(timeS);
        timeS += exponential(clusterIntervalS);
      } while (random() < 1 - 1 / clusterSize);
    }
    return times.sort((a, b) => a - b);
  }
  const restS = timing === 'spaced' ? minSpacingS : 0;
  for (let atS = startS + exponential(meanS); atS < endS; atS += restS + exponential(meanS - restS)) times.push(atS);
  return times;
}

function drawClaps(times: readonly number[] | number, startS: number, endS: number, seed: number): readonly number[] {
  if (typeof times !== 'number') return times;
  const random = makeRandom(childSeed(seed, 'jerks/claps'));
  const [shortS, longS] = JERK_DEFAULTS.clapSpacingS;
  const claps: number[] = [];
  for (let atS = startS + shortS; claps.length < times && atS < endS - 1; atS += shortS + (longS - shortS) * random())
    claps.push(Math.round(atS * 1000) / 1000);
  return claps;
}
