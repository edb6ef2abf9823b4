import type { ScenarioParameter } from '../../scenarios/scenario.ts';
import { addHeldPosture, addReach, addSway } from '../movement/deliberate.ts';
import { type LimbTrack, turnTo } from '../movement/limbTrack.ts';
import type { TrueReach, TrueTask } from '../types.ts';
import { RATE, ratePerMin, SIZE, sizesAbout } from './jerkParameters.ts';
import type { MotionScenario, MotionScene, SceneResult } from './motionScenario.ts';
import { type Posture, upOf } from './postures.ts';
import { addLife, addRest } from './rest.ts';
import { GAIT_PARAMETERS, gaitKnobsOf, speedOf, walkBouts } from './walking.ts';

/** The five minutes that a family records, s. */
const PROTOCOL = {
  restS: 120,
  armsOutS: 10,
  armsOutTimes: 3,
  pauseS: 5,
  reaches: 10,
  sitS: 30,
  sitTimes: 3,
  walkM: 5,
  lengths: 4,
  turnS: 1.8,
};
const CHANGE_S = 1.5; // s from one posture to the next

const ATAXIA: ScenarioParameter = {
  id: 'reachAtaxia',
  unit: 'fraction',
  min: 0,
  max: 0.8,
  meaning: 'overshoot, corrections and intention tremor of reaches, 0-1; sway of the trunk goes with it',
  source: 'chosen: none to severe',
};

function perform(scene: MotionScene): SceneResult {
  const { values } = scene;
  const tracks = scene.tracks('lying');
  const tasks: TrueTask[] = [];
  const reaches: TrueReach[] = [];
  let atS = 0;
  let posture: Posture = 'lying';
  const change = (to: Posture): void => {
    for (const track of tracks) turnTo(track, atS, CHANGE_S, upOf(track.place, posture), upOf(track.place, to));
    posture = to;
    atS += CHANGE_S;
  };
  const task = (name: TrueTask['task'], durationS: number): { startS: number; endS: number } => {
    const span = { startS: atS, endS: atS + durationS };
    tasks.push({ ...span, task: name });
    atS += durationS;
    return span;
  };
  const each = (write: (track: LimbTrack, part: string) => void): void => {
    for (const track of tracks) write(track, `${track.place}/${atS}`);
  };
  each((track) => addLife(track, scene));
  const resting = task('rest', PROTOCOL.restS);
  each((track) => addRest(track, resting, 0.6, scene));
  for (let k = 0; k < PROTOCOL.armsOutTimes; k++) {
    change('arms-out');
    const span = task('arms-out', PROTOCOL.armsOutS);
    each((track, part) => {
      if (isArm(track)) addHeldPosture(track, span, 0.01 + 0.03 * values.reachAtaxia!, scene.random(`out/${part}`));
    });
    change('sitting');
    atS += PROTOCOL.pauseS - 2 * CHANGE_S;
  }
  // The hand that has the sensor reaches; with two of them the right one does.
  const hand = tracks.find(({ place }) => place === 'right-wrist') ?? tracks.find(isArm);
  const chance = scene.random('reach');
  const reachStartS = atS;
  for (let k = 0; hand !== undefined && k < PROTOCOL.reaches; k++) {
    const reach = addReach(hand, atS + 0.3 + 0.7 * chance(), values.reachAtaxia!, chance);
    reaches.push(reach);
    atS = reach.backS + 0.3;
  }
  if (hand !== undefined) tasks.push({ startS: reachStartS, endS: atS, task: 'reach' });
  for (let k = 0; k < PROTOCOL.sitTimes; k++) {
    const span = task('sit', PROTOCOL.sitS);
    each((track, part) => {
      addRest(track, span, 0.4, scene);
      if (!isArm(track) && !isLeg(track))
        addSway(track, span, 0.012 * (1 + 3 * values.reachAtaxia!), 0.25, scene.random(`sway/${part}`));
    });
    atS += PROTOCOL.pauseS;
  }
  change('standing');
  const knobs = gaitKnobsOf(values);
  const lengthS = PROTOCOL.walkM / speedOf(knobs);
  const parts = Array.from({ length: 2 * PROTOCOL.lengths - 1 }, (_, k) =>
    k % 2 === 0 ? { durationS: lengthS, turnRad: 0 } : { durationS: PROTOCOL.turnS, turnRad: Math.PI },
  );
  atS += 1;
  const { plans, harmonics } = walkBouts(tracks, [{ startS: atS, parts }], knobs, scene.seed);
  const walk = plans[0]!.walk;
  tasks.push({ startS: walk.startS, endS: walk.endS, task: 'walk' });
  const jerking = { ratePerMin: values.jerksPerMin!, peakG: sizesAbout(values.jerkG!) };
  const active = tasks.filter((one) => one.task !== 'rest' && one.task !== 'sit');
  return {
    tracks,
    endS: Math.ceil(walk.endS + 2),
    tasks,
    reaches,
    walks: [walk],
    contacts: plans[0]!.contacts,
    harmonics,
    jerks: { ...jerking, action: { spans: active, ratePerMin: values.actionPerMin! } },
  };
}

function isArm({ place }: LimbTrack): boolean {
  return /wrist|hand/.test(place);
}

function isLeg({ place }: LimbTrack): boolean {
  return /ankle|foot|thigh/.test(place);
}

const protocol = { version: 1, places: ['right-wrist', 'lower-back'], durationS: 420, fixedLength: true } as const;

export const fiveMinutes: MotionScenario = {
  ...protocol,
  id: 'five-minutes',
  title: 'The five minutes of a family, ill',
  description:
    'Two minutes of rest, arms out three times, ten reaches, sitting three times, walking four times five metres; with jerks at rest and more in action.',
  sign: 'myoclonus',
  parameters: [
    ATAXIA,
    ...GAIT_PARAMETERS.any,
    RATE,
    ratePerMin('actionPerMin', 60, 'more jerks per minute in action'),
    SIZE,
  ],
  makes: perform,
};

export const fiveMinutesHealthy: MotionScenario = {
  ...protocol,
  id: 'five-minutes-healthy',
  title: 'The five minutes of a family, healthy',
  description: 'The same tasks by a healthy child.',
  sign: 'none',
  parameters: [{ ...ATAXIA, max: 0.05 }, ...GAIT_PARAMETERS.healthy],
  makes(scene) {
    const { jerks: _none, ...healthy } = perform({
      ...scene,
      values: { ...scene.values, jerksPerMin: 0, actionPerMin: 0, jerkG: 0.3 },
    });
    return healthy;
  },
};
