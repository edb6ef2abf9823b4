import type { Evidence } from '../types.ts';
import { type Judgement, observe, WITH_PAUSES } from './evidence.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import type { WaveformFeatures } from './waveformFeatures.ts';

/** Saccades answered by their return after a pause: square-wave jerks, or macrosaccadic oscillation in long chains. */
export function judgePairs({ pairs, validS, unit }: WaveformFeatures): Judgement {
  const perS = pairs.pairCount / validS;
  const isSmall = unit === 'deg' && pairs.amplitude < P.smallPairDeg;
  const possiblePerS = isSmall ? P.smallPairPossiblePerS : P.pairPossiblePerS;
  if (pairs.pairCount < P.minPairs - 1 || pairs.pairedShare < P.pairedPossibleShare || perS < possiblePerS) {
    return {
      evidence:
        pairs.saccadeCount < P.minPairs
          ? []
          : [
              observe(
                'wave-few-pairs',
                { pairs: pairs.pairCount, percent: 100 * pairs.pairedShare },
                { against: WITH_PAUSES },
              ),
            ],
    };
  }
  const evidence: Evidence[] = [
    observe(
      'wave-pairs',
      { pairs: pairs.pairCount, pause: 1000 * pairs.pauseS, percent: 100 * pairs.pairedShare },
      { for: WITH_PAUSES, against: ['opsoclonus', 'flutter'] },
    ),
  ];
  const isOften =
    pairs.pairCount >= P.minPairs &&
    pairs.pairedShare >= P.pairedShare &&
    perS >= (isSmall ? P.smallPairMinPerS : P.pairMinPerS);
  if (isSmall) evidence.push(observe('wave-pairs-small', { amplitude: pairs.amplitude, perMin: 60 * perS }));
  const kind = kindOf({ pairs, evidence });
  if (kind === undefined) return { possible: 'square-wave-jerks', evidence };
  const isFlat = pairs.axisRatio < P.pairPlane && Math.abs(pairs.axisDeg) <= P.horizontalDeg;
  if (!isOften || (kind === 'square-wave-jerks' && !isFlat)) return { possible: kind, evidence };
  return { clear: kind, evidence };
}

function kindOf({ pairs, evidence }: { pairs: WaveformFeatures['pairs']; evidence: Evidence[] }) {
  const chains = { percent: 100 * pairs.chainShare };
  if (pairs.chainShare < P.chainFewShare) {
    evidence.push(
      observe('wave-no-chains', {}, { for: ['square-wave-jerks'], against: ['macrosaccadic-oscillation'] }),
    );
    return 'square-wave-jerks' as const;
  }
  evidence.push(observe('wave-chains', chains, { for: ['macrosaccadic-oscillation'] }));
  const signs = [
    pairs.baseSpread >= P.baseSpread,
    pairs.pauseAsymmetry < P.pauseAsymmetry,
    pairs.sizeSpan >= P.sizeSpan,
    pairs.edgeSize < P.edgeSize,
  ].filter(Boolean).length;
  if (signs < P.centrePossibleSigns) {
    const speaks = { for: ['square-wave-jerks'], against: ['macrosaccadic-oscillation'] } as const;
    evidence.push(observe('wave-one-base', {}, speaks));
    return 'square-wave-jerks' as const;
  }
  if (pairs.chainShare < P.chainMostShare || signs < P.centreSigns) return undefined;
  evidence.push(
    observe('wave-about-centre', { signs }, { for: ['macrosaccadic-oscillation'], against: ['square-wave-jerks'] }),
  );
  return 'macrosaccadic-oscillation' as const;
}
