import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { useSpeech } from '../i18n/language.ts';
import type { ReportView, TraceId } from '../worker/protocol.ts';
import { drawBands } from './bands.ts';
import { calmRange, decimalsOfStep, drawnTraces } from './drawnTraces.ts';
import { type Palette, PLOT_FONT, usePalette } from './palette.ts';
import { selectStretch } from './selectStretch.ts';
import { attachTraceGestures } from './traceGestures.ts';
import type { ViewWindow } from './viewWindow.ts';

export interface TracePanelProps {
  readonly view: ReportView;
  readonly window: ViewWindow;
  readonly ids: readonly TraceId[];
  readonly axisLabel: string;
  readonly heightPx: number;
  /** Speed begins at 0; positions anywhere. */
  readonly fromZero?: boolean;
  readonly showTimeAxis: boolean;
  /** Told what is under the pointer: time and one value per id; undefined when it leaves. */
  readonly onReadout: (timeS: number | undefined, values: readonly (number | null)[]) => void;
  /** Gives the canvas to whoever saves it as a picture. */
  readonly canvasRef?: (canvas: HTMLCanvasElement | undefined) => void;
}

/** So many samples on the screen and fewer are shown as dots too. */
const MAX_DOTS = 120;
const DASHED: ReadonlySet<TraceId> = new Set(['otherX', 'otherY']);

/** One set of axes with traces, drawn by uPlot from the pyramid; all panels of a window move together. */
export function TracePanel(props: TracePanelProps) {
  const { view, window, ids, axisLabel, heightPx, fromZero = false, showTimeAxis } = props;
  const host = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const { number } = useSpeech();
  const latest = useRef(props);
  latest.current = props;
  const idKey = ids.join();

  useEffect(() => {
    const element = host.current!;
    const shown = idKey.split(',') as TraceId[];
    const data = (): uPlot.AlignedData => {
      const { timesS, series } = drawnTraces(view.segments, shown, window.get(), element.clientWidth);
      return [timesS, ...series];
    };
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height: heightPx,
        legend: { show: false },
        padding: [6, 18, showTimeAxis ? null : 4, null],
        cursor: { drag: { x: false, y: false }, y: false, points: { show: false }, sync: { key: 'kinsbourne-traces' } },
        scales: {
          x: { time: false, range: () => [window.get().startS, window.get().endS] },
          y: { range: (made) => calmRange(made.data.slice(1) as (number | null)[][], fromZero) },
        },
        axes: axesFor(palette, { axisLabel, showTimeAxis, number }),
        series: [
          {},
          ...shown.map((id) => ({
            stroke: palette.trace[id],
            width: 1,
            // why: from some ten pixels a sample on, each is a dot, so that nobody takes the line for more than it is
            points: { show: (_: uPlot, __: number, first: number, last: number) => last - first < MAX_DOTS, size: 4 },
            ...(DASHED.has(id) ? { dash: [5, 3] } : {}),
          })),
        ],
        hooks: {
          drawClear: [
            (made) => {
              const { left, top, width, height } = made.bbox;
              drawBands(made.ctx, view, {
                span: window.get(),
                box: { left, top, width, height },
                palette,
                scale: uPlot.pxRatio,
              });
            },
          ],
          setCursor: [
            (made) => {
              const at = made.cursor.idx;
              const inside = at !== null && at !== undefined && (made.cursor.left ?? -1) >= 0;
              latest.current.onReadout(
                inside ? (made.data[0][at] ?? undefined) : undefined,
                shown.map((_, i) => (inside ? (made.data[i + 1]?.[at] ?? null) : null)),
              );
            },
          ],
        },
      },
      data(),
      element,
    );
    const detach = attachTraceGestures({ over: plot.over, window, select: selectStretch(plot) });
    const unsubscribe = window.subscribe(() => plot.setData(data()));
    const resized = new ResizeObserver(() => {
      if (element.clientWidth === plot.width || element.clientWidth === 0) return;
      plot.setSize({ width: element.clientWidth, height: heightPx });
      plot.setData(data());
    });
    resized.observe(element);
    latest.current.canvasRef?.(plot.ctx.canvas);
    return () => {
      resized.disconnect();
      unsubscribe();
      detach();
      latest.current.canvasRef?.(undefined);
      plot.destroy();
    };
  }, [view, window, idKey, axisLabel, heightPx, fromZero, showTimeAxis, palette, number]);

  return <div ref={host} className="k-trace" style={{ height: heightPx }} />;
}

function axesFor(
  palette: Palette,
  more: { axisLabel: string; showTimeAxis: boolean; number: (value: number, decimals: number) => string },
): uPlot.Axis[] {
  const common = {
    stroke: palette.muted,
    font: `11px ${PLOT_FONT}`,
    grid: { stroke: palette.grid, width: 1 },
    ticks: { stroke: palette.grid, width: 1, size: 4 },
  };
  // why: as many decimals as the step between ticks has, or neighbours would read alike
  const format = (values: number[], step: number): string[] =>
    values.map((value) => more.number(value, decimalsOfStep(step)));
  return [
    {
      ...common,
      show: true,
      size: more.showTimeAxis ? 26 : 0,
      values: (_, splits, __, ___, step) => (more.showTimeAxis ? format(splits, step) : splits.map(() => '')),
    },
    {
      ...common,
      size: 52,
      gap: 4,
      label: more.axisLabel,
      labelSize: 16,
      labelFont: `11px ${PLOT_FONT}`,
      values: (_, splits, __, ___, step) => format(splits, step),
    },
  ];
}
