import { expect, test } from 'vitest';
import type { Constants } from './constants.ts';
import golden from './course.golden.json' with { type: 'json' };
import { advanceDay, makeKernel } from './kernel.ts';
import { beginDay, daysOfProblem, errorOf, makeSolver, type SolverProblem } from './scenarios.testing.ts';
import { STATE_COUNT } from './states.ts';

type Solved = SolverProblem & {
  readonly constants: Constants;
  readonly states: Readonly<Record<string, readonly number[]>>;
};

// Made by tools/golden/course.py: the equations written down once more in Python, solved by SciPy's LSODA.
test.each(golden.problems as unknown as Solved[])(
  '$name: the kernel equals SciPy within 1e-3, the reference solver within 5e-6, every fifth day of a year',
  (problem) => {
    const kernel = makeKernel(problem.constants);
    const fast = Float64Array.from(problem.start);
    const exact = Float64Array.from(problem.start);
    const solve = makeSolver(problem.constants, 1e-9);
    let compared = 0;
    daysOfProblem(problem).forEach((input, day) => {
      beginDay(fast, input);
      beginDay(exact, input);
      advanceDay(fast, kernel, input.steroid, input.melanocortin, input.noise);
      solve(exact, input);
      const states = problem.states[day];
      if (states === undefined) return;
      compared++;
      for (let state = 0; state < STATE_COUNT; state++) {
        expect(errorOf(state, fast[state]!, states[state]!)).toBeLessThan(1e-3);
        expect(errorOf(state, exact[state]!, states[state]!)).toBeLessThan(5e-6);
      }
    });
    expect(compared).toBe(73);
  },
);
