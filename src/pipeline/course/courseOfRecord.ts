import {
  addDays,
  boundsOf,
  type CourseRecord,
  convertResult,
  type Day,
  daysBetween,
  drugOf,
  type EntryKind,
  middleOf,
  text4,
} from '../../clinic/index.ts';
import { type CourseToFit, checkCourse, type DoseLine, linesOfPlans } from '../../course/index.ts';
import {
  afterToday,
  beforeOnset,
  leftOutDrugs,
  MAPPING_TEXTS,
  type MappingIssue,
  vagueOnset,
} from './mappingIssues.ts';
import { observationsOfRecord, type SourcedObservation } from './observationsOfRecord.ts';

/** Starts of illness within so many days of each other are one. Chosen: fever and illness of one cold are often two entries. */
const ONE_ILLNESS_DAYS = 10;

/** A record as the fit needs it. */
export interface RecordedCourse {
  /** Undefined where an issue is blocking. */
  readonly course: CourseToFit | undefined;
  readonly issues: readonly MappingIssue[];
  /** Entries of each observation, in the order of `course.observations`. */
  readonly sources: readonly SourcedObservation['entries'][];
  /** Ids of the relapses that are used, in the order of `course.relapseDays`. */
  readonly relapseIds: readonly string[];
}

/**
 * One person's record as a course to fit: what was seen, done and given up to today, and what is planned.
 * @param aheadDays for which planned doses are taken along
 */
export function courseOfRecord(record: CourseRecord, today: Day, aheadDays: number): RecordedCourse {
  const issues: MappingIssue[] = [];
  const refused = (): RecordedCourse => ({ course: undefined, issues, sources: [], relapseIds: [] });
  const onsetDay = onsetOf(record, today, issues);
  if (onsetDay === undefined) return refused();
  const ageAtOnsetDays = daysBetween(middleOf(record.person.body.birth), onsetDay);
  if (ageAtOnsetDays < 0)
    issues.push({ code: 'birth-after-onset', blocking: true, text: MAPPING_TEXTS.birthAfterOnset });

  /** Whether a day lies within the course; else that is an issue. */
  const within = (day: Day, kind: EntryKind, id: string): boolean => {
    if (day > today) {
      issues.push({ code: 'in-the-future', blocking: true, entry: { kind, id }, text: afterToday(day, today) });
      return false;
    }
    if (day >= onsetDay) return true;
    issues.push({ code: 'before-onset', blocking: false, entry: { kind, id }, text: beforeOnset(day, onsetDay) });
    return false;
  };
  const found = observationsOfRecord(record, today);
  issues.push(...found.issues);
  const seen = found.observations.filter(({ seen: { day }, entries }) => within(day, entries[0]!.kind, entries[0]!.id));
  const relapses = relapsesOf(record, issues).filter(({ id, day }) => within(day, 'relapse', id));
  const doses = dosesOf(record, { onsetDay, today, aheadDays }, issues);
  const resection = resectionOf(record, onsetDay, today, issues);
  const hasTumour = hasTumourOf(record);
  const course: CourseToFit = {
    onsetDay,
    ageAtOnsetDays,
    today,
    ...(hasTumour === undefined ? {} : { hasTumour }),
    ...(resection === undefined ? {} : { resectionDay: resection }),
    doses: doses.lines,
    infectionDays: illnessDays(record, today, issues),
    relapseDays: relapses.map(({ day }) => day),
    observations: seen.map((one) => one.seen),
    ...(doses.others.length === 0 ? {} : { otherDrugs: doses.others }),
  };
  if (issues.some(({ blocking }) => blocking)) return refused();
  const flaws = checkCourse(course).map(({ message }) => message);
  if (flaws.length > 0) {
    for (const flaw of flaws) issues.push({ code: 'course', blocking: true, text: text4(flaw, flaw, flaw, flaw) });
    return refused();
  }
  return { course, issues, sources: seen.map(({ entries }) => entries), relapseIds: relapses.map(({ id }) => id) };
}

/** The day of the first signs; of a vague date the middle, or an earlier day of it on which there is an entry already. */
function onsetOf(record: CourseRecord, today: Day, issues: MappingIssue[]): Day | undefined {
  const said = record.person.body.onset ?? record.of.sign[0]?.body.firstSeen;
  if (said === undefined) {
    issues.push({ code: 'no-onset', blocking: true, text: MAPPING_TEXTS.noOnset });
    return undefined;
  }
  const { first, last } = boundsOf(said);
  if (first > today) {
    issues.push({ code: 'in-the-future', blocking: true, text: afterToday(said, today) });
    return undefined;
  }
  if (first === last) return first;
  const { rating, relapse, dose, plan } = record.of;
  const used = [middleOf(said), today, ...[...rating, ...relapse, ...dose, ...plan].map(({ firstDay }) => firstDay)]
    .filter((day) => day !== undefined && day >= first)
    .sort()[0]!;
  issues.push({ code: 'vague-onset', blocking: false, text: vagueOnset(said, used) });
  return used;
}

