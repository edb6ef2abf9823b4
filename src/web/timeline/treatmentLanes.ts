import { dayNumber, type Entry, isDay, type PlanBody, type PlannedDose } from '../../clinic/index.ts';
import { DOSE_STATES, type DoseColumns, type DoseSegment, type TimelineItem, type TreatmentLane } from './laneTypes.ts';
import { byStart, makeItem } from './makeItem.ts';

export interface TreatmentInput {
  readonly plans: readonly Entry<'plan'>[];
  /** In order of the day. */
  readonly planned: readonly PlannedDose[];
  readonly unplanned: readonly Entry<'dose'>[];
  readonly doseEntries: readonly Entry<'dose'>[];
  readonly todayDay: number;
}

/** Steps of the same dose that lie no further apart than this many days are one stretch. chosen: covers every second day. */
const JOIN_GAP_DAYS = 3;

/** One lane for each drug: its plans as bars, its doses as marks. In order of the first day. */
export function treatmentLanes({ plans, planned, unplanned, doseEntries, todayDay }: TreatmentInput): TreatmentLane[] {
  const byId = new Map(doseEntries.map((entry) => [entry.id, entry]));
  const planById = new Map(plans.map((entry) => [entry.id, entry]));
  const drugs = new Map<string, { plans: Entry<'plan'>[]; planned: PlannedDose[]; unplanned: Entry<'dose'>[] }>();
  const of = (drug: string) => {
    const key = drug.trim().toLowerCase();
    const known = drugs.get(key) ?? { plans: [], planned: [], unplanned: [] };
    drugs.set(key, known);
    return known;
  };
  for (const plan of plans) if (plan.body.steps.length > 0) of(plan.body.drug).plans.push(plan);
  for (const dose of planned) of(planById.get(dose.planId)?.body.drug ?? dose.drug).planned.push(dose);
  for (const dose of unplanned) of(dose.body.drug).unplanned.push(dose);

  const lanes = [...drugs].map(([key, drug]): TreatmentLane => {
    const id = `drug:${key}`;
    const doses = doseColumns(drug.planned, drug.unplanned);
    const notGiven = drug.planned.flatMap(({ state, doseEntryId }): TimelineItem[] => {
      const entry = doseEntryId === undefined ? undefined : byId.get(doseEntryId);
      if (entry === undefined || state === 'given') return [];
      return [doseItem(entry, id)];
    });
    const unplanned = drug.unplanned.filter(({ body }) => body.status !== 'given').map((entry) => doseItem(entry, id));
    const items = [...notGiven, ...unplanned].sort(byStart);
    return {
      id,
      group: 'treatment',
      title: { from: 'record', text: drug.plans[0]?.body.drug ?? drug.unplanned[0]?.body.drug ?? key },
      heightPx: 40,
      shownAtFirst: true,
      form: 'treatment',
      drug: drug.plans[0]?.body.drug ?? key,
      plans: drug.plans.map((entry) => drawnPlan(entry, id, todayDay)),
      doses,
      items,
    };
  });
  return lanes.sort((a, b) => firstDayOf(a) - firstDayOf(b));
}

const SHAPES = { given: 'circle', late: 'half', partial: 'half', missed: 'cross' } as const;

function doseItem(entry: Entry<'dose'>, laneId: string): TimelineItem {
  const { day, status } = entry.body;
  return makeItem(entry, day, day, { laneId, shape: SHAPES[status], tone: status === 'missed' ? 'alert' : 'own' });
}

function doseColumns(planned: readonly PlannedDose[], unplanned: readonly Entry<'dose'>[]): DoseColumns {
  const doses = [
    ...planned.map(({ day, state }) => ({ day: dayNumber(day), state: DOSE_STATES.indexOf(state) })),
    ...unplanned.map(({ body }) => ({ day: dayNumber(body.day), state: DOSE_STATES.indexOf(body.status) })),
  ].sort((a, b) => a.day - b.day);
  return {
    days: Int32Array.from(doses, ({ day }) => day),
    states: Uint8Array.from(doses, ({ state }) => state),
  };
}

function drawnPlan(entry: Entry<'plan'>, laneId: string, todayDay: number): TreatmentLane['plans'][number] {
  const segments = doseSegments(entry.body, todayDay);
  const startDay = segments[0]?.startDay ?? todayDay;
  const endDay = segments.reduce((most, segment) => Math.max(most, segment.endDay), startDay);
  const openEnded = segments.some((segment) => segment.openEnded);
  const item: TimelineItem = {
    id: entry.id,
    laneId,
    startDay,
    endDay,
    openEnded,
    approximate: false,
    shape: 'bar',
    tone: 'own',
    entry,
  };
  return { entry, startDay, endDay, openEnded, segments, item };
}

/** A plan's steps, those of one dose text that follow each other joined; nothing after the day it was stopped. */
export function doseSegments({ steps, stoppedOn }: PlanBody, todayDay: number): DoseSegment[] {
  const stopDay = stoppedOn !== undefined && isDay(stoppedOn) ? dayNumber(stoppedOn) : Number.POSITIVE_INFINITY;
  const pieces = steps
    .filter(({ from }) => isDay(from) && dayNumber(from) <= stopDay)
    .map(({ from, to, dose, everyDays }): DoseSegment => {
      const startDay = dayNumber(from);
      const openEnded = to === undefined && stopDay === Number.POSITIVE_INFINITY;
      const until = to === undefined ? Math.max(startDay, todayDay) : dayNumber(to);
      return {
        startDay,
        endDay: Math.max(startDay, Math.min(to === undefined && stopDay < Infinity ? stopDay : until, stopDay)),
        openEnded,
        dose: dose.trim(),
        everyDays,
      };
    })
    .sort((a, b) => a.startDay - b.startDay);
  const joined: DoseSegment[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      last.dose === piece.dose &&
      last.everyDays === piece.everyDays &&
      piece.startDay - last.endDay <= Math.max(JOIN_GAP_DAYS, piece.everyDays);
    if (follows)
      joined[joined.length - 1] = {
        ...last,
        endDay: Math.max(last.endDay, piece.endDay),
        openEnded: last.openEnded || piece.openEnded,
      };
    else joined.push(piece);
  }
  return joined;
}

function firstDayOf({ plans, doses }: TreatmentLane): number {
  return Math.min(doses.days[0] ?? Infinity, ...plans.map(({ startDay }) => startDay));
}
