import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, quantile } from '../../signal/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { FastPhase, MeasureInput } from '../types.ts';
import { type Finding, supportOfCount } from './defineMeasure.ts';
import type { EyeFacts } from './eyeFacts.ts';
import { FIT_PARAMETERS, fitMainSequence, type MainSequenceFit } from './fitMainSequence.ts';
import { speedRemarks } from './rateRemarks.ts';
import { sizedPhases } from './sizedPhases.ts';

export const MAIN_SEQUENCE_PARAMETERS = {
  minCount: {
    value: 20,
    unit: 'saccades',
    source: 'chosen: ten for each of two parameters',
    meaning: 'least number of saccades',
  },
  minLargeDeg: {
    value: 5,
    unit: 'deg',
    source: 'chosen: half of the curve’s bend; below it is a straight line and has no asymptote',
    meaning: '95th percentile of amplitude must reach this',
  },
  minSpan: {
    value: 2,
    unit: 'ratio',
    source: 'chosen',
    meaning: '95th over 5th percentile of amplitude must reach this',
  },
  huber: {
    value: FIT_PARAMETERS.huber,
    unit: 'SD',
    source: 'Huber1964',
    meaning: 'residuals above this weigh less',
  },
} as const;

/** Groups and resamples of the bootstrap. chosen: speed; with fewer groups the interval is wider, never narrower. */
const MAX_GROUPS = 300;
const RESAMPLE_COUNT = 200;

interface FitWithSpread {
  readonly fit: MainSequenceFit;
  readonly asymptoteInterval: [number, number] | undefined;
  readonly scaleInterval: [number, number] | undefined;
}

const cache = new WeakMap<EyeFacts, FitWithSpread>();

/** One parameter of the main-sequence curve with its bootstrap interval; refused where saccades cannot show the curve. */
export function mainSequenceFinding(
  facts: EyeFacts,
  input: MeasureInput,
  parameter: 'asymptote' | 'scale',
): Finding | Statement {
  const { groups, remarks } = sizedPhases(facts);
  const all = groups.flat();
  const { minCount, minLargeDeg, minSpan } = MAIN_SEQUENCE_PARAMETERS;
  if (all.length < minCount.value) {
    return makeStatement('too-few-saccades', { needed: minCount.value, found: all.length });
  }
  const sizes = all.map(({ amplitude }) => amplitude);
  const low = quantile(sizes, 0.05);
  const high = quantile(sizes, 0.95);
  if (high < minLargeDeg.value || high < minSpan.value * low) {
    const params = { needed: minLargeDeg.value, low: roundForText(low), high: roundForText(high) };
    return makeStatement('amplitudes-too-alike', params);
  }
  const { fit, asymptoteInterval, scaleInterval } = cache.get(facts) ?? fitWithSpread(groups);
  cache.set(facts, { fit, asymptoteInterval, scaleInterval });
  if (Number.isNaN(fit.scaleDeg)) return makeStatement('no-fit');
  return {
    value: parameter === 'scale' ? fit.scaleDeg : fit.asymptoteDegPerS,
    n: all.length,
    interval95: parameter === 'scale' ? scaleInterval : asymptoteInterval,
    support: supportOfCount(all.length),
    remarks: [...remarks, ...speedRemarks(input)],
  };
}

/** Both parameters from one bootstrap: the scale's resamples give the asymptote's too. */
function fitWithSpread(groups: readonly (readonly FastPhase[])[]): FitWithSpread {
  const step = Math.max(1, Math.ceil(groups.length / MAX_GROUPS));
  const used = groups.filter((_, k) => k % step === 0);
  const fits: MainSequenceFit[] = [];
  const scaleInterval = bootstrapInterval95(
    used,
    (drawn) => {
      const fit = fitMainSequence(drawn);
      fits.push(fit);
      return fit.scaleDeg;
    },
    { resampleCount: RESAMPLE_COUNT, maxValueCount: Number.POSITIVE_INFINITY },
  );
  const asymptotes = fits.map(({ asymptoteDegPerS }) => asymptoteDegPerS);
  return {
    fit: fitMainSequence(groups.flat()),
    asymptoteInterval:
      scaleInterval === undefined ? undefined : [quantile(asymptotes, 0.025), quantile(asymptotes, 0.975)],
    scaleInterval,
  };
}
