import { addHeldPosture, addPlay, addSway } from '../movement/deliberate.ts';
import type { LimbTrack } from '../movement/limbTrack.ts';
import { addBreathing, addPhysiologicalTremor, addRestlessness } from '../movement/quiet.ts';
import type { TrueSpan } from '../types.ts';
import { RATE, ratePerMin, SIZE, sizesAbout } from './jerkParameters.ts';
import type { MotionScenario, MotionScene, SceneResult } from './motionScenario.ts';

/** What every body does all the time: trembles finely and breathes. */
export function addLife(track: LimbTrack, scene: MotionScene): void {
  addPhysiologicalTremor(track, scene.random(`life/${track.place}/tremor`));
  addBreathing(track, scene.random(`life/${track.place}/breath`));
}

/** Lies or sits and now and then moves. */
export function addRest(track: LimbTrack, span: TrueSpan, restless: number, scene: MotionScene): void {
  const options = { ...span, shiftsPerMin: 0.4 * restless, shiftRad: [0.1, 0.5] as const, fidgetsPerMin: 2 * restless };
  addRestlessness(track, options, scene.random(`rest/${track.place}/${span.startS}`));
}

const RESTLESS = {
  id: 'restless',
  unit: 'factor',
  min: 0.3,
  max: 1.5,
  meaning: 'fidgets (2 a minute) and changes of posture (0.4 a minute) beside those of a calm child',
  source: 'chosen: 0 lies like a doll',
} as const;

function lie(scene: MotionScene): SceneResult {
  const tracks = scene.tracks('lying');
  const span = { startS: 0, endS: scene.durationS };
  for (const track of tracks) {
    addLife(track, scene);
    addRest(track, span, scene.values.restless!, scene);
  }
  return { tracks, tasks: [{ ...span, task: 'rest' }] };
}

const rest = { version: 1, places: ['right-wrist'], durationS: 120 } as const;

export const quietLying: MotionScenario = {
  ...rest,
  id: 'quiet-lying',
  title: 'Healthy: lying quietly',
  description: 'Breathing, the fine tremor that everyone has, and now and then a fidget or another posture.',
  sign: 'none',
  parameters: [RESTLESS],
  makes: lie,
};

export const quietSitting: MotionScenario = {
  ...rest,
  id: 'quiet-sitting',
  title: 'Healthy: sitting',
  description: 'A trunk that sways a little, arms in the lap, fidgets.',
  sign: 'none',
  places: ['chest'],
  parameters: [RESTLESS],
  makes(scene) {
    const tracks = scene.tracks('sitting');
    const span = { startS: 0, endS: scene.durationS };
    for (const track of tracks) {
      addLife(track, scene);
      addRest(track, span, scene.values.restless!, scene);
      if (track.place === 'chest' || track.place === 'head')
        addSway(track, span, 0.015, 0.25, scene.random(`sway/${track.place}`));
    }
    return { tracks, tasks: [{ ...span, task: 'sit' }] };
  },
};

export const toddlerPlay: MotionScenario = {
  ...rest,
  id: 'toddler-play',
  title: 'Healthy: play',
  description: 'Bursts of reaching, waving and banging with pauses between, as a toddler plays.',
  sign: 'none',
  parameters: [
    {
      id: 'vigour',
      unit: 'factor',
      min: 0.5,
      max: 1.5,
      meaning: 'size of the movements',
      source: 'chosen: 1 is lively',
    },
  ],
  makes(scene) {
    const tracks = scene.tracks('sitting');
    const span = { startS: 0, endS: scene.durationS };
    for (const track of tracks) {
      addLife(track, scene);
      addPlay(
        track,
        span,
        scene.values.vigour! * (/wrist|hand/.test(track.place) ? 1 : 0.5),
        scene.random(`play/${track.place}`),
      );
    }
    return { tracks, tasks: [{ ...span, task: 'other' }] };
  },
};

export const armsOut: MotionScenario = {
  ...rest,
  id: 'arms-out',
  title: 'Healthy: arms held out',
  description: 'A posture held against gravity: it wobbles and sinks a little.',
  sign: 'none',
  durationS: 30,
  parameters: [
    {
      id: 'wobbleG',
      unit: 'g',
      min: 0.005,
      max: 0.02,
      meaning: 'SD of the slow wobble',
      source: 'chosen: a child cannot hold still',
    },
  ],
  makes(scene) {
    const tracks = scene.tracks('arms-out');
    const span = { startS: 0, endS: scene.durationS };
    for (const track of tracks) {
      addLife(track, scene);
      addHeldPosture(track, span, scene.values.wobbleG!, scene.random(`posture/${track.place}`));
    }
    return { tracks, tasks: [{ ...span, task: 'arms-out' }] };
  },
};

const FOUR_LIMBS = ['left-wrist', 'right-wrist', 'left-ankle', 'right-ankle'] as const;

export const jerksAtRest: MotionScenario = {
  ...rest,
  id: 'jerks-rest',
  title: 'Multifocal jerks at rest',
  description: 'Each limb jerks on its own, at random, while the child lies quietly.',
  sign: 'myoclonus',
  places: FOUR_LIMBS,
  parameters: [RESTLESS, RATE, SIZE],
  makes: (scene) => ({
    ...lie(scene),
    jerks: { ratePerMin: scene.values.jerksPerMin!, peakG: sizesAbout(scene.values.jerkG!) },
  }),
};

export const jerksClustered: MotionScenario = {
  ...jerksAtRest,
  id: 'jerks-clusters',
  title: 'Jerks in volleys',
  description: 'Jerks at rest that come in volleys of some within a second or two.',
  makes: (scene) => ({
    ...lie(scene),
    jerks: { ratePerMin: scene.values.jerksPerMin!, timing: 'clusters', peakG: sizesAbout(scene.values.jerkG!) },
  }),
};

export const jerksGeneralised: MotionScenario = {
  ...jerksAtRest,
  id: 'jerks-generalised',
  title: 'Generalised jerks',
  description: 'All limbs jerk together, each after its way from the brain stem; some claps are answered.',
  parameters: [RESTLESS, ratePerMin('generalisedPerMin', 30, 'events per minute that take the whole body'), SIZE],
  makes: (scene) => ({
    ...lie(scene),
    jerks: {
      ratePerMin: 0,
      generalisedPerMin: scene.values.generalisedPerMin!,
      stimulus: { timesS: 20 },
      peakG: sizesAbout(scene.values.jerkG!),
    },
  }),
};

export const lapses: MotionScenario = {
  ...armsOut,
  id: 'lapses',
  title: 'Negative myoclonus with arms out',
  description: 'The posture is lost for a tenth of a second, the arm drops and is caught.',
  sign: 'myoclonus',
  parameters: [...armsOut.parameters, RATE, SIZE],
  makes: (scene) => ({
    ...(armsOut.makes as (scene: MotionScene) => SceneResult)(scene),
    jerks: { ratePerMin: scene.values.jerksPerMin!, negativeFraction: 1, peakG: sizesAbout(scene.values.jerkG!) },
  }),
};
