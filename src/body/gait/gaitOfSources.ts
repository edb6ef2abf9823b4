import { makeRoom } from '../motion/room.ts';
import type { GaitBout, GaitDetection, MotionSource, SecondTable, Span } from '../types.ts';
import { detectGait, TRUNK_GAIT } from './detectGait.ts';
import { detectRhythm, LIMB_RHYTHM } from './detectRhythm.ts';
import { GAIT_MIN_RATE_HZ, RHYTHM_LEAST_BOUT_S, TRUNK_PLACES } from './gaitParameters.ts';

/** Where in days of data walking is looked for. All chosen. */
export const CANDIDATE_PARAMETERS = {
  /** g; spread of a second (root of the three variances) from which it may be walking: half of that of slow walking. */
  leastSpreadG: 0.03,
  /** s; quiet seconds within a stretch. */
  longestQuietS: 2,
  /** s; least stretch. */
  leastStretchS: 3,
  /** s; read before and after, so that filters are at rest. */
  marginS: 3,
  /** s; longer stretches are read in parts, cut at their quietest second. */
  longestPartS: 1200,
} as const;

/**
 * Gait of one place over days: stretches that may be walking are taken from the table of seconds, and only there samples are read. The trunk gives contacts; a
 * limb gives bouts and cadence. undefined below 25 samples a second.
 * @param wornSpans where the sensor was worn, in order of time
 */
export function gaitOfSources(
  sources: readonly MotionSource[],
  seconds: SecondTable,
  wornSpans: readonly Span[],
): GaitDetection | undefined {
  const [first] = sources;
  if (first === undefined || first.rateHz < 0.97 * GAIT_MIN_RATE_HZ) return undefined;
  const onTrunk = TRUNK_PLACES.has(first.place) && first.gravity === 'included';
  const bouts: GaitBout[] = [];
  const room = makeRoom();
  const leastStretchS = onTrunk ? CANDIDATE_PARAMETERS.leastStretchS : RHYTHM_LEAST_BOUT_S;
  for (const span of candidateSpans(seconds, wornSpans, leastStretchS)) {
    const { marginS } = CANDIDATE_PARAMETERS;
    for (const source of sources) {
      const signal = source.readSpan({ startS: span.startS - marginS, endS: span.endS + marginS }, room);
      if (signal.x.length === 0) continue;
      const found = onTrunk ? detectGait(signal) : detectRhythm(signal, source.place);
      bouts.push(...found.bouts.flatMap((bout) => clip(bout, span)));
    }
  }
  return { algorithm: onTrunk ? TRUNK_GAIT : LIMB_RHYTHM, bouts };
}

/** The part of a bout within a span: its margin was read for the filters only and belongs to a neighbour. */
function clip(bout: GaitBout, span: Span): GaitBout[] {
  const startS = Math.max(bout.startS, span.startS);
  const endS = Math.min(bout.endS, span.endS);
  if (!(startS < endS)) return [];
  return [{ ...bout, startS, endS, contactsS: bout.contactsS.filter((timeS) => timeS >= startS && timeS <= endS) }];
}

/** Stretches of seconds with enough movement to be walking, cut where they are too long. */
export function candidateSpans(
  seconds: SecondTable,
  wornSpans: readonly Span[],
  leastStretchS: number = CANDIDATE_PARAMETERS.leastStretchS,
): Span[] {
  const { leastSpreadG, longestQuietS } = CANDIDATE_PARAMETERS;
  const spans: Span[] = [];
  for (const worn of wornSpans) {
    const from = Math.max(0, Math.floor(worn.startS - seconds.startS));
    const to = Math.min(seconds.length, Math.ceil(worn.endS - seconds.startS));
    let open: [number, number] | undefined;
    const close = (): void => {
      if (open !== undefined && open[1] - open[0] >= leastStretchS)
        // why a second more: the first and last step may fall into a second that is half still
        spans.push(...partsOf(seconds, open[0] - 1, open[1] + 1));
      open = undefined;
    };
    for (let k = from; k < to; k++) {
      if (!(spreadAt(seconds, k) >= leastSpreadG)) continue;
      if (open !== undefined && k - open[1] > longestQuietS) close();
      open = [open?.[0] ?? k, k + 1];
    }
    close();
  }
  return spans;
}

function spreadAt({ sdX, sdY, sdZ }: SecondTable, k: number): number {
  return Math.sqrt(sdX[k]! * sdX[k]! + sdY[k]! * sdY[k]! + sdZ[k]! * sdZ[k]!);
}

function partsOf(seconds: SecondTable, from: number, to: number): Span[] {
  const { longestPartS } = CANDIDATE_PARAMETERS;
  const parts: Span[] = [];
  let start = from;
  while (to - start > longestPartS) {
    let quietest = start + (longestPartS >> 1);
    for (let k = quietest; k < start + longestPartS; k++) {
      if (spreadAt(seconds, k) < spreadAt(seconds, quietest)) quietest = k;
    }
    parts.push({ startS: seconds.startS + start, endS: seconds.startS + quietest });
    start = quietest;
  }
  parts.push({ startS: seconds.startS + start, endS: seconds.startS + to });
  return parts;
}
