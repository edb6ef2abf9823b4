import type { SecondTable, Span } from '../../../src/body/types.ts';
import { drawNormal, makeRandom, type Random } from '../../../src/signal/index.ts';

/** What a stretch of a toddler's day is like for the sensor. */
type Manner = 'sleep' | 'pram' | 'car' | 'awakeInBed' | 'quiet' | 'rapt' | 'play' | 'screen' | 'pramAwake' | 'table';

export interface ToddlerSpec {
  readonly seed: number;
  readonly days: number;
  /** Where naps are slept; the first one of a day each time. */
  readonly napIn?: 'bed' | 'pram' | 'car';
  /** Sleep of a child with a sedating drug: hardly a movement in hours. */
  readonly deep?: boolean;
  /** Myoclonic jerks a minute, asleep and awake. */
  readonly jerksPerMin?: number;
  /** Wakings a night (mean) of 5 min and more. */
  readonly wakings?: number;
  /** An hour of every afternoon lying before a screen, moving once in 45 s; or awake in the pram. */
  readonly afternoon?: 'screen' | 'pramAwake';
  /** The sensor lies on the table for two hours of each night. */
  readonly offAtNight?: boolean;
  /** Noise of a sample, g, and samples a second. */
  readonly noiseG?: number;
  readonly rateHz?: number;
}

export interface ToddlerTruth {
  readonly nights: readonly (Span & { readonly sleepMin: number; readonly wakes: readonly Span[] })[];
  readonly naps: readonly Span[];
}

interface Stretch extends Span {
  readonly manner: Manner;
}

/**
 * Seconds of a sensor on a toddler over whole days from noon to noon, with truth. A crude twin that knows nothing of the detector: postures that are held and
 * changed, movements of seconds, vibration, and noise by the rate. It lives here only until recordings of children can be used.
 */
export function makeToddlerSeconds(spec: ToddlerSpec): {
  seconds: SecondTable;
  wornSpans: Span[];
  jerks: Span[];
  truth: ToddlerTruth;
} {
  const random = makeRandom(spec.seed);
  const { stretches, truth } = makeSchedule(spec, random);
  const length = spec.days * 86_400;
  const column = (): Float32Array => new Float32Array(length);
  const [meanX, meanY, meanZ, sdX, sdY, sdZ] = [column(), column(), column(), column(), column(), column()];
  const [range, enmo, mad] = [column(), column(), column()];
  const { noiseG = 0.004, rateHz = 50 } = spec;
  const limb = makeLimb(random, spec.deep === true);
  for (const { startS, endS, manner } of stretches)
    for (let k = startS; k < endS; k++) {
      const { direction, moveG, steadyG, meanNoiseG } = limb(manner);
      const sd = Math.sqrt(noiseG ** 2 + moveG ** 2 + steadyG ** 2);
      const meanSd = Math.sqrt(noiseG ** 2 / rateHz + meanNoiseG ** 2 + (0.25 * moveG) ** 2);
      meanX[k] = direction[0] + meanSd * drawNormal(random);
      meanY[k] = direction[1] + meanSd * drawNormal(random);
      meanZ[k] = direction[2] + meanSd * drawNormal(random);
      sdX[k] = sd * (0.7 + 0.6 * random());
      sdY[k] = sd * (0.7 + 0.6 * random());
      sdZ[k] = sd * (0.7 + 0.6 * random());
      range[k] = 4 * sd;
      enmo[k] = 0.5 * sd;
      mad[k] = 0.8 * sd;
    }
  const jerks = addJerks(spec.jerksPerMin ?? 0, length, random, [meanX, meanY, meanZ], [sdX, sdY, sdZ]);
  const count = new Uint16Array(length).fill(rateHz);
  const seconds = { startS: 0, length, count, meanX, meanY, meanZ, sdX, sdY, sdZ, range, enmo, mad };
  const off = stretches.filter(({ manner }) => manner === 'table');
  const wornSpans: Span[] = [];
  let from = 0;
  for (const { startS, endS } of [...off, { startS: length, endS: length }]) {
    if (startS > from) wornSpans.push({ startS: from, endS: startS });
    from = endS;
  }
  return { seconds, wornSpans, jerks, truth };
}

