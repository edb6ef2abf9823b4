import type { PersonCard } from '../../api/index.ts';
import {
  addDays,
  type CourseRecord,
  type Day,
  type DueItem,
  daysBetween,
  dueItems,
  plannedDoses,
  plansOn,
  type WatchFinding,
  watchCourse,
} from '../../clinic/index.ts';

/** Days back that the card looks. All chosen: what is older is history, on the timeline, and no longer waits for somebody. */
export const CARD_WINDOWS = {
  /** A finding that nobody decided on counts as open for so long after its last day. */
  findingDays: 28,
  /** A dose that nobody logged counts for so long. */
  doseDays: 14,
  /** A diary that stopped longer ago than this has been given up; it does not climb further. */
  diaryDays: 30,
} as const;

/**
 * What orders the clinic list: open findings first, then what is overdue, then doses that nobody logged, then days since
 * the last diary. Each has digits of its own, so that none outweighs the one before it; the whole fits 32 bits.
 */
export const ATTENTION = {
  finding: { weight: 100_000_000, most: 20 },
  overdue: { weight: 1_000_000, most: 99 },
  dose: { weight: 1_000, most: 999 },
  diaryDay: { weight: 1, most: 999 },
} as const;

/** The line of the clinic list for one person on a day. @param changedAt instant of the newest change of anything */
export function personCard(course: CourseRecord, today: Day, changedAt: string): PersonCard {
  const { body } = course.person;
  const findings = openFindings(watchCourse(course, today).findings, today);
  const kept = dueItems(course, today).filter(isKeptAndOpen);
  const overdueCount = kept.filter(({ state }) => state === 'overdue').length;
  const [nextDue] = kept.sort((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0));
  const dosesNotLogged = countNotLogged(course, today);
  const lastDiaryDay = course.of.diary.filter((entry) => entry.body.day <= today).at(-1)?.body.day;
  const lastRating = lastRatingOf(course);
  const onset = body.onset ?? course.of.sign[0]?.body.firstSeen;
  const findingSince = findings
    .map(({ since }) => since)
    .sort()
    .at(0);
  const diaryDays = lastDiaryDay === undefined ? 0 : daysBetween(lastDiaryDay, today);
  return {
    personId: course.person.personId,
    name: body.name,
    synthetic: body.synthetic === true,
    birth: body.birth,
    ...(onset === undefined ? {} : { onset }),
    openFindings: findings.length,
    ...(findingSince === undefined ? {} : { findingSince }),
    overdueCount,
    ...(nextDue === undefined
      ? {}
      : { nextDue: { day: nextDue.dueDay, title: { ...nextDue.title }, area: nextDue.area } }),
    dosesNotLogged,
    ...(lastDiaryDay === undefined ? {} : { lastDiaryDay }),
    ...(lastRating === undefined ? {} : { lastRating }),
    activePlans: plansOn(course, today)
      .filter(({ state }) => state === 'running' || state === 'pausing')
      .map(({ plan }) => plan.body.title),
    lastChangeAt: changedAt,
    asOf: today,
    attention: attentionOf({ findings: findings.length, overdueCount, dosesNotLogged, diaryDays }),
  };
}

/** @param counts each at least 0 */
export function attentionOf(counts: {
  readonly findings: number;
  readonly overdueCount: number;
  readonly dosesNotLogged: number;
  readonly diaryDays: number;
}): number {
  const part = ({ weight, most }: { weight: number; most: number }, count: number) => weight * Math.min(most, count);
  return (
    part(ATTENTION.finding, counts.findings) +
    part(ATTENTION.overdue, counts.overdueCount) +
    part(ATTENTION.dose, counts.dosesNotLogged) +
    part(ATTENTION.diaryDay, Math.min(CARD_WINDOWS.diaryDays, Math.max(0, counts.diaryDays)))
  );
}

function openFindings(findings: readonly WatchFinding[], today: Day): readonly WatchFinding[] {
  const earliest = addDays(today, -CARD_WINDOWS.findingDays);
  return findings.filter(({ decision, until }) => decision === undefined && until >= earliest);
}

/** A proposal that nobody has taken makes nothing due. */
function isKeptAndOpen({ ruleEntryId, state }: DueItem): boolean {
  return ruleEntryId !== undefined && state !== 'done';
}

function countNotLogged(course: CourseRecord, today: Day): number {
  const doses = plannedDoses(course, addDays(today, -CARD_WINDOWS.doseDays), today, today);
  return doses.filter(({ state }) => state === 'not-logged').length;
}

function lastRatingOf(course: CourseRecord): PersonCard['lastRating'] {
  const rated = course.of.rating.filter(({ body }) => body.total !== undefined);
  const last = rated.at(-1)?.body;
  if (last?.total === undefined) return undefined;
  const before = rated
    .slice(0, -1)
    .filter(({ body }) => body.scaleId === last.scaleId)
    .at(-1)?.body.total;
  return {
    day: last.day,
    scaleId: last.scaleId,
    total: last.total,
    ...(before === undefined ? {} : { change: Math.round((last.total - before) * 100) / 100 }),
  };
}
