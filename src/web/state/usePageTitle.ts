import { useEffect } from 'react';
import { useCourseText } from '../course/courseText.ts';
import { useHomeText } from '../home/homeText.ts';
import { useSpeech } from '../i18n/language.ts';
import type { Route } from './route.ts';

/** Says in the browser's tab and history which view is open. No name of a person: tabs are seen by others and are synchronised. */
export function usePageTitle(route: Route): void {
  const { t } = useSpeech();
  const home = useHomeText();
  const course = useCourseText();
  const view =
    route.name === 'person'
      ? course(`view.${route.view}`)
      : route.name === 'people' || route.name === 'settings'
        ? home(route.name)
        : route.name === 'simulator' || route.name === 'virtual' || route.name === 'cohort'
          ? t('nav.simulator')
          : route.name === 'record'
            ? home('recordCard')
            : undefined;
  const title = view === undefined ? t('page.title') : `${view} – Kinsbourne`;
  useEffect(() => {
    // why: a new language sets the title of the page itself in the same moment, and a view's own title must be the last
    const timer = setTimeout(() => {
      document.title = title;
    });
    return () => clearTimeout(timer);
  }, [title]);
}
