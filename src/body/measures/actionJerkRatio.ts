import { rateRatioInterval95 } from '../../signal/index.ts';
import { sampledShare } from '../jerks/atRest.ts';
import { JERK_DEFAULTS } from '../jerks/parameters.ts';
import { restCountOf } from '../jerks/restCount.ts';
import { commonSpans, cutSpans, sumOfSpans, unitedSpans } from '../jerks/spans.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { BodyMeasureInput, Jerk, JerkDetection, Span } from '../types.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  leastActionS: {
    value: 20,
    unit: 's',
    source: 'own: two of three times ten seconds with the arms out',
    meaning: 'marked action from which a ratio is taken',
  },
  leastRestS: {
    value: 30,
    unit: 's',
    source: 'own: as for the rate at rest; the interval says what so little is worth',
    meaning: 'still time from which a ratio is taken',
  },
  falseMovingPerMin: {
    value: 10,
    unit: '1/min',
    source: 'own: simulated daily life without jerks, see accuracy',
    meaning: 'events a minute that are counted in a moving limb without jerks',
  },
  leastG: {
    value: JERK_DEFAULTS.leastMovingG,
    unit: 'g',
    source: 'own: what can be told in a moving limb',
    meaning: 'size from which jerks count, in action and at rest alike',
  },
} as const;

interface Tally {
  readonly count: number;
  readonly timeS: number;
}

export const actionJerkRatio = defineSensorMeasure({
  id: 'action-jerk-ratio',
  version: 1,
  title: 'Jerks in action to jerks at rest',
  unit: 'ratio',
  definition:
    'Rate of jerks of 0.15 g and more while the arms are held out or reach, divided by their rate at rest, both corrected for overlap.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 25,
  counts: 'jerks',
  parameters: PARAMETERS,
  compute(sensor, input) {
    const { jerks: detection } = sensor;
    const actionSpans = spansOfTasks(input, ['arms-out', 'reach']);
    if (detection === undefined || input.tasks.length === 0) return undefined;
    if (actionSpans.length === 0) return makeBodyStatement('jerk-no-tasks');
    const rest = restSpansOf(restCountOf(sensor, input).stillSpans, input);
    const action = tally(detection, detection.jerks, commonSpans(actionSpans, sensor.wornSpans));
    const atRest = tally(
      detection,
      detection.jerks.filter(({ still }) => still),
      rest,
    );
    const { leastActionS, leastRestS, falseMovingPerMin } = PARAMETERS;
    if (action.timeS < leastActionS.value || atRest.timeS < leastRestS.value)
      return makeBodyStatement('jerk-short-task', {
        needed: leastActionS.value,
        neededRest: leastRestS.value,
        found: roundForText(action.timeS),
        foundRest: roundForText(atRest.timeS),
      });
    if (action.count + atRest.count === 0) return makeBodyStatement('jerk-none-either');
    const restPerS = Math.max(1, atRest.count) / atRest.timeS;
    const remarks = [makeBodyStatement('jerk-moving-limb', { rate: falseMovingPerMin.value })];
    if (atRest.count === 0) remarks.unshift(makeBodyStatement('jerk-at-least'));
    return {
      value: action.count / action.timeS / restPerS,
      n: action.count + atRest.count,
      interval95: rateRatioInterval95(action.count, action.timeS, atRest.count, atRest.timeS),
      noiseFloor: falseMovingPerMin.value / 60 / restPerS,
      support: action.count + atRest.count >= 20 ? 'fair' : 'poor',
      validFraction: sampledShare(sensor),
      remarks,
    };
  },
});

function spansOfTasks({ tasks }: BodyMeasureInput, wanted: readonly string[]): Span[] {
  return unitedSpans(tasks.filter(({ task }) => wanted.includes(task)));
}

/** Still time that was marked as rest; where none was marked, that outside all tasks. */
function restSpansOf(stillSpans: readonly Span[], input: BodyMeasureInput): Span[] {
  const marked = spansOfTasks(input, ['rest']);
  return marked.length > 0 ? commonSpans(stillSpans, marked) : cutSpans(stillSpans, unitedSpans(input.tasks));
}

/** Jerks that begin in `spans`, and the time of it that is not within a jerk or just after one. */
function tally({ algorithm }: JerkDetection, jerks: readonly Jerk[], spans: readonly Span[]): Tally {
  const large = jerks.filter(({ peakG }) => peakG >= PARAMETERS.leastG.value);
  const joinS = algorithm.parameters.joinS ?? 0;
  const inside = large.filter(({ timeS }) => spans.some(({ startS, endS }) => timeS >= startS && timeS < endS));
  const dead = large.map(({ startS, endS }) => ({ startS, endS: endS + joinS }));
  return { count: inside.length, timeS: sumOfSpans(cutSpans(spans, dead)) };
}
