import { bootstrapInterval95 } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { SLIP_PARAMETERS, type SlipBlock, slipFacts } from './slipFacts.ts';

export const retinalSlipRms = defineMeasure({
  id: 'retinal-slip-rms',
  version: 1,
  title: 'Retinal slip, root mean square',
  unit: 'deg/s',
  definition:
    'Root mean square speed of the eye over all valid samples, saccades included, noise taken off: the slip of the image of a still world.',
  sources: ['own'],
  needs: ['degrees'],
  minRateHz: 30,
  counts: 'blocks of one second',
  parameters: SLIP_PARAMETERS,
  compute({ validS }, input) {
    const { blocks, noiseSd } = slipFacts(input);
    if (blocks.length === 0) return makeStatement('needs-more-time', { needed: 1, found: 0 });
    const noise = Number.isNaN(noiseSd) ? 0 : 2 * noiseSd * noiseSd;
    const rms = (drawn: readonly SlipBlock[]): number => {
      const squares = drawn.reduce((sum, block) => sum + block.squares, 0);
      return Math.sqrt(Math.max(0, squares / drawn.reduce((sum, block) => sum + block.count, 0) - noise));
    };
    return {
      value: rms(blocks),
      n: blocks.length,
      interval95: bootstrapInterval95(
        blocks.map((block) => [block]),
        rms,
      ),
      noiseFloor: Math.sqrt(noise),
      support: supportOfTime(validS),
    };
  },
});
