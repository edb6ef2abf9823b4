import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { Axes, FIELD } from './Axes.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { usePalette } from './palette.ts';
import { curvePath, linearScale, logScale, thinned } from './scales.ts';

const MAX_POINTS = 600;

/** Each burst's frequency against its size, with the curve that saccades without any pause must lie on. */
export function AmplitudeFrequencyPlot({ view, fileStem }: { readonly view: ReportView; readonly fileStem: string }) {
  const { t, number } = useSpeech();
  const palette = usePalette();
  const { bursts, reference } = view;
  const x = logScale([0.1, 60], [FIELD.left, FIELD.right]);
  const y = linearScale([0, 30], [FIELD.bottom, FIELD.top], 6);
  const count = bursts.startS.length;
  return (
    <PlotFrame
      title={t('amplitudeFrequency.title')}
      label={t('amplitudeFrequency.label', { count: number(count, 0) })}
      caption={count === 0 ? t('amplitudeFrequency.noBursts') : t('amplitudeFrequency.caption')}
      fileStem={fileStem}
    >
      <Axes x={x} y={y} xLabel={t('plot.size', { unit: '°' })} yLabel={t('plot.frequency')} />
      <path
        d={curvePath(
          reference.frequency.x.filter((a) => a <= 60),
          reference.frequency.y,
          x,
          y,
        )}
        fill="none"
        stroke={palette.reference}
        strokeWidth={1.5}
        strokeDasharray="5 4"
      />
      {thinned(count, MAX_POINTS).map((i) => {
        const frequencyHz = bursts.frequencyHz[i]!;
        if (Number.isNaN(frequencyHz)) return null;
        return (
          <circle
            key={i}
            cx={x(Math.max(0.1, bursts.amplitude[i]!)).toFixed(1)}
            cy={y(Math.min(30, frequencyHz)).toFixed(1)}
            r={Math.min(7, 2 + Math.sqrt(bursts.saccadeCount[i]!) / 3)}
            fill={palette.burst}
            fillOpacity={0.55}
            stroke={palette.burst}
          />
        );
      })}
    </PlotFrame>
  );
}
