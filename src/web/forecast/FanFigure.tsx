import type { ReactNode } from 'react';
import type { Fan } from '../../course/index.ts';
import { Axes, FIELD } from '../plots/Axes.tsx';
import { PLOT_HEIGHT, PLOT_WIDTH } from '../plots/PlotFrame.tsx';
import { usePalette } from '../plots/palette.ts';
import { linearScale, type Scale } from '../plots/scales.ts';
import { BANDS, bandPath, edgePath } from './fanPaths.ts';
import { useForecastText } from './forecastText.ts';
import type { PastPoint } from './pastPoints.ts';

/** Days before today that are drawn at most. */
const PAST_DAYS = 180;
const MOST_SCORE = 18;

export interface FanFigureProps {
  readonly title: string;
  readonly label: string;
  readonly caption: string;
  readonly days: number;
  readonly fan: Fan;
  readonly past: readonly PastPoint[];
  /** Top of the scale; points of the score where absent. */
  readonly most?: number;
  readonly yLabel?: string;
  /** Drawn in broken lines over the fan: median and the middle 80 %. */
  readonly beside?: Fan | undefined;
  /** More lines, on the fan's scales. */
  readonly lines?: (x: Scale, y: Scale) => ReactNode;
}

/** A fan ahead of today, ratings before it. There is no saving as a picture: it would leave the cautions behind. */
export function FanFigure({
  title,
  label,
  caption,
  days,
  fan,
  past,
  most = MOST_SCORE,
  yLabel,
  beside,
  lines,
}: FanFigureProps) {
  const text = useForecastText();
  const palette = usePalette();
  const shown = past.filter(({ day }) => day >= -PAST_DAYS);
  const first = Math.min(-14, ...shown.map(({ day }) => day - 5));
  const x = linearScale([first, days], [FIELD.left, FIELD.right]);
  const y = linearScale([0, most], [FIELD.bottom, FIELD.top]);
  return (
    <figure className="k-card k-plot">
      <h2>{title}</h2>
      <svg viewBox={`0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}`} role="img" aria-label={label}>
        <Axes x={x} y={y} xLabel={text('axisDays')} yLabel={yLabel ?? text('axisScore')} />
        {BANDS.map(({ id, low, high, opacity }) => (
          <path key={id} d={bandPath(fan.days, fan[low], fan[high], x, y)} fill={palette.point} fillOpacity={opacity} />
        ))}
        {lines?.(x, y)}
        <path d={edgePath(fan.days, fan.median, x, y)} fill="none" stroke={palette.point} strokeWidth={2} />
        {beside === undefined ? null : (
          <g fill="none" stroke={palette.curve} strokeWidth={1.4} strokeDasharray="5 3" data-beside="true">
            <path d={edgePath(beside.days, beside.q10, x, y)} />
            <path d={edgePath(beside.days, beside.median, x, y)} strokeWidth={2} />
            <path d={edgePath(beside.days, beside.q90, x, y)} />
          </g>
        )}
        <path d={`M${x(0)} ${FIELD.top}V${FIELD.bottom}`} stroke={palette.ink} strokeDasharray="2 3" />
        {shown.map(({ day, score }, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: two ratings of one day may be equal
            key={`${day} ${index}`}
            cx={x(day)}
            cy={y(score)}
            r={3}
            fill={palette.surface}
            stroke={palette.ink}
            strokeWidth={1.5}
          />
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
