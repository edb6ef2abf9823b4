import { makeConstants } from '../src/course/model/constants.ts';
import { MEDIANS, SCENARIOS, solverProblem } from '../src/course/model/scenarios.testing.ts';

/** Prints the problems that tools/golden/course.py solves: the hardest scenarios over a year, as plain numbers. */
const NAMES = ['untreated, with a tumour', 'dexamethasone pulses', 'all at once, with a tumour removed'];
const constants = makeConstants(MEDIANS);
console.log(
  JSON.stringify(
    SCENARIOS.filter(({ name }) => NAMES.includes(name)).map((scenario) => solverProblem(scenario, constants, 365)),
  ),
);
