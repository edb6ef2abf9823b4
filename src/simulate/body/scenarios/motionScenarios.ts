import { fiveMinutes, fiveMinutesHealthy } from './fiveMinutes.ts';
import type { MotionScenario } from './motionScenario.ts';
import {
  armsOut,
  jerksAtRest,
  jerksClustered,
  jerksGeneralised,
  lapses,
  quietLying,
  quietSitting,
  toddlerPlay,
} from './rest.ts';
import { illDays, toddlerDays } from './toddlerDays.ts';
import { tremor } from './tremor.ts';
import { ataxicDaily, ataxicStraight, walkDaily, walkStraight } from './walking.ts';

/** All scenarios of the body, by hand. */
export const MOTION_SCENARIOS: readonly MotionScenario[] = [
  quietLying,
  quietSitting,
  toddlerPlay,
  armsOut,
  jerksAtRest,
  jerksClustered,
  jerksGeneralised,
  lapses,
  tremor,
  walkStraight,
  walkDaily,
  ataxicStraight,
  ataxicDaily,
  fiveMinutesHealthy,
  fiveMinutes,
  toddlerDays,
  illDays,
];
