/** A stretch of days. Days are numbers since 1970-01-01; parts of a day are allowed, so that zooming is smooth. */
export interface DaySpan {
  readonly startDay: number;
  /** Not included: the last day that is wholly shown ends here. */
  readonly endDay: number;
}

/** Fewest days that may fill the width. chosen: less than this shows nothing more. */
export const MIN_SPAN_DAYS = 4;

/** The part of `full` nearest to what was asked for: never shorter than the least, never beyond the ends. */
export function clampSpan(full: DaySpan, { startDay, endDay }: DaySpan, minDays = MIN_SPAN_DAYS): DaySpan {
  if (!(full.endDay > full.startDay))
    throw new RangeError(`a span must end after it starts, got ${full.startDay} to ${full.endDay}`);
  const fullDays = full.endDay - full.startDay;
  const days = Math.min(fullDays, Math.max(minDays, endDay - startDay));
  if (days >= fullDays) return full;
  const middle = endDay - startDay < minDays ? (startDay + endDay) / 2 - days / 2 : startDay;
  const start = Math.max(full.startDay, Math.min(middle, full.endDay - days));
  return { startDay: start, endDay: start + days };
}

/** Factor < 1 shows less. `atDay` keeps its place on the screen as far as the ends allow. */
export function zoomSpan(full: DaySpan, span: DaySpan, factor: number, atDay = middleOfSpan(span)): DaySpan {
  const now = span.endDay - span.startDay;
  const days = Math.min(full.endDay - full.startDay, Math.max(MIN_SPAN_DAYS, now * factor));
  const share = (atDay - span.startDay) / now;
  const startDay = atDay - share * days;
  return clampSpan(full, { startDay, endDay: startDay + days });
}

/** Moves by a share of the shown span; positive is later. */
export function panSpan(full: DaySpan, span: DaySpan, fraction: number): DaySpan {
  const days = (span.endDay - span.startDay) * fraction;
  return clampSpan(full, { startDay: span.startDay + days, endDay: span.endDay + days });
}

/** `days` days around the middle of a day. */
export function centreSpan(full: DaySpan, day: number, days: number): DaySpan {
  return clampSpan(full, { startDay: day + 0.5 - days / 2, endDay: day + 0.5 + days / 2 });
}

/** Moves as little as needed so that the day is seen with some room at its sides. */
export function revealDay(full: DaySpan, span: DaySpan, day: number): DaySpan {
  const room = (span.endDay - span.startDay) * 0.08;
  if (day - room >= span.startDay && day + 1 + room <= span.endDay) return span;
  return centreSpan(full, day, span.endDay - span.startDay);
}

export function middleOfSpan({ startDay, endDay }: DaySpan): number {
  return (startDay + endDay) / 2;
}

/** The shown stretch, for those who draw it. Changes reach subscribers at most once a frame. */
export interface DayWindow {
  readonly full: DaySpan;
  get(): DaySpan;
  subscribe(changed: () => void): () => void;
  show(span: DaySpan): void;
  zoom(factor: number, atDay?: number): void;
  pan(fraction: number): void;
}

/** @param schedule called with the work that tells the subscribers; the browser hands in requestAnimationFrame */
export function makeDayWindow(full: DaySpan, first: DaySpan, schedule: (work: () => void) => void): DayWindow {
  const subscribers = new Set<() => void>();
  let span = clampSpan(full, first);
  let scheduled = false;
  const show = (wanted: DaySpan): void => {
    const next = clampSpan(full, wanted);
    if (next.startDay === span.startDay && next.endDay === span.endDay) return;
    span = next;
    if (scheduled) return;
    scheduled = true;
    schedule(() => {
      scheduled = false;
      for (const changed of subscribers) changed();
    });
  };
  return {
    full,
    get: () => span,
    subscribe(changed) {
      subscribers.add(changed);
      return () => subscribers.delete(changed);
    },
    show,
    zoom: (factor, atDay) => show(zoomSpan(full, span, factor, atDay)),
    pan: (fraction) => show(panSpan(full, span, fraction)),
  };
}
