import { Loader } from '@mantine/core';
import { useMemo } from 'react';
import { type CourseRecord, type Day, dayNumber, isDay, watchCourse } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useCourse } from '../store/storeContext.ts';
import { EmptyTimeline } from './EmptyTimeline.tsx';
import './timeline.css';
import { TimelineCourse } from './TimelineCourse.tsx';
import { timelineModel } from './timelineModel.ts';
import { useTimelineText } from './timelineText.ts';

/** The whole course of one person on one axis of time. A day in the address is opened. */
export function TimelineView({ personId, focus }: CourseViewProps) {
  const { state, course, today } = useCourse(personId);
  const say = useTimelineText();
  if (course === undefined) {
    if (state === 'loading')
      return (
        <p className="tl-state" role="status">
          <Loader size="sm" /> {say('loading')}
        </p>
      );
    return <p className="tl-state k-alert">{say(state === 'absent' ? 'absent' : 'failed')}</p>;
  }
  return <ReadyTimeline course={course} today={today} personId={personId} focus={focus} />;
}

interface ReadyProps {
  readonly course: CourseRecord;
  readonly today: Day;
  readonly personId: string;
  readonly focus: string | undefined;
}

function ReadyTimeline({ course, today, personId, focus }: ReadyProps) {
  const model = useMemo(() => timelineModel(course, today, watchCourse(course, today)), [course, today]);
  const focusDay = useMemo(() => dayOfFocus(focus, course), [focus, course]);
  if (model.empty) return <EmptyTimeline personId={personId} />;
  return (
    <TimelineCourse
      key={personId}
      course={course}
      model={model}
      today={today}
      personId={personId}
      {...(focusDay === undefined ? {} : { focusDay })}
    />
  );
}

/** The day that an address means: a day, or an entry's first. */
function dayOfFocus(focus: string | undefined, { of }: CourseRecord): number | undefined {
  if (focus === undefined) return undefined;
  if (isDay(focus)) return dayNumber(focus);
  const entry = Object.values(of)
    .flat()
    .find(({ id }) => id === focus);
  return entry?.firstDay === undefined ? undefined : dayNumber(entry.firstDay);
}
