import type { Random } from '../../../signal/index.ts';
import type { ScenarioParameter } from '../../scenarios/scenario.ts';
import { type GaitKnobs, planWalk, type WalkPart, type WalkPlan } from '../gait/planWalk.ts';
import { amplitudesOf, drawTrunkHarmonics } from '../gait/trunkHarmonics.ts';
import { walkerOfAge } from '../gait/walkerByAge.ts';
import { writeWalk } from '../gait/writeWalk.ts';
import type { LimbTrack } from '../movement/limbTrack.ts';
import type { TrueHarmonics } from '../types.ts';
import type { MotionScenario, MotionScene, SceneResult } from './motionScenario.ts';
import { addLife } from './rest.ts';

const chosen = 'chosen: from healthy to hardly walking';

function knob(id: string, unit: string, range: readonly [number, number], meaning: string): ScenarioParameter {
  return { id, unit, min: range[0], max: range[1], meaning, source: chosen };
}

/** Ranges of a healthy gait and of an ataxic one. */
function gaitParameters(ataxic: boolean): readonly ScenarioParameter[] {
  const pick = (healthy: readonly [number, number], sick: readonly [number, number]) => (ataxic ? sick : healthy);
  return [
    knob(
      'variability',
      'factor',
      pick([0.8, 1.2], [1.8, 3.5]),
      'stride times and places of the feet, times as variable as in health at the age',
    ),
    knob(
      'baseWidthFactor',
      'factor',
      pick([0.9, 1.1], [1.4, 2.2]),
      'distance of the feet to the side, times that of the age',
    ),
    knob(
      'swayFactor',
      'factor',
      pick([0.9, 1.1], [1.6, 3]),
      'sway and tilt of the trunk to the side, times that of health',
    ),
    knob(
      'irregularity',
      'fraction',
      pick([0.05, 0.15], [0.25, 0.6]),
      'SD of each harmonic from stride to stride, as a share of it',
    ),
    knob('asymmetry', 'fraction', pick([0, 0.01], [0, 0.05]), 'share of a stride by which the left foot comes late'),
    knob('speedFactor', 'factor', pick([0.9, 1.1], [0.6, 0.95]), 'speed, times the comfortable one of the age'),
    knob('heelStrike', 'factor', [0.7, 1.3], 'size of heel strikes'),
  ];
}

/** The knobs of the gait among the values of a scenario. */
export function gaitKnobsOf(values: Readonly<Record<string, number>>): GaitKnobs {
  return {
    ageYears: values.ageYears!,
    variability: values.variability!,
    baseWidthFactor: values.baseWidthFactor!,
    swayFactor: values.swayFactor!,
    irregularity: values.irregularity!,
    asymmetry: values.asymmetry!,
    speedFactor: values.speedFactor!,
    heelStrike: values.heelStrike!,
  };
}

/** Speed of a walker, m/s. */
export function speedOf({ ageYears, speedFactor }: GaitKnobs): number {
  const { cadencePerMin, stepLengthM } = walkerOfAge(ageYears);
  return (speedFactor * cadencePerMin * stepLengthM) / 60;
}

/** Writes bouts of walking onto the tracks; each bout begins where it is told. */
export function walkBouts(
  tracks: readonly LimbTrack[],
  bouts: readonly { readonly startS: number; readonly parts: readonly WalkPart[] }[],
  knobs: GaitKnobs,
  seed: number,
): { plans: readonly WalkPlan[]; harmonics: TrueHarmonics } {
  const harmonics = drawTrunkHarmonics(walkerOfAge(knobs.ageYears), knobs, seed);
  const plans = bouts.map(({ startS, parts }, k) => planWalk(knobs, parts, startS, k, seed));
  for (const track of tracks) for (const plan of plans) writeWalk(track, plan, harmonics, knobs, seed);
  return { plans, harmonics: amplitudesOf(harmonics) };
}

