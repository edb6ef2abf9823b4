import { type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DrugChannel } from '../../course/index.ts';
import { preparePen } from '../plots/preparePen.ts';
import { PAPER_PX, usePrinting } from '../plots/usePrinting.ts';
import { useStyleColours } from '../plots/useStyleColours.ts';
import { drawLanes } from './drawLanes.ts';
import { IllnessHandles } from './IllnessHandles.tsx';
import { dayAtPx } from './illnesses.ts';
import { LaneLabels } from './LaneLabels.tsx';
import { layLanes } from './laneGeometry.ts';
import { readLanePalette } from './lanePalette.ts';
import { lanesOf } from './lanes.ts';
import type { ScoreBand } from './openRange.ts';
import { type CourseRun, channelsOf } from './runCourse.ts';
import type { Illness } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';
import './lanesChart.css';

export interface LanesChartProps {
  readonly runs: readonly CourseRun[];
  readonly hasTumour: boolean;
  readonly illnesses: readonly Illness[];
  readonly bands: readonly ScoreBand[] | undefined;
  readonly cursor: number;
  readonly onCursor: (day: number) => void;
  readonly onIllnesses: (change: (illnesses: readonly Illness[]) => readonly Illness[]) => void;
}

/** From this width of the chart on, names stand beside their lanes; below it, above them. px. */
const WIDE_PX = 560;
const TITLE_PX = 18;
/** The sheet prints the picture at three quarters (lanesChart.css), so that all lanes stand on one page. */
const PRINTED_PX = PAPER_PX / 0.75;

/** Treatment, illnesses and every quantity over the same time, with the cursor across them. */
export function LanesChart(props: LanesChartProps) {
  const { runs, hasTumour, illnesses, bands, cursor, onCursor, onIllnesses } = props;
  const text = useVirtualText();
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = useStyleColours(host, readLanePalette);
  const [size, setSize] = useState({ wide: true, widthPx: 0 });
  // why: paper is light and has its own width, whatever the screen is
  const printing = usePrinting();
  const wide = printing || size.wide;
  const compared = runs.length > 1;
  const channelKey = [...(hasTumour ? ['resection'] : []), ...channelsOf(runs)].join();
  const geometry = useMemo(() => {
    const channels = channelKey === '' ? [] : (channelKey.split(',') as (DrugChannel | 'resection')[]);
    return layLanes(lanesOf(hasTumour), channels, { compared, titlePx: wide ? 0 : TITLE_PX });
  }, [hasTumour, channelKey, compared, wide]);
  const words = useMemo(() => ({ onset: text('onset'), treatment: text('treatment') }), [text]);
  const lastDay = runs[0]!.lastDay;

  useLayoutEffect(() => {
    const measure = (): void =>
      setSize({ wide: host.current!.clientWidth >= WIDE_PX, widthPx: plot.current!.clientWidth });
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(host.current!);
    resized.observe(plot.current!);
    return () => resized.disconnect();
  }, []);

  useLayoutEffect(() => {
    const colours = printing ? readLanePalette(host.current!) : palette;
    const widthPx = printing ? plot.current!.clientWidth : size.widthPx;
    if (colours === undefined || widthPx === 0) return;
    const pen = preparePen(canvas.current!, widthPx, geometry.heightPx);
    drawLanes(pen, { geometry, runs, illnesses, bands, widthPx, palette: colours, words });
  }, [geometry, runs, illnesses, bands, size.widthPx, palette, words, printing]);

  const dayUnder = useCallback(
    (clientX: number): number => {
      const { left, width } = plot.current!.getBoundingClientRect();
      return dayAtPx(clientX - left, width, lastDay);
    },
    [lastDay],
  );
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || (event.target as Element).closest('.kv-illness') !== null) return;
    // why: a captured pointer's double click would no longer reach the line of the illnesses
    if ((event.target as Element).closest('.kv-illnesses') === null)
      event.currentTarget.setPointerCapture(event.pointerId);
    onCursor(dayUnder(event.clientX));
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onCursor(dayUnder(event.clientX));
  };
  return (
    <div
      ref={host}
      className={printing ? 'kv-chart kv-light' : 'kv-chart'}
      data-wide={wide}
      style={{ height: geometry.heightPx, ...(printing && { width: PRINTED_PX }) }}
    >
      <LaneLabels geometry={geometry} runs={runs} cursor={cursor} titlePx={wide ? 0 : TITLE_PX} />
      {/* why: the same can be done with the slider of the day and the list of illnesses, by keyboard, too */}
      <div ref={plot} className="kv-plot" onPointerDown={down} onPointerMove={move}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={text('chart')}
          aria-describedby="kv-chart-keys"
          style={{ height: geometry.heightPx }}
        />
        <IllnessHandles
          strip={geometry.illnesses}
          illnesses={illnesses}
          lastDay={lastDay}
          dayUnder={dayUnder}
          onChange={onIllnesses}
        />
        <div className="kv-cursor" style={{ left: `${(cursor / lastDay) * 100}%` }} />
      </div>
    </div>
  );
}
