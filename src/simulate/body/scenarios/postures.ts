import type { BodyPlace } from '../../../recording/index.ts';
import { unitOf, type Vector } from '../movement/vector.ts';

export type Posture = 'lying' | 'sitting' | 'standing' | 'arms-out';

/** "Up" in the axes of a place (X to the head or trunk, Y left, Z front) in a posture. Chosen. */
export function upOf(place: BodyPlace, posture: Posture): Vector {
  const arm = /wrist|hand/.test(place);
  const leg = /ankle|foot|thigh/.test(place);
  if (posture === 'lying') return unitOf(arm ? [0.1, 0.4, 0.9] : [0.15, 0, 1]);
  if (posture === 'standing') return [1, 0, 0];
  if (arm) return unitOf(posture === 'arms-out' ? [0.1, 1, 0.15] : [0.25, 0.2, 0.95]);
  return leg ? unitOf([0.3, 0.1, 0.95]) : unitOf([1, 0, 0.1]); // a toddler sits on the floor with the legs before it
}
