import type { Column } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import type { LidEvent } from './lidEvents.ts';
import { movementOf } from './movement.ts';
import { BLINK_PARAMETERS } from './parameters.ts';

/**
 * Blinks told from the vertical course alone, for signals with neither pupil nor openness. Vertical back-to-back saccades
 * look alike, so this prefers to miss: out of rest, straight down (up in EOG), back to where it began, into rest, alone,
 * and at least half again as long as two saccades of that size would last. Where anything is lost it says nothing.
 */
export function excursionEvents(signal: GazeSignal): LidEvent[] {
  const { x, y, rateHz, unit } = signal;
  if (y === undefined) return [];
  const { speedAt, movingSpeed } = movementOf(signal);
  const restCount = Math.ceil(BLINK_PARAMETERS.minExcursionS * rateHz);
  const longest = Math.floor(BLINK_PARAMETERS.maxExcursionS * rateHz);
  const down = unit === 'deg' ? -1 : 1;
  const events: LidEvent[] = [];
  let lastMoving = 0;
  for (let i = 1; i < x.length; i++) {
    if (speedAt(i) <= movingSpeed) continue;
    const wasResting = i - lastMoving > restCount;
    lastMoving = i;
    if (!wasResting) continue;
    const start = i;
    let end = start + 1;
    for (let k = start + 1; k < x.length && k - end < restCount && k - start <= longest + restCount; k++) {
      if (!(speedAt(k) <= movingSpeed)) end = k + 1;
    }
    lastMoving = end - 1;
    if (isLidCourse([x, y], { start, end, rateHz, down, unit, minDepth: BLINK_PARAMETERS.minDepthS * movingSpeed })) {
      events.push({ startIndex: start, endIndex: end, isBlink: true });
    }
    i = end;
  }
  return events;
}

function isLidCourse(
  [x, y]: readonly [Column, Column],
  course: { start: number; end: number; rateHz: number; down: 1 | -1; unit: string; minDepth: number },
): boolean {
  const { start, end, rateHz, down, unit, minDepth } = course;
  const durationS = (end - start) / rateHz;
  if (!(durationS >= BLINK_PARAMETERS.minExcursionS && durationS <= BLINK_PARAMETERS.maxExcursionS)) return false;
  let deepest = start;
  let highest = 0;
  let sideways = 0;
  for (let k = start; k < end; k++) {
    const depth = down * (y[k]! - y[start]!);
    if (Number.isNaN(depth)) return false;
    if (depth > down * (y[deepest]! - y[start]!)) deepest = k;
    highest = Math.max(highest, -depth);
    sideways = Math.max(sideways, Math.abs(x[k]! - x[start]!));
  }
  const depth = down * (y[deepest]! - y[start]!);
  const left = Math.abs(y[end - 1]! - y[start]!);
  const turnFraction = (deepest - start) / (end - start);
  // why: duration of a saccade is 2.2 ms/deg and 21 ms on top (main sequence), there and back
  const twoSaccadesS = unit === 'deg' ? 2 * (0.0022 * depth + 0.021) : 0;
  return (
    depth >= minDepth &&
    highest <= 0.25 * depth &&
    sideways <= 0.25 * depth &&
    left <= 0.25 * depth &&
    turnFraction > 0.15 &&
    turnFraction < 0.65 &&
    durationS >= 1.5 * twoSaccadesS &&
    goesOneWay(y, start, deepest, down) &&
    goesOneWay(y, deepest, end, -down)
  );
}

/** Whether most of the path leads one way: a lid closes and opens in one go each. */
function goesOneWay(y: Column, from: number, to: number, sign: number): boolean {
  let along = 0;
  let against = 0;
  for (let k = from + 1; k < to; k++) {
    const step = sign * (y[k]! - y[k - 1]!);
    if (step > 0) along += step;
    else against -= step;
  }
  return against <= 0.25 * along;
}