const STAND_S = 3;

function straightWalk(scene: MotionScene): SceneResult {
  const parts = [{ durationS: Math.max(2, scene.durationS - 2 * STAND_S), turnRad: 0 }];
  return walkScene(scene, [{ startS: STAND_S, parts }]);
}

/** Short and long bouts with turns and rests, as at home. */
function dailyWalk(scene: MotionScene): SceneResult {
  const random = scene.random('walk/bouts');
  const bouts: { startS: number; parts: WalkPart[] }[] = [];
  for (let atS = STAND_S; atS < scene.durationS - 6; ) {
    const parts = drawParts(random, scene.durationS - STAND_S - atS);
    bouts.push({ startS: atS, parts });
    atS += parts.reduce((sum, { durationS }) => sum + durationS, 0) + 2 - 8 * Math.log(1 - random());
  }
  return walkScene(scene, bouts);
}

function drawParts(random: Random, mostS: number): WalkPart[] {
  const parts: WalkPart[] = [];
  let left = Math.min(mostS, 4 - 12 * Math.log(1 - random()));
  while (left > 0) {
    const straightS = Math.min(left, 3 + 9 * random());
    parts.push({ durationS: straightS, turnRad: 0 });
    left -= straightS;
    if (left < 3) break;
    const turnRad = (random() < 0.5 ? 1 : -1) * (0.5 + random()) * (Math.PI / 1.5);
    parts.push({ durationS: 1 + random(), turnRad });
    left -= parts.at(-1)!.durationS;
  }
  return parts;
}

function walkScene(scene: MotionScene, bouts: readonly { startS: number; parts: readonly WalkPart[] }[]): SceneResult {
  const tracks = scene.tracks('standing');
  for (const track of tracks) addLife(track, scene);
  const { plans, harmonics } = walkBouts(tracks, bouts, gaitKnobsOf(scene.values), scene.seed);
  return {
    tracks,
    tasks: plans.map(({ walk }) => ({ startS: walk.startS, endS: walk.endS, task: 'walk' })),
    walks: plans.map(({ walk }) => walk),
    contacts: plans.flatMap(({ contacts }) => contacts),
    harmonics,
  };
}

const walking = { version: 1, places: ['lower-back'], durationS: 60 } as const;

export const walkStraight: MotionScenario = {
  ...walking,
  id: 'walk-straight',
  title: 'Healthy: straight walk',
  description: 'One bout of steady walking, standing before and after.',
  sign: 'none',
  parameters: gaitParameters(false),
  makes: straightWalk,
};

export const walkDaily: MotionScenario = {
  ...walking,
  id: 'walk-daily',
  title: 'Healthy: walking about the house',
  description: 'Bouts of seconds to a minute with turns and rests between.',
  sign: 'none',
  durationS: 180,
  parameters: gaitParameters(false),
  makes: dailyWalk,
};

export const ataxicStraight: MotionScenario = {
  ...walkStraight,
  id: 'walk-ataxic',
  title: 'Ataxic straight walk',
  description: 'Strides of uneven length and time, feet wide apart, a trunk that sways.',
  sign: 'ataxia',
  parameters: gaitParameters(true),
};

export const ataxicDaily: MotionScenario = {
  ...walkDaily,
  id: 'walk-ataxic-daily',
  title: 'Ataxic walking about the house',
  description: 'Short ataxic bouts with turns and rests between.',
  sign: 'ataxia',
  parameters: gaitParameters(true),
};

/** For other scenarios that walk too. */
export const GAIT_PARAMETERS = { healthy: gaitParameters(false), any: anyGait() };

function anyGait(): readonly ScenarioParameter[] {
  const sick = gaitParameters(true);
  return gaitParameters(false).map((parameter, k) => ({
    ...parameter,
    min: Math.min(parameter.min, sick[k]!.min),
    max: Math.max(parameter.max, sick[k]!.max),
  }));
}
