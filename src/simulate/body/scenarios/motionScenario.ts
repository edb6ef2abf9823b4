import type { BodyPlace } from '../../../recording/index.ts';
import type { Random } from '../../../signal/index.ts';
import type { ScenarioParameter } from '../../scenarios/scenario.ts';
import type { AddJerksOptions } from '../jerks/jerkOptions.ts';
import type { LimbTrack } from '../movement/limbTrack.ts';
import type { MotionTruth } from '../types.ts';
import type { Posture } from './postures.ts';

/** What a scenario gets to write its movement. */
export interface MotionScene {
  readonly durationS: number;
  readonly places: readonly BodyPlace[];
  /** A value for each of the scenario's parameters and of the person's. */
  readonly values: Readonly<Record<string, number>>;
  readonly seed: number;
  /** A track for each place, which starts in a posture. */
  tracks(posture: Posture): readonly LimbTrack[];
  /** A source of chance of its own for each named part. */
  random(part: string): Random;
}

/** What a scenario tells beside the movement that it wrote. */
export type SceneResult = Partial<Omit<MotionTruth, 'jerks' | 'sensors' | 'days'>> & {
  readonly tracks: readonly LimbTrack[];
  /** Jerks to add to all places. */
  readonly jerks?: AddJerksOptions;
  /** Where the recording ends, if before the duration asked for. */
  readonly endS?: number;
};

/** A kind of recording that can be made. Registered by hand in `motionScenarios.ts`. */
export interface MotionScenario {
  readonly id: string;
  /** A change of what a seed gives raises it. */
  readonly version: number;
  readonly title: string;
  /** One sentence for people: what is in it. */
  readonly description: string;
  readonly sign: 'none' | 'myoclonus' | 'tremor' | 'ataxia' | 'sleep';
  readonly parameters: readonly ScenarioParameter[];
  /** Where sensors are worn unless asked otherwise. */
  readonly places: readonly BodyPlace[];
  /** Unless asked otherwise; where the length is fixed, the most that it may come to. */
  readonly durationS: number;
  /** Its tasks tell how long it lasts. */
  readonly fixedLength?: boolean;
  /** Days are made by `simulateToddlerDays`; all others write a scene. */
  readonly makes: 'days' | ((scene: MotionScene) => SceneResult);
}

/** What varies between people, in every scenario. */
export const MOTION_PERSON_PARAMETERS: readonly ScenarioParameter[] = [
  {
    id: 'ageYears',
    unit: 'years',
    min: 1,
    max: 8,
    logarithmic: true,
    meaning: 'age: cadence, steps, legs and naps go with it',
    source: 'chosen: onset of the syndrome is at 1-3 years, and it is followed for years',
  },
];