const MIN = 60;
const HOUR = 3600;

/** Second 0 is noon. Bed at seven to nine, up at six to half past seven, a nap after lunch, sometimes one in the morning. */
function makeSchedule(spec: ToddlerSpec, random: Random): { stretches: Stretch[]; truth: ToddlerTruth } {
  const stretches: Stretch[] = [];
  const nights: (Span & { sleepMin: number; wakes: Span[] })[] = [];
  const naps: Span[] = [];
  let at = 0;
  const add = (manner: Manner, durationS: number): Span => {
    const endS = Math.min(spec.days * 86_400, Math.round(at + Math.max(0, durationS)));
    const span = { startS: at, endS };
    if (endS > at) stretches.push({ ...span, manner });
    at = endS;
    return span;
  };
  const between = (low: number, high: number): number => low + (high - low) * random();
  /** Waking life until a moment: play, meals and books, and now and then a screen. */
  const live = (untilS: number): void => {
    while (at < Math.floor(untilS)) {
      const chance = random();
      const manner = chance < 0.55 ? 'play' : chance < 0.92 ? 'quiet' : 'rapt';
      add(manner, Math.min(Math.max(1, untilS - at), between(4, manner === 'rapt' ? 25 : 40) * MIN));
    }
  };
  const nap = (): void => {
    const manner = spec.napIn === 'pram' || spec.napIn === 'car' ? spec.napIn : 'sleep';
    if (manner === 'sleep') add('awakeInBed', between(3, 15) * MIN);
    naps.push(add(manner, between(40, 120) * MIN));
  };
  for (let day = 0; day < spec.days; day++) {
    const noon = day * 86_400;
    live(noon + between(0.5, 1.5) * HOUR);
    nap();
    if (spec.afternoon !== undefined) {
      live(at + HOUR);
      add(spec.afternoon, HOUR);
    }
    live(noon + between(7, 9) * HOUR);
    add('awakeInBed', between(5, 25) * MIN);
    const startS = at;
    const upS = noon + between(18, 19.5) * HOUR;
    const wakes: Span[] = [];
    let asleepS = 0;
    const wakings = Math.floor((spec.wakings ?? 1.5) * 2 * random() + 0.5);
    let offLeft = spec.offAtNight === true;
    for (let w = 0; w <= wakings; w++) {
      const sleep = add('sleep', (upS - at) / (wakings + 1 - w) - (w < wakings ? between(5, 20) * MIN : 0));
      asleepS += sleep.endS - sleep.startS;
      if (offLeft && sleep.endS - sleep.startS > 3 * HOUR) {
        const last = stretches.pop()!;
        at = last.startS;
        add('sleep', (last.endS - last.startS) / 3);
        add('table', 2 * HOUR);
        asleepS -= 2 * HOUR;
        add('sleep', last.endS - at);
        offLeft = false;
      }
      if (w < wakings) wakes.push(add('awakeInBed', between(5, random() < 0.2 ? 55 : 20) * MIN));
    }
    nights.push({ startS, endS: at, sleepMin: asleepS / 60, wakes });
    const morningNap = random() < 0.25;
    if (morningNap) {
      live(noon + between(21, 21.7) * HOUR);
      nap();
    }
    live(noon + 86_400);
  }
  return { stretches, truth: { nights, naps } };
}

interface LimbSecond {
  readonly direction: readonly [number, number, number];
  readonly moveG: number;
  readonly steadyG: number;
  readonly meanNoiseG: number;
}

