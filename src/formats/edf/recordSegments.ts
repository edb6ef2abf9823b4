import type { Column } from '../../recording/index.ts';
import type { IssueTally } from '../table/issueTally.ts';

/** Records that follow each other without a gap. */
export interface RecordSegment {
  readonly startS: number;
  readonly firstRecord: number;
  readonly recordCount: number;
  /** Duration of a record by the clock of the file's own time stamps. */
  readonly recordDurationS: number;
}

/**
 * Groups data records by their time stamps. A record that starts later than half a sample after the end of the last
 * opens a new segment; one that starts before it is left out. Without time stamps the records follow each other.
 * @param startsS per record, NaN where it has no time stamp
 * @param toleranceS half the shortest sampling interval
 */
export function recordSegments(
  startsS: Column,
  file: { recordDurationS: number; toleranceS: number; mustHaveStarts: boolean },
  tally: IssueTally,
): RecordSegment[] {
  const segments: { startS: number; firstRecord: number; recordCount: number; lastStartS: number }[] = [];
  const gaps = { count: 0, seconds: 0 };
  for (let record = 0; record < startsS.length; record++) {
    const last = segments.at(-1);
    const expectedS = last === undefined ? 0 : last.lastStartS + file.recordDurationS;
    const toldS = startsS[record]!;
    if (Number.isNaN(toldS) && file.mustHaveStarts && !tally.again('TIME_UNREADABLE'))
      tally.add('TIME_UNREADABLE', { found: 'a data record without time stamp' });
    const startS = Number.isNaN(toldS) ? expectedS : toldS;
    const behindS = startS - expectedS;
    if (last === undefined) {
      segments.push({ startS, firstRecord: record, recordCount: 1, lastStartS: startS });
    } else if (behindS < -file.toleranceS) {
      tally.add('TIME_GOES_BACK', { before: expectedS, after: startS });
    } else if (behindS > file.toleranceS || last.firstRecord + last.recordCount !== record) {
      gaps.count++;
      gaps.seconds += Math.max(0, behindS);
      segments.push({ startS, firstRecord: record, recordCount: 1, lastStartS: startS });
    } else {
      last.recordCount++;
      last.lastStartS = startS;
    }
  }
  if (gaps.count > 0) tally.add('SAMPLES_MISSING', { count: gaps.count, seconds: Number(gaps.seconds.toFixed(3)) });
  return segments.map(({ lastStartS, ...segment }) => ({
    ...segment,
    recordDurationS: durationByClock({ ...segment, lastStartS }, file),
  }));
}

/** The stated duration, unless the time stamps have drifted away from it by more than the tolerance. */
function durationByClock(
  segment: { startS: number; recordCount: number; lastStartS: number },
  file: { recordDurationS: number; toleranceS: number },
): number {
  const steps = segment.recordCount - 1;
  if (steps === 0) return file.recordDurationS;
  const spanS = segment.lastStartS - segment.startS;
  return Math.abs(spanS - steps * file.recordDurationS) <= file.toleranceS ? file.recordDurationS : spanS / steps;
}
