import { addDays, type Day, type DiaryBody, daysBetween, diaryEntryId } from '../../clinic/index.ts';
import { type DiaryParameterId, type DiaryTruth, diaryBodies, simulateDiary } from '../../simulate/index.ts';
import type { DemoCourse } from './demoEntry.ts';

export interface DemoDiary {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly relapses: readonly { readonly startDay: Day; readonly kind: 'quick' | 'slow'; readonly rise: number }[];
  readonly parameters?: Readonly<Partial<Record<DiaryParameterId, number>>>;
}

/** Diary days with gaps, as families keep them, and the illnesses that somebody wrote down. Returns what is behind them. */
export function addDiary(course: DemoCourse, { firstDay, lastDay, relapses, parameters = {} }: DemoDiary): DiaryTruth {
  const diary = simulateDiary(
    {
      firstDay,
      dayCount: daysBetween(firstDay, lastDay) + 1,
      parameters: { missingFraction: 0.12, skipFraction: 0.02, onsetLevel: 2.2, ...parameters },
      relapses: relapses.map(({ startDay, kind, rise }) => ({ startDay: daysBetween(firstDay, startDay), kind, rise })),
    },
    course.seedOf('diary'),
  );
  for (const { body } of diaryBodies(diary))
    course.addAs('diary', diaryEntryId(course.personId, body.day), body satisfies DiaryBody);
  diary.truth.illnesses.forEach(({ startDay, endDay, fever, noted }, i) => {
    if (!noted) return;
    course.add('event', `illness-${i + 1}`, {
      type: 'illness',
      title: course.words(fever ? 'fever' : 'cold'),
      start: addDays(firstDay, startDay),
      end: addDays(firstDay, endDay),
      ...(fever ? { highestTemperatureC: 38 + (i % 4) * 0.4 } : {}),
    });
  });
  return diary.truth;
}

/** How strong the signs truly were on a day, 0 to 3, whole: what a rater would have seen. */
export function trueLevel(truth: DiaryTruth, firstDay: Day, day: Day, sign: keyof DiaryTruth['levels']): number {
  const level = truth.levels[sign][daysBetween(firstDay, day)] ?? 0;
  return Math.max(0, Math.min(3, Math.round(level)));
}
