import type { Entry, KeptMeasure } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import type { MessageKey } from '../messages/en.ts';
import { en } from '../messages/en.ts';
import { useRecordingsText } from './recordingsText.ts';
import { useMeasureWords } from './useMeasureWords.ts';

/** The measures of every analysis of one recording, side by side, newest first. */
export function AnalysesTable({ analyses }: { readonly analyses: readonly Entry<'analysis'>[] }) {
  const text = useRecordingsText();
  const words = useMeasureWords();
  const { dateTime } = useDates();
  const keyOf = ({ id, place }: KeptMeasure): string => `${id}@${place ?? ''}`;
  const all = analyses.flatMap(({ body }) => body.measures);
  const rows = [...new Map(all.map((measure) => [keyOf(measure), measure])).values()];
  const cell = (measure: KeptMeasure | undefined): string => {
    if (measure === undefined) return '–';
    if (measure.status === 'refused') return text('refused');
    return words.value(measure, true);
  };
  return (
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
            <tr key={keyOf(row)}>
              <th scope="row">{words.name(row.id, row.place)}</th>
              {analyses.map(({ id, body }) => (
                <td key={id}>{cell(body.measures.find((measure) => keyOf(measure) === keyOf(row)))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
