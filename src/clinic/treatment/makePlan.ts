import { addDays, type Day, dayNumber } from '../calendar/day.ts';
import type { PlanBody, PlanStep } from '../entries/treatmentEntry.ts';
import type { MakePlan, PlanShape } from './types.ts';

const MAX_STEPS = 800;
const MAX_DAYS = 3660;
const MAX_GAP_DAYS = 366;
const MAX_DOSE_CHARACTERS = 200;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Makes the steps of a plan. What is given one by one (injections, pulses, infusions) becomes one step each, so that
 * every one can be moved or changed; what goes on for days is one step. Doses are the caller's words: those of a taper
 * stand in its shape, and `dose` is then left unused.
 * @throws RangeError for numbers that make no plan
 */
export const makePlan: MakePlan = (shape, head, from, dose): PlanBody => {
  dayNumber(from);
  checkDose(dose);
  const steps = stepsOf(shape, from, dose).map((step, index) => ({ id: `s${index + 1}`, ...step }));
  const sites = shape.shape === 'daily-injections' && shape.sites.length > 0 ? { sites: [...shape.sites] } : {};
  return { ...head, status: 'planned', ...sites, steps };
};

type NewStep = Omit<PlanStep, 'id'>;

function stepsOf(shape: PlanShape, from: Day, dose: string): NewStep[] {
  switch (shape.shape) {
    case 'daily-injections':
      return injections(shape, from, dose);
    case 'daily':
      return [longStep(from, 1, dose, shape.days, shape.times)];
    case 'alternate-days':
      return [longStep(from, 2, dose, shape.days, shape.time === undefined ? undefined : [shape.time])];
    case 'pulses':
      checkCount('daysPerPulse', shape.daysPerPulse, MAX_GAP_DAYS);
      checkCount('everyDays', shape.everyDays, MAX_GAP_DAYS);
      if (shape.daysPerPulse > shape.everyDays)
        throw new RangeError(
          `a pulse must end before the next one begins; got ${shape.daysPerPulse} days every ${shape.everyDays} days`,
        );
      return spaced('pulses', shape.pulses, shape.everyDays, from, dose, shape.daysPerPulse);
    case 'infusions':
      checkCount('everyDays', shape.everyDays, MAX_GAP_DAYS);
      return spaced('count', shape.count, shape.everyDays, from, dose, 1);
    case 'weekly':
      return spaced('count', shape.count, 7, from, dose, 1);
    case 'taper':
      return taper(shape, from);
  }
}

function injections(shape: PlanShape & { shape: 'daily-injections' }, from: Day, dose: string): NewStep[] {
  checkTimes(shape.time === undefined ? [] : [shape.time]);
  const { sites, time } = shape;
  return spaced('count', shape.count, 1, from, dose, 1).map((step, index) => ({
    ...step,
    ...(time === undefined ? {} : { times: [time] }),
    ...(sites.length === 0 ? {} : { site: sites[index % sites.length]! }),
  }));
}

function longStep(
  from: Day,
  everyDays: number,
  dose: string,
  days: number | undefined,
  times: readonly string[] | undefined,
): NewStep {
  if (days !== undefined) checkCount('days', days, MAX_DAYS);
  checkTimes(times ?? []);
  return {
    from,
    ...(days === undefined ? {} : { to: addDays(from, days - 1) }),
    everyDays,
    dose,
    ...(times === undefined || times.length === 0 ? {} : { times: [...new Set(times)].sort() }),
  };
}

function spaced(name: string, count: number, everyDays: number, from: Day, dose: string, length: number): NewStep[] {
  checkCount(name, count, MAX_STEPS);
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(from, index * everyDays);
    return { from: start, to: addDays(start, length - 1), everyDays: 1, dose };
  });
}

/** The rhythm runs on over the steps: a step begins on the first day of the rhythm that falls into it. */
function taper({ stepDays, everyDays, doses }: PlanShape & { shape: 'taper' }, from: Day): NewStep[] {
  checkCount('stepDays', stepDays, MAX_DAYS);
  checkCount('everyDays', everyDays, MAX_GAP_DAYS);
  checkCount('number of doses', doses.length, MAX_STEPS);
  if (everyDays > stepDays)
    throw new RangeError(
      `a taper step must be long enough for a dose; got ${stepDays} days with a dose every ${everyDays}`,
    );
  return doses.map((dose, index) => {
    checkDose(dose);
    const start = Math.ceil((index * stepDays) / everyDays) * everyDays;
    return { from: addDays(from, start), to: addDays(from, (index + 1) * stepDays - 1), everyDays, dose };
  });
}

function checkCount(name: string, value: number, most: number): void {
  if (!(Number.isInteger(value) && value >= 1 && value <= most))
    throw new RangeError(`${name} must be a whole number from 1 to ${most}; got ${value}`);
}

function checkTimes(times: readonly string[]): void {
  if (times.length > 8) throw new RangeError(`a day holds at most 8 doses of a plan; got ${times.length} times`);
  for (const time of times)
    if (!CLOCK_TIME.test(time)) throw new RangeError(`a time is written HH:MM, 00:00 to 23:59; got "${time}"`);
}

function checkDose(dose: string): void {
  if (dose.length > MAX_DOSE_CHARACTERS)
    throw new RangeError(`a dose text has at most ${MAX_DOSE_CHARACTERS} characters; got ${dose.length}`);
}
