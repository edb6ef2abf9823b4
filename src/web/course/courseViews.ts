import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CourseView } from './viewNames.ts';

/** What every view of one person gets. `focus` is what follows the view's name in the address (an entry id or a day). */
export interface CourseViewProps {
  readonly personId: string;
  readonly focus?: string;
}

type Lazy = LazyExoticComponent<ComponentType<CourseViewProps>>;

/** Each view is its own folder and is fetched when it is first opened. */
export const COURSE_VIEW_COMPONENTS: { readonly [V in CourseView]: Lazy } = {
  today: lazy(async () => ({ default: (await import('../today/TodayView.tsx')).TodayView })),
  timeline: lazy(async () => ({ default: (await import('../timeline/TimelineView.tsx')).TimelineView })),
  person: lazy(async () => ({ default: (await import('../person/PersonView.tsx')).PersonView })),
  ratings: lazy(async () => ({ default: (await import('../ratings/RatingsView.tsx')).RatingsView })),
  treatment: lazy(async () => ({ default: (await import('../treatment/TreatmentView.tsx')).TreatmentView })),
  search: lazy(async () => ({ default: (await import('../search/SearchView.tsx')).SearchView })),
  results: lazy(async () => ({ default: (await import('../testresults/TestResultsView.tsx')).TestResultsView })),
  recordings: lazy(async () => ({ default: (await import('../recordings/RecordingsView.tsx')).RecordingsView })),
  watch: lazy(async () => ({ default: (await import('../watch/WatchView.tsx')).WatchView })),
  report: lazy(async () => ({ default: (await import('../report/ReportView.tsx')).ReportView })),
  history: lazy(async () => ({ default: (await import('../history/HistoryView.tsx')).HistoryView })),
  forecast: lazy(async () => ({ default: (await import('../forecast/ForecastView.tsx')).ForecastView })),
};
