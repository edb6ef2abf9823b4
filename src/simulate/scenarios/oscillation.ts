import { beatsOfMovement } from '../motion/beatsOfMovement.ts';
import { oscillateInto } from '../oscillator/oscillate.ts';
import { OPSOCLONUS, OSCILLATOR_DEFAULTS, type OscillatorParameters } from '../oscillator/oscillatorParameters.ts';
import type { EyeScenario, ScenarioContext, ScenarioParameter, ScenarioResult } from './scenario.ts';

const ADAPTATION: ScenarioParameter = {
  id: 'adaptationMs',
  unit: 'ms',
  min: 16,
  max: 42,
  meaning: 'slow adaptation of the burst neurons: sets the frequency, 15 down to 8 Hz',
  source: 'own: docs/model/oculomotor.md',
};
const REBOUND: ScenarioParameter = {
  id: 'rebound',
  unit: 'ratio',
  min: 0.95,
  max: 1.4,
  meaning: 'rebound after inhibition: sets the size',
  source: 'own: docs/model/oculomotor.md',
};
const TONE: ScenarioParameter = {
  id: 'omnipauseTone',
  unit: 'fraction',
  min: 0.02,
  max: 0.12,
  meaning: 'mean tone of the omnipause neurons: the higher, the rarer the bursts',
  source: 'own: docs/model/oculomotor.md',
};
const WANDER: ScenarioParameter = {
  id: 'omnipauseWander',
  unit: 'fraction',
  min: 0.08,
  max: 0.15,
  meaning: 'SD of that tone over time',
  source: 'own: docs/model/oculomotor.md',
};
const WANDER_TIME: ScenarioParameter = {
  id: 'omnipauseWanderS',
  unit: 's',
  min: 0.3,
  max: 1,
  meaning: 'how long the tone keeps its course: the length of bursts and pauses',
  source: 'own: docs/model/oculomotor.md',
};
const BLINK_RELEASE: ScenarioParameter = {
  id: 'blinkRelease',
  unit: 'fraction',
  min: 0,
  max: 0.12,
  meaning: 'fall of the omnipause tone during a blink and 0.2 s after: blinks set off bursts',
  source: 'Zangemeister1979',
};
const VERTICAL: ScenarioParameter = {
  id: 'verticalGain',
  unit: 'ratio',
  min: 0.6,
  max: 1.1,
  meaning: 'size of the vertical movement, horizontal is 1',
  source: 'WongEtAl2001',
};
const TORSIONAL: ScenarioParameter = {
  id: 'torsionalGain',
  unit: 'ratio',
  min: 0.2,
  max: 0.4,
  meaning: 'size of the torsional movement, horizontal is 1',
  source: 'chosen: 0.2-0.4 is textbook knowledge',
};

/** Lets the oscillator write the whole track and reads its beats from the noiseless velocity. */
function writeOscillation({ track, values, blinks, random }: ScenarioContext, axes: 1 | 3): ScenarioResult {
  const adaptationS = values.adaptationMs! / 1000;
  const ratio = (pair: { readonly adaptationS: number }): number =>
    adaptationS * (pair.adaptationS / OPSOCLONUS.horizontal.adaptationS);
  const parameters: OscillatorParameters = {
    ...OSCILLATOR_DEFAULTS,
    horizontal: { adaptationS, gain: 1 },
    vertical: { adaptationS: ratio(OPSOCLONUS.vertical), gain: axes === 3 ? values.verticalGain! : 0 },
    torsional: { adaptationS: ratio(OPSOCLONUS.torsional), gain: axes === 3 ? values.torsionalGain! : 0 },
    rebound: values.rebound!,
    omnipauseTone: values.omnipauseTone!,
    omnipauseWander: values.omnipauseWander!,
    omnipauseWanderS: values.omnipauseWanderS!,
    yokingFraction: values.yokingFraction!,
  };
  const release = { blinks, toneDrop: values.blinkRelease! };
  oscillateInto(track, parameters, { random: random('scenario/oscillator'), release });
  return { fastPhases: beatsOfMovement(track) };
}

export const flutter: EyeScenario = {
  id: 'flutter',
  version: 1,
  title: 'Ocular flutter',
  description: 'Bursts of back-to-back saccades to and fro in the horizontal, steady gaze between.',
  waveform: 'flutter',
  parameters: [ADAPTATION, REBOUND, TONE, WANDER, WANDER_TIME, BLINK_RELEASE],
  write: (context) => writeOscillation(context, 1),
};

export const opsoclonus: EyeScenario = {
  id: 'opsoclonus',
  version: 1,
  title: 'Opsoclonus',
  description: 'Bursts of back-to-back saccades in all directions.',
  waveform: 'opsoclonus',
  parameters: [ADAPTATION, REBOUND, TONE, WANDER, WANDER_TIME, BLINK_RELEASE, VERTICAL, TORSIONAL],
  write: (context) => writeOscillation(context, 3),
};

export const opsoclonusExtreme: EyeScenario = {
  ...opsoclonus,
  id: 'opsoclonus-extreme',
  title: 'Opsoclonus, extreme stage',
  description: 'Large movements almost without a pause, much of it vertical and oblique.',
  parameters: [
    {
      ...ADAPTATION,
      min: 40,
      max: 80,
      meaning: 'slow adaptation: 8 down to 4 Hz',
      source: 'YoshioFujinoTokumasu1990',
    },
    { ...REBOUND, min: 1.1, max: 1.5 },
    { ...TONE, min: -0.3, max: -0.15 },
    WANDER,
    WANDER_TIME,
    BLINK_RELEASE,
    { ...VERTICAL, min: 0.9, max: 1.5, source: 'YoshioFujinoTokumasu1990' },
    TORSIONAL,
  ],
};

export const opsoclonusRecovery: EyeScenario = {
  ...opsoclonus,
  id: 'opsoclonus-recovery',
  title: 'Opsoclonus in recovery',
  description: 'Short trains of saccades, mainly horizontal, with pauses between.',
  parameters: [
    { ...ADAPTATION, min: 32, max: 45 },
    REBOUND,
    { ...TONE, min: 0.14, max: 0.2, source: 'YoshioFujinoTokumasu1990' },
    { ...WANDER, min: 0.08, max: 0.11 },
    { ...WANDER_TIME, min: 0.3, max: 0.6 },
    BLINK_RELEASE,
    { ...VERTICAL, min: 0.4, max: 0.6 },
    TORSIONAL,
  ],
};
