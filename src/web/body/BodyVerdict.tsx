import { useSpeech } from '../i18n/language.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';

/** What was found, first sentence first, in plain words with its uncertainty; then the choices and limits. */
export function BodyVerdict({ view }: { readonly view: BodyView }) {
  const text = useBodyText();
  const { statement } = useSpeech();
  const [first, ...more] = view.verdict;
  return (
    <section className="k-card k-verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title" className="k-eyebrow">
        {text('verdict')}
      </h2>
      {first !== undefined && <p className="k-verdict-line">{statement(first)}</p>}
      <ul className="k-plain-list">
        {more.map((one) => (
          <li key={one.code + one.text}>{statement(one)}</li>
        ))}
      </ul>
    </section>
  );
}
