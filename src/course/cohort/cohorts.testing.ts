import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import type { DoseLine } from '../treatment/doseLines.ts';
import { type Protocol, RELAPSE_RULE } from '../treatment/protocol.ts';
import type { CohortSpec } from './spec.ts';

/** The middle of every belief. */
export const MEDIAN_VALUES = valuesOf(CHILD_PARAMETERS);

const TAPER: readonly DoseLine[] = [
  { channel: 'steroid', fromDay: 0, toDay: 27, everyDays: 1, timesPerDay: 2, amount: 1 },
  { channel: 'steroid', fromDay: 28, toDay: 181, everyDays: 2, timesPerDay: 1, amount: 0.5 },
];
const RITUXIMAB: DoseLine = {
  channel: 'rituximab',
  fromDay: 0,
  toDay: 21,
  everyDays: 7,
  timesPerDay: 1,
  amount: 375,
};

function arm(id: string, lines: readonly DoseLine[]): Protocol {
  return {
    id,
    lines,
    resectionDay: 14,
    decisions: [{ day: 90, improvementBelow: 0.5, stops: [], lines: [RITUXIMAB] }],
    relapse: RELAPSE_RULE,
    reinduction: { stops: ['steroid'], lines: TAPER, most: 2 },
  };
}

/** Two arms that differ. */
export const TWO_ARMS: readonly Protocol[] = [arm('steroid', TAPER), arm('early, rituximab', [...TAPER, RITUXIMAB])];

/** A small cohort of two arms under two parameter sets. */
export function testCohort(people: number, years = 1): CohortSpec {
  const other = { ...MEDIAN_VALUES, activationPerDay: 0.29 };
  return {
    modelVersion: COURSE_MODEL_VERSION,
    seed: 11,
    people,
    years,
    members: [MEDIAN_VALUES, other],
    arms: TWO_ARMS,
  };
}
