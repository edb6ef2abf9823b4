import '@mantine/core/styles.css';
import 'uplot/dist/uPlot.min.css';
import './styles/page.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { AnalysisProvider } from './state/AnalysisProvider.tsx';
import { cssVariables, theme } from './theme.ts';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider>
        <AnalysisProvider>
          <App />
        </AnalysisProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
