import { childSeed, drawNormal, makeRandom } from '../../../signal/index.ts';
import { drawDirection, scaled, turnBetween, turned, unitOf, type Vector } from '../movement/vector.ts';
import type { FullDaysOptions } from './dayOptions.ts';
import type { DayActivity, DaysTruth } from './dayTypes.ts';

/** How a limb moves in an activity. All chosen; for a wrist or ankle of a toddler. */
interface Manner {
  /** Typical SD of the acceleration of an axis, g, and SD of its logarithm from moment to moment. */
  readonly sizeG: number;
  readonly uneven: number;
  /** Turns of the limb per second, and how far it strays from its posture. */
  readonly turnsPerS: number;
  readonly stray: number;
  readonly lying: boolean;
  readonly rideG: number;
}

const MANNERS: Readonly<Record<DayActivity, Manner>> = {
  'deep-sleep': { sizeG: 0.0006, uneven: 0.2, turnsPerS: 0, stray: 0, lying: true, rideG: 0 },
  'light-sleep': { sizeG: 0.001, uneven: 0.3, turnsPerS: 0, stray: 0, lying: true, rideG: 0 },
  settling: { sizeG: 0.012, uneven: 1.5, turnsPerS: 0.03, stray: 0.7, lying: true, rideG: 0 },
  'awake-in-bed': { sizeG: 0.03, uneven: 1.4, turnsPerS: 0.06, stray: 0.8, lying: true, rideG: 0 },
  play: { sizeG: 0.2, uneven: 0.9, turnsPerS: 0.3, stray: 0.8, lying: false, rideG: 0 },
  'quiet-play': { sizeG: 0.06, uneven: 1, turnsPerS: 0.1, stray: 0.6, lying: false, rideG: 0 },
  meal: { sizeG: 0.045, uneven: 0.9, turnsPerS: 0.15, stray: 0.4, lying: false, rideG: 0 },
  'still-awake': { sizeG: 0.012, uneven: 1.5, turnsPerS: 0.015, stray: 0.3, lying: false, rideG: 0 },
  carried: { sizeG: 0.05, uneven: 0.6, turnsPerS: 0.05, stray: 0.4, lying: false, rideG: 0.01 },
  ride: { sizeG: 0.008, uneven: 1.2, turnsPerS: 0.008, stray: 0.3, lying: false, rideG: 0.02 },
};

const CHOSEN = {
  memoryS: 8, // s over which the size of movement stays alike
  turnS: [0.4, 1.2] as const,
  sleepTurnS: [1.5, 4] as const,
  sleepMoveG: [0.04, 0.25] as const,
  sleepMoveLastsS: [3, 15] as const,
  twitchG: [0.01, 0.05] as const,
  mostG: 0.8,
  handlingS: 12, // s of handling when the sensor is taken off or put on
  handlingG: 0.25,
};

/** One second of a limb. */
export interface SecondOfLimb {
  /** SD of the movement and of the shaking of a ride, g. */
  readonly sizeG: number;
  readonly rideG: number;
  readonly worn: boolean;
  /** "Up" at the quarters of the second, the first one of the next second included. */
  readonly up: readonly [Vector, Vector, Vector, Vector, Vector];
}

interface Turn {
  readonly from: Vector;
  readonly turn: Vector;
  readonly startS: number;
  readonly durationS: number;
}

