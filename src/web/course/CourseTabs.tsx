import { useResearch } from '../forecast/useResearch.ts';
import { personHref } from '../state/route.ts';
import { useTabInSight } from '../state/useTabInSight.ts';
import { useCourseText } from './courseText.ts';
import { COURSE_VIEWS, type CourseView, RESEARCH_VIEWS } from './viewNames.ts';

/** The four that a family opens every day; on a phone they stand at the bottom, under the thumb. */
const MOST_USED = ['today', 'timeline', 'treatment', 'watch'] as const satisfies readonly CourseView[];

export interface CourseTabsProps {
  readonly personId: string;
  readonly name: string;
  readonly view: CourseView;
}

/** The views of one person: a row that scrolls where it does not fit, and on a phone the most used ones at the bottom. */
export function CourseTabs({ personId, name, view }: CourseTabsProps) {
  const text = useCourseText();
  const research = useResearch();
  const row = useTabInSight(view);
  const link = (to: CourseView) => (
    <a
      key={to}
      href={personHref(personId, to)}
      className="k-tab"
      data-view={to}
      aria-current={to === view ? 'page' : undefined}
    >
      {text(`view.${to}`)}
    </a>
  );
  return (
    <>
      <nav className="k-course-tabs" aria-label={text('tabsLabel', { name })} ref={row}>
        {[...COURSE_VIEWS, ...(research === undefined ? [] : RESEARCH_VIEWS)].map(link)}
      </nav>
      <nav className="k-bottom-bar" aria-label={text('mostUsed')}>
        {MOST_USED.map(link)}
      </nav>
    </>
  );
}
