import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type CourseRecord, dayOfNumber } from '../../clinic/index.ts';
import { preparePen } from '../plots/preparePen.ts';
import { useStyleColours } from '../plots/useStyleColours.ts';
import type { AheadFan } from './aheadFan.ts';
import { ChartOverlay } from './ChartOverlay.tsx';
import { chartWords } from './chartWords.ts';
import type { DayWindow } from './dayWindow.ts';
import { describeItem, laneTitle, type Speaker } from './describeItem.ts';
import { AXIS_PX, drawAxis, tickWriter } from './drawAxis.ts';
import type { ChartWords } from './drawFrame.ts';
import { drawTimeline } from './drawTimeline.ts';
import { LaneLabels } from './LaneLabels.tsx';
import { laneLayout } from './laneLayout.ts';
import type { Lane, TimelineItem, TimelineModel } from './laneTypes.ts';
import { OverviewBrush } from './OverviewBrush.tsx';
import { PrintedTimeline } from './PrintedTimeline.tsx';
import { itemsOfDay } from './stops.ts';
import { attachTimelineGestures } from './timelineGestures.ts';
import { readPalette } from './timelinePalette.ts';
import { useTimelineKeys } from './useTimelineKeys.ts';

export interface TimelineChartProps {
  readonly course: CourseRecord;
  readonly model: TimelineModel;
  readonly lanes: readonly Lane[];
  readonly window: DayWindow;
  readonly selected: number | undefined;
  readonly onSelect: (day: number | undefined) => void;
  readonly speaker: Speaker;
  /** A research forecast, where it was asked for. */
  readonly ahead?: AheadFan | undefined;
  /** What is printed: the picture without any forecast. */
  readonly printed: { readonly model: TimelineModel; readonly lanes: readonly Lane[] };
}

/** From this width of the chart on, names stand beside their lanes; below it, above them. px. */
const WIDE_PX = 620;
const TITLE_PX = 17;

/** Calendar, lanes, names and the overview, with gestures and keys. */
export function TimelineChart(props: TimelineChartProps) {
  const { course, model, lanes, window, selected, onSelect, speaker, ahead, printed } = props;
  const { say } = speaker;
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const palette = useStyleColours(host, readPalette);
  const [wide, setWide] = useState(true);
  const [focused, setFocusedItem] = useState<TimelineItem>();
  const [ended, setEnded] = useState(false);
  const setFocused = useCallback((item: TimelineItem | undefined) => {
    setEnded(false);
    setFocusedItem(item);
  }, []);
  const layout = useMemo(() => laneLayout(lanes, wide ? 0 : TITLE_PX), [lanes, wide]);
  const words = useMemo<ChartWords>(() => chartWords(speaker), [speaker]);
  const write = useMemo(() => tickWriter(speaker), [speaker]);

  useLayoutEffect(() => {
    const element = host.current!;
    const measure = (): void => setWide(element.clientWidth >= WIDE_PX);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (palette === undefined) return;
    const draw = (): void => {
      const widthPx = plot.current?.clientWidth ?? 0;
      if (widthPx === 0) return;
      const span = window.get();
      const lanesPen = preparePen(picture.current!, widthPx, layout.heightPx);
      drawTimeline(lanesPen, { model, layout, span, widthPx, palette, words, ahead });
      drawAxis(preparePen(axis.current!, widthPx, AXIS_PX), {
        span,
        widthPx,
        palette,
        write,
        todayDay: model.todayDay,
        birthDay: model.birthDay,
      });
    };
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(plot.current!);
    const unsubscribe = window.subscribe(draw);
    return () => {
      unsubscribe();
      resized.disconnect();
    };
  }, [model, layout, window, palette, words, write, ahead]);

  const pick = useCallback(
    (xPx: number) => {
      const { startDay, endDay } = window.get();
      const width = plot.current!.clientWidth;
      setFocused(undefined);
      onSelect(Math.floor(startDay + (xPx / width) * (endDay - startDay)));
    },
    [window, onSelect, setFocused],
  );
  useEffect(() => {
    const over = plot.current!;
    const off = [
      attachTimelineGestures({
        over,
        window,
        plainWheel: false,
        onPick: pick,
        onDrag: (dragging) => over.classList.toggle('is-dragging', dragging),
      }),
      attachTimelineGestures({ over: axis.current!, window, plainWheel: true, onPick: pick }),
    ];
    return () => {
      for (const detach of off) detach();
    };
  }, [window, pick]);

  const onKeyDown = useTimelineKeys({
    model,
    lanes,
    window,
    focused,
    setFocused,
    selected,
    onSelect,
    onEnd: () => setEnded(true),
  });
  return (
    <div className="tl-light-scope">
      <div
        ref={host}
        className="tl-chart"
        data-wide={wide}
        role="application"
        aria-label={say('chart')}
        aria-describedby="tl-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with keys, as its description says
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <OverviewBrush model={model} window={window} palette={palette} speaker={speaker} />
        <div className="tl-axis">
          <canvas ref={axis} style={{ height: AXIS_PX }} />
        </div>
        <LaneLabels layout={layout} wide={wide} speaker={speaker} />
        <div ref={plot} className="tl-plot" style={{ height: layout.heightPx }}>
          <canvas ref={picture} style={{ height: layout.heightPx }} />
          <ChartOverlay
            plot={plot}
            model={model}
            layout={layout}
            window={window}
            selected={selected}
            focused={focused}
            speaker={speaker}
          />
        </div>
      </div>
      <p className="tl-hint k-muted">{say('hint')}</p>
      <p id="tl-keys" className="k-hidden">
        {say('keys')}
      </p>
      <p className="k-hidden" aria-live="polite">
        {ended ? say('announce.end') : announce(props, focused)}
      </p>
      <PrintedTimeline course={course} {...printed} window={window} speaker={speaker} />
    </div>
  );
}

function announce({ model, selected, speaker, lanes }: TimelineChartProps, focused: TimelineItem | undefined): string {
  const { say, date } = speaker;
  if (focused !== undefined) {
    const lane = lanes.find(({ id }) => id === focused.laneId);
    const { text, more } = describeItem(speaker, focused);
    const what = [text, ...more].join(', ');
    const day = date(dayOfNumber(focused.startDay));
    return say('announce.item', { day, lane: lane === undefined ? '' : laneTitle(speaker, lane).text, what });
  }
  if (selected === undefined) return '';
  const { own, lasting } = itemsOfDay(model, selected);
  return say('announce.day', { day: date(dayOfNumber(selected)), count: own.length + lasting.length });
}
