import { EXAMINATION_OUTCOME_NAMES } from '../person/careNames.ts';
import { EVENT_TYPE_NAMES, ROUTE_NAMES, TUMOUR_KIND_NAMES } from '../person/names.ts';
import type { ReportPart, ReportSection } from './reportSection.ts';
import type { ReportWords } from './reportWords.ts';
import type { VisitReport } from './types.ts';

/** Missed days that are listed one by one; the page has room for no more. */
const LISTED_DAYS = 12;

/** What is done about it: plan, doses, results, illness, tumour, what is due. */
export function treatmentSections(report: VisitReport, words: ReportWords): ReportSection[] {
  const { say } = words;
  return [
    { id: 'plan', title: say('plan'), parts: [planPart(report, words)] },
    ...(report.doses.planned === 0 ? [] : [{ id: 'doses', title: say('doses'), parts: [dosesPart(report, words)] }]),
    { id: 'results', title: say('results'), parts: [resultsPart(report, words)] },
    ...(report.events.length === 0 ? [] : [{ id: 'events', title: say('events'), parts: [eventsPart(report, words)] }]),
    { id: 'tumour', title: say('tumour'), parts: [tumourPart(report, words)] },
    ...(report.due.length === 0 ? [] : [{ id: 'due', title: say('due'), parts: [duePart(report, words)] }]),
  ];
}

function planPart({ plans }: VisitReport, { say, short, name }: ReportWords): ReportPart {
  if (plans.length === 0) return { part: 'note', text: say('noPlan') };
  return {
    part: 'table',
    head: [say('drug'), say('doseNow'), say('sinceHead'), say('next')],
    rows: plans.map(({ drug, route, now, since, next }) => [
      `${drug}, ${name(ROUTE_NAMES, route)}`,
      now,
      short(since),
      next === undefined ? '–' : `${short(next.day)}: ${next.dose}`,
    ]),
  };
}

function dosesPart({ doses }: VisitReport, { say, short }: ReportWords): ReportPart {
  const { planned, given, late, missed, notLogged, missedDays } = doses;
  const listed = missedDays.slice(0, LISTED_DAYS).map(({ day, drug }) => `${short(day)} (${drug})`);
  if (missedDays.length > LISTED_DAYS) listed.push(say('andMore', { count: missedDays.length - LISTED_DAYS }));
  return {
    part: 'rows',
    rows: [
      { label: say('planned'), text: String(planned) },
      { label: say('given'), text: late === 0 ? String(given) : `${given} (${say('late')}: ${late})` },
      { label: say('missed'), text: String(missed), strong: missed > 0 },
      { label: say('notLogged'), text: String(notLogged) },
      ...(listed.length === 0 ? [] : [{ label: say('missedDays'), text: listed.join(', ') }]),
    ],
  };
}

function resultsPart({ resultsOutOfRange }: VisitReport, { say, short, test, language }: ReportWords): ReportPart {
  if (resultsOutOfRange.length === 0) return { part: 'note', text: say('noResults') };
  const decimal = (text: string): string => (language === 'en' ? text : text.replace(/(\d)\.(\d)/g, '$1,$2'));
  return {
    part: 'table',
    head: [say('day'), say('test'), say('value'), say('range')],
    rows: resultsOutOfRange.map(({ day, testId, name, value, range, flag }) => [
      short(day),
      test(testId, name),
      `${decimal(value)} (${say(flag)})`,
      decimal(range),
    ]),
  };
}

function eventsPart({ events }: VisitReport, { say, short, name }: ReportWords): ReportPart {
  return {
    part: 'table',
    head: [say('start'), say('end'), say('what')],
    rows: events.map(({ type, title, start, end }) => {
      const kind = name(EVENT_TYPE_NAMES, type);
      return [short(start), end === undefined ? '–' : short(end), title === kind ? kind : `${kind}: ${title}`];
    }),
  };
}

function tumourPart({ tumour }: VisitReport, { say, date, name }: ReportWords): ReportPart {
  const found = tumour.found.map(({ found: when, kind, site, resected }) => {
    const values = { kind: name(TUMOUR_KIND_NAMES, kind), day: date(when), site: site ?? '' };
    const text = say(site === undefined ? 'found' : 'foundAt', values);
    return resected === undefined ? text : `${text}, ${say('resected', { day: date(resected) })}`;
  });
  const { lastSearch, lastOutcome } = tumour;
  return {
    part: 'rows',
    rows: [
      { label: say('tumour'), text: found.length === 0 ? say('noTumour') : found.join('; ') },
      ...(lastSearch === undefined || lastOutcome === undefined
        ? []
        : [{ label: say('lastSearch'), text: `${date(lastSearch)}: ${name(EXAMINATION_OUTCOME_NAMES, lastOutcome)}` }]),
    ],
  };
}

function duePart({ due }: VisitReport, { say, short, language }: ReportWords): ReportPart {
  const states = { overdue: 'overdue', due: 'dueNow', upcoming: 'upcoming', done: 'upcoming' } as const;
  return {
    part: 'table',
    head: [say('day'), say('what'), ''],
    rows: due.map(({ dueDay, title, state, setBy }) => [
      short(dueDay),
      title[language],
      setBy === 'proposed' ? `${say(states[state])}, ${say('proposed')}` : say(states[state]),
    ]),
  };
}
