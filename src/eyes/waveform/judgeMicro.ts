import { type Judgement, observe } from './evidence.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import type { WaveformFeatures } from './waveformFeatures.ts';

/** Oscillations too small for the saccade detector, from the spectrum of short stretches. */
export function judgeMicro({ micro, rateHz, unit }: WaveformFeatures): Judgement {
  if (rateHz < P.microMinRateHz) return { evidence: [observe('wave-micro-blind', { rate: rateHz })] };
  if (micro.oscillatingCount < P.microPossibleWindows) return { evidence: [] };
  const evidence = [
    observe(
      'wave-micro',
      {
        amplitude: micro.peakToPeak,
        frequency: micro.frequencyHz,
        count: micro.oscillatingCount,
        windows: micro.windowCount,
      },
      { for: ['microflutter'] },
    ),
  ];
  if (unit !== 'deg' || micro.peakToPeak >= P.flutterMinDeg) return { possible: 'flutter', evidence };
  if (micro.oscillatingCount < P.microMinWindows || micro.horizontalFraction < P.microHorizontal)
    return { possible: 'microflutter', evidence };
  return { clear: 'microflutter', evidence };
}
