import type { BodyReport } from '../types.ts';
import { type BodyEvent, bodyEvents } from './bodyEvents.ts';

const COLUMNS = [
  ['start_s', 'startS'],
  ['end_s', 'endS'],
  ['kind', 'kind'],
  ['place', 'place'],
  ['peak_g', 'peakG'],
  ['width_s', 'widthS'],
  ['still', 'still'],
  ['judged', 'judged'],
  ['contacts', 'contactCount'],
  ['straight', 'straight'],
  ['day', 'day'],
  ['sleep_min', 'sleepMin'],
  ['task', 'task'],
] as const satisfies readonly (readonly [string, keyof BodyEvent])[];

const ROWS_A_PIECE = 10_000;

/** Every event of a body recording as tab-separated text, one row each, an empty cell where a column does not apply; in pieces of bounded size. */
export function* renderEventsTsv(report: BodyReport): Iterable<string> {
  yield `${COLUMNS.map(([name]) => name).join('\t')}\n`;
  const events = bodyEvents(report);
  for (let start = 0; start < events.length; start += ROWS_A_PIECE) {
    const rows = events.slice(start, start + ROWS_A_PIECE).map((event) =>
      COLUMNS.map(([, field]) => {
        const value = event[field];
        return value === undefined ? '' : String(value);
      }).join('\t'),
    );
    yield `${rows.join('\n')}\n`;
  }
}
