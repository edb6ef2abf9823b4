import type { Change, Interval } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { HeadRow } from '../results/HeadRow.tsx';
import { useForecastText } from './forecastText.ts';
import { useMedianWords } from './useMedianWords.ts';

/** What each observation did to the belief, the newest first. */
export function ChangesCard({ changes }: { readonly changes: readonly Change[] }) {
  const text = useForecastText();
  const { number } = useSpeech();
  const { date } = useDates();
  const words = useMedianWords();
  const cell = ({ median, p80 }: Interval): string => words.of(median, ...p80);
  return (
    <details className="k-card kf-changes">
      <summary>
        {text('changes')} <span className="k-muted">({changes.length})</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
      <section className="kf-scroll" tabIndex={0} aria-label={text('changes')}>
        <table className="k-plain-table">
          <HeadRow
            names={(['changeDay', 'changeKind', 'changeBefore', 'changeAfter', 'changeGain'] as const).map((key) =>
              text(key),
            )}
          />
          <tbody>
            {[...changes].reverse().map((change) => (
              <tr key={`${change.kind === 'relapse'} ${change.index}`}>
                <th scope="row">{date(change.day)}</th>
                <td>
                  {text(`kind.${change.kind}`)}
                  {change.surprising ? <em className="kf-odd"> {text('surprising')}</em> : null}
                </td>
                <td>{cell(change.score.before)}</td>
                <td>{cell(change.score.after)}</td>
                <td>{number(change.gainNats, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
