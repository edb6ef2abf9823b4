import { lazy, Suspense } from 'react';
import { HomeView } from './home/HomeView.tsx';
import { useSpeech } from './i18n/language.ts';
import { LoadingView } from './LoadingView.tsx';
import type { Route } from './state/route.ts';

const SimulatorView = lazy(async () => ({ default: (await import('./simulator/SimulatorView.tsx')).SimulatorView }));
const VirtualView = lazy(async () => ({ default: (await import('./virtual/VirtualView.tsx')).VirtualView }));
const CohortView = lazy(async () => ({ default: (await import('./cohort/CohortView.tsx')).CohortView }));
const CourseFrame = lazy(async () => ({ default: (await import('./course/CourseFrame.tsx')).CourseFrame }));
const PeopleView = lazy(async () => ({ default: (await import('./people/PeopleView.tsx')).PeopleView }));
const ProtocolView = lazy(async () => ({ default: (await import('./protocol/ProtocolView.tsx')).ProtocolView }));
const SettingsView = lazy(async () => ({ default: (await import('./settings/SettingsView.tsx')).SettingsView }));

/** The view that the address names. All but the first are fetched when they are first opened. */
export function RouteView({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  if (route.name === 'home') return <HomeView />;
  return (
    <Suspense fallback={<LoadingView label={t('working.drawing')} />}>
      <LazyView route={route} />
    </Suspense>
  );
}

function LazyView({ route }: { readonly route: Route }) {
  switch (route.name) {
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
    case 'home':
      return null;
  }
}
