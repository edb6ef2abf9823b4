import { HomeView } from './home/HomeView.tsx';
import { laterView } from './laterView.tsx';
import type { Route } from './state/route.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const SimulatorView = laterView(async () => (await import('./simulator/SimulatorView.tsx')).SimulatorView);
const VirtualView = laterView(async () => (await import('./virtual/VirtualView.tsx')).VirtualView);
const CohortView = laterView(async () => (await import('./cohort/CohortView.tsx')).CohortView);
const CourseFrame = laterView(async () => (await import('./course/CourseFrame.tsx')).CourseFrame);
const PeopleView = laterView(async () => (await import('./people/PeopleView.tsx')).PeopleView);
const ProtocolView = laterView(async () => (await import('./protocol/ProtocolView.tsx')).ProtocolView);
const SettingsView = laterView(async () => (await import('./settings/SettingsView.tsx')).SettingsView);

/** The view that the address names. All but the first are fetched when they are first opened. */
export function RouteView({ route }: { readonly route: Route }) {
  return (
    <ViewBoundary resetKey={route.name}>
      <NamedView route={route} />
    </ViewBoundary>
  );
}

function NamedView({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'home':
      return <HomeView />;
    case 'simulator':
      return <SimulatorView />;
    case 'virtual':
      return <VirtualView key={route.shared} shared={route.shared} />;
    case 'cohort':
      return <CohortView />;
    case 'people':
      return <PeopleView />;
    case 'settings':
      return <SettingsView />;
    case 'record':
      return <ProtocolView />;
    case 'person': {
      const { personId, view, focus } = route;
      return <CourseFrame key={personId} personId={personId} view={view} {...(focus === undefined ? {} : { focus })} />;
    }
  }
}
