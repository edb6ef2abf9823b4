import type { TimelineForecastProps } from '../forecast/TimelineForecast.tsx';
import { laterView } from '../laterView.tsx';

/** The research forecast above the picture: asked for with a button, never made by itself. Fetched only where research functions are on. */
export const ForecastHere = laterView<TimelineForecastProps>(
  async () => (await import('../forecast/TimelineForecast.tsx')).TimelineForecast,
  null,
);
