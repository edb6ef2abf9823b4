import { bootstrapInterval95, median } from '../../signal/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { SLIP_PARAMETERS, type SlipBlock, slipFacts } from './slipFacts.ts';

/** Median of a Rayleigh distribution over its axis SD: what noise alone gives as a median speed. */
const RAYLEIGH_MEDIAN = 1.1774;

const PARAMETERS = {
  ...SLIP_PARAMETERS,
  minSlowS: { value: 0.5, unit: 's', source: 'chosen', meaning: 'least time between saccades' },
} as const;

export const slowPhaseSpeed = defineMeasure({
  id: 'slow-phase-speed',
  version: 1,
  title: 'Speed between saccades, median',
  unit: 'deg/s',
  definition: 'Median speed of the eye over the valid samples more than 20 ms away from any saccade.',
  sources: ['own'],
  needs: ['degrees'],
  minRateHz: 30,
  counts: 'blocks of one second',
  parameters: PARAMETERS,
  compute(_, input) {
    const { blocks, slowNoiseSd, slowS } = slipFacts(input);
    const needed = PARAMETERS.minSlowS.value;
    if (slowS < needed) return makeStatement('no-slow-samples', { needed, found: roundForText(slowS) });
    const used = blocks.filter(({ slowSpeeds }) => slowSpeeds.length > 0);
    const middle = (drawn: readonly SlipBlock[]): number => median(drawn.flatMap(({ slowSpeeds }) => slowSpeeds));
    const value = middle(used);
    const noiseFloor = RAYLEIGH_MEDIAN * slowNoiseSd;
    return {
      value,
      n: used.length,
      interval95: bootstrapInterval95(
        used.map((block) => [block]),
        middle,
        { resampleCount: 200, maxValueCount: 120 },
      ),
      noiseFloor,
      support: supportOfTime(slowS),
      remarks: value < 1.5 * noiseFloor ? [makeStatement('below-noise-floor')] : [],
    };
  },
});
