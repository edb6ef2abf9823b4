import { bootstrapInterval95, median } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { SLIP_PARAMETERS, type SlipBlock, slipFacts } from './slipFacts.ts';

/** Median of a Rayleigh distribution over its axis SD: what noise alone gives as a median speed. */
const RAYLEIGH_MEDIAN = 1.1774;

export const retinalSlipMedian = defineMeasure({
  id: 'retinal-slip-median',
  version: 1,
  title: 'Retinal slip, median',
  unit: 'deg/s',
  definition: 'Median speed of the eye over all valid samples, saccades included.',
  sources: ['own'],
  needs: ['degrees'],
  minRateHz: 30,
  counts: 'blocks of one second',
  parameters: SLIP_PARAMETERS,
  compute({ validS }, input) {
    const { blocks, noiseSd } = slipFacts(input);
    if (blocks.length === 0) return makeStatement('needs-more-time', { needed: 1, found: 0 });
    const middle = (drawn: readonly SlipBlock[]): number => median(drawn.flatMap(({ speeds }) => speeds));
    const value = middle(blocks);
    const noiseFloor = RAYLEIGH_MEDIAN * noiseSd;
    return {
      value,
      n: blocks.length,
      interval95: bootstrapInterval95(
        blocks.map((block) => [block]),
        middle,
        { resampleCount: 200, maxValueCount: 120 },
      ),
      noiseFloor,
      support: supportOfTime(validS),
      remarks: value < 1.5 * noiseFloor ? [makeStatement('below-noise-floor')] : [],
    };
  },
});
