/**
 * The kernel of the course model beside other solvers, in one run and alternating: a year of one child with daily output, milliseconds of
 * processor time and the largest error of any state on any day; then whole five-year courses a second on one core, with all rules and draws.
 * Every solver starts anew each day, since doses and the fate of the day change there. SciPy runs as a process of its own with the equations in Python.
 * Run: node --import tsx bench/kernelSpeed.ts   (goals: 0.1 ms a year, 1500 five-year courses a second, error 1e-3)
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawPatient, makePatientStreams, PUBLISHED_PROTOCOLS, publishedProtocol } from '../src/course/index.ts';
import { makeConstants } from '../src/course/model/constants.ts';
import { derivativeInto } from '../src/course/model/derivative.ts';
import { advanceDay, makeKernel } from '../src/course/model/kernel.ts';
import {
  beginDay,
  daysOfProblem,
  errorOf,
  MEDIANS,
  makeSolver,
  SCENARIOS,
  type ScenarioDay,
  solverProblem,
} from '../src/course/model/scenarios.testing.ts';
import { STATE_COUNT } from '../src/course/model/states.ts';

const YEAR_DAYS = 365;
const ROUNDS = 9;
const COURSES = 200;
const FIVE_YEARS_DAYS = 1826;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const constants = makeConstants(MEDIANS);
const kernel = makeKernel(constants);
const problems = SCENARIOS.filter(({ name }) => /^untreated$|two doses|all at once/.test(name)).map((scenario) =>
  solverProblem(scenario, constants, YEAR_DAYS),
);

type Day = (x: Float64Array, input: ScenarioDay) => void;

/** Runge–Kutta of fourth order in equal steps, with the plain equations. */
function rungeKutta(stepsPerDay: number): Day {
  const h = 1 / stepsPerDay;
  const [k1, k2, k3, k4, at] = Array.from({ length: 5 }, () => new Float64Array(STATE_COUNT)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const shifted = (x: Float64Array, k: Float64Array, share: number): Float64Array => {
    for (let i = 0; i < STATE_COUNT; i++) at[i] = Math.max(0, x[i]! + share * k[i]!);
    return at;
  };
  return (x, input) => {
    for (let step = 0; step < stepsPerDay; step++) {
      derivativeInto(k1, x, constants, input);
      derivativeInto(k2, shifted(x, k1, h / 2), constants, input);
      derivativeInto(k3, shifted(x, k2, h / 2), constants, input);
      derivativeInto(k4, shifted(x, k3, h), constants, input);
      // why: a state below 0 has no root, and the plain rule drives some there
      for (let i = 0; i < STATE_COUNT; i++)
        x[i] = Math.max(0, x[i]! + (h / 6) * (k1[i]! + 2 * (k2[i]! + k3[i]!) + k4[i]!));
    }
  };
}

const SOLVERS: readonly [string, Day][] = [
  ['own kernel, day steps', (x, input) => advanceDay(x, kernel, input.steroid, input.melanocortin, input.noise)],
  ['Runge–Kutta, 1 day', rungeKutta(1)],
  ['Runge–Kutta, 1/4 day', rungeKutta(4)],
  ['dopri, 1e-4', makeSolver(constants, 1e-4)],
  ['dopri, 1e-6', makeSolver(constants, 1e-6)],
];

/** All days of a problem, one after the other. */
function solve(start: readonly number[], days: readonly ScenarioDay[], day: Day): Float64Array[] {
  const x = Float64Array.from(start);
  return days.map((input) => {
    beginDay(x, input);
    day(x, input);
    return x.slice();
  });
}

/** The same without keeping the days: what is timed. */
function runThrough(start: readonly number[], days: readonly ScenarioDay[], day: Day): number {
  const x = Float64Array.from(start);
  for (const input of days) {
    beginDay(x, input);
    day(x, input);
  }
  return x[8]!;
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function worstError(states: readonly ArrayLike<number>[], exact: readonly Float64Array[]): number {
  let worst = 0;
  states.forEach((x, day) => {
    for (let i = 0; i < STATE_COUNT; i++) worst = Math.max(worst, errorOf(i, x[i]!, exact[day]![i]!));
  });
  return worst;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function timeSciPy(rtol: string): { madeWith: string; answers: { ms: number; states: number[][] }[] } | undefined {
  const run = spawnSync('python3', [join(ROOT, 'tools', 'golden', 'course.py'), '--time', '2', rtol], {
    input: JSON.stringify(problems),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return run.status === 0 ? (JSON.parse(run.stdout) as ReturnType<typeof timeSciPy>) : undefined;
}

function oneYear(): void {
  const prepared = problems.map((problem) => ({ ...problem, inputs: daysOfProblem(problem) }));
  const exact = prepared.map(({ start, inputs }) => solve(start, inputs, makeSolver(constants, 1e-11)));
  const spent = SOLVERS.map(() => prepared.map((): number[] => []));
  for (let round = 0; round < ROUNDS; round++)
    SOLVERS.forEach(([, day], k) => {
      prepared.forEach(({ start, inputs }, p) => {
        const repeats = k === 0 ? 40 : 4;
        const ms = cpuMs(() => {
          for (let n = 0; n < repeats; n++) runThrough(start, inputs, day);
        });
        spent[k]![p]!.push(ms / repeats);
      });
    });
  console.log(`one year, ms of processor time (best, median of ${ROUNDS} rounds) and largest error`);
  prepared.forEach((problem, p) => {
    console.log(`  ${problem.name}`);
    SOLVERS.forEach(([name, day], k) => {
      const times = spent[k]![p]!;
      const error = worstError(solve(problem.start, problem.inputs, day), exact[p]!);
      console.log(row(name, Math.min(...times), median(times), error));
    });
  });
  for (const rtol of ['1e-4', '1e-6']) {
    const scipy = timeSciPy(rtol);
    if (scipy === undefined) {
      console.log('  SciPy is not here (python3 with scipy and numpy), so its row is missing');
      break;
    }
    scipy.answers.forEach(({ ms, states }, p) => {
      console.log(row(`${scipy.madeWith} LSODA, ${rtol}, ${problems[p]!.name}`, ms, ms, worstError(states, exact[p]!)));
    });
  }
}

function row(name: string, best: number, middle: number, error: number): string {
  return `    ${name.padEnd(62)} ${best.toFixed(3).padStart(8)} ${middle.toFixed(3).padStart(8)}   ${error.toExponential(1)}`;
}

/** Five years from the start of treatment, with draws, infections, noise, doses, relapses and re-induction. */
function fiveYears(): void {
  const ids = ['prednisolone-taper', 'triple'].filter((id) =>
    PUBLISHED_PROTOCOLS.some(({ protocol }) => protocol.id === id),
  );
  console.log(
    `five-year daily courses a second of processor time on one core (best, median of ${ROUNDS} rounds of ${COURSES})`,
  );
  const streams = makePatientStreams(1);
  const rates = ids.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    ids.forEach((id, k) => {
      const { protocol } = publishedProtocol(id);
      const ms = cpuMs(() => {
        for (let person = 0; person < COURSES; person++) {
          const { simulation } = drawPatient(person, MEDIANS, protocol, streams);
          while (simulation.treatmentDay === undefined) simulation.advance();
          for (let day = 0; day < FIVE_YEARS_DAYS; day++) simulation.advance();
        }
      });
      rates[k]!.push((1000 * COURSES) / ms);
    });
  ids.forEach((id, k) => {
    console.log(
      `    ${id.padEnd(24)} ${Math.max(...rates[k]!)
        .toFixed(0)
        .padStart(6)} ${median(rates[k]!).toFixed(0).padStart(6)}`,
    );
  });
}

oneYear();
fiveYears();
