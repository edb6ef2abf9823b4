import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { shownValues } from './shownUnit.ts';

/** Measures that are shown large, in this order; those refused are left to the table. */
const KEY_MEASURES = ['opsoclonus-time-share', 'oscillation-frequency', 'amplitude-median', 'saccade-rate'] as const;

export function KeyFigures({ view }: { readonly view: ReportView }) {
  const speech = useSpeech();
  const { core } = speech;
  const figures = KEY_MEASURES.map((id) => view.measures.find((measure) => measure.id === id)).filter(
    (measure) => measure?.status === 'measured' && !Number.isNaN(measure.value),
  );
  return (
    <dl className="k-figures">
      {figures.map((measure) => {
        if (measure?.status !== 'measured') return null;
        const { write, unit } = shownValues(measure.unit, speech);
        const low = measure.interval95?.[0];
        const high = measure.interval95?.[1];
        return (
          <div key={measure.id}>
            <dt>{core('measure', measure.id, {}, view.measureTexts[measure.id]?.title ?? measure.id)}</dt>
            <dd>
              <span className="k-figure">{write(measure.value)}</span> {unit}
              {low !== undefined && high !== undefined && (
                <span className="k-muted">
                  {write(low)} – {write(high)}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
