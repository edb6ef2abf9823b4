import { useSpeech } from '../i18n/language.ts';
import type { ReportView, TraceId } from '../worker/protocol.ts';
import { usePalette } from './palette.ts';

export interface TraceLegendProps {
  readonly present: readonly TraceId[];
  readonly hidden: ReadonlySet<TraceId>;
  readonly view: ReportView;
  readonly onToggle: (id: TraceId) => void;
}

/** What the lines and bands are; a line's entry hides and shows it. */
export function TraceLegend({ present, hidden, view, onToggle }: TraceLegendProps) {
  const { t } = useSpeech();
  const palette = usePalette();
  const band = (key: 'saccade' | 'burst' | 'blink', fill: string, edge: string) => (
    <li className="k-legend-band">
      <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
        <rect width="18" height="12" fill={fill} />
        {key === 'burst' && <rect width="18" height="3" fill={edge} />}
        {key === 'blink' && <rect y="9" width="18" height="3" fill={edge} />}
      </svg>
      {t(`legend.${key}`)}
    </li>
  );
  return (
    <ul className="k-legend" aria-label={t('legend.label')}>
      {present.map((id) => (
        <li key={id}>
          <button type="button" aria-pressed={!hidden.has(id)} onClick={() => onToggle(id)}>
            <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
              <path
                d="M0 6h18"
                stroke={palette.trace[id]}
                strokeWidth="2.5"
                strokeDasharray={id.startsWith('other') ? '5 3' : undefined}
              />
            </svg>
            {t(`trace.${id}`)}
          </button>
        </li>
      ))}
      {view.saccades.startS.length > 0 && band('saccade', palette.saccadeFill, palette.saccadeFill)}
      {view.bursts.startS.length > 0 && band('burst', palette.burstFill, palette.burst)}
      {view.blinks.startS.length > 0 && band('blink', palette.blinkFill, palette.blink)}
    </ul>
  );
}
