import type { ReactNode } from 'react';
import type { Fan } from '../../course/index.ts';
import { Axes, FIELD } from '../plots/Axes.tsx';
import { PLOT_HEIGHT, PLOT_WIDTH } from '../plots/PlotFrame.tsx';
import { usePalette } from '../plots/palette.ts';
import { linearScale, type Scale } from '../plots/scales.ts';
import { BANDS, bandPath } from './fanPaths.ts';
import { useForecastText } from './forecastText.ts';
import type { PastPoint } from './pastPoints.ts';

/** Days before today that are drawn at most. */
const PAST_DAYS = 180;

export interface FanFigureProps {
  readonly title: string;
  readonly label: string;
  readonly caption: string;
  readonly days: number;
  readonly fan: Fan;
  readonly past: readonly PastPoint[];
  /** More lines, on the fan's scales. */
  readonly lines?: (x: Scale, y: Scale) => ReactNode;
}

/** A fan ahead of today, ratings before it. There is no saving as a picture: it would leave the cautions behind. */
export function FanFigure({ title, label, caption, days, fan, past, lines }: FanFigureProps) {
  const text = useForecastText();
  const palette = usePalette();
  const shown = past.filter(({ day }) => day >= -PAST_DAYS);
  const first = Math.min(-14, ...shown.map(({ day }) => day - 5));
  const x = linearScale([first, days], [FIELD.left, FIELD.right]);
  const y = linearScale([0, 18], [FIELD.bottom, FIELD.top]);
  return (
    <figure className="k-card k-plot">
      <h2>{title}</h2>
      <svg viewBox={`0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}`} role="img" aria-label={label}>
        <Axes x={x} y={y} xLabel={text('axisDays')} yLabel={text('axisScore')} />
        {BANDS.map(({ id, low, high, opacity }) => (
          <path key={id} d={bandPath(fan.days, fan[low], fan[high], x, y)} fill={palette.point} fillOpacity={opacity} />
        ))}
        {lines?.(x, y)}
        <path
          d={`M${fan.days.map((day, i) => `${x(day).toFixed(1)} ${y(fan.median[i]!).toFixed(1)}`).join('L')}`}
          fill="none"
          stroke={palette.point}
          strokeWidth={2}
        />
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
