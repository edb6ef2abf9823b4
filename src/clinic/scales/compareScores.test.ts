import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScores } from './compareScores.ts';
import { scaleOf } from './scales.ts';

const oms = scaleOf('oms-severity-5')!;
const score = (total: number | undefined, scaleId = 'oms-severity-5', scaleVersion = '1') => ({
  scaleId,
  scaleVersion,
  ...(total === undefined ? {} : { total }),
});

describe('compareScores', () => {
  test('from 11 to 3 is 8 less, which is better where higher is worse', () => {
    expect(compareScores(oms, score(11), score(3))).toEqual({ change: -8, direction: 'better' });
    expect(compareScores(oms, score(3), score(3))).toEqual({ change: 0, direction: 'same' });
    const iq = scaleOf('wisc')!;
    expect(compareScores(iq, score(90, 'wisc'), score(93, 'wisc'))).toEqual({ change: 3, direction: 'better' });
  });

  test('another version, the other form and a rating without a total are refused with a reason', () => {
    expect(compareScores(oms, score(5), score(5, 'oms-severity-5', '2'))).toMatchObject({ refused: 'other-version' });
    expect(compareScores(oms, score(5), score(5, 'oms-severity-6'))).toMatchObject({ refused: 'other-scale' });
    expect(compareScores(oms, score(undefined), score(5))).toMatchObject({ refused: 'no-total' });
    expect(compareScores({ ...oms, version: '2' }, score(5), score(6))).toMatchObject({ refused: 'other-version' });
  });

  test('property: the way back is the opposite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }), (a, b) => {
        const [there, back] = [compareScores(oms, score(a), score(b)), compareScores(oms, score(b), score(a))];
        if ('refused' in there || 'refused' in back) throw new Error('not comparable');
        expect(there.change + back.change).toBe(0);
        expect(there.direction === 'same').toBe(a === b);
      }),
    );
  });
});
