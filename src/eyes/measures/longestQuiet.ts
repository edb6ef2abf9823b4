import { makeStatement } from '../statements.ts';
import type { MeasureInput } from '../types.ts';
import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { isLost } from './eyeFacts.ts';

const PARAMETERS = {
  bridgedLossS: {
    value: 0.5,
    unit: 's',
    source: 'chosen: the longest blink; longer loss may hide a burst',
    meaning: 'loss up to this length does not end the quiet',
  },
} as const;

export const longestQuiet = defineMeasure({
  id: 'longest-quiet',
  version: 1,
  title: 'Longest time without a burst',
  unit: 's',
  definition:
    'Longest stretch of recording without a burst of back-to-back saccades; loss longer than 0.5 s ends it, shorter loss is not counted as quiet.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'bursts',
  parameters: PARAMETERS,
  compute({ validS, bursts }, input) {
    const { seconds, isClipped } = longestStretch(input);
    return {
      value: seconds,
      n: bursts.length,
      noiseFloor: 1 / input.rateHz,
      support: supportOfTime(validS),
      remarks: isClipped ? [makeStatement('clipped-by-recording')] : [],
    };
  },
});

function longestStretch({ segments, rateHz }: MeasureInput): { seconds: number; isClipped: boolean } {
  const maxLoss = PARAMETERS.bridgedLossS.value * rateHz;
  let longest = 0;
  let isClipped = false;
  for (const { detection } of segments) {
    const { labels, bursts } = detection;
    let from = 0;
    for (let b = 0; b <= bursts.length; b++) {
      const to = b < bursts.length ? bursts[b]!.startIndex : labels.length;
      let quiet = 0;
      let loss = 0;
      let reachesEdge = from === 0;
      for (let i = from; i <= to; i++) {
        const atEnd = i === to;
        if (!atEnd && !isLost(labels[i]!)) {
          if (loss > maxLoss) {
            quiet = 0;
            reachesEdge = true;
          }
          quiet++;
          loss = 0;
        } else if (!atEnd) loss++;
        const ends = atEnd || loss > maxLoss;
        if (ends && quiet > longest) {
          longest = quiet;
          isClipped = reachesEdge || loss > maxLoss || to === labels.length;
        }
      }
      if (b < bursts.length) from = bursts[b]!.endIndex;
    }
  }
  return { seconds: longest / rateHz, isClipped };
}
