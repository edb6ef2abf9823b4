import {
  addDays,
  type Bodies,
  type Day,
  daysBetween,
  fieldsOf,
  scaleOf,
  totalOf,
  type WatchFinding,
  watchCourse,
} from '../../clinic/index.ts';
import type { DiaryTruth } from '../../simulate/index.ts';
import { trueLevel } from './demoDiary.ts';
import type { DemoCourse } from './demoEntry.ts';

/** Findings whose last day is longer ago than this have been talked about; newer ones wait for somebody. */
const DECIDED_AFTER_DAYS = 35;

/** Ratings with the OMS severity form, from what the signs truly were; one every few weeks. */
export function addRatings(course: DemoCourse, truth: DiaryTruth, firstDay: Day, daysBack: readonly number[]): void {
  const scale = scaleOf('oms-severity-6')!;
  for (const [i, back] of daysBack.entries()) {
    const day = course.back(back);
    const level = (sign: 'walking' | 'hands' | 'eyes' | 'rage' | 'jerks') => trueLevel(truth, firstDay, day, sign);
    const levels: Readonly<Record<string, number>> = {
      stance: level('walking'),
      gait: level('walking'),
      'arm-hand': level('hands'),
      opsoclonus: level('eyes'),
      mood: level('rage'),
      speech: Math.max(0, level('walking') - 1),
    };
    const items = Object.fromEntries(fieldsOf(scale).map((field) => [field, levels[field] ?? 0]));
    const { total } = totalOf(scale, items);
    course.add('rating', `rating-${i + 1}`, {
      scaleId: scale.id,
      scaleVersion: scale.version,
      day,
      items,
      ...(total === undefined ? {} : { total }),
      rater: course.words('doctor'),
      raterRole: 'clinician',
      source: i % 3 === 2 ? 'video' : 'live',
      blinded: false,
      currentInfection: 'no',
    });
  }
}

/** The relapses that were, as a clinician judged them; one that has only just begun is nobody's judgement yet. */
export function addRelapses(
  course: DemoCourse,
  truth: DiaryTruth,
  firstDay: Day,
  candidates: NonNullable<Bodies['relapse']['candidates']>,
): void {
  truth.relapses.forEach(({ startDay, endDay, evidentDay }, i) => {
    const start = addDays(firstDay, evidentDay >= 0 ? evidentDay : startDay);
    if (daysBetween(start, course.today) < DECIDED_AFTER_DAYS) return;
    course.add('relapse', `relapse-${i + 1}`, {
      start,
      end: addDays(firstDay, endDay),
      certainty: 'judged-by-clinician',
      judgedBy: 'clinician',
      candidates,
    });
  });
}

/** What was said of the watch's earlier findings: confirmed where there was a relapse, else dismissed. */
export function addDecisions(course: DemoCourse, truth: DiaryTruth, firstDay: Day): void {
  const actor = { id: 'demo', name: course.words('doctor'), role: 'clinician' } as const;
  const { findings } = watchCourse(course.asRecord(actor), course.today);
  const wasRelapse = ({ since, until }: WatchFinding) =>
    truth.relapses.some(
      ({ startDay, endDay }) => since <= addDays(firstDay, endDay) && until >= addDays(firstDay, startDay),
    );
  const old = findings.filter(({ until }) => daysBetween(until, course.today) >= DECIDED_AFTER_DAYS);
  for (const [i, finding] of old.entries()) {
    const confirmed = wasRelapse(finding);
    course.add('watch-decision', `decision-${i + 1}`, {
      findingId: finding.id,
      finding: { ...finding },
      decision: confirmed ? 'confirmed' : 'dismissed',
      decidedBy: course.words('doctor'),
      role: 'clinician',
      reason: course.words(confirmed ? 'confirmedReason' : 'dismissedReason'),
    });
  }
}
