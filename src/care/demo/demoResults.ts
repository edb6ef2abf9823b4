import type { ResultBody } from '../../clinic/index.ts';
import type { DemoCourse } from './demoEntry.ts';

/** A test with the laboratory's own range, and its values: days back and number. */
export interface DemoResults {
  readonly testId: string;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly values: readonly (readonly [daysBack: number, value: number])[];
  /** Measured at home or at the bedside: no laboratory. */
  readonly atHome?: boolean;
}

export function addResults(course: DemoCourse, { testId, unit, low, high, values, atHome }: DemoResults): void {
  for (const [daysBack, value] of values) {
    const body: ResultBody = {
      testId,
      day: course.back(daysBack),
      value,
      unit,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      ...(atHome === true ? {} : { laboratory: course.words('laboratory') }),
    };
    course.add('result', `${testId}-${daysBack}`, body);
  }
}

/** Numbers every so many days from one day back to another, from a function of the days back: made-up, and the same each time. */
export function everyDays(
  from: number,
  to: number,
  step: number,
  value: (daysBack: number) => number,
): [number, number][] {
  const rows: [number, number][] = [];
  for (let back = from; back >= to; back -= step) rows.push([back, Math.round(value(back) * 10) / 10]);
  return rows;
}