/** Lives through the days second by second, in order: each call is the next second. */
export function makeBodyState(truth: DaysTruth, options: FullDaysOptions): () => SecondOfLimb {
  const random = (part: string) => makeRandom(childSeed(options.seed, `days/body/${part}`));
  const turns = random('turns');
  const sizes = random('sizes');
  const postures = random('postures');
  const standing = unitOf(scaled(drawDirection(postures), 1));
  let second = 0;
  let activityIndex = 0;
  let offIndex = 0;
  let moveIndex = 0;
  let wave = 0;
  let posture = standing;
  let up = standing;
  let turn: Turn | undefined;
  let burst = { untilS: 0, sizeG: 0 };
  let wasWorn = true;
  let last: DayActivity | undefined;
  const rho = Math.exp(-1 / CHOSEN.memoryS);
  const between = (chance: () => number, [min, max]: readonly [number, number]): number => min + (max - min) * chance();
  const turnTo = (target: Vector, durationS: number): void => {
    turn = { from: up, turn: turnBetween(up, target), startS: second, durationS };
  };
  const upAt = (timeS: number): Vector => {
    if (turn === undefined) return up;
    const p = (timeS - turn.startS) / turn.durationS;
    return p >= 1 ? turned(turn.from, turn.turn) : turned(turn.from, scaled(turn.turn, p * p * (3 - 2 * p)));
  };
  const strayed = (stray: number): Vector => {
    const away = drawDirection(turns);
    return unitOf([posture[0] + stray * away[0], posture[1] + stray * away[1], posture[2] + stray * away[2]]);
  };
  /** Wearing begins or ends: handling, and the sensor lies on one of its faces or comes back. */
  const changeWear = (worn: boolean): void => {
    burst = { untilS: second + CHOSEN.handlingS, sizeG: CHOSEN.handlingG };
    const face = Math.floor(6 * postures());
    const flat: Vector = [0, 1, 2].map((k) => (k === face % 3 ? (face < 3 ? 1 : -1) : 0.02)) as unknown as Vector;
    posture = worn ? standing : unitOf(flat);
    turnTo(posture, 2);
  };
  return () => {
    while (activityIndex + 1 < truth.activities.length && truth.activities[activityIndex]!.endS <= second)
      activityIndex++;
    while (offIndex < truth.notWorn.length && truth.notWorn[offIndex]!.endS <= second) offIndex++;
    const activity = truth.activities[activityIndex]!.activity;
    const manner = MANNERS[activity];
    const off = truth.notWorn[offIndex];
    const worn = !(off !== undefined && off.startS <= second);
    wave = rho * wave + Math.sqrt(1 - rho * rho) * drawNormal(sizes);
    const chances = [turns(), turns()];
    if (worn !== wasWorn) changeWear(worn);
    else if (worn && activity !== last && !(isSleep(activity) && isSleep(last))) {
      // A new thing to do is a new posture; play stands, beds lie.
      posture = activity === 'play' ? standing : drawDirection(postures);
      turnTo(posture, between(postures, CHOSEN.turnS));
    }
    while (moveIndex < truth.sleepMovesS.length && truth.sleepMovesS[moveIndex]! <= second) {
      if (worn && isSleep(activity)) {
        posture = drawDirection(postures);
        turnTo(posture, between(postures, CHOSEN.sleepTurnS));
        burst = {
          untilS: second + between(postures, CHOSEN.sleepMoveLastsS),
          sizeG: between(postures, CHOSEN.sleepMoveG),
        };
      }
      moveIndex++;
    }
    const turning = turn !== undefined && second < turn.startS + turn.durationS;
    if (worn && !turning && chances[0]! < manner.turnsPerS * eager(activity, options))
      turnTo(strayed(manner.stray), between(turns, CHOSEN.turnS));
    if (worn && activity === 'light-sleep' && burst.untilS <= second && chances[1]! < 20 / 3600)
      burst = { untilS: second + 1, sizeG: between(postures, CHOSEN.twitchG) };
    const usual =
      manner.sizeG * eager(activity, options) * Math.exp(manner.uneven * wave - 0.5 * manner.uneven * manner.uneven);
    const sizeG = Math.min(CHOSEN.mostG, (worn ? usual : 0) + (second < burst.untilS ? burst.sizeG : 0));
    const quarters = [0, 0.25, 0.5, 0.75, 1].map((q) => upAt(second + q)) as unknown as SecondOfLimb['up'];
    up = quarters[4];
    if (turn !== undefined && second + 1 >= turn.startS + turn.durationS) turn = undefined;
    wasWorn = worn;
    last = activity;
    second++;
    return { sizeG, rideG: worn ? manner.rideG : 0, worn, up: quarters };
  };
}

function isSleep(activity: DayActivity | undefined): boolean {
  return activity === 'deep-sleep' || activity === 'light-sleep';
}

/** How lively: lethargy slows what is done awake, steroids drive it. */
function eager(activity: DayActivity, { lethargy, steroids }: FullDaysOptions): number {
  return isSleep(activity) ? 1 : (1 - 0.6 * lethargy) * (1 + 0.5 * steroids);
}
