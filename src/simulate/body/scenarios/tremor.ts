import { addHeldPosture } from '../movement/deliberate.ts';
import { addTremor } from '../tremor/addTremor.ts';
import type { MotionScenario } from './motionScenario.ts';
import { addLife, addRest } from './rest.ts';

const FADE_S = 2;

export const tremor: MotionScenario = {
  id: 'tremor',
  version: 1,
  title: 'Tremor',
  description: 'A rhythmic to-and-fro of 3 to 12 a second that drifts in speed and size, at rest or with the arms out.',
  sign: 'tremor',
  places: ['right-wrist'],
  durationS: 60,
  parameters: [
    {
      id: 'frequencyHz',
      unit: 'Hz',
      min: 3,
      max: 12,
      meaning: 'mean frequency',
      source: 'chosen: the range of pathological tremors',
    },
    {
      id: 'amplitudeG',
      unit: 'g',
      min: 0.04,
      max: 0.5,
      logarithmic: true,
      meaning: 'amplitude of the fundamental',
      source: 'chosen: just visible to disabling',
    },
    {
      id: 'frequencyDriftHz',
      unit: 'Hz',
      min: 0.02,
      max: 0.2,
      meaning: 'SD of the frequency as it drifts',
      source: 'chosen: tremors keep their frequency',
    },
    {
      id: 'amplitudeDrift',
      unit: 'ln',
      min: 0.05,
      max: 0.4,
      meaning: 'SD of the logarithm of the amplitude as it waxes and wanes',
      source: 'chosen: tremors wax and wane',
    },
    {
      id: 'harmonicShare',
      unit: 'fraction',
      min: 0,
      max: 0.3,
      meaning: 'second harmonic beside the fundamental; the third has half of it',
      source: 'chosen: sine to spiky',
    },
    {
      id: 'posture',
      unit: '0 or 1',
      min: 0,
      max: 1,
      whole: true,
      meaning: '0 at rest, 1 with the arms out',
      source: 'chosen: both occur',
    },
  ],
  makes(scene) {
    const { values, durationS } = scene;
    const out = values.posture! >= 0.5;
    const tracks = scene.tracks(out ? 'arms-out' : 'lying');
    const span = { startS: Math.min(FADE_S, durationS / 4), endS: durationS };
    const harmonics = [values.harmonicShare!, values.harmonicShare! / 2] as const;
    const options = {
      frequencyHz: values.frequencyHz!,
      amplitudeG: values.amplitudeG!,
      frequencyDriftHz: values.frequencyDriftHz!,
      amplitudeDrift: values.amplitudeDrift!,
      harmonics,
    };
    const tremors = tracks.map((track) => {
      addLife(track, scene);
      if (out) addHeldPosture(track, { startS: 0, endS: durationS }, 0.008, scene.random(`posture/${track.place}`));
      else addRest(track, { startS: 0, endS: durationS }, 0.3, scene);
      return addTremor(track, span, options, scene.seed);
    });
    return { tracks, tremors, tasks: [{ startS: 0, endS: durationS, task: out ? 'arms-out' : 'rest' }] };
  },
};
