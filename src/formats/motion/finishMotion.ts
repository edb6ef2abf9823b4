import { type BodyPlace, makeIssue, type Recording } from '../../recording/index.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { wallClockOfUnix } from './wallClocks.ts';

/**
 * What every reader of motion does last: leaves out streams without samples, puts in what the person told (place, zone) where the file
 * says nothing, and says what is missing.
 */
export function finishMotion(draft: Recording, options: ReadOptions, tally: IssueTally): ReadResult {
  const { place, zone } = options.motion ?? {};
  const streams = draft.streams
    .filter((stream) => stream.length > 0)
    .map((stream) => (stream.kind === 'motion' || stream.kind === 'counts' ? placed(stream, place) : stream));
  const { startedAt } = draft;
  const wallClock =
    zone === undefined
      ? draft.wallClock
      : draft.wallClock !== undefined
        ? { zone, ...draft.wallClock }
        : startedAt === undefined
          ? undefined
          : wallClockOfUnix(Date.parse(startedAt) / 1000, zone);
  const recording: Recording = { ...draft, streams, ...(wallClock === undefined ? {} : { wallClock }) };
  const more = [];
  if (streams.length === 0) more.push(makeIssue('NO_MOTION_SAMPLES'));
  else if (wallClock === undefined) more.push(makeIssue(startedAt === undefined ? 'CLOCK_NOT_TOLD' : 'ZONE_NOT_TOLD'));
  return { recording, issues: [...tally.list(), ...more] };
}

function placed<T extends { readonly place?: BodyPlace }>(stream: T, place: BodyPlace | undefined): T {
  if (place === undefined || (stream.place !== undefined && stream.place !== 'unknown')) return stream;
  return { ...stream, place };
}
