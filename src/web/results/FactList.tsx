import { useFactNames } from '../facts/factNames.ts';
import { useSpeech } from '../i18n/language.ts';
import type { AnyView } from '../worker/protocol.ts';

export type Fact = readonly [term: string, value: string];

export interface FactListProps {
  readonly view: Pick<AnyView, 'recording' | 'algorithms' | 'kinsbourneVersion'>;
  /** What is told of this kind of recording alone. */
  readonly own: readonly Fact[];
}

/** What is known of the recording and how it was analysed. */
export function FactList({ view, own }: FactListProps) {
  const { t, number } = useSpeech();
  const { formatName, factName } = useFactNames();
  const { recording, algorithms, kinsbourneVersion } = view;
  const facts: readonly Fact[] = [
    [t('facts.format'), formatName(recording.format)],
    ...(recording.device === undefined ? [] : [[t('facts.device'), recording.device] as const]),
    ...own,
    ...Object.entries(recording.facts).map(
      ([name, value]) => [factName(name), typeof value === 'number' ? number(value) : value] as const,
    ),
    [t('facts.algorithms'), algorithms.map(({ id, version }) => `${id} ${version}`).join(', ')],
    ['Kinsbourne', kinsbourneVersion],
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
