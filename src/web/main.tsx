import '@mantine/core/styles.css';
import 'uplot/dist/uPlot.min.css';
import './styles/page.css';
import './styles/course.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './Root.tsx';
import { pageServices, replaceFetch } from './store/services.ts';
import { startServiceWorker } from './sw/startServiceWorker.ts';

// why: lets the views be worked on without a server (`vite`, then ?fake in the address); the build leaves it out
if (import.meta.env.DEV && new URLSearchParams(location.search).has('fake')) {
  const { makeFakeApi } = await import('./store/fakeApi.testing.ts');
  replaceFetch(makeFakeApi(() => new Date()).fetch);
}
pageServices();
startServiceWorker();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
