import { useMemo } from 'react';
import { isDay, watchCourse } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { useCourse } from '../store/storeContext.ts';
import { AheadCard } from './AheadCard.tsx';
import { DiaryCard } from './DiaryCard.tsx';
import { DosesCard } from './DosesCard.tsx';
import { FilmCard } from './FilmCard.tsx';
import { useTodayText } from './todayText.ts';
import { UrgentHelp } from './UrgentHelp.tsx';
import './today.css';

/** The family's first screen: the diary, doses due, what comes next, what to film. `focus` may be a day. */
export function TodayView({ personId, focus }: CourseViewProps) {
  const text = useTodayText();
  const { date } = useDates();
  const { course, today } = useCourse(personId);
  const open = useMemo(
    () =>
      course === undefined
        ? undefined
        : watchCourse(course, today).findings.find(({ ongoing, decision }) => ongoing && decision === undefined),
    [course, today],
  );
  if (course === undefined) return null;
  const hasPlans = course.of.plan.length > 0;
  return (
    <div className="k-today">
      <h1 className="k-hidden">{text('title')}</h1>
      {open === undefined ? null : (
        <div className="k-notice k-watch-notice" role="status">
          <span>{text('watchOpen', { date: date(open.since) })}</span>
          <a href={personHref(personId, 'watch')}>{text('watchSee')}</a>
        </div>
      )}
      <div className="k-today-columns">
        <div>
          {hasPlans ? <DosesCard personId={personId} course={course} today={today} /> : null}
          <DiaryCard
            key={focus ?? today}
            personId={personId}
            course={course}
            today={today}
            firstDay={focus !== undefined && isDay(focus) ? focus : today}
          />
        </div>
        <div>
          <AheadCard personId={personId} course={course} today={today} />
          <FilmCard />
          <UrgentHelp />
        </div>
      </div>
    </div>
  );
}
