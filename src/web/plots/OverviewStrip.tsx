import { useEffect, useRef } from 'react';
import type { ReportView, TraceId } from '../worker/protocol.ts';
import { forEachRun } from './bands.ts';
import { calmRange, drawnTraces } from './drawnTraces.ts';
import { type Palette, usePalette } from './palette.ts';
import type { ViewWindow } from './viewWindow.ts';

const HEIGHT_PX = 54;

/** The whole recording small, with bursts marked and the shown window to drag. The keys of the traces do the same. */
export function OverviewStrip({ view, window }: { readonly view: ReportView; readonly window: ViewWindow }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette();

  useEffect(() => {
    const element = canvas.current!;
    const draw = (): void => drawWhole(element, view, window, palette);
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    draw();
    return () => resized.disconnect();
  }, [view, window, palette]);

  useEffect(() => {
    const place = (): void => {
      const { full } = window;
      const { startS, endS } = window.get();
      const wholeS = full.endS - full.startS;
      box.current!.style.left = `${((startS - full.startS) / wholeS) * 100}%`;
      box.current!.style.width = `${((endS - startS) / wholeS) * 100}%`;
    };
    place();
    return window.subscribe(place);
  }, [window]);

  const centreAt = (clientX: number): void => {
    const { left, width } = canvas.current!.getBoundingClientRect();
    const { full } = window;
    window.centre(full.startS + ((clientX - left) / width) * (full.endS - full.startS));
  };
  return (
    <div
      className="k-overview"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        centreAt(event.clientX);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) centreAt(event.clientX);
      }}
    >
      <canvas ref={canvas} style={{ height: HEIGHT_PX }} />
      <div ref={box} className="k-overview-window" />
    </div>
  );
}

function drawWhole(element: HTMLCanvasElement, view: ReportView, window: ViewWindow, palette: Palette): void {
  const scale = devicePixelRatio;
  const width = Math.round(element.clientWidth * scale);
  const height = Math.round(HEIGHT_PX * scale);
  if (width === 0) return;
  element.width = width;
  element.height = height;
  const context = element.getContext('2d')!;
  const ids = (['x', 'y'] as const).filter((id: TraceId) => view.segments.some((one) => one.columns[id] !== undefined));
  const drawn = drawnTraces(view.segments, ids, window.full, element.clientWidth);
  const [low, high] = calmRange(drawn.series);
  const pxPerS = width / (window.full.endS - window.full.startS);
  const stripPx = 8 * scale;
  ids.forEach((id, which) => {
    context.beginPath();
    let pen = false;
    drawn.series[which]!.forEach((value, i) => {
      if (value === null) {
        pen = false;
        return;
      }
      const x = (drawn.timesS[i]! - window.full.startS) * pxPerS;
      const y = stripPx + (1 - (value - low) / (high - low)) * (height - stripPx - scale);
      if (pen) context.lineTo(x, y);
      else context.moveTo(x, y);
      pen = true;
    });
    context.strokeStyle = palette.trace[id];
    context.lineWidth = scale * 0.75;
    context.stroke();
  });
  context.fillStyle = palette.blink;
  forEachRun(view.blinks, window.full, width, (from, to) =>
    context.fillRect(from, height - 3 * scale, to - from, 3 * scale),
  );
  context.fillStyle = palette.burst;
  forEachRun(view.bursts, window.full, width, (from, to) =>
    context.fillRect(from, 0, Math.max(to - from, 2 * scale), 5 * scale),
  );
}
