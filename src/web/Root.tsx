import { MantineProvider } from '@mantine/core';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { App } from './App.tsx';
import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { AnalysisProvider } from './state/AnalysisProvider.tsx';
import { StoreProvider } from './store/StoreProvider.tsx';
import { cssVariables, theme } from './theme.ts';

/** Everything that the views need around them. */
export function Root() {
  const printing = usePrinting();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(printing ? { forceColorScheme: 'light' as const } : {})}
    >
      <LanguageProvider>
        <AnalysisProvider>
          <StoreProvider>
            <App />
          </StoreProvider>
        </AnalysisProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}

/** True while the page is printed: paper is light, whatever the screen is. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    // why: the browser takes the picture right after the event, so the traces must be drawn anew before it returns
    const changed = (): void => flushSync(() => setPrinting(media.matches));
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    media.addEventListener('change', changed);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', changed);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