function relapsesOf({ of }: CourseRecord, issues: MappingIssue[]): { id: string; day: Day }[] {
  return of.relapse
    .flatMap(({ id, body }) => {
      if (body.certainty === 'judged-by-clinician') return [{ id, day: body.start }];
      if (body.certainty === 'suspected')
        issues.push({
          code: 'suspected-relapse',
          blocking: false,
          entry: { kind: 'relapse', id },
          text: MAPPING_TEXTS.suspected,
        });
      return [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** First days of illnesses, each once; those before onset are context and kept. */
function illnessDays({ of }: CourseRecord, today: Day, issues: MappingIssue[]): Day[] {
  const days: Day[] = [];
  for (const { id, body } of of.event) {
    if (body.type !== 'illness' && body.type !== 'fever') continue;
    if (body.start > today)
      issues.push({
        code: 'in-the-future',
        blocking: true,
        entry: { kind: 'event', id },
        text: afterToday(body.start, today),
      });
    else days.push(body.start);
  }
  for (const { body } of of.diary)
    if (body.tags?.some((tag) => tag === 'infection' || tag === 'fever') && body.day <= today) days.push(body.day);
  const kept: Day[] = [];
  // why: each is compared with the one before it, so that a long illness tagged every evening stays one
  let before: Day | undefined;
  for (const day of days.sort()) {
    if (before === undefined || daysBetween(before, day) > ONE_ILLNESS_DAYS) kept.push(day);
    before = day;
  }
  return kept;
}

/** True with a tumour on record, false where somebody looked and found none, undefined where nobody looked. */
function hasTumourOf({ of }: CourseRecord): boolean | undefined {
  if (of.tumour.length > 0 || of.examination.some(({ body }) => body.outcome === 'tumour-found')) return true;
  return of.examination.some(({ body }) => body.outcome === 'nothing-found') ? false : undefined;
}

function resectionOf({ of }: CourseRecord, onsetDay: Day, today: Day, issues: MappingIssue[]): Day | undefined {
  for (const { id, body } of of.tumour) {
    if (body.resection === undefined || body.resection.completeness === 'biopsy') continue;
    const day = middleOf(body.resection.day);
    const { first } = boundsOf(body.resection.day);
    if (first > today)
      issues.push({
        code: 'in-the-future',
        blocking: true,
        entry: { kind: 'tumour', id },
        text: afterToday(day, today),
      });
    // why: a tumour that was out before the first signs is none that drives them now; a vague day is moved into the course
    else return day < onsetDay ? onsetDay : day > today ? today : day;
  }
  return undefined;
}

interface Span {
  readonly onsetDay: Day;
  readonly today: Day;
  readonly aheadDays: number;
}

function dosesOf(
  record: CourseRecord,
  { onsetDay, today, aheadDays }: Span,
  issues: MappingIssue[],
): { lines: readonly DoseLine[]; others: readonly string[] } {
  const { plan, dose } = record.of;
  const read = linesOfPlans(
    { plan, dose },
    { ...bodySize(record), zeroDay: onsetDay, today, lastDay: addDays(today, aheadDays) },
  );
  for (const { text } of read.issues) issues.push({ code: 'treatment', blocking: true, text });
  if (read.countedAsHalf > 0) issues.push({ code: 'counted-as-half', blocking: false, text: MAPPING_TEXTS.half });
  const others = read.notInModel.map((id) => drugOf(id)?.name.en ?? id);
  if (others.length > 0)
    issues.push({ code: 'drug-not-in-model', blocking: false, text: leftOutDrugs(others.join(', ')) });
  return { lines: fromOnset(read.lines), others };
}

/** Lines without their days before onset, in their own rhythm. */
export function fromOnset(lines: readonly DoseLine[]): DoseLine[] {
  return lines.flatMap((line) => {
    const skipped = line.fromDay >= 0 ? 0 : Math.ceil(-line.fromDay / line.everyDays);
    const fromDay = line.fromDay + skipped * line.everyDays;
    return fromDay <= line.toDay ? [{ ...line, fromDay }] : [];
  });
}

/** The newest weight on record, and with the newest height the body surface [Mosteller1987]. */
function bodySize({ of }: CourseRecord): { weightKg?: number; areaM2?: number } {
  const newest = (testId: string, unit: string): number | undefined => {
    for (const { body } of [...of.result].reverse()) {
      if (body.testId !== testId || body.value === undefined || body.unit === undefined) continue;
      const value = convertResult(testId, body.value, body.unit, unit);
      if (value !== undefined && value > 0) return value;
    }
    return undefined;
  };
  const [weightKg, heightCm] = [newest('weight', 'kg'), newest('height', 'cm')];
  return {
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(weightKg === undefined || heightCm === undefined ? {} : { areaM2: Math.sqrt((weightKg * heightCm) / 3600) }),
  };
}
