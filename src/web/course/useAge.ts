import { ageOn, type PartialDate } from '../../clinic/index.ts';
import { useCourseText } from './courseText.ts';

/** An age as people say it: weeks, then months, from two years on years and months, of adults years. */
export function useAge(): (birth: PartialDate, on: PartialDate) => string | undefined {
  const text = useCourseText();
  return (birth, on) => {
    const age = ageOn(birth, on);
    if (age === undefined) return undefined;
    const { years, months, days } = age;
    const said =
      months < 2
        ? text('ageWeeks', { weeks: Math.floor(days / 7) })
        : text('age', {
            years: months < 24 ? 0 : years,
            months: months < 24 ? months : years >= 18 || age.approximate ? 0 : months % 12,
          }).trim();
    return age.approximate ? text('ageAbout', { age: said }) : said;
  };
}
