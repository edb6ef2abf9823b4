import type { ComponentType } from 'react';
import { laterView } from '../laterView.tsx';
import type { CourseView } from './viewNames.ts';

/** What every view of one person gets. `focus` is what follows the view's name in the address (an entry id or a day). */
export interface CourseViewProps {
  readonly personId: string;
  readonly focus?: string;
}

/** Each view is its own folder and is fetched when it is first opened. */
export const COURSE_VIEW_COMPONENTS: { readonly [V in CourseView]: ComponentType<CourseViewProps> } = {
  today: laterView(async () => (await import('../today/TodayView.tsx')).TodayView),
  timeline: laterView(async () => (await import('../timeline/TimelineView.tsx')).TimelineView),
  person: laterView(async () => (await import('../person/PersonView.tsx')).PersonView),
  ratings: laterView(async () => (await import('../ratings/RatingsView.tsx')).RatingsView),
  treatment: laterView(async () => (await import('../treatment/TreatmentView.tsx')).TreatmentView),
  search: laterView(async () => (await import('../search/SearchView.tsx')).SearchView),
  results: laterView(async () => (await import('../testresults/TestResultsView.tsx')).TestResultsView),
  recordings: laterView(async () => (await import('../recordings/RecordingsView.tsx')).RecordingsView),
  watch: laterView(async () => (await import('../watch/WatchView.tsx')).WatchView),
  report: laterView(async () => (await import('../report/ReportView.tsx')).ReportView),
  history: laterView(async () => (await import('../history/HistoryView.tsx')).HistoryView),
  forecast: laterView(async () => (await import('../forecast/ForecastView.tsx')).ForecastView),
};
