import { draftOf, READY_IDS, readyPlanOf } from './readyPlans.ts';
import type { Scenario } from './scenario.ts';
import { readScenario } from './shareScenario.ts';

/** The child to begin with: a tumour, a taper, and five illnesses of which one brings the signs back. */
export const START: Scenario = {
  trigger: 'tumour',
  ageYears: 1.5,
  delayDays: 43,
  resected: true,
  resectionDay: 14,
  years: 3,
  noise: false,
  seed: 1,
  factors: { steroidSensitivity: 1, memoryHalfLife: 1, recovery: 1 },
  illnesses: [190, 330, 420, 540, 730].map((day, index) => ({ key: index + 1, day, size: 1 })),
  planA: draftOf(readyPlanOf('prednisolone-taper')),
  planB: undefined,
};

/** The scenario that an address holds; undefined where it is none that can be simulated. */
export function scenarioOfAddress(shared: string): Scenario | undefined {
  return readScenario(shared, START, READY_IDS);
}
