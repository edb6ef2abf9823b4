import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { KeyFigures } from './KeyFigures.tsx';

/** What was found, first sentence first, in plain words with its uncertainty. */
export function Verdict({ view }: { readonly view: ReportView }) {
  const { t, statement } = useSpeech();
  const [first, ...more] = view.verdict;
  return (
    <section className="k-card k-verdict" data-type={view.waveform.type} aria-labelledby="verdict-title">
      <h2 id="verdict-title" className="k-eyebrow">
        {t('verdict.title')}
      </h2>
      {first !== undefined && <p className="k-verdict-line">{statement(first)}</p>}
      {more.length > 0 && <p>{more.map(statement).join(' ')}</p>}
      <KeyFigures view={view} />
    </section>
  );
}
