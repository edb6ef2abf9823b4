import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';

/** What is known of the recording and how it was analysed. */
export function RecordingFacts({ view }: { readonly view: ReportView }) {
  const { t, number, dateTime } = useSpeech();
  const { recording } = view;
  const { widthPx, heightPx, widthM, heightM, distanceM } = recording.geometry ?? {};
  const cm = (metres: number | undefined): string => (metres === undefined ? '–' : number(metres * 100));
  const facts: (readonly [string, string])[] = [
    [t('facts.format'), recording.format],
    ...(recording.device === undefined ? [] : [[t('facts.device'), recording.device] as const]),
    ...(recording.startedAt === undefined ? [] : [[t('facts.startedAt'), dateTime(recording.startedAt)] as const]),
    [t('facts.rate'), `${number(view.rateHz)} Hz`],
    [t('facts.eye'), t(`eye.${view.eye}`)],
    [t('facts.stretches'), number(view.segments.length, 0)],
    ...(widthPx === undefined ? [] : [[t('facts.screenPx'), `${widthPx} × ${heightPx ?? '–'} px`] as const]),
    ...(widthM === undefined ? [] : [[t('facts.screen'), `${cm(widthM)} × ${cm(heightM)} cm`] as const]),
    ...(distanceM === undefined ? [] : [[t('facts.distance'), `${cm(distanceM)} cm`] as const]),
    ...Object.entries(recording.facts).map(
      ([name, value]) => [name, typeof value === 'number' ? number(value) : value] as const,
    ),
    [t('facts.algorithms'), view.algorithms.map(({ id, version }) => `${id} ${version}`).join(', ')],
    ['Kinsbourne', view.kinsbourneVersion],
  ];
  return (
    <section className="k-card" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts.title')}</h2>
      <dl className="k-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
