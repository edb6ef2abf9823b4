import { type PointerEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDates } from '../i18n/useDates.ts';
import { usePalette } from '../plots/palette.ts';
import { PAPER_PX, usePrinting } from '../plots/usePrinting.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import type { BodyView } from '../worker/protocol.ts';
import { BodyLegend } from './BodyLegend.tsx';
import { useBodyText } from './bodyText.ts';
import type { DayMarks } from './dayMarks.ts';
import { drawDays, heightOfDays, timeAtPoint } from './drawDays.ts';
import { Pager } from './Pager.tsx';

/** Seconds shown after a press, chosen: ten minutes hold the samples of a scene. */
const PRESSED_SPAN_S = 600;
/** Rows at once. chosen: four weeks fit a screen, and years of rows are more than a browser can draw. */
const PAGE_DAYS = 28;

export interface DayRasterProps {
  readonly view: BodyView;
  readonly marks: DayMarks;
  readonly title: string;
  readonly hint: string;
  /** What the drawing holds, for those who do not see it. */
  readonly label: string;
  /** The trace below, where there is one: a press shows that moment in it. */
  readonly window?: ViewWindow;
  /** The moment in words, where pointing at it tells something. */
  readonly tell?: (timeS: number) => string;
  /** The last days first: what matters in a record of years. */
  readonly fromLast?: boolean;
  /** Further words on the days that are shown. */
  readonly children?: (firstDay: number, endDay: number) => ReactNode;
}

/** Days of data at one glance, four weeks at a time. */
export function DayRaster(props: DayRasterProps) {
  const { view, marks, title, hint, label, window, tell, fromLast = false, children } = props;
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [firstDay, setFirstDay] = useState(fromLast ? Math.max(0, view.days.length - PAGE_DAYS) : 0);
  const [told, setTold] = useState('');
  const endDay = Math.min(view.days.length, firstDay + PAGE_DAYS);
  const shownDays = useMemo(() => ({ ...view, days: view.days.slice(firstDay, endDay) }), [view, firstDay, endDay]);
  useDrawing(canvas, shownDays, firstDay, props);

  const timeOf = (event: Pick<PointerEvent<HTMLCanvasElement>, 'clientX' | 'clientY' | 'currentTarget'>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    return timeAtPoint(shownDays, event.clientX - left, event.clientY - top, width);
  };
  const say = (event: PointerEvent<HTMLCanvasElement>): void => {
    const timeS = timeOf(event);
    if (timeS !== undefined && tell !== undefined) setTold(tell(timeS));
  };
  return (
    <section className="k-card k-days" aria-labelledby={id} data-has-trace={window !== undefined}>
      <h2 id={id}>{title}</h2>
      <p className="k-muted">{hint}</p>
      <BodyLegend parts={marks.legend} />
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        style={{ height: heightOfDays(shownDays) }}
        onClick={(event) => {
          const timeS = timeOf(event);
          if (timeS !== undefined) window?.centre(timeS, PRESSED_SPAN_S);
        }}
        onPointerDown={say}
        onPointerMove={say}
      />
      {tell !== undefined && <p className="k-readout">{told}</p>}
      <Pager
        firstRow={firstDay}
        rowsAPage={PAGE_DAYS}
        count={view.days.length}
        onTurn={(row) => setFirstDay(Math.max(0, row))}
      />
      {children?.(firstDay, endDay)}
    </section>
  );
}

/** Draws the rows whenever they, the colours or the shown stretch change. */
function useDrawing(
  canvas: { readonly current: HTMLCanvasElement | null },
  shownDays: BodyView,
  firstDay: number,
  { marks, window }: DayRasterProps,
): void {
  const text = useBodyText();
  const { weekday } = useDates();
  const palette = usePalette();
  const printing = usePrinting();
  useEffect(() => {
    const element = canvas.current!;
    const names = shownDays.days.map(({ day }, i) =>
      day === undefined ? text('dayNumber', { number: firstDay + i + 1 }) : weekday(day),
    );
    const draw = (): void => {
      const widthPx = printing ? PAPER_PX : element.clientWidth;
      if (widthPx === 0) return;
      const scale = devicePixelRatio;
      element.width = Math.round(widthPx * scale);
      element.height = Math.round(heightOfDays(shownDays) * scale);
      const ctx = element.getContext('2d')!;
      ctx.scale(scale, scale);
      drawDays(ctx, { view: shownDays, marks, palette, widthPx, names, shown: window?.get() });
    };
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    draw();
    const unsubscribe = window?.subscribe(draw);
    return () => {
      resized.disconnect();
      unsubscribe?.();
    };
  }, [canvas, shownDays, firstDay, marks, palette, printing, window, weekday, text]);
}
