import { dayNumber } from '../../clinic/plain.ts';
import { infectionsPerDay } from '../child/infections.ts';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { type DayDoses, emptyDay, NO_DOSES, sumDosesInto } from '../treatment/doseBook.ts';
import { type DoseLine, isDoseDay } from '../treatment/doseLines.ts';
import type { CourseToFit } from './types.ts';

/** How infections follow age and season; fixed, and the same in every parameter set (test). */
const SHARES = valuesOf(CHILD_PARAMETERS);

/** A course in days from onset, ready to be lived. */
export interface Timeline {
  readonly dayNow: number;
  readonly ageAtOnsetDays: number;
  /** Day of the year of onset. */
  readonly seasonDay: number;
  readonly hasTumour: boolean | undefined;
  /** −1: none. */
  readonly resectionDay: number;
  /** First day on which a relapse can be told: that of the first dose, or of onset without any. */
  readonly watchFromDay: number;
  /** Doses given and planned. */
  readonly lines: readonly DoseLine[];
  readonly dosesOn: (day: number) => Readonly<DayDoses>;
  /** Infections on record by day, 0 … dayNow. */
  readonly infections: Uint8Array;
  /** Infections on record before a day. */
  readonly infectionsBefore: (day: number) => number;
  /** Infections expected before a day, for one a year in the first two years of life. */
  readonly expectedBefore: (day: number) => number;
}

/** @param course checked (`checkCourse`) */
export function timelineOf(course: CourseToFit, plan?: readonly DoseLine[]): Timeline {
  const onset = dayNumber(course.onsetDay);
  const dayNow = dayNumber(course.today) - onset;
  const seasonDay = onset - dayNumber(`${course.onsetDay.slice(0, 4)}-01-01`);
  const infections = new Uint8Array(dayNow + 1);
  for (const day of course.infectionDays) {
    const number = dayNumber(day) - onset;
    // why: what came before onset is drawn for every particle until its own onset
    if (number >= 0) infections[number] = infections[number]! + 1;
  }
  const counted = new Float64Array(dayNow + 2);
  const expected = new Float64Array(dayNow + 2);
  for (let day = 0; day <= dayNow; day++) {
    counted[day + 1] = counted[day]! + infections[day]!;
    expected[day + 1] = expected[day]! + infectionsPerDay(SHARES, 1, course.ageAtOnsetDays + day, seasonDay + day);
  }
  const lines = plan === undefined ? course.doses : withPlan(course.doses, plan, dayNow);
  const byDay: Readonly<DayDoses>[] = [];
  return {
    dayNow,
    ageAtOnsetDays: course.ageAtOnsetDays,
    seasonDay,
    hasTumour: course.hasTumour,
    resectionDay: course.resectionDay === undefined ? -1 : dayNumber(course.resectionDay) - onset,
    watchFromDay: course.doses.length === 0 ? 0 : Math.max(0, Math.min(...course.doses.map(({ fromDay }) => fromDay))),
    lines,
    dosesOn(day) {
      // why: in order from day 0, so that the array stays dense
      while (byDay.length <= day) byDay.push(dosesOf(lines, byDay.length));
      return byDay[day]!;
    },
    infections,
    infectionsBefore: (day) => counted[Math.min(day, dayNow + 1)]!,
    expectedBefore: (day) => expected[Math.min(day, dayNow + 1)]!,
  };
}

function dosesOf(lines: readonly DoseLine[], day: number): Readonly<DayDoses> {
  if (!lines.some((line) => isDoseDay(line, day))) return NO_DOSES;
  const doses = emptyDay();
  sumDosesInto(doses, lines, day);
  return doses;
}

/** The doses before `fromDay`, and those of another plan from then on. */
export function withPlan(given: readonly DoseLine[], plan: readonly DoseLine[], fromDay: number): DoseLine[] {
  const past = given
    .filter((line) => line.fromDay < fromDay)
    .map((line) => ({ ...line, toDay: Math.min(line.toDay, fromDay - 1) }));
  const ahead = plan
    .filter((line) => line.toDay >= fromDay)
    .map((line) => {
      // why: a line that began earlier keeps its rhythm
      const late = Math.max(0, Math.ceil((fromDay - line.fromDay) / line.everyDays));
      return { ...line, fromDay: line.fromDay + late * line.everyDays };
    });
  return [...past, ...ahead.filter((line) => line.fromDay <= line.toDay)];
}
