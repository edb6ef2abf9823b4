import { type BodyPlace, type Stream, timeOfSampleS } from '../recording/index.ts';
import type { Gravity } from './types.ts';

/** Motion streams of one sensor, in order of time. */
export interface SensorGroup {
  readonly place: BodyPlace;
  readonly gravity: Gravity;
  readonly streams: readonly Stream[];
}

/** Rates within this ratio are of one sensor. chosen: devices are some percent off what they say, and drift. */
const SAME_RATE_RATIO = 1.1;

/**
 * The motion streams of a recording, sensor by sensor: those of one place, one rate and one kind of acceleration that follow each other in time
 * belong together; those that run side by side are sensors of their own. A place where gravity was recorded does not count again without it.
 */
export function sensorGroups(streams: readonly Stream[]): SensorGroup[] {
  const groups: { place: BodyPlace; gravity: Gravity; streams: Stream[] }[] = [];
  for (const stream of streams) {
    const gravity = gravityOf(stream);
    if (stream.kind !== 'motion' || gravity === undefined || stream.length === 0) continue;
    const place = stream.place ?? 'unknown';
    const fellow = groups.find((group) => {
      const last = group.streams.at(-1)!;
      const ratio = last.rateHz / stream.rateHz;
      return (
        group.place === place &&
        group.gravity === gravity &&
        Math.max(ratio, 1 / ratio) <= SAME_RATE_RATIO &&
        endOf(last) <= stream.startS + 1 / stream.rateHz
      );
    });
    if (fellow === undefined) groups.push({ place, gravity, streams: [stream] });
    else fellow.streams.push(stream);
  }
  return groups.filter(
    ({ gravity, place, streams: own }) =>
      gravity === 'included' || !groups.some((other) => other.gravity === 'included' && overlap(other, { place, own })),
  );
}

function gravityOf({ columns }: Stream): Gravity | undefined {
  const has = (quantity: string): boolean =>
    ['X', 'Y', 'Z'].every((axis) => columns[`${quantity}${axis}G`] !== undefined);
  return has('accel') ? 'included' : has('linear') ? 'absent' : undefined;
}

function overlap(a: SensorGroup, { place, own }: { place: BodyPlace; own: readonly Stream[] }): boolean {
  if (a.place !== place) return false;
  return a.streams.some((one) => own.some((two) => one.startS < endOf(two) && two.startS < endOf(one)));
}

function endOf(stream: Stream): number {
  return timeOfSampleS(stream, stream.length - 1) + 1 / stream.rateHz;
}
