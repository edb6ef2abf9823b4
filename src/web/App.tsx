import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Header } from './Header.tsx';
import { useSpeech } from './i18n/language.ts';
import { RouteView } from './RouteView.tsx';
import { DropEverywhere } from './start/DropEverywhere.tsx';
import { sameView } from './state/route.ts';
import { usePageTitle } from './state/usePageTitle.ts';
import { useRoute } from './state/useRoute.ts';
import { UndoNotice } from './store/UndoNotice.tsx';

/** Frame of the page: skip link, header, the chosen view, footer. */
export function App() {
  const { t } = useSpeech();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const lastRoute = useRef(route);
  usePageTitle(route);

  // why: after a change of view the reader's place must be the new view, not the link that was pressed
  useEffect(() => {
    if (!sameView(lastRoute.current, route)) {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    lastRoute.current = route;
  }, [route]);

  return (
    <>
      <button type="button" className="k-skip" onClick={() => main.current?.focus()}>
        {t('page.skip')}
      </button>
      <DropEverywhere />
      <Header route={route} />
      <main id="main" ref={main} tabIndex={-1} className="k-main">
        <RouteView route={route} />
      </main>
      <UndoNotice />
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
