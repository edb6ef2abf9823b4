import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import { HeadRow } from '../results/HeadRow.tsx';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { clockOnly } from './clockText.ts';
import { Pager } from './Pager.tsx';

const PAGE_ROWS = 14;
/** Room that is left around a night when it is shown, s. */
const MARGIN_S = 1800;
/** From so many days on the year is told, too. chosen: before it the month is enough. */
const YEAR_FROM_DAYS = 300;

/** Nights and naps as a table; a press shows the night in the trace. */
export function SleepTable({ view, window }: { readonly view: BodyView; readonly window: ViewWindow | undefined }) {
  const text = useBodyText();
  const { number, language } = useSpeech();
  const { date, weekday } = useDates();
  const [firstRow, setFirstRow] = useState(0);
  if (view.sleep === undefined || view.sleep.periods.length === 0) return null;
  const { periods, source } = view.sleep;
  const clockOf = (timeS: number): string => clockOnly(view, timeS, { language, number }, 'minutes');
  const nameOf = ({ kind, day }: (typeof periods)[number]): string => {
    if (day === undefined) return text(kind === 'night' ? 'night' : 'nap');
    return text(kind === 'night' ? 'nightTo' : 'napOn', {
      day: view.days.length < YEAR_FROM_DAYS ? weekday(day) : date(day),
    });
  };
  const length = (minutes: number): string =>
    minutes < 90 ? text('minutes', { minutes: number(minutes, 0) }) : text('hours', { hours: number(minutes / 60, 1) });
  return (
    <section className="k-card k-sleep" aria-labelledby="sleep-title">
      <h2 id="sleep-title">{text('sleep')}</h2>
      <p className="k-muted">
        {text('sleepSource', { source: text(`source.${source}`) })}. {source === 'device' ? null : text('sleepHonest')}
      </p>
      <table className="k-events">
        <HeadRow
          names={(['sleepKind', 'sleepFrom', 'sleepTo', 'sleepMin', 'sleepWakes'] as const).map((key) => text(key))}
        />
        <tbody>
          {periods.slice(firstRow, firstRow + PAGE_ROWS).map((period) => (
            <tr key={period.startS}>
              <td>{nameOf(period)}</td>
              <td>
                {window === undefined ? (
                  clockOf(period.startS)
                ) : (
                  <button
                    type="button"
                    className="k-jump"
                    aria-label={text('showSleep', { name: nameOf(period), time: clockOf(period.startS) })}
                    onClick={() => window.show(period.startS - MARGIN_S, period.endS + MARGIN_S)}
                  >
                    {clockOf(period.startS)}
                  </button>
                )}
              </td>
              <td>{clockOf(period.endS)}</td>
              <td>{length(period.sleepMin)}</td>
              <td>{number(period.wakes.length, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager firstRow={firstRow} rowsAPage={PAGE_ROWS} count={periods.length} onTurn={setFirstRow} />
    </section>
  );
}
