import { useSpeech } from '../i18n/language.ts';
import { PLOT_HEIGHT, PLOT_WIDTH } from './PlotFrame.tsx';
import { PLOT_FONT, usePalette } from './palette.ts';
import type { Scale } from './scales.ts';

/** The rectangle that data are drawn in. */
export const FIELD = { left: 48, right: PLOT_WIDTH - 10, top: 10, bottom: PLOT_HEIGHT - 42 } as const;

export interface AxesProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly xLabel: string;
  readonly yLabel: string;
}

export function Axes({ x, y, xLabel, yLabel }: AxesProps) {
  const palette = usePalette();
  const { number } = useSpeech();
  const text = { fill: palette.muted, fontSize: 11, fontFamily: PLOT_FONT } as const;
  return (
    <g>
      {x.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${FIELD.top}V${FIELD.bottom}`} stroke={palette.grid} />
          <text x={x(tick)} y={FIELD.bottom + 15} textAnchor="middle" {...text}>
            {number(tick)}
          </text>
        </g>
      ))}
      {y.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${FIELD.left} ${y(tick)}H${FIELD.right}`} stroke={palette.grid} />
          <text x={FIELD.left - 6} y={y(tick) + 4} textAnchor="end" {...text}>
            {number(tick)}
          </text>
        </g>
      ))}
      <path d={`M${FIELD.left} ${FIELD.top}V${FIELD.bottom}H${FIELD.right}`} fill="none" stroke={palette.axis} />
      <text x={(FIELD.left + FIELD.right) / 2} y={PLOT_HEIGHT - 8} textAnchor="middle" {...text}>
        {xLabel}
      </text>
      <text transform={`translate(12 ${(FIELD.top + FIELD.bottom) / 2}) rotate(-90)`} textAnchor="middle" {...text}>
        {yLabel}
      </text>
    </g>
  );
}
