import { EXAMINATION_OUTCOME_NAMES, RESECTION_NAMES } from '../person/careNames.ts';
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

function planPart({ plans }: VisitReport, { say, short, name, colon }: ReportWords): ReportPart {
  if (plans.length === 0) return { part: 'note', text: say('noPlan') };
  return {
    part: 'table',
    head: [say('drug'), say('doseNow'), say('sinceHead'), say('next')],
    rows: plans.map(({ drug, route, now, since, next }) => [
      `${drug}, ${name(ROUTE_NAMES, route)}`,
      now,
      short(since),
      next === undefined ? '–' : `${short(next.day)}${colon}${next.dose}`,
    ]),
  };
}

function dosesPart({ doses }: VisitReport, { say, short, colon }: ReportWords): ReportPart {
  const { planned, given, late, missed, notLogged, missedDays } = doses;
  const listed = missedDays.slice(0, LISTED_DAYS).map(({ day, drug }) => `${short(day)} (${drug})`);
  if (missedDays.length > LISTED_DAYS) listed.push(say('andMore', { count: missedDays.length - LISTED_DAYS }));
  return {
    part: 'rows',
    rows: [
      { label: say('planned'), text: String(planned) },
      { label: say('given'), text: late === 0 ? String(given) : `${given} (${say('late')}${colon}${late})` },
      { label: say('missed'), text: String(missed), strong: missed > 0 },
      { label: say('notLogged'), text: String(notLogged) },
      ...(listed.length === 0 ? [] : [{ label: say('missedDays'), text: listed.join(', ') }]),
    ],
  };
}

function resultsPart(
  { resultsOutOfRange, resultCount }: VisitReport,
  { say, short, test, language }: ReportWords,
): ReportPart {
  if (resultsOutOfRange.length === 0) {
    // why: "none outside" would read as good news where nothing was measured, or nothing had a range
    if (resultCount?.all === 0) return { part: 'note', text: say('noResultAtAll') };
    const counted = resultCount === undefined ? [] : [say('resultsWithRange', resultCount)];
    const outside = resultCount?.withRange === 0 ? [] : [say('noResults')];
    return { part: 'note', text: [...outside, ...counted].join(' ') };
  }
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

function eventsPart({ events }: VisitReport, { say, short, name, colon }: ReportWords): ReportPart {
  return {
    part: 'table',
    head: [say('start'), say('end'), say('what')],
    rows: events.map(({ type, title, start, end }) => {
      const kind = name(EVENT_TYPE_NAMES, type);
      return [short(start), end === undefined ? '–' : short(end), title === kind ? kind : `${kind}${colon}${title}`];
    }),
  };
}

function tumourPart({ tumour }: VisitReport, { say, date, name, test, colon }: ReportWords): ReportPart {
  const found = tumour.found.map(({ found: when, kind, site, resected, completeness }) => {
    const values = { kind: name(TUMOUR_KIND_NAMES, kind), day: date(when), site: site ?? '' };
    const text = say(site === undefined ? 'found' : 'foundAt', values);
    const how = completeness === undefined ? say('resected') : name(RESECTION_NAMES, completeness);
    return resected === undefined ? text : `${text}, ${how}${colon}${date(resected)}`;
  });
  const { lastSearch, lastOutcome, lastTestId, lastName } = tumour;
  const what = lastTestId === undefined ? '' : `${test(lastTestId, lastName)}, `;
  return {
    part: 'rows',
    rows: [
      { label: say('tumour'), text: found.length === 0 ? say('noTumour') : found.join('; ') },
      ...(lastSearch === undefined || lastOutcome === undefined
        ? []
        : [
            {
              label: say('lastSearch'),
              text: `${what}${date(lastSearch)}${colon}${name(EXAMINATION_OUTCOME_NAMES, lastOutcome)}`,
            },
          ]),
    ],
  };
}

function duePart({ due }: VisitReport, { say, short, language }: ReportWords): ReportPart {
  const states = { overdue: 'overdue', due: 'dueNow', upcoming: 'upcoming', done: 'upcoming' } as const;
  return {
    part: 'table',
    head: [say('day'), say('what'), ''],
    rows: due.map(({ dueDay, title, state, setBy, verified }) => [
      short(dueDay),
      title[language],
      [
        say(states[state]),
        ...(setBy === 'proposed' ? [say('proposed')] : []),
        ...(setBy === 'proposed' && !verified ? [say('notVerified')] : []),
      ].join(', '),
    ]),
  };
}
