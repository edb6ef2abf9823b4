import { alongGravity } from '../orientation/gravityDirection.ts';
import type { AlgorithmRecord, GaitBout, GaitDetection, MotionSignal } from '../types.ts';
import { cutBout } from './cutBouts.ts';
import { findContacts } from './findContacts.ts';
import { findTurns } from './findTurns.ts';
import { GAIT_MIN_RATE_HZ, GAIT_PARAMETERS, TURN_PARAMETERS } from './gaitParameters.ts';
import { runsWithoutLoss } from './runsWithoutLoss.ts';

export const TRUNK_GAIT: AlgorithmRecord = {
  id: 'gait-trunk',
  version: 1,
  parameters: {
    ...GAIT_PARAMETERS,
    turnSmoothingS: TURN_PARAMETERS.smoothingS,
    turnRateDegPerS: TURN_PARAMETERS.leastRateDegPerS,
    turnAngleDeg: TURN_PARAMETERS.leastAngleDeg,
  },
};

/** s; pieces shorter than this hold no six contacts. */
const LEAST_PIECE_S = 1.5;

/**
 * Walking bouts with foot contacts, from a sensor on the trunk, worn at any angle: a contact is a hump of the smoothed vertical acceleration; a bout is a row of at least six. Bouts are cut at turns (where there is a
 * gyroscope) and pauses.
 * @throws RangeError without gravity or below 25 samples a second
 */
export function detectGait(signal: MotionSignal): GaitDetection {
  if (signal.gravity !== 'included') throw new RangeError('detectGait needs acceleration with gravity, got it without');
  if (!(signal.rateHz >= 0.97 * GAIT_MIN_RATE_HZ))
    throw new RangeError(`detectGait needs ${GAIT_MIN_RATE_HZ} samples a second, got ${signal.rateHz}`);
  return { algorithm: TRUNK_GAIT, bouts: runsWithoutLoss(signal, LEAST_PIECE_S).flatMap(boutsOfRun) };
}

function boutsOfRun(run: MotionSignal): GaitBout[] {
  const along = alongGravity(run, GAIT_PARAMETERS.gravityHz);
  const found = findContacts(along.vertical, run.rateHz, run.startS);
  if (found.length === 0) return [];
  const turns = findTurns(run, along) ?? [];
  return found.flatMap((contacts) => cutBout(contacts, turns));
}
