import type { BodyPlace, Issue, Stream } from '../../recording/index.ts';
import { makeClock } from '../clock.ts';

/**
 * Puts columns of motion on their own clock as a stream; rows that do not move forward in time are left out. The stream is undefined
 * where the times make no clock.
 * @param timesS s from the recording's zero
 */
export function makeMotionStream(
  id: string,
  timesS: Float64Array<ArrayBuffer>,
  columns: Readonly<Record<string, Float32Array<ArrayBuffer>>>,
  options: { statedRateHz?: number; place?: BodyPlace; kind?: 'motion' | 'counts' | 'observations' } = {},
): { stream: Stream | undefined; issues: readonly Issue[] } {
  for (const [name, column] of Object.entries(columns))
    if (column.length !== timesS.length)
      throw new RangeError(`column ${name} must have ${timesS.length} values like the clock, got ${column.length}`);
  const { statedRateHz, place, kind = 'motion' } = options;
  const clock = makeClock(timesS, { streamId: id, ...(statedRateHz === undefined ? {} : { statedRateHz }) });
  if (clock === undefined) return { stream: undefined, issues: [] };
  const { kept, startS, rateHz, length } = clock;
  const taken = Object.entries(columns).map(([name, column]) => [
    name,
    kept === undefined ? column : Float32Array.from(kept, (row) => column[row]!),
  ]);
  const stream: Stream = {
    id,
    kind,
    startS,
    rateHz,
    length,
    columns: Object.fromEntries(taken),
    ...(clock.timesS === undefined ? {} : { timesS: clock.timesS }),
    ...(place === undefined ? {} : { place }),
  };
  return { stream, issues: clock.issues };
}
