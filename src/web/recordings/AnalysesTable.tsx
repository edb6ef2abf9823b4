import type { Entry, KeptMeasure } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import type { MessageKey } from '../messages/en.ts';
import { en } from '../messages/en.ts';
import { type FoldedMeasures, foldRefused, keyOfMeasure } from './foldRefused.ts';
import { useRecordingsText } from './recordingsText.ts';
import { useMeasureWords } from './useMeasureWords.ts';

/** The measures of every analysis of one recording, side by side, newest first. */
export function AnalysesTable({ analyses }: { readonly analyses: readonly Entry<'analysis'>[] }) {
  const text = useRecordingsText();
  const words = useMeasureWords();
  const { dateTime } = useDates();
  const { rows, refused } = foldRefused(analyses.map(({ body }) => body.measures));
  const cell = (measure: KeptMeasure | undefined): string => {
    if (measure === undefined) return '–';
    if (measure.status === 'refused') return text('refused');
    return words.value(measure, true);
  };
  return (
    <>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        <section className="k-table-scroll" tabIndex={0} aria-label={text('allMeasures')}>
          <table className="k-analyses">
            <thead>
              <tr>
                <th scope="col">{text('measureColumn')}</th>
                {analyses.map(({ id, body, writtenAt }) => (
                  <th key={id} scope="col">
                    {text('versionColumn', { version: body.kinsbourneVersion, when: dateTime(writtenAt) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={keyOfMeasure(row)}>
                  <th scope="row">{words.name(row.id, row.place)}</th>
                  {analyses.map(({ id, body }) => (
                    <td key={id}>
                      {cell(body.measures.find((measure) => keyOfMeasure(measure) === keyOfMeasure(row)))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <RefusedMeasures refused={refused} />
    </>
  );
}

/** What could not be measured, behind one line that says how much and why. */
function RefusedMeasures({ refused }: Pick<FoldedMeasures, 'refused'>) {
  const text = useRecordingsText();
  const words = useMeasureWords();
  const { language } = useSpeech();
  const [most] = refused;
  if (most === undefined) return null;
  // why: the reasons were kept in English; in other languages the names alone are told
  const knowsWhy = language === 'en' && most.why !== '';
  const count = refused.reduce((sum, { measures }) => sum + measures.length, 0);
  const names = (measures: FoldedMeasures['rows']): string =>
    measures.map(({ id, place }) => words.name(id, place)).join(' · ');
  return (
    <details className="k-refused-fold">
      <summary>
        {text('refusedFold', { count })} {knowsWhy && text('refusedMostly', { why: most.why })}
      </summary>
      {knowsWhy ? (
        <dl>
          {refused.map(({ why, measures }) => (
            <div key={why}>
              <dt>{names(measures)}</dt>
              <dd className="k-muted">{why}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{names(refused.flatMap(({ measures }) => measures))}</p>
      )}
    </details>
  );
}

/** The name of a waveform in the page's language; as it was kept where it is not known. */
export function useWaveformName(): (waveform: string) => string {
  const { t } = useSpeech();
  return (waveform) => {
    const key = `waveform.${waveform}`;
    return key in en ? t(key as MessageKey) : waveform;
  };
}
