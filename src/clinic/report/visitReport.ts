import { ageOn } from '../calendar/age.ts';
import { addDays, boundsOf, type Day, daysBetween } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { newestAnalyses } from '../course/newestAnalyses.ts';
import { criteriaOf } from '../criteria/criteriaOf.ts';
import type { ExaminationBody } from '../entries/investigationEntry.ts';
import { flagOf } from '../results/flagOf.ts';
import { testOf } from '../results/tests.ts';
import { dueItems } from '../search/dueItems.ts';
import { nextOfEachRule } from '../search/nextOfEachRule.ts';
import { BODY_IMAGING, searchTest } from '../search/searchTests.ts';
import { plannedDoses } from '../treatment/plannedDoses.ts';
import { diarySeries } from '../watch/diarySeries.ts';
import { watchCourse } from '../watch/watchCourse.ts';
import { weeklyMedians } from '../watch/weeklyMedians.ts';
import { changesSince } from './changesSince.ts';
import { plansNow } from './plansNow.ts';
import type { VisitReport } from './types.ts';

export interface VisitReportOptions {
  readonly today: Day;
  /** First day of what is shown; absent: the last visit, else half a year back. */
  readonly from?: Day;
  /** Family or clinic that keeps the record, as it names itself. */
  readonly household?: string;
}

/** Days that are shown where no visit is on record, and how far ahead due items are listed. Chosen. */
const DAYS_WITHOUT_VISIT = 182;
const HORIZON_DAYS = 90;
/** Kept measures that the page shows, of one place of the body each. Chosen: how strong each of the four signs is. */
const MEASURE_IDS: readonly string[] = [
  'opsoclonus-time-share',
  'burst-rate',
  'amplitude-median',
  'rest-jerk-rate',
  'stride-time-cv',
  'night-sleep',
];

/** Everything that the one page of a visit says, as data. Entries after `today` are not in it, save for what is planned. */
export function visitReport(course: CourseRecord, { today, from, household }: VisitReportOptions): VisitReport {
  const { body: person } = course.person;
  const previousVisit = previousVisitOf(course, today);
  const firstDay = from ?? previousVisit ?? addDays(today, -DAYS_WITHOUT_VISIT);
  if (firstDay > today) throw new RangeError(`the first day must not be after today ${today}; got ${firstDay}`);
  const within = (day: Day | undefined): boolean => day !== undefined && day >= firstDay && day <= today;
  const age = boundsOf(person.birth).first <= today ? ageOn(person.birth, today) : undefined;
  return {
    name: person.name,
    pseudonym: person.pseudonym ?? false,
    synthetic: person.synthetic ?? false,
    ...(household === undefined || household === '' ? {} : { household }),
    birth: person.birth,
    ageText: age && { years: age.years, months: age.months % 12, approximate: age.approximate },
    ...(person.onset === undefined ? {} : { onset: person.onset }),
    ...(person.diagnosis === undefined ? {} : { diagnosis: person.diagnosis }),
    from: firstDay,
    today,
    ...(previousVisit === undefined ? {} : { previousVisit }),
    criteria: criteriaOf(course, today),
    scores: scoresOf(course, today),
    relapses: course.of.relapse
      .filter(({ body }) => body.start <= today)
      .map(({ body: { start, end, certainty, judgedBy, candidates = [] } }) => ({
        start,
        ...(end === undefined ? {} : { end }),
        certainty,
        judgedBy,
        candidates,
      })),
    plans: plansNow(course, firstDay, today),
    doses: dosesOf(course, firstDay, today),
    resultsOutOfRange: course.of.result
      .filter(({ body }) => within(body.day))
      .flatMap(({ body }) => {
        const flag = flagOf(body);
        if (flag !== 'below' && flag !== 'above') return [];
        const { day, testId, value, valueText, unit = '', low, high } = body;
        const name = body.name ?? testOf(testId)?.name.en ?? testId;
        return [
          {
            day,
            testId,
            name,
            value: withUnit(valueText ?? String(value), unit),
            range: rangeText(low, high),
            flag,
          } as const,
        ];
      }),
    resultCount: resultCountOf(course, within),
    events: course.of.event
      .filter(({ body }) => body.start <= today && (body.end ?? body.start) >= firstDay && body.type !== 'appointment')
      .map(({ body: { type, title, start, end } }) => ({ type, title, start, ...(end === undefined ? {} : { end }) })),
    tumour: tumourOf(course, today),
    diary: {
      days: diarySeries(course, today).entries.filter(({ body }) => within(body.day)).length,
      ofDays: daysBetween(firstDay, today) + 1,
      weekly: weeklyMedians(course, firstDay, today).map(({ weekStart, medians }) => ({ weekStart, ...medians })),
    },
    watch: watchCourse(course, today),
    due: nextOfEachRule(dueItems(course, today, { horizonDays: HORIZON_DAYS })).flatMap(({ next }) => next ?? []),
    changes: changesSince(course, firstDay, today),
    measures: measuresOf(course, today),
  };
}

