import { ageOn } from '../calendar/age.ts';
import { boundsOf, type Day, type PartialDate } from '../calendar/day.ts';
import { convertResult } from './convertResult.ts';
import type { AgeLimit, TestDefinition } from './types.ts';

/**
 * Published limits for the age on a day, at most one a laboratory, told in `unit`. A laboratory is left out where it has
 * none for that age, where the unit cannot be told exactly, and where a birth date known to the month or year leaves open
 * which of its ages applies.
 */
export function ageLimitsOn(test: TestDefinition, birth: PartialDate, day: Day, unit: string): readonly AgeLimit[] {
  const born = boundsOf(birth);
  const [oldest, youngest] = [ageOn(born.first, day), ageOn(born.last, day)];
  if (oldest === undefined || youngest === undefined) return [];
  return test.ageLimits
    .filter((limit) => holdsAt(limit, oldest.months) && holdsAt(limit, youngest.months))
    .flatMap((limit) => {
      const { low, high, ...rest } = limit;
      const told = [low, high].map((value) =>
        value === undefined ? undefined : convertResult(test.id, value, limit.unit, unit),
      );
      if ((low !== undefined && told[0] === undefined) || (high !== undefined && told[1] === undefined)) return [];
      return [
        {
          ...rest,
          unit,
          ...(told[0] === undefined ? {} : { low: told[0] }),
          ...(told[1] === undefined ? {} : { high: told[1] }),
        },
      ];
    });
}

function holdsAt({ minAgeMonths, maxAgeMonths = Number.POSITIVE_INFINITY }: AgeLimit, months: number): boolean {
  return months >= minAgeMonths && months < maxAgeMonths;
}
