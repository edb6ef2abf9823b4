import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { judgementOf } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { decimalsOfStep } from '../plots/drawnTraces.ts';
import { PLOT_FONT, usePalette } from '../plots/palette.ts';
import { selectStretch } from '../plots/selectStretch.ts';
import { attachTraceGestures } from '../plots/traceGestures.ts';
import { PAPER_PX, usePrinting } from '../plots/usePrinting.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import { useAnalysis } from '../state/analysis.ts';
import type { BodyView, MotionTrace } from '../worker/protocol.ts';
import { bodyColours } from './bodyColours.ts';
import { useBodyText } from './bodyText.ts';
import { CLOCK_STEPS_S, clockSplits, clockTick } from './clockAxis.ts';
import type { ClockWords } from './clockText.ts';
import { drawBodyBands } from './drawBodyBands.ts';
import { traceData } from './traceData.ts';

const HEIGHT_PX = 260;
/** Above so many points none is drawn as a dot. */
const MOST_DOTS = 150;

export interface MotionPanelProps {
  readonly view: BodyView;
  readonly sensorIndex: number;
  readonly window: ViewWindow;
  /** Told where the drawn points came from, each time something new is drawn. */
  readonly onDrawn: (from: MotionTrace['from']) => void;
  readonly canvasRef: (canvas: HTMLCanvasElement | undefined) => void;
}

/** The three axes of one sensor over the shown stretch. What is drawn is asked of the worker, which holds the samples. */
export function MotionPanel(props: MotionPanelProps) {
  const { view, sensorIndex, window } = props;
  const host = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const text = useBodyText();
  const { number, language } = useSpeech();
  const { trace, state } = useAnalysis();
  const redraw = useRef<() => void>(undefined);
  const answered = useRef<{ view: BodyView; sensorIndex: number; answer: MotionTrace }>(undefined);
  const latest = useRef({ ...props, trace });
  latest.current = { ...props, trace };
  const { judgements } = state;
  const said = useRef(judgements);
  said.current = judgements;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is read when drawing; a new judgement only asks for a new drawing
  useEffect(() => redraw.current?.(), [judgements]);
  const printing = usePrinting();
  const resize = useRef<(widthPx: number | undefined) => void>(undefined);
  useEffect(() => resize.current?.(printing ? PAPER_PX : undefined), [printing]);

  useEffect(() => {
    const element = host.current!;
    const words: ClockWords = { language, number };
    const sensor = view.sensors[sensorIndex]!;
    let gone = false;
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height: HEIGHT_PX,
        legend: { show: false },
        padding: [6, 30, null, null],
        cursor: { drag: { x: false, y: false }, y: false, points: { show: false } },
        scales: { x: { time: false, range: () => [window.get().startS, window.get().endS] } },
        axes: [
          {
            stroke: palette.muted,
            font: `11px ${PLOT_FONT}`,
            grid: { stroke: palette.grid, width: 1 },
            ticks: { stroke: palette.grid, width: 1, size: 4 },
            size: 26,
            space: 90,
            incrs: CLOCK_STEPS_S,
            splits: (_, __, fromS, toS, stepS) => clockSplits(view, fromS, toS, stepS),
            values: (_, splits, __, ___, stepS) => splits.map((timeS) => clockTick(view, timeS, stepS, words)),
          },
          {
            stroke: palette.muted,
            font: `11px ${PLOT_FONT}`,
            grid: { stroke: palette.grid, width: 1 },
            ticks: { stroke: palette.grid, width: 1, size: 4 },
            size: 52,
            label: text('tracesUnit'),
            labelSize: 16,
            labelFont: `11px ${PLOT_FONT}`,
            values: (_, splits, __, ___, step) => splits.map((value) => number(value, decimalsOfStep(step))),
          },
        ],
        series: [
          {},
          ...(['x', 'y', 'torsion'] as const).map((id) => ({
            stroke: palette.trace[id],
            width: 1,
            points: { show: (_: uPlot, __: number, first: number, last: number) => last - first < MOST_DOTS, size: 4 },
          })),
        ],
        hooks: {
          drawClear: [
            (made) =>
              drawBodyBands(made.ctx, view, {
                sensor,
                span: window.get(),
                box: made.bbox,
                colours: bodyColours(palette),
                scale: uPlot.pxRatio,
                isRejected: (timeS) =>
                  judgementOf(said.current, { atS: timeS, place: sensor.place })?.verdict === 'rejected',
              }),
          ],
        },
      },
      // why: paper takes the picture at once; with other colours the plot is new, and the worker's answer would come too late
      answered.current?.view === view && answered.current.sensorIndex === sensorIndex
        ? traceData(answered.current.answer)
        : [[], [], [], []],
      element,
    );
    const ask = (): void => {
      const { startS, endS } = window.get();
      const bucketCount = Math.max(50, element.clientWidth - 70);
      void latest.current.trace({ sensorIndex, startS, endS, bucketCount }).then((answer) => {
        if (gone) return;
        answered.current = { view, sensorIndex, answer };
        plot.setData(traceData(answer));
        latest.current.onDrawn(answer.from);
        element.dataset.drawn = `${startS} ${endS}`;
      });
    };
    const detach = attachTraceGestures({ over: plot.over, window, select: selectStretch(plot) });
    // why: what is there is moved at once, and what was asked for comes a moment later
    const unsubscribe = window.subscribe(() => {
      plot.redraw(true, true);
      ask();
    });
    const resized = new ResizeObserver(() => {
      if (element.clientWidth === plot.width || element.clientWidth === 0) return;
      plot.setSize({ width: element.clientWidth, height: HEIGHT_PX });
      ask();
    });
    resized.observe(element);
    latest.current.canvasRef(plot.ctx.canvas);
    redraw.current = () => plot.redraw(false);
    resize.current = (widthPx = element.clientWidth) => plot.setSize({ width: widthPx, height: HEIGHT_PX });
    ask();
    return () => {
      gone = true;
      redraw.current = undefined;
      resize.current = undefined;
      resized.disconnect();
      unsubscribe();
      detach();
      latest.current.canvasRef(undefined);
      plot.destroy();
    };
  }, [view, sensorIndex, window, palette, text, number, language]);

  return <div ref={host} className="k-trace" style={{ height: HEIGHT_PX }} />;
}
