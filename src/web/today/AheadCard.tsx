import type { ReactNode } from 'react';
import type { CourseRecord, Day, DueItem } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { aheadOf } from './aheadOf.ts';
import { useTodayText } from './todayText.ts';

const HORIZON_DAYS = 30;
const MOST_SET = 12;
/** chosen: enough to see that there are proposals, too few to bury what was agreed. */
const MOST_PROPOSALS = 3;

/** Appointments and what is due in the next month, and what should have been done already; proposals apart and few. */
export function AheadCard(props: { readonly personId: string; readonly course: CourseRecord; readonly today: Day }) {
  const { personId, course, today } = props;
  const text = useTodayText();
  const say = useText4();
  const { date } = useDates();
  const { set, proposals } = aheadOf(course, today, HORIZON_DAYS);
  const viewOf = ({ area }: DueItem) => (area === 'tumour-search' ? 'search' : 'results');
  const row = (key: string, day: Day, late: boolean, href: string, title: string, remark: string): ReactNode => (
    <li key={key} data-late={late}>
      <AheadDay day={day} today={today} />
      <span>
        <a href={href}>{title}</a>
        {remark === '' ? null : <span className="k-muted"> {remark}</span>}
      </span>
    </li>
  );
  const dueRow = (item: DueItem): ReactNode => {
    const late = item.state === 'overdue';
    const remark = late ? text('overdueSince', { date: date(item.dueDay) }) : '';
    return row(item.id, item.dueDay, late, personHref(personId, viewOf(item)), say(item.title), remark);
  };
  return (
    <section className="k-card" aria-labelledby="ahead-title">
      <div className="k-card-head">
        <h2 id="ahead-title">{text('aheadTitle')}</h2>
        <a href={personHref(personId, 'person', 'new-event')}>{text('addAppointment')}</a>
      </div>
      {set.length === 0 ? <p className="k-muted">{text('aheadNone')}</p> : null}
      <ul className="k-ahead">
        {set.slice(0, MOST_SET).map((each) => {
          if (each.what === 'due') return dueRow(each.item);
          const { id, body } = each.appointment;
          const remark = [text('appointment'), body.time, body.place].filter((part) => part !== undefined).join(' · ');
          return row(id, each.day, false, personHref(personId, 'person', id), body.title, remark);
        })}
      </ul>
      {proposals.length === 0 ? null : (
        <>
          <h3>{text('proposalsTitle')}</h3>
          <ul className="k-ahead k-proposals">{proposals.slice(0, MOST_PROPOSALS).map(dueRow)}</ul>
          {proposals.length <= MOST_PROPOSALS ? null : (
            <p>
              <a
                href={personHref(
                  personId,
                  proposals.every(({ area }) => area === 'tumour-search') ? 'search' : 'results',
                )}
              >
                {text('proposalsAll', { count: proposals.length })}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function AheadDay({ day, today }: { readonly day: Day; readonly today: Day }) {
  const text = useTodayText();
  const { weekday } = useDates();
  return <span>{day === today ? text('todayWord') : weekday(day)}</span>;
}
