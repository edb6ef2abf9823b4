import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, median } from '../../signal/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { FastPhase, MeasureInput } from '../types.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';
import { FACTS_PARAMETERS } from './eyeFacts.ts';
import { frequencyOf } from './oscillationFrequency.ts';
import { REFERENCE_MAIN_SEQUENCE, referenceFrequencyHz } from './referenceMainSequence.ts';

const PARAMETERS = {
  minIntervals: {
    value: 4,
    unit: 'intervals',
    source: 'chosen: two full cycles',
    meaning: 'least number of intervals within bursts',
  },
  durationBaseMs: {
    value: REFERENCE_MAIN_SEQUENCE.durationBaseMs,
    unit: 'ms',
    source: 'BahillClarkStark1975',
    meaning: 'duration of a vanishing saccade',
  },
  durationSlopeMsPerDeg: {
    value: REFERENCE_MAIN_SEQUENCE.durationSlopeMsPerDeg,
    unit: 'ms/deg',
    source: 'BahillClarkStark1975',
    meaning: 'growth of duration with amplitude',
  },
} as const;

interface Beat {
  readonly onsetS: number;
  readonly amplitudeDeg: number;
}

export const amplitudeFrequencyRatio = defineMeasure({
  id: 'amplitude-frequency-ratio',
  version: 1,
  title: 'Frequency over expected frequency',
  unit: 'ratio',
  definition:
    'Frequency within bursts divided by that of saccades of the bursts’ median amplitude without any pause, 1000 / (2 (2.2 A + 21)) Hz.',
  sources: ['own', 'BahillClarkStark1975'],
  needs: ['degrees'],
  minRateHz: 60,
  counts: 'intervals within bursts',
  parameters: PARAMETERS,
  compute(_, input) {
    const groups = beatsOf(input);
    const all = groups.flat();
    const needed = PARAMETERS.minIntervals.value;
    if (all.length < needed) return makeStatement('too-few-burst-intervals', { needed, found: all.length });
    const ratio = (beats: readonly Beat[]): number =>
      frequencyOf(beats.map(({ onsetS }) => onsetS)) /
      referenceFrequencyHz(median(beats.map(({ amplitudeDeg }) => amplitudeDeg)));
    return {
      value: ratio(all),
      n: all.length,
      interval95: bootstrapInterval95(groups, ratio),
      support: supportOfCount(all.length),
      remarks: remarksOf(all),
    };
  },
});

/** Saccades of bursts with the time to the next one, in bootstrap groups. */
function beatsOf({ segments }: MeasureInput): Beat[][] {
  return segments.flatMap(({ detection: { bursts, fastPhases } }) =>
    bursts.flatMap(({ firstPhase, phaseCount }) => {
      const beats = fastPhases.slice(firstPhase, firstPhase + phaseCount - 1).map((phase: FastPhase, k) => ({
        onsetS: fastPhases[firstPhase + k + 1]!.startS - phase.startS,
        amplitudeDeg: phase.amplitude,
      }));
      const pieces: Beat[][] = [];
      for (let at = 0; at < beats.length; at += FACTS_PARAMETERS.groupPhaseCount) {
        pieces.push(beats.slice(at, at + FACTS_PARAMETERS.groupPhaseCount));
      }
      return pieces;
    }),
  );
}

function remarksOf(beats: readonly Beat[]): Statement[] {
  const amplitude = median(beats.map(({ amplitudeDeg }) => amplitudeDeg));
  return [
    makeStatement('expected-frequency', {
      amplitude: roundForText(amplitude),
      frequency: roundForText(referenceFrequencyHz(amplitude)),
    }),
  ];
}
