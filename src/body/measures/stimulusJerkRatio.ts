import { rateRatioInterval95 } from '../../signal/index.ts';
import { sampledShare } from '../jerks/atRest.ts';
import { restCountOf } from '../jerks/restCount.ts';
import { commonSpans, cutSpans, sumOfSpans } from '../jerks/spans.ts';
import { makeBodyStatement } from '../statements.ts';
import type { Jerk, Span } from '../types.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  fromS: {
    value: 0.03,
    unit: 's',
    source: 'own: no reflex of the limbs is faster',
    meaning: 'time after a stimulus from which a jerk counts as its answer',
  },
  toS: {
    value: 0.15,
    unit: 's',
    source: 'own: later ones may be startled movement',
    meaning: 'time up to which it does',
  },
  quietS: {
    value: 1,
    unit: 's',
    source: 'own: what a stimulus does is over by then',
    meaning: 'time after each stimulus that is left out of the time of comparison',
  },
  leastStimuli: {
    value: 10,
    unit: 'stimuli',
    source: 'own: ten times 0.12 s hold one jerk by chance at 50 a minute',
    meaning: 'stimuli in still time from which a ratio is taken',
  },
  goodStimuli: { value: 20, unit: 'stimuli', source: 'own', meaning: 'stimuli from which the quality is fair' },
  firstStimuli: {
    value: 3,
    unit: 'stimuli',
    source: 'own: a startle wears off within the first few',
    meaning: 'stimuli that are told apart from the rest',
  },
} as const;

export const stimulusJerkRatio = defineSensorMeasure({
  id: 'stimulus-jerk-ratio',
  version: 1,
  title: 'Jerks after a clap or tap to jerks by chance',
  unit: 'ratio',
  definition:
    'Rate of jerks that begin 30 to 150 ms after a stimulus to the still limb, divided by their rate away from stimuli.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 25,
  counts: 'stimuli',
  parameters: PARAMETERS,
  compute(sensor, input) {
    if (input.stimuliS.length === 0 || sensor.jerks === undefined) return undefined;
    const { fromS, toS, quietS, leastStimuli, goodStimuli, firstStimuli } = PARAMETERS;
    const { stillSpans, jerks } = restCountOf(sensor, input);
    const joinS = sensor.jerks.algorithm.parameters.joinS ?? 0;
    const live = cutSpans(
      stillSpans,
      jerks.map(({ startS, endS }) => ({ startS: startS + 1e-9, endS: endS + joinS })),
    );
    const stimuli = [...input.stimuliS].sort((a, b) => a - b);
    const windows = stimuli
      .map((timeS) => ({ startS: timeS + fromS.value, endS: timeS + toS.value }))
      .filter((window) => sumOfSpans(commonSpans([window], stillSpans)) >= (window.endS - window.startS) / 2);
    if (windows.length < leastStimuli.value)
      return makeBodyStatement('jerk-few-stimuli', { needed: leastStimuli.value, found: windows.length });
    const lockedS = sumOfSpans(commonSpans(live, apart(windows)));
    const away = cutSpans(
      live,
      stimuli.map((timeS) => ({ startS: timeS, endS: timeS + quietS.value })),
    );
    const awayS = sumOfSpans(away);
    const hasJerk = (window: Span): boolean => beginsIn(jerks, window);
    const answered = windows.filter(hasJerk).length;
    const beside = jerks.filter(({ startS }) => isIn(away, startS)).length;
    if (!(awayS > 0 && lockedS > 0) || answered + beside === 0) return makeBodyStatement('jerk-none-either');
    const first = windows.slice(0, firstStimuli.value);
    const rest = windows.slice(firstStimuli.value);
    const remarks = [
      makeBodyStatement('jerk-first-stimuli', {
        first: first.filter(hasJerk).length,
        count: rest.length,
        rest: rest.filter(hasJerk).length,
      }),
    ];
    if (beside === 0) remarks.unshift(makeBodyStatement('jerk-at-least'));
    const besidePerS = Math.max(1, beside) / awayS;
    return {
      value: answered / lockedS / besidePerS,
      n: windows.length,
      interval95: rateRatioInterval95(answered, lockedS, beside, awayS),
      noiseFloor: 1 / lockedS / besidePerS,
      support: windows.length >= goodStimuli.value ? 'fair' : 'poor',
      validFraction: sampledShare(sensor),
      remarks,
    };
  },
});

/** Windows in order, none beyond the beginning of the next. */
function apart(windows: readonly Span[]): Span[] {
  return windows.map(({ startS, endS }, k) => ({ startS, endS: Math.min(endS, windows[k + 1]?.startS ?? endS) }));
}

function beginsIn(jerks: readonly Jerk[], { startS, endS }: Span): boolean {
  return jerks.some((jerk) => jerk.startS >= startS && jerk.startS < endS);
}

function isIn(spans: readonly Span[], timeS: number): boolean {
  return spans.some(({ startS, endS }) => timeS >= startS && timeS <= endS);
}