/** The last appointment, hospital stay or live rating before today. */
function previousVisitOf(course: CourseRecord, today: Day): Day | undefined {
  const days = [
    ...course.of.event.filter(({ body }) => body.type === 'appointment').map(({ body }) => body.start),
    ...course.of.rating
      .filter(({ body }) => body.source === 'live' && body.raterRole === 'clinician')
      .map(({ body }) => body.day),
  ].filter((day) => day < today);
  return days.sort().at(-1);
}

function scoresOf(course: CourseRecord, today: Day): VisitReport['scores'] {
  const scales = new Map<
    string,
    { scaleId: string; scaleVersion: string; points: VisitReport['scores'][number]['points'][number][] }
  >();
  for (const { id, body } of course.of.rating) {
    const { scaleId, scaleVersion, day, total, source, rater } = body;
    if (total === undefined || day > today) continue;
    const key = `${scaleId}\n${scaleVersion}`;
    const scale = scales.get(key) ?? { scaleId, scaleVersion, points: [] };
    scale.points.push({ day, total, ratingId: id, source, ...(rater === undefined ? {} : { rater }) });
    scales.set(key, scale);
  }
  return [...scales.values()].sort((a, b) => b.points.length - a.points.length);
}

function dosesOf(course: CourseRecord, from: Day, today: Day): VisitReport['doses'] {
  const doses = plannedDoses(course, from, today, today);
  const count = (...states: string[]): number => doses.filter(({ state }) => states.includes(state)).length;
  return {
    planned: doses.length - count('upcoming', 'due-today'),
    given: count('given', 'partial', 'late'),
    late: count('late'),
    partial: count('partial'),
    missed: count('missed'),
    notLogged: count('not-logged'),
    missedDays: doses.filter(({ state }) => state === 'missed').map(({ day, drug }) => ({ day, drug })),
  };
}

function resultCountOf(course: CourseRecord, within: (day: Day) => boolean): NonNullable<VisitReport['resultCount']> {
  const flags = course.of.result.filter(({ body }) => within(body.day)).map(({ body }) => flagOf(body));
  return { all: flags.length, withRange: flags.filter((flag) => flag !== 'no-range' && flag !== 'no-number').length };
}

function tumourOf(course: CourseRecord, today: Day): VisitReport['tumour'] {
  const done = course.of.examination
    .map(({ body }) => body)
    .filter(({ day, outcome }) => day <= today && outcome !== 'not-done');
  // why: any other examination or blood test would stand there as a search that nobody made
  const searches = done.filter(({ testId }) => searchTest(testId) !== undefined);
  const told = ({ testId, name, day, outcome }: ExaminationBody) => ({
    testId,
    day,
    outcome,
    ...(name === undefined ? {} : { name }),
  });
  const last = searches.at(-1);
  const lastImaging = searches.filter(({ testId }) => BODY_IMAGING.includes(testId)).at(-1);
  return {
    found: course.of.tumour
      .filter(({ body }) => boundsOf(body.found).first <= today)
      .map(({ body: { found, kind, site, resection } }) => ({
        found,
        kind,
        ...(site === undefined ? {} : { site }),
        ...(resection === undefined ? {} : { resected: resection.day, completeness: resection.completeness }),
      })),
    foundBy: done.filter(({ outcome }) => outcome === 'tumour-found').map(told),
    ...(last === undefined ? {} : { lastSearch: told(last) }),
    ...(lastImaging === undefined || lastImaging === last ? {} : { lastImaging: told(lastImaging) }),
  };
}

function measuresOf(course: CourseRecord, today: Day): VisitReport['measures'] {
  const kept = newestAnalyses(course)
    .filter(({ body }) => body.day <= today)
    .flatMap(({ body }) => body.measures.map((measure) => ({ day: body.day, measure })));
  return MEASURE_IDS.flatMap((id) => {
    const found = kept.filter(({ measure }) => measure.id === id && measure.status === 'measured');
    const place = mostFrequent(found.map(({ measure }) => measure.place));
    const points = found
      .filter(({ measure }) => measure.place === place)
      .flatMap(({ day, measure: { value, low, high } }) =>
        value === undefined
          ? []
          : [{ day, value, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }],
      );
    const unit =
      found
        .map(({ measure }) => measure.unit)
        .filter((one) => one !== undefined)
        .at(-1) ?? '';
    return points.length === 0 ? [] : [{ id, unit, points, ...(place === undefined ? {} : { place }) }];
  });
}

/** Where most was measured: numbers of two places are never on one line, and a page has room for one of them. The first of equals. */
function mostFrequent(places: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** ">200" as a laboratory types it, with the unit where it is not in the text. */
function withUnit(text: string, unit: string): string {
  return text.includes(unit) ? text : `${text} ${unit}`;
}

function rangeText(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  return low === undefined ? `≤ ${high}` : `≥ ${low}`;
}
