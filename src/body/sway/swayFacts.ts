import type { Quality, Statement } from '../../recording/index.ts';
import { bootstrapInterval95, median } from '../../signal/index.ts';
import { runsWithoutLoss } from '../gait/runsWithoutLoss.ts';
import { atBestFair, type BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput, Span } from '../types.ts';
import type { Sway } from './swayOf.ts';
import { swayOfTilt, tiltOf } from './tiltOf.ts';

/** Places on the trunk and head whose tilt is the sway of the body. */
const SWAY_PLACES: ReadonlySet<string> = new Set(['lower-back', 'waist', 'chest', 'head']);

/** s; piece that is measured at once, and the least one. chosen: as long as is asked for; two thirds of it. */
export const PIECE_S = 30;
export const LEAST_PIECE_S = 20;
/** deg; a piece in which the trunk tilts so far from its mean was no standing or sitting still. chosen. */
export const LARGEST_TILT_DEG = 20;

/** Pieces from which the median is well supported. chosen: three times 30 s are asked for. */
const GOOD_PIECES = 3;

interface SwayPieces {
  readonly posture: 'stand' | 'sit';
  readonly sways: readonly Sway[];
  /** Pieces that were marked, among them those with too much movement. */
  readonly marked: number;
  readonly rateHz: number;
}

const PIECES = new WeakMap<AnalysedSensor, { tasks: BodyMeasureInput['tasks']; found: SwayPieces | Statement }>();

/** One number of sway, median over pieces of standing (or, where nobody stood, sitting) still. */
export function swayFinding(
  sensor: AnalysedSensor,
  { tasks }: BodyMeasureInput,
  key: 'rms' | 'area' | 'velocity',
): BodyFinding | Statement | undefined {
  if (!SWAY_PLACES.has(sensor.place)) return undefined;
  if (sensor.gravity === 'absent') return makeBodyStatement('gait-needs-gravity');
  const known = PIECES.get(sensor);
  const pieces = known?.tasks === tasks ? known.found : piecesOf(sensor, tasks);
  PIECES.set(sensor, { tasks, found: pieces });
  if ('code' in pieces) return pieces;
  const values = pieces.sways.map((sway) => sway[key]);
  const value = median(values);
  const floor = median(pieces.sways.map((sway) => sway.floor[key]));
  const isNearNoise = value < 2 * floor;
  return {
    value,
    n: values.length,
    interval95: bootstrapInterval95(
      values.map((v) => [v]),
      median,
    ),
    noiseFloor: floor,
    support: isNearNoise ? atBestFair(supportOf(values.length)) : supportOf(values.length),
    validFraction: values.length / pieces.marked,
    remarks: [
      makeBodyStatement(pieces.posture === 'stand' ? 'gait-sway-standing' : 'gait-sway-sitting'),
      ...(isNearNoise ? [makeBodyStatement('gait-sway-noise', { floor: roundForText(floor) })] : []),
    ],
  };
}

function supportOf(count: number): Quality {
  return count >= GOOD_PIECES ? 'good' : count === 2 ? 'fair' : 'poor';
}

function piecesOf(sensor: AnalysedSensor, tasks: BodyMeasureInput['tasks']): SwayPieces | Statement {
  for (const posture of ['stand', 'sit'] as const) {
    const spans = tasks.filter(({ task }) => task === posture).flatMap(cut);
    const runs = spans.flatMap((span) =>
      sensor.sources.flatMap((source) => runsWithoutLoss(source.readSpan(span), LEAST_PIECE_S)),
    );
    if (runs.length === 0) continue;
    const still = runs.filter((run) => {
      const { a, b } = tiltOf(run);
      return a.every((angle, i) => Math.hypot(angle, b[i]!) < LARGEST_TILT_DEG);
    });
    if (still.length === 0) return makeBodyStatement('gait-sway-moved', { degrees: LARGEST_TILT_DEG });
    return { posture, sways: still.map(swayOfTilt), marked: runs.length, rateHz: sensor.rateHz };
  }
  const longest = Math.max(
    0,
    ...tasks.filter(({ task }) => task === 'stand' || task === 'sit').map(({ startS, endS }) => endS - startS),
  );
  return makeBodyStatement('gait-sway-no-task', { needed: LEAST_PIECE_S, found: roundForText(longest) });
}

/** A span in pieces of 30 s; a rest of at least 20 s is one too. */
function cut({ startS, endS }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = startS; endS - from >= LEAST_PIECE_S - 0.5; from += PIECE_S) {
    pieces.push({ startS: from, endS: Math.min(endS, from + PIECE_S) });
  }
  return pieces;
}
