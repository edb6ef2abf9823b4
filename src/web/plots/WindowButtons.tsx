import { IconButton } from './IconButton.tsx';
import { STEPS } from './windowKeys.ts';

export interface WindowButtonsProps {
  /** A stretch of seconds or of days. */
  readonly window: { pan(fraction: number): void; zoom(factor: number): void };
  readonly labels: Readonly<Record<'earlier' | 'later' | 'zoomIn' | 'zoomOut', string>>;
}

/** Moves and zooms what is shown, as the keys do. */
export function WindowButtons({ window, labels }: WindowButtonsProps) {
  return (
    <>
      <IconButton label={labels.earlier} path="M10 3 5 8l5 5" onClick={() => window.pan(-0.5)} />
      <IconButton label={labels.later} path="m6 3 5 5-5 5" onClick={() => window.pan(0.5)} />
      <IconButton label={labels.zoomIn} path="M8 3v10M3 8h10" onClick={() => window.zoom(STEPS.zoom)} />
      <IconButton label={labels.zoomOut} path="M3 8h10" onClick={() => window.zoom(1 / STEPS.zoom)} />
    </>
  );
}