/** Mean pause and movement, s, size of a change of posture, deg, and of the movement, g. */
const MANNERS: Readonly<Record<Manner, { pauseS: number; moveS: number; turnDeg: number; moveG: number }>> = {
  sleep: { pauseS: 240, moveS: 3, turnDeg: 25, moveG: 0.15 },
  pram: { pauseS: 240, moveS: 3, turnDeg: 15, moveG: 0.12 },
  car: { pauseS: 240, moveS: 3, turnDeg: 15, moveG: 0.12 },
  awakeInBed: { pauseS: 9, moveS: 5, turnDeg: 25, moveG: 0.12 },
  quiet: { pauseS: 6, moveS: 4, turnDeg: 20, moveG: 0.1 },
  rapt: { pauseS: 15, moveS: 3, turnDeg: 12, moveG: 0.06 },
  play: { pauseS: 2, moveS: 12, turnDeg: 45, moveG: 0.3 },
  screen: { pauseS: 45, moveS: 3, turnDeg: 12, moveG: 0.06 },
  pramAwake: { pauseS: 9, moveS: 4, turnDeg: 20, moveG: 0.1 },
  table: { pauseS: 1e9, moveS: 0, turnDeg: 0, moveG: 0 },
};

function makeLimb(random: Random, deep: boolean): (manner: Manner) => LimbSecond {
  let direction: [number, number, number] = [0, 0, 1];
  let manner: Manner | undefined;
  let moving = false;
  let leftS = 0;
  let sizeG = 0;
  const push: [number, number] = [0, 0];
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  const turn = (deg: number): void => {
    const size = (deg * Math.PI) / 180;
    const next = direction.map((part) => part + size * drawNormal(random) * 0.6) as [number, number, number];
    const norm = Math.sqrt(next[0] ** 2 + next[1] ** 2 + next[2] ** 2);
    direction = [next[0] / norm, next[1] / norm, next[2] / norm];
  };
  return (now) => {
    const { pauseS, moveS, turnDeg, moveG } = MANNERS[now];
    if (now !== manner) {
      if (now === 'table' || manner === 'table')
        direction = [0.05 * drawNormal(random), 0.02, now === 'table' ? -1 : 0.6];
      manner = now;
      leftS = 0;
      moving = true;
    }
    if (leftS <= 0) {
      moving = !moving;
      leftS = 1 + exponential(moving ? moveS : pauseS * (deep && now === 'sleep' ? 8 : 1));
      sizeG = moveG * (0.3 + 1.4 * random());
    }
    leftS--;
    if (moving) turn(turnDeg / 2);
    let steadyG = 0;
    let meanNoiseG = 0;
    if (now === 'pram' || now === 'pramAwake') [steadyG, meanNoiseG] = [0.05, 0.004];
    if (now === 'car') {
      steadyG = 0.03;
      for (const axis of [0, 1] as const) push[axis] = 0.8 * push[axis] + 0.6 * 0.03 * drawNormal(random);
      return {
        direction: [direction[0] + push[0], direction[1] + push[1], direction[2]],
        moveG: moving ? sizeG : 0,
        steadyG,
        meanNoiseG: 0.002,
      };
    }
    return { direction, moveG: moving ? sizeG : 0, steadyG, meanNoiseG };
  };
}

/** Jerks of a tenth of a second, which swing back: the mean of a second feels one only where the second's bound cuts it. */
function addJerks(
  perMin: number,
  length: number,
  random: Random,
  means: readonly Float32Array[],
  spreads: readonly Float32Array[],
): Span[] {
  const jerks: Span[] = [];
  if (perMin === 0) return jerks;
  for (let t = 0; ; ) {
    t += (-60 / perMin) * Math.log(1 - random());
    if (t >= length - 1) return jerks;
    jerks.push({ startS: t, endS: t + 0.15 });
    const k = Math.floor(t);
    const size = 0.1 + 0.5 * random();
    const cut = t - k < 0.05 || t - k > 0.85;
    for (let axis = 0; axis < 3; axis++) {
      means[axis]![k] = means[axis]![k]! + (cut ? 0.05 : 0.003) * size * drawNormal(random);
      spreads[axis]![k] = Math.sqrt(spreads[axis]![k]! ** 2 + (0.25 * size) ** 2);
    }
  }
}
