import { Anchor, Center, Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { AnalyseView } from './AnalyseView.tsx';
import { Header } from './Header.tsx';
import { useSpeech } from './i18n/language.ts';
import { DropEverywhere } from './start/DropEverywhere.tsx';
import { useRoute } from './state/useRoute.ts';

const SimulatorView = lazy(async () => ({ default: (await import('./simulator/SimulatorView.tsx')).SimulatorView }));

/** Frame of the page: skip link, header, the chosen view, footer. */
export function App() {
  const { t } = useSpeech();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const firstRoute = useRef(route);

  // why: after a change of view the reader's place must be the new view, not the link that was pressed
  useEffect(() => {
    if (firstRoute.current !== route) main.current?.focus();
    firstRoute.current = route;
  }, [route]);

  return (
    <>
      <button type="button" className="k-skip" onClick={() => main.current?.focus()}>
        {t('page.skip')}
      </button>
      <DropEverywhere />
      <Header route={route} />
      <main id="main" ref={main} tabIndex={-1} className="k-main">
        {route === 'simulator' ? (
          <Suspense
            fallback={
              <Center mih={300}>
                <Loader aria-label={t('working.drawing')} />
              </Center>
            }
          >
            <SimulatorView />
          </Suspense>
        ) : (
          <AnalyseView />
        )}
      </main>
      <footer className="k-footer">
        <span>{t('page.notDevice')}</span>
        <span>{t('page.local')}</span>
        <Anchor href="https://www.apache.org/licenses/LICENSE-2.0" rel="noreferrer" size="sm" underline="always">
          {t('page.licence')}
        </Anchor>
      </footer>
    </>
  );
}
