import { lazy, Suspense } from 'react';
import type { TimelineForecastProps } from '../forecast/TimelineForecast.tsx';

/** Fetched only where research functions are on. */
const TimelineForecast = lazy(async () => ({
  default: (await import('../forecast/TimelineForecast.tsx')).TimelineForecast,
}));

/** The research forecast above the picture: asked for with a button, never made by itself. */
export function ForecastHere(props: TimelineForecastProps) {
  return (
    <Suspense fallback={null}>
      <TimelineForecast {...props} />
    </Suspense>
  );
}
