import { addDays, type CourseRecord, type Day, type DueItem, dueItems, nextOfEachRule } from '../../clinic/index.ts';

/** Something that comes: an appointment, or what a rule makes due. */
export type AheadRow =
  | { readonly what: 'appointment'; readonly day: Day; readonly appointment: CourseRecord['of']['event'][number] }
  | { readonly what: 'due'; readonly day: Day; readonly item: DueItem };

export interface Ahead {
  /** Appointments and what people have set, by day; what is overdue comes first by its day. */
  readonly set: readonly AheadRow[];
  /** What was only proposed, by day: it never stands among what is set. */
  readonly proposals: readonly DueItem[];
}

/** What comes within a horizon: once for each rule, proposals apart. */
export function aheadOf(course: CourseRecord, today: Day, horizonDays: number): Ahead {
  const end = addDays(today, horizonDays);
  const appointments = course.of.event
    .filter(({ body }) => body.type === 'appointment' && body.start >= today && body.start <= end)
    .map((appointment): AheadRow => ({ what: 'appointment', day: appointment.body.start, appointment }));
  const next = nextOfEachRule(dueItems(course, today, { horizonDays })).flatMap((state) =>
    state.next === undefined ? [] : [state.next],
  );
  const due = next
    .filter(({ setBy }) => setBy !== 'proposed')
    .map((item): AheadRow => ({ what: 'due', day: item.dueDay, item }));
  return {
    set: [...appointments, ...due].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    proposals: next.filter(({ setBy }) => setBy === 'proposed'),
  };
}
