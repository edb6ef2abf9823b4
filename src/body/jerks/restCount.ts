import type { AnalysedSensor, BodyMeasureInput, Jerk, JerkDetection, Span, Task } from '../types.ts';
import { cutSpans, liesIn, sumOfSpans, unitedSpans } from './spans.ts';

/** Jerks of a limb at rest, and the time in which they could be counted. */
export interface RestCount {
  readonly jerks: readonly Jerk[];
  /** Worn, awake, otherwise still. */
  readonly stillSpans: readonly Span[];
  readonly stillS: number;
  /** Still time in which a new jerk would have been counted as one: not within another, nor within `joinS` after it. */
  readonly liveS: number;
  /** Jerks in equal parts of the still time, one after another: minutes, or tenths where there are fewer than ten, of 10 s and more. */
  readonly parts: readonly (readonly Jerk[])[];
}

const COUNTS = new WeakMap<JerkDetection, Pick<BodyMeasureInput, 'sleep' | 'tasks'> & { readonly count: RestCount }>();

/**
 * What the measures of a limb at rest share. Time marked as action does not count, nor time asleep (nights and naps of the sleep detector, but for what a person marked): jerks of falling asleep and of sleep are
 * another thing, and a night would thin out the day.
 */
export function restCountOf(sensor: AnalysedSensor, input: BodyMeasureInput): RestCount {
  const detection = sensor.jerks ?? NO_JERKS;
  const known = COUNTS.get(detection);
  if (known !== undefined && known.sleep === input.sleep && known.tasks === input.tasks) return known.count;
  const count = countAtRest(detection, notRest(input));
  COUNTS.set(detection, { sleep: input.sleep, tasks: input.tasks, count });
  return count;
}

/** Tasks in which a limb is used: what happens then is action, however still it is in between. */
const IN_ACTION: ReadonlySet<Task> = new Set(['arms-out', 'reach', 'walk', 'stand']);

/** Time that is no rest awake: asleep as far as nobody says that something else was being done, and what a person marked as action. */
function notRest({ sleep, tasks }: BodyMeasureInput): Span[] {
  const spansOf = (holds: (task: Task) => boolean): Span[] => unitedSpans(tasks.filter(({ task }) => holds(task)));
  const awake = spansOf((task) => task !== 'sleep');
  const asleep = cutSpans(unitedSpans(sleep?.periods ?? []), awake);
  return unitedSpans([...asleep, ...spansOf((task) => IN_ACTION.has(task))]);
}

const NO_JERKS: JerkDetection = {
  algorithm: { id: 'jerks', version: 1, parameters: {} },
  jerks: [],
  stillSpans: [],
  noiseG: Number.NaN,
};

export function countAtRest({ jerks, stillSpans, algorithm }: JerkDetection, asleep: readonly Span[]): RestCount {
  const spans = cutSpans(stillSpans, asleep);
  const joinS = algorithm.parameters.joinS ?? 0;
  const counted = jerks.filter((jerk) => jerk.still && liesIn(spans, jerk.timeS));
  const dead = counted.map(({ startS, endS }) => ({ startS, endS: endS + joinS }));
  const stillS = sumOfSpans(spans);
  return {
    jerks: counted,
    stillSpans: spans,
    stillS,
    liveS: sumOfSpans(cutSpans(spans, dead)),
    parts: inParts(counted, spans),
  };
}

/** Jerks a minute, corrected for the time in which none could have been counted: each is followed by time that is dead. NaN without live time. */
export function correctedPerMin({ jerks, liveS }: RestCount): number {
  return liveS > 0 ? (60 * jerks.length) / liveS : Number.NaN;
}

function inParts(jerks: readonly Jerk[], spans: readonly Span[]): Jerk[][] {
  const stillS = sumOfSpans(spans);
  const count = Math.max(1, Math.floor(stillS / Math.min(60, Math.max(10, stillS / 10))));
  const parts: Jerk[][] = Array.from({ length: count }, () => []);
  let passedS = 0;
  let at = 0;
  for (const { startS, endS } of spans) {
    for (; at < jerks.length && jerks[at]!.timeS < endS; at++) {
      const stillBeforeS = passedS + Math.max(0, jerks[at]!.timeS - startS);
      parts[Math.min(count - 1, Math.floor((count * stillBeforeS) / stillS))]!.push(jerks[at]!);
    }
    passedS += endS - startS;
  }
  return parts;
}
