import { EXAMINATION_OUTCOME_NAMES, RESECTION_NAMES } from '../person/careNames.ts';
import { EVENT_TYPE_NAMES, ROUTE_NAMES, TUMOUR_KIND_NAMES } from '../person/names.ts';
import { describePlan } from '../treatment/describeRun.ts';
import type { ReportPart, ReportSection } from './reportSection.ts';
import type { ReportWords } from './reportWords.ts';
import type { ReportedSearch, VisitReport } from './types.ts';

/** Missed days that are listed one by one; the page has room for no more. */
const LISTED_DAYS = 12;

/** What is done about it: plan, doses, results, illness, tumour, what is due. */
export function treatmentSections(report: VisitReport, words: ReportWords): ReportSection[] {
  const { say } = words;
  return [
    { id: 'plan', title: say('plan'), parts: planParts(report, words) },
    ...(report.doses.planned === 0 ? [] : [{ id: 'doses', title: say('doses'), parts: [dosesPart(report, words)] }]),
    { id: 'results', title: say('results'), parts: [resultsPart(report, words)] },
    ...(report.events.length === 0 ? [] : [{ id: 'events', title: say('events'), parts: [eventsPart(report, words)] }]),
    { id: 'tumour', title: say('tumour'), parts: [tumourPart(report, words)] },
    ...(report.due.length === 0 ? [] : [{ id: 'due', title: say('due'), parts: [duePart(report, words)] }]),
  ];
}

/**
 * What runs now, a row for each dose that holds and one for what follows; then what pauses, is to come, or ended in the period,
 * called so. Each plan that runs is a part of its own: a page that runs out of room shortens parts, and must not leave a drug out.
 */
function planParts({ plans, today }: VisitReport, { say, short, name, language }: ReportWords): ReportPart[] {
  const isCurrent = ({ standing }: VisitReport['plans'][number]): boolean => standing.state === 'running';
  const labelOf = ({ drug, route }: VisitReport['plans'][number]): string => `${drug}, ${name(ROUTE_NAMES, route)}`;
  const partOf = (plan: VisitReport['plans'][number]): ReportPart => {
    const label = labelOf(plan);
    const lines = describePlan(plan.standing, today, language, short);
    const held = plan.standing.now.length;
    const follows = lines.slice(held).join('; ');
    return {
      part: 'rows',
      rows: [
        ...lines.slice(0, held).map((text) => ({ label, text, strong: true })),
        ...(follows === '' ? [] : [{ label: say('next'), text: follows }]),
      ],
    };
  };
  const current = plans.filter(isCurrent);
  const others = plans
    .filter((plan) => !isCurrent(plan))
    .map((plan) => ({ label: labelOf(plan), text: describePlan(plan.standing, today, language, short).join('; ') }));
  return [
    ...(current.length === 0 ? [{ part: 'note', text: say('noPlan') } as const] : current.map(partOf)),
    ...(others.length === 0 ? [] : [{ part: 'rows', rows: others } as const]),
  ];
}

function dosesPart({ doses }: VisitReport, { say, short, colon }: ReportWords): ReportPart {
  const { planned, given, late, partial = 0, missed, notLogged, missedDays } = doses;
  const told = [
    ...(late === 0 ? [] : [`${say('late')}${colon}${late}`]),
    ...(partial === 0 ? [] : [`${say('partial')}${colon}${partial}`]),
  ];
  const listed = missedDays.slice(0, LISTED_DAYS).map(({ day, drug }) => `${short(day)} (${drug})`);
  if (missedDays.length > LISTED_DAYS) listed.push(say('andMore', { count: missedDays.length - LISTED_DAYS }));
  return {
    part: 'rows',
    rows: [
      { label: say('planned'), text: String(planned) },
      { label: say('given'), text: told.length === 0 ? String(given) : `${given} (${told.join(', ')})` },
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
  const { foundBy = [], lastSearch, lastImaging } = tumour;
  const told = ({ testId, day, outcome, name: typed }: ReportedSearch): string =>
    `${test(testId, typed)}, ${date(day)}${colon}${name(EXAMINATION_OUTCOME_NAMES, outcome)}`;
  // why: "none on record" beside an examination that found one would be wrong
  const kept = found.length > 0 ? found : foundBy.map(told);
  return {
    part: 'rows',
    rows: [
      { label: say('tumour'), text: kept.length === 0 ? say('noTumour') : kept.join('; ') },
      { label: say('lastSearch'), text: lastSearch === undefined ? say('noSearch') : told(lastSearch) },
      ...(lastImaging === undefined ? [] : [{ label: say('lastImaging'), text: told(lastImaging) }]),
    ],
  };
}

function duePart({ due }: VisitReport, { say, short, language }: ReportWords): ReportPart {
  const states = { overdue: 'overdue', due: 'dueNow', upcoming: 'upcoming', done: 'upcoming' } as const;
  return {
    part: 'table',
    head: [say('day'), say('what'), ''],
    // why: what the clinic set must not give way to proposals where the page is full
    rows: [...due.filter(isSet), ...due.filter((item) => !isSet(item))].map(
      ({ dueDay, title, state, setBy, verified }) => [
        short(dueDay),
        title[language],
        [
          say(states[state]),
          ...(setBy === 'proposed' ? [say('proposed')] : []),
          ...(setBy === 'proposed' && !verified ? [say('notVerified')] : []),
        ].join(', '),
      ],
    ),
  };
}

const isSet = ({ setBy }: VisitReport['due'][number]): boolean => setBy !== 'proposed';
