import { quantile } from '../../signal/index.ts';
import type { MovementEpochs } from './movementEpochs.ts';
import { runsOf } from './runs.ts';
import { SCORE } from './score.ts';
import type { SleepParameters } from './sleepParameters.ts';
import { fillWithinSleep, HELD_G, takeOffTables } from './wearOfSleep.ts';

export interface MovementScores {
  /** `SCORE` per epoch. */
  readonly scores: Uint8Array;
  /** Threshold that was used, deg. */
  readonly turnDeg: number;
  /** Epochs taken for not worn that were kept as sleep. */
  readonly keptEpochs: number;
  /** Epochs without samples that were taken for sleep. */
  readonly bridgedEpochs: number;
  /** Epochs that looked like sleep and were taken for a sensor on a table. */
  readonly tableEpochs: number;
}

/**
 * Sleep, wake or not worn of each epoch. An epoch moves where gravity turned or the limb stirred; it is wake where more than a share of the epochs around it
 * moved. On a ride (pram, car, arm) everything trembles: there only larger turns count, and fewer of them are wake. A stretch of wake then begins with its
 * first and ends with its last moving epoch, so that the window's width moves no bound.
 */
export function scoreMovement(epochs: MovementEpochs, parameters: SleepParameters): MovementScores {
  const { length, worn, epochS } = epochs;
  const quiet = quietOf(epochs, parameters);
  const turnDeg = turnThresholdDeg(quiet.turnDeg, parameters);
  const stirG = Math.max(parameters.stirRatio * quiet.shakeG, quiet.shakeG + parameters.stirMoreG);
  const ride = ridesOf(epochs, quiet.shakeG, parameters);
  const moves = new Uint8Array(length);
  for (let e = 0; e < length; e++) {
    const onRide = ride[e] === 1;
    const turns = epochs.turnDeg[e]! > (onRide ? parameters.rideTurnDeg : turnDeg);
    const stirs = epochs.shakeG[e]! > (onRide ? parameters.shakeG : Math.min(stirG, parameters.shakeG));
    moves[e] = worn[e] === 1 && (turns || stirs) ? 1 : 0;
  }
  const reach = Math.floor((parameters.windowMin * 60) / epochS / 2);
  const moved = countUpTo(moves);
  const there = countUpTo(worn);
  const scores = new Uint8Array(length);
  for (let e = 0; e < length; e++) {
    const from = Math.max(0, e - reach);
    const to = Math.min(length, e + reach + 1);
    const share = (moved[to]! - moved[from]!) / (there[to]! - there[from]!);
    const wake = share > (ride[e] === 1 ? parameters.rideMovingShare : parameters.movingShare);
    scores[e] = worn[e] === 0 ? SCORE.notWorn : wake ? SCORE.wake : SCORE.sleep;
  }
  trimWakes(scores, moves);
  const tableEpochs = takeOffTables(scores, moves, epochs, parameters);
  return { scores, turnDeg, tableEpochs, ...fillWithinSleep(scores, epochs, parameters) };
}

/** Turn and shake that a tenth of the worn epochs stay below: those of sleep where there is a night, and of noise. Held values are left out. */
function quietOf(
  { turnDeg, shakeG, worn }: MovementEpochs,
  { quietMostG }: SleepParameters,
): { turnDeg: number; shakeG: number } {
  const tenth = (values: Float32Array): number => {
    const seen = values.filter((value, e) => worn[e] === 1 && shakeG[e]! > HELD_G && !Number.isNaN(value));
    return seen.length === 0 ? 0 : quantile(seen, 0.1);
  };
  return { turnDeg: tenth(turnDeg), shakeG: Math.min(quietMostG, tenth(shakeG)) };
}

/** Share of a window that trembles on a ride: a stop at the lights is no end of it. */
const RIDE_SHARE = 0.9;

/** 1 where all trembles for minutes on end, up to the first and last of them. */
function ridesOf(
  { shakeG, worn, epochS, length }: MovementEpochs,
  quietG: number,
  parameters: SleepParameters,
): Uint8Array {
  const ride = new Uint8Array(length);
  const least = Math.max(parameters.rideG, parameters.rideNoiseRatio * quietG);
  const trembles = Uint8Array.from(shakeG, (shake) => (shake > least ? 1 : 0));
  const total = countUpTo(trembles);
  const known = countUpTo(Uint8Array.from(shakeG, (shake, e) => (worn[e] === 1 && !Number.isNaN(shake) ? 1 : 0)));
  const reach = Math.floor((parameters.rideWindowMin * 60) / epochS / 2);
  for (let e = 0; e < length; e++) {
    const from = Math.max(0, e - reach);
    const to = Math.min(length, e + reach + 1);
    if (total[to]! - total[from]! > RIDE_SHARE * (known[to]! - known[from]!)) ride.fill(1, from, to);
  }
  return ride.map((flag, e) => flag * trembles[e]!);
}

function turnThresholdDeg(quietDeg: number, parameters: SleepParameters): number {
  const { turnRatio, turnLeastDeg, turnMostDeg, turnNoiseRatio, turnNoiseMostDeg } = parameters;
  const noise = Math.min(turnNoiseMostDeg, turnNoiseRatio * quietDeg);
  return Math.max(turnLeastDeg, Math.min(turnMostDeg, turnRatio * quietDeg), noise);
}

/** How many ones there are before each index. */
function countUpTo(flags: Uint8Array): Uint32Array {
  const total = new Uint32Array(flags.length + 1);
  for (let i = 0; i < flags.length; i++) total[i + 1] = total[i]! + flags[i]!;
  return total;
}

/** A stretch of wake gives back the epochs before its first and after its last movement to the sleep that it borders on. */
function trimWakes(scores: Uint8Array, moves: Uint8Array): void {
  for (const { value, start, end } of runsOf(scores)) {
    if (value !== SCORE.wake) continue;
    let first = start;
    let last = end;
    if (scores[start - 1] === SCORE.sleep) while (first < end && moves[first] === 0) first++;
    if (scores[end] === SCORE.sleep) while (last > first && moves[last - 1] === 0) last--;
    scores.fill(SCORE.sleep, start, first);
    scores.fill(SCORE.sleep, last, end);
  }
}

/** The code of most epochs of each whole minute; sleep wins a draw against wake, both against not worn. */
export function minutesOfEpochs(scores: Uint8Array, epochS: number): Uint8Array {
  const perMinute = 60 / epochS;
  const minutes = new Uint8Array(Math.floor(scores.length / perMinute));
  for (let m = 0; m < minutes.length; m++) {
    const votes = [0, 0, 0];
    for (let k = 0; k < perMinute; k++) votes[scores[m * perMinute + k]!]!++;
    const [wake, sleep, notWorn] = votes as [number, number, number];
    minutes[m] = notWorn > wake + sleep ? SCORE.notWorn : sleep >= wake ? SCORE.sleep : SCORE.wake;
  }
  return minutes;
}
