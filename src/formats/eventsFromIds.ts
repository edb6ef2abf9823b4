import type { RecordedEvent } from '../recording/index.ts';

/** Events of one kind from a column that holds a number while one lasts: `id` 0 or NaN is none, a change begins another. */
export function eventsFromIds(
  kind: RecordedEvent['kind'],
  ids: ArrayLike<number>,
  timesS: ArrayLike<number>,
): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  for (let start = 0; start < ids.length; ) {
    let end = start + 1;
    while (end < ids.length && Object.is(ids[end], ids[start])) end++;
    if (ids[start]! > 0) events.push({ kind, startS: timesS[start]!, endS: timesS[Math.min(end, ids.length - 1)]! });
    start = end;
  }
  return events;
}
