import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';

/** The observations for and against the type that was named. */
export function Evidence({ view }: { readonly view: ReportView }) {
  const { t, statement } = useSpeech();
  const { type, evidence } = view.waveform;
  const other = evidence.filter((one) => !one.speaksFor.includes(type) && !one.speaksAgainst.includes(type));
  const groups = [
    { key: 'for', list: evidence.filter((one) => one.speaksFor.includes(type)) },
    { key: 'against', list: evidence.filter((one) => one.speaksAgainst.includes(type)) },
  ] as const;
  return (
    <section className="k-card k-evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title" className="k-eyebrow">
        {t('evidence.title')}
      </h2>
      {evidence.length === 0 && <p className="k-muted">{t('evidence.none')}</p>}
      {groups.map(({ key, list }) =>
        list.length === 0 ? null : (
          <div key={key}>
            <h3>{t(`evidence.${key}`)}</h3>
            <ul className="k-evidence-list" data-kind={key}>
              {list.map((one) => (
                <li key={one.code + one.text}>{statement(one)}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      {other.length > 0 && (
        <details open={groups.every(({ list }) => list.length === 0)}>
          <summary>{t('evidence.other')}</summary>
          <ul className="k-evidence-list">
            {other.map((one) => (
              <li key={one.code + one.text}>{statement(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
