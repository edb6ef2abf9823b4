import { useEffect, useRef } from 'react';
import { useDates } from '../i18n/useDates.ts';
import { usePalette } from '../plots/palette.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import type { BodyView } from '../worker/protocol.ts';
import { BodyLegend } from './BodyLegend.tsx';
import { useBodyText } from './bodyText.ts';
import { drawDays, heightOfDays, timeAtPoint } from './drawDays.ts';

/** Seconds shown after a press, chosen: ten minutes hold the samples of a scene. */
const PRESSED_SPAN_S = 600;

export interface DayRasterProps {
  readonly view: BodyView;
  readonly sensorIndex: number;
  readonly window: ViewWindow;
}

/** Days of data at one glance; a press shows that moment in the trace. The keys of the trace and the tables do the same. */
export function DayRaster({ view, sensorIndex, window }: DayRasterProps) {
  const text = useBodyText();
  const { weekday } = useDates();
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sensor = view.sensors[sensorIndex]!;

  useEffect(() => {
    const element = canvas.current!;
    const names = view.days.map(({ day }, i) =>
      day === undefined ? text('dayNumber', { number: i + 1 }) : weekday(day),
    );
    const draw = (): void => {
      const widthPx = element.clientWidth;
      if (widthPx === 0) return;
      const scale = devicePixelRatio;
      element.width = Math.round(widthPx * scale);
      element.height = Math.round(heightOfDays(view) * scale);
      const ctx = element.getContext('2d')!;
      ctx.scale(scale, scale);
      drawDays(ctx, { view, sensor, palette, widthPx, names, shown: window.get() });
    };
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    draw();
    const unsubscribe = window.subscribe(draw);
    return () => {
      resized.disconnect();
      unsubscribe();
    };
  }, [view, sensor, palette, window, weekday, text]);

  return (
    <section className="k-card k-days" aria-labelledby="days-title">
      <h2 id="days-title">{text('days')}</h2>
      <p className="k-muted">{text('daysHint')}</p>
      <BodyLegend parts={['movement', 'sleep', 'walking', 'jerk', 'notWorn']} />
      <canvas
        ref={canvas}
        role="img"
        aria-label={text('daysLabel')}
        style={{ height: heightOfDays(view) }}
        onClick={(event) => {
          const { left, top, width } = event.currentTarget.getBoundingClientRect();
          const timeS = timeAtPoint(view, event.clientX - left, event.clientY - top, width);
          if (timeS !== undefined) window.centre(timeS, PRESSED_SPAN_S);
        }}
      />
    </section>
  );
}
