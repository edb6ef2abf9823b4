import { useEffect, useRef } from 'react';
import { dayOfNumber } from '../../clinic/index.ts';
import { preparePen } from '../plots/preparePen.ts';
import { clampSpan, type DayWindow } from './dayWindow.ts';
import type { Speaker } from './describeItem.ts';
import { tickWriter } from './drawAxis.ts';
import { drawOverview, OVERVIEW_PX } from './drawOverview.ts';
import type { TimelineModel } from './laneTypes.ts';
import type { TimelinePalette } from './timelinePalette.ts';
import { timeTicks } from './timeTicks.ts';

export interface OverviewBrushProps {
  readonly model: TimelineModel;
  readonly window: DayWindow;
  readonly palette: TimelinePalette | undefined;
  readonly speaker: Speaker;
}

/** So near to an edge of the window its edge is meant, px: a finger's reach. */
const EDGE_PX = 14;

/** The whole course small. Its window is dragged, its edges make it longer or shorter; beside it a press goes there. */
export function OverviewBrush({ model, window, palette, speaker }: OverviewBrushProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const grabbed = useRef<{ edge: 'start' | 'end' | 'all'; atDay: number }>(undefined);

  useEffect(() => {
    const element = canvas.current!;
    if (palette === undefined) return;
    const draw = (): void => {
      const widthPx = element.clientWidth;
      if (widthPx === 0) return;
      const pen = preparePen(element, widthPx, OVERVIEW_PX);
      const span = window.full;
      const pxPerDay = widthPx / (span.endDay - span.startDay);
      const words = { label: () => '', number: String, percent: String };
      drawOverview({ pen, span, widthPx, pxPerDay, palette, words }, model);
      const write = tickWriter(speaker);
      const { coarse, fine } = timeTicks(span, widthPx / 1.6);
      pen.fillStyle = palette.muted;
      for (const tick of coarse.length > 1 ? coarse : fine) {
        const from = Math.max(0, (tick.startDay - span.startDay) * pxPerDay);
        const to = Math.min(widthPx, (tick.endDay - span.startDay) * pxPerDay);
        const text = write.tick(tick, 'coarse', 0);
        if (pen.measureText(text).width + 8 < to - from) pen.fillText(text, from + 4, 9);
      }
    };
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    return () => resized.disconnect();
  }, [model, window, palette, speaker]);

  useEffect(() => {
    const place = (): void => {
      const { startDay, endDay } = window.get();
      const whole = window.full.endDay - window.full.startDay;
      box.current!.style.left = `${((startDay - window.full.startDay) / whole) * 100}%`;
      box.current!.style.width = `${((endDay - startDay) / whole) * 100}%`;
      box.current!.dataset.whole = String(endDay - startDay >= whole);
    };
    place();
    return window.subscribe(place);
  }, [window]);

  const dayAt = (clientX: number): number => {
    const { left, width } = canvas.current!.getBoundingClientRect();
    return window.full.startDay + ((clientX - left) / width) * (window.full.endDay - window.full.startDay);
  };
  const grab = (clientX: number): void => {
    const day = dayAt(clientX);
    const { startDay, endDay } = window.get();
    const reach = (EDGE_PX / canvas.current!.clientWidth) * (window.full.endDay - window.full.startDay);
    const half = (endDay - startDay) / 2;
    const [toStart, toEnd] = [Math.abs(day - startDay), Math.abs(day - endDay)];
    if (Math.min(toStart, toEnd) <= Math.min(reach, Math.max(half * 0.6, reach * 0.5)))
      grabbed.current = { edge: toStart < toEnd ? 'start' : 'end', atDay: day };
    else {
      if (day < startDay || day > endDay) window.show({ startDay: day - half, endDay: day + half });
      grabbed.current = { edge: 'all', atDay: day };
    }
  };
  const drag = (clientX: number): void => {
    const hold = grabbed.current;
    if (hold === undefined) return;
    const day = dayAt(clientX);
    const { startDay, endDay } = window.get();
    if (hold.edge === 'start') window.show(clampSpan(window.full, { startDay: Math.min(day, endDay - 4), endDay }));
    else if (hold.edge === 'end')
      window.show(clampSpan(window.full, { startDay, endDay: Math.max(day, startDay + 4) }));
    else {
      window.show({ startDay: startDay + day - hold.atDay, endDay: endDay + day - hold.atDay });
      hold.atDay = day;
    }
  };
  const { full } = window;
  return (
    <div
      className="tl-overview"
      role="img"
      aria-label={`${speaker.say('overview.label')}: ${speaker.say('shown', {
        from: speaker.date(dayOfNumber(full.startDay)),
        to: speaker.date(dayOfNumber(full.endDay - 1)),
      })}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grab(event.clientX);
      }}
      onPointerMove={(event) => drag(event.clientX)}
      onPointerUp={() => {
        grabbed.current = undefined;
      }}
      onPointerCancel={() => {
        grabbed.current = undefined;
      }}
    >
      <canvas ref={canvas} style={{ height: OVERVIEW_PX }} />
      <div ref={box} className="tl-overview-window" />
    </div>
  );
}
