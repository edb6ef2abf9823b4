import { MantineProvider } from '@mantine/core';
import { App } from './App.tsx';
import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { usePrinting } from './plots/usePrinting.ts';
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
