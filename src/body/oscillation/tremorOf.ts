import { cutSpans, sumOfSpans, unitedSpans } from '../jerks/spans.ts';
import type { AnalysedSensor, OscillationWindow } from '../types.ts';
import { OSCILLATION_DEFAULTS } from './parameters.ts';

/** s for which a limb swings on after a jerk. chosen: three swings of 3 Hz. */
const RINGING_S = 1;

/** What the measures of tremor share. Walking is left out: its beats are a rhythm too; so is the swing of a limb after a jerk, as tremor itself holds no jerk. */
export interface Tremor {
  /** Windows with an oscillation. */
  readonly windows: readonly OscillationWindow[];
  /** Time that was looked at: worn, at rest or in a held posture, s. */
  readonly lookedAtS: number;
  readonly tremorS: number;
  /** 1 for each window with an oscillation, 0 for each without, in order. */
  readonly marks: readonly number[];
}

const TREMORS = new WeakMap<AnalysedSensor, Tremor>();

/** Made once per sensor: a week has tens of thousands of windows and jerks. */
export function tremorOf(sensor: AnalysedSensor): Tremor {
  let tremor = TREMORS.get(sensor);
  if (tremor === undefined) {
    tremor = tremorOfSensor(sensor);
    TREMORS.set(sensor, tremor);
  }
  return tremor;
}

function tremorOfSensor({ oscillation, gait, jerks }: AnalysedSensor): Tremor {
  const walks = unitedSpans(gait?.bouts ?? []);
  const ringing = unitedSpans((jerks?.jerks ?? []).map(({ startS, endS }) => ({ startS, endS: endS + RINGING_S })));
  const windows: OscillationWindow[] = [];
  const marks: number[] = [];
  let lookedAtS = 0;
  let tremorS = 0;
  for (const window of oscillation) {
    const lengthS = window.endS - window.startS;
    const leftS = sumOfSpans(cutSpans([window], walks));
    if (Number.isNaN(window.frequencyHz)) {
      for (let k = Math.round(leftS / OSCILLATION_DEFAULTS.windowS); k > 0; k--) marks.push(0);
      lookedAtS += leftS;
    } else if (leftS >= lengthS / 2 && sumOfSpans(cutSpans([window], ringing)) < lengthS) {
      marks.push(0);
      lookedAtS += lengthS;
    } else if (leftS >= lengthS / 2) {
      windows.push(window);
      marks.push(1);
      lookedAtS += lengthS;
      tremorS += lengthS;
    }
  }
  return { windows, lookedAtS, tremorS, marks };
}

/** mm by which a point moves to either side in a window's oscillation, taken as one of place: amplitude over (2πf)². */
export function displacementMm({ amplitudeMPerS2, frequencyHz }: OscillationWindow): number {
  return (1000 * amplitudeMPerS2) / (2 * Math.PI * frequencyHz) ** 2;
}

export const TREMOR_PARAMETERS = {
  leastWindows: {
    value: 5,
    unit: 'windows',
    source: 'own: fifteen seconds of tremor',
    meaning: 'windows with an oscillation from which a median is taken',
  },
  leastShare: {
    value: 0.01,
    unit: 'fraction',
    source: 'chosen: above what chance gives in simulated days without tremor',
    meaning: 'share of windows with an oscillation from which its frequency and size are told',
  },
  leastLookedAtS: {
    value: 60,
    unit: 's',
    source: 'own',
    meaning: 'time at rest or in posture from which a share is taken',
  },
} as const;

/** Windows in groups of a minute or so, for resampling: neighbours are alike. */
export function inGroups<T>(windows: readonly T[], size = 10): T[][] {
  const groups: T[][] = [];
  for (let k = 0; k < windows.length; k += size) groups.push(windows.slice(k, k + size));
  return groups;
}
