import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  type CourseRecord,
  citationOf,
  type Day,
  type DueRuleBody,
  dueItems,
  nextOfEachRule,
  proposedRule,
  type RuleState,
} from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { useStore, useWriter } from '../store/storeContext.ts';
import { RuleForm } from './RuleForm.tsx';
import { useSearchText } from './searchText.ts';
import './search.css';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly areas: readonly DueRuleBody['area'][];
  readonly title: string;
}

const HORIZON_DAYS = 366;

/** What is due and proposed, with where the proposal comes from; taken over, changed or left by people. */
export function DueList({ personId, course, today, areas, title }: Props) {
  const text = useSearchText();
  const [adding, setAdding] = useState(false);
  const items = dueItems(course, today, { horizonDays: HORIZON_DAYS }).filter(({ area }) => areas.includes(area));
  const states = nextOfEachRule(items);
  const open = states.filter(({ next }) => next !== undefined);
  const done = states.filter(({ next }) => next === undefined);
  return (
    <section className="k-card" aria-label={title}>
      <div className="k-card-head">
        <h2>{title}</h2>
        <Button variant="default" onClick={() => setAdding(true)}>
          {text('addRule')}
        </Button>
      </div>
      <p className="k-muted">{text('dueLead')}</p>
      {adding ? <RuleForm personId={personId} today={today} area={areas[0]!} onDone={() => setAdding(false)} /> : null}
      {open.length === 0 ? <p>{text('noDue')}</p> : null}
      <ul className="k-due">
        {open.map((state) => (
          <DueRow key={state.key} state={state} {...{ personId, course, today }} />
        ))}
      </ul>
      {done.length === 0 ? null : (
        <details>
          <summary>{text('allDone')}</summary>
          <ul className="k-due">
            {done.map((state) => (
              <DueRow key={state.key} state={state} {...{ personId, course, today }} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function DueRow({ state, personId, course, today }: Omit<Props, 'areas' | 'title'> & { readonly state: RuleState }) {
  const text = useSearchText();
  const say = useText4();
  const { date } = useDates();
  const { actor } = useStore();
  const writer = useWriter(personId);
  const [open, setOpen] = useState(false);
  const item = (state.next ?? state.lastDone)!;
  const rule = course.of['due-rule'].find(({ id }) => id === item.ruleEntryId);

  const decide = async (active: boolean): Promise<void> => {
    const proposed = item.proposedId === undefined ? undefined : proposedRule(item.proposedId);
    const body: DueRuleBody = {
      ...(item.proposedId === undefined ? {} : { proposedId: item.proposedId }),
      area: item.area,
      testId: item.testId,
      title: say(item.title).slice(0, 200),
      from: item.dueDay,
      ...(proposed?.everyDays === undefined ? {} : { everyDays: proposed.everyDays }),
      active,
      setBy: actor.role === 'clinician' ? 'clinic' : 'family',
    };
    await writer.put('due-rule', body);
  };
  const source = (): string => {
    if (item.setBy !== 'proposed') return text(item.setBy === 'clinic' ? 'setByClinic' : 'setByFamily');
    const sources = item.sources.map((key) => citationOf(key)?.short ?? key).join('; ');
    const said = sources === '' ? text('unverified') : text('proposedBy', { sources });
    return item.verified || sources === '' ? said : `${said} (${text('unverified')})`;
  };
  const when =
    state.next === undefined
      ? text('done', { date: date(item.doneBy?.day ?? item.dueDay) })
      : text(item.state === 'overdue' ? 'overdue' : 'dueOn', { date: date(item.dueDay) });
  const { lastDone } = state;
  const remarks = [
    source(),
    state.moreCount === 0 ? undefined : text('more', { count: state.moreCount }),
    state.next === undefined || lastDone === undefined
      ? undefined
      : text('lastDone', { date: date(lastDone.doneBy?.day ?? lastDone.dueDay) }),
  ].filter((remark) => remark !== undefined);
  return (
    <li data-state={item.state}>
      <div>
        <strong>{say(item.title)}</strong> <span className="k-due-when">{when}</span>
        <div className="k-muted">{remarks.join(' · ')}</div>
      </div>
      {item.setBy === 'proposed' && state.next !== undefined ? (
        <div className="k-row">
          <Button
            size="compact-sm"
            aria-label={`${text('take')}: ${say(item.title)}`}
            onClick={() => void decide(true)}
          >
            {text('take')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${text('leave')}: ${say(item.title)}`}
            onClick={() => void decide(false)}
          >
            {text('leave')}
          </Button>
        </div>
      ) : rule === undefined ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          aria-label={`${text('open')}: ${say(item.title)}`}
          onClick={() => setOpen(!open)}
        >
          {text('open')}
        </Button>
      )}
      {open && rule !== undefined ? (
        <RuleForm personId={personId} today={today} area={item.area} rule={rule} onDone={() => setOpen(false)} />
      ) : null}
    </li>
  );
}
