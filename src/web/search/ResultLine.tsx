import { type Entry, flagOf } from '../../clinic/index.ts';
import { decimalsOf } from '../i18n/decimalsOf.ts';
import { useSpeech } from '../i18n/language.ts';
import { FlagMark } from '../testresults/FlagMark.tsx';
import { useResultsText } from '../testresults/resultsText.ts';

/** A laboratory value in the order of the search: with what its own laboratory says of it. */
export function ResultLine({ result: { body } }: { readonly result: Entry<'result'> }) {
  const text = useResultsText();
  const { number } = useSpeech();
  const flag = flagOf(body);
  return (
    <span>
      <strong>
        {[
          body.valueText,
          body.value === undefined ? undefined : `${number(body.value, decimalsOf(body.value))} ${body.unit ?? ''}`,
        ]
          .filter(Boolean)
          .join(' ')}
      </strong>{' '}
      <span data-flag={flag}>
        <FlagMark flag={flag} /> {text(`flag.${flag}`)}
      </span>
    </span>
  );
}
