import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import type { BodyView } from '../worker/protocol.ts';

/** What is known of the recording and how it was analysed. */
export function BodyFacts({ view }: { readonly view: BodyView }) {
  const { t, number } = useSpeech();
  const placeName = usePlaceName();
  const { recording } = view;
  const facts: (readonly [string, string])[] = [
    [t('facts.format'), recording.format],
    ...(recording.device === undefined ? [] : [[t('facts.device'), recording.device] as const]),
    ...(recording.wallClock === undefined
      ? []
      : [
          [
            t('facts.startedAt'),
            `${recording.wallClock.startLocal.replace('T', ' ').slice(0, 19)} ${recording.wallClock.zone ?? ''}`.trim(),
          ] as const,
        ]),
    ...view.sensors.map(({ place, rateHz }) => [placeName(place), `${number(rateHz)} Hz`] as const),
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
        {facts.map(([term, value], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sensors may be at one place
          <div key={i}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
