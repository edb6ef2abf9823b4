import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { Axes, FIELD } from './Axes.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { usePalette } from './palette.ts';
import { curvePath, logScale, thinned } from './scales.ts';
import { unitLabel } from './unitLabel.ts';

const MAX_POINTS = 1500;

/** Peak speed against size of each saccade, with the curve of healthy adults and the one fitted here. */
export function MainSequencePlot({ view, fileStem }: { readonly view: ReportView; readonly fileStem: string }) {
  const { t, number } = useSpeech();
  const palette = usePalette();
  const { saccades, fittedMainSequence: fitted, reference } = view;
  const inDegrees = view.unit === 'deg';
  const count = saccades.amplitude.length;
  const x = logScale(inDegrees ? [0.1, 60] : spreadOf(saccades.amplitude), [FIELD.left, FIELD.right]);
  const y = logScale(inDegrees ? [5, 1000] : spreadOf(saccades.peakSpeed), [FIELD.bottom, FIELD.top]);
  const unit = unitLabel(view.unit);
  const points = thinned(count, MAX_POINTS);
  const radius = points.length > 400 ? 1.4 : 2.2;
  return (
    <PlotFrame
      title={t('mainSequence.title')}
      label={t('mainSequence.label', { count: number(count, 0) })}
      caption={`${t(inDegrees ? 'mainSequence.caption' : 'mainSequence.captionNoDegrees')}${
        points.length < count ? ` ${t('plot.thinned', { shown: points.length, count })}` : ''
      }`}
      fileStem={fileStem}
    >
      <Axes x={x} y={y} xLabel={t('plot.size', { unit })} yLabel={t('plot.peakSpeed', { unit: `${unit}/s` })} />
      <clipPath id="main-sequence-field">
        <rect x={FIELD.left} y={FIELD.top} width={FIELD.right - FIELD.left} height={FIELD.bottom - FIELD.top} />
      </clipPath>
      <g clipPath="url(#main-sequence-field)">
        {points.map((i) => (
          <circle
            key={i}
            cx={x(saccades.amplitude[i]!).toFixed(1)}
            cy={y(saccades.peakSpeed[i]!).toFixed(1)}
            r={radius}
            fill={palette.point}
            fillOpacity={0.45}
          />
        ))}
        {inDegrees && (
          <path
            d={curvePath(reference.mainSequence.x, reference.mainSequence.y, x, y)}
            fill="none"
            stroke={palette.reference}
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
        )}
        {inDegrees && fitted !== undefined && (
          <path d={curvePath(fitted.x, fitted.y, x, y)} fill="none" stroke={palette.curve} strokeWidth={2} />
        )}
      </g>
    </PlotFrame>
  );
}

/** Room for all values on a logarithmic axis. */
function spreadOf(values: Float32Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of values) {
    if (!(value > 0)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > 0 ? [low / 1.5, high * 1.5] : [1, 10];
}
