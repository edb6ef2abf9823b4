import {
  type CourseRecord,
  type Day,
  dayNumber,
  dayOfNumber,
  diarySeries,
  middleOf,
  plannedDoses,
  unplannedDoses,
  type WatchFinding,
  type WatchReport,
} from '../../clinic/index.ts';
import { MIN_SPAN_DAYS } from './dayWindow.ts';
import { diaryLanes } from './diaryLanes.ts';
import { type Band, LANE_GROUPS, type Lane, type TimelineItem, type TimelineModel } from './laneTypes.ts';
import { byStart } from './makeItem.ts';
import { courseLane, eventLanes, fileLanes, milestoneLanes, relapseItems, tumourLanes } from './markLanes.ts';
import { measureLanes } from './measureLanes.ts';
import { resultLanes, scoreLanes } from './pointLanes.ts';
import { treatmentLanes } from './treatmentLanes.ts';

/** Days after today that the picture reaches for what is planned. chosen: a year, as far as clinics plan. */
const PLANNED_DAYS = 366;

/** Everything on record of one person as lanes on one axis of time. Entries without a day are not in it. */
export function timelineModel(course: CourseRecord, today: Day, watch?: WatchReport): TimelineModel {
  const todayDay = dayNumber(today);
  const relapses = relapseItems(course, todayDay);
  const findings = (watch?.findings ?? []).map(findingItem);
  const lanes: Lane[] = [
    ...courseLane('relapses', relapses),
    ...courseLane('watch', findings),
    ...milestoneLanes(course),
    ...diaryLanes(diarySeries(course, today)),
    ...measureLanes(course),
    ...scoreLanes(course),
    ...treatmentLanesOf(course, today),
    ...eventLanes(course),
    ...tumourLanes(course),
    ...resultLanes(course),
    ...fileLanes(course),
  ];
  // why: stable by group, so that the eyes' measures stand under the diary's eyes
  lanes.sort((a, b) => LANE_GROUPS.indexOf(a.group) - LANE_GROUPS.indexOf(b.group));
  const days = lanes.flatMap((lane) => boundsOfLane(lane, todayDay));
  const first = Math.min(todayDay, ...days);
  const last = Math.max(todayDay, ...days.filter((day) => day <= todayDay + PLANNED_DAYS));
  const room = Math.max(MIN_SPAN_DAYS, Math.round((last - first) * 0.015));
  return {
    full: { startDay: first - room, endDay: last + 1 + room },
    todayDay,
    birthDay: dayNumber(middleOf(course.person.body.birth)),
    lanes,
    bands: [...relapses.flatMap(relapseBand), ...findings.flatMap(watchBand)],
    stops: lanes.flatMap(stopsOf).sort(byStart),
    empty: lanes.every(({ id }) => id === 'milestones'),
  };
}

function treatmentLanesOf(course: CourseRecord, today: Day) {
  const { plan, dose } = course.of;
  const starts = [
    ...plan.flatMap(({ body }) => body.steps.map(({ from }) => from)),
    ...dose.map(({ body }) => body.day),
  ];
  if (starts.length === 0) return [];
  const from = starts.reduce((a, b) => (a < b ? a : b));
  const to = dayOfNumber(dayNumber(today) + PLANNED_DAYS);
  return treatmentLanes({
    plans: plan,
    planned: plannedDoses(course, from, to, today),
    unplanned: unplannedDoses(course, from, to),
    doseEntries: dose,
    todayDay: dayNumber(today),
  });
}

function findingItem(finding: WatchFinding): TimelineItem {
  const startDay = dayNumber(finding.since);
  return {
    id: `finding:${finding.id}`,
    laneId: 'watch',
    startDay,
    endDay: Math.max(startDay, dayNumber(finding.until)),
    openEnded: finding.ongoing,
    approximate: false,
    shape: finding.decision?.decision === 'dismissed' ? 'ring' : 'hatched-bar',
    tone: finding.decision?.decision === 'dismissed' ? 'muted' : 'watch',
    finding,
  };
}

function relapseBand(item: TimelineItem): Band[] {
  if (item.tone === 'muted') return [];
  const { startDay, endDay } = item;
  return [{ kind: item.shape === 'bar' ? 'relapse' : 'suspected', startDay, endDay, item }];
}

function watchBand(item: TimelineItem): Band[] {
  const { startDay, endDay } = item;
  return item.tone === 'muted' ? [] : [{ kind: 'watch', startDay, endDay, item }];
}

function stopsOf(lane: Lane): readonly TimelineItem[] {
  if (lane.form === 'daily') return [];
  return lane.form === 'treatment' ? [...lane.plans.map(({ item }) => item), ...lane.items] : lane.items;
}

/** First and last days of what a lane holds. An endless plan's doses to come do not make the picture longer. */
function boundsOfLane(lane: Lane, todayDay: number): number[] {
  if (lane.form === 'daily') return [lane.days[0]!, lane.days.at(-1)!];
  const ends = lane.items.flatMap(({ startDay, endDay }) => [startDay, endDay]);
  if (lane.form !== 'treatment') return ends;
  const planEnds = lane.plans.flatMap(({ startDay, endDay }) => [startDay, endDay]);
  return [
    ...ends,
    ...planEnds,
    ...lane.doses.days.slice(0, 1),
    ...lane.doses.days.slice(-1).filter((day) => day <= todayDay),
  ];
}
