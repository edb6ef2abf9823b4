import { useSpeech } from '../i18n/language.ts';
import type { ReportView, SpectrumView } from '../worker/protocol.ts';
import { Axes, FIELD } from './Axes.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { PLOT_FONT, usePalette } from './palette.ts';
import { curvePath, linearScale } from './scales.ts';

export interface SpectrumPlotProps {
  readonly view: ReportView;
  readonly spectrum: SpectrumView;
  readonly fileStem: string;
}

/** Power of the velocity along the main direction, by frequency. */
export function SpectrumPlot({ spectrum, fileStem }: SpectrumPlotProps) {
  const { t, measured, statement } = useSpeech();
  const palette = usePalette();
  const { frequencyHz, relativePower, peakHz, remark } = spectrum;
  const hasPeak = !Number.isNaN(peakHz);
  const topHz = frequencyHz.at(-1)!;
  const x = linearScale([0, topHz], [FIELD.left, FIELD.right], 6);
  const y = linearScale([0, 1], [FIELD.bottom, FIELD.top], 4);
  const line = curvePath(frequencyHz, relativePower, x, y);
  const labelLeft = x(peakHz) > (FIELD.left + FIELD.right) / 2;
  return (
    <PlotFrame
      title={t('spectrum.title')}
      label={hasPeak ? t('spectrum.label', { peak: measured(peakHz) }) : t('spectrum.labelNoPeak')}
      caption={`${t('spectrum.caption')} ${statement(remark)}`}
      fileStem={fileStem}
    >
      <Axes x={x} y={y} xLabel={t('plot.frequency')} yLabel={t('plot.relativePower')} />
      <path
        d={`${line}L${x(topHz)} ${FIELD.bottom}L${x(frequencyHz[0]!)} ${FIELD.bottom}Z`}
        fill={palette.trace.speed}
        fillOpacity={0.12}
      />
      <path d={line} fill="none" stroke={palette.trace.speed} strokeWidth={1.5} />
      {hasPeak && (
        <>
          <path d={`M${x(peakHz)} ${FIELD.top}V${FIELD.bottom}`} stroke={palette.curve} strokeDasharray="3 3" />
          <text
            x={x(peakHz) + (labelLeft ? -6 : 6)}
            y={FIELD.top + 10}
            textAnchor={labelLeft ? 'end' : 'start'}
            fill={palette.ink}
            fontSize={12}
            fontFamily={PLOT_FONT}
          >
            {`${measured(peakHz)} Hz`}
          </text>
        </>
      )}
    </PlotFrame>
  );
}
