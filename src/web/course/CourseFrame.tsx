import { useSyncExternalStore } from 'react';
import { LoadingView } from '../LoadingView.tsx';
import { NotTaken } from '../store/NotTaken.tsx';
import { useServices } from '../store/services.ts';
import { useCourse, useStore } from '../store/storeContext.ts';
import { TwoVersions } from '../store/TwoVersions.tsx';
import { ViewBoundary } from '../ViewBoundary.tsx';
import { AbsentView } from './AbsentView.tsx';
import { CourseTabs } from './CourseTabs.tsx';
import { useCourseText } from './courseText.ts';
import { COURSE_VIEW_COMPONENTS } from './courseViews.ts';
import { PersonHeader } from './PersonHeader.tsx';
import { useCourseKeys } from './useCourseKeys.ts';
import type { CourseView } from './viewNames.ts';

export interface CourseFrameProps {
  readonly personId: string;
  readonly view: CourseView;
  readonly focus?: string;
}

/** One person: who it is, the tabs, the chosen view. */
export function CourseFrame({ personId, view, focus }: CourseFrameProps) {
  const text = useCourseText();
  const course = useCourse(personId);
  const { online } = useStore();
  const { reach } = useServices();
  const reached = useSyncExternalStore(reach.subscribe, reach.current);
  useCourseKeys(personId);
  if (course.course === undefined)
    return course.state === 'loading' ? (
      <LoadingView label={text('loading')} />
    ) : (
      <AbsentView
        state={course.state === 'absent' ? 'absent' : 'failed'}
        reach={reached}
        problem={course.problem}
        personId={personId}
      />
    );
  const View = COURSE_VIEW_COMPONENTS[view];
  return (
    <div className="k-course">
      <PersonHeader
        person={course.course.person.body}
        today={course.today}
        waitingCount={course.waitingCount}
        online={online}
      />
      <CourseTabs personId={personId} name={course.course.person.body.name} view={view} />
      <TwoVersions personId={personId} />
      <NotTaken personId={personId} />
      <div className="k-course-view">
        <ViewBoundary resetKey={`${personId} ${view} ${focus ?? ''}`}>
          <View key={`${personId} ${view}`} personId={personId} {...(focus === undefined ? {} : { focus })} />
        </ViewBoundary>
      </div>
    </div>
  );
}
