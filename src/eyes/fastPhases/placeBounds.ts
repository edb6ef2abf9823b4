import { RAD_PER_DEG } from '../../units/index.ts';
import type { Lobe } from './findLobes.ts';
import type { FastPhaseParameters } from './parameters.ts';
import type { Velocity } from './velocity.ts';

/** When a fast phase begins and ends, in samples with fractions, and whether it touches its neighbours. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/**
 * Bounds of the beats. A free beginning is where speed along the beat's way rises through the onset level; a free end is where
 * it falls to zero or to a minimum below the rest level, before any swing; where beats touch it is the turning point.
 */
export function placeBounds(
  velocity: Velocity,
  beats: readonly Lobe[],
  { levels, parameters }: { levels: { onsetFloor: number; restFloor: number }; parameters: FastPhaseParameters },
): Bounds[] {
  const touch = parameters.touchS * velocity.rateHz;
  const starts: number[] = [];
  const ends: number[] = [];
  const touches: boolean[] = [];
  beats.forEach((beat, k) => {
    const onset = Math.max(levels.onsetFloor, parameters.onsetSd * beat.velocitySd);
    const rest = Math.max(levels.restFloor, parameters.restSd * beat.velocitySd);
    const most = parameters.onsetPeakFraction * beat.peakSpeed;
    const before = beats[k - 1];
    let start = findOnset(velocity, beat, Math.min(onset, most), before?.peak ?? 0);
    const joined = before !== undefined && start - ends[k - 1]! < touch && isConnected(velocity, before, beat);
    if (joined) {
      start = findTurn(velocity, before, beat, parameters.turnDeg);
      ends[k - 1] = start;
    }
    touches.push(joined);
    starts.push(start);
    ends.push(
      Math.max(start, findOffset(velocity, beat, Math.min(rest, most), beats[k + 1]?.peak ?? velocity.vx.length)),
    );
  });
  return beats.map((_, k) => ({
    start: starts[k]!,
    end: ends[k]!,
    touchesBefore: touches[k]!,
    touchesAfter: touches[k + 1] ?? false,
  }));
}

/** No loss between the two peaks. */
function isConnected({ vx }: Velocity, before: Lobe, beat: Lobe): boolean {
  for (let i = before.end; i < beat.start; i++) if (Number.isNaN(vx[i]!)) return false;
  return true;
}

/** Speed along the way of a beat at sample i, relative to the slow velocity, unit/s. */
function along({ vx, vy }: Velocity, beat: Lobe, i: number): number {
  return ((vx[i]! - beat.slowX) * beat.dx + (vy[i]! - beat.slowY) * beat.dy) / beat.size;
}

function findOnset(velocity: Velocity, beat: Lobe, level: number, earliest: number): number {
  let i = beat.peak;
  let above = along(velocity, beat, i);
  while (i > earliest) {
    const value = along(velocity, beat, i - 1);
    if (Number.isNaN(value)) return i;
    if (value < level) return i - (above - level) / (above - value);
    above = value;
    i--;
  }
  return i;
}

function findOffset(velocity: Velocity, beat: Lobe, level: number, latest: number): number {
  let i = beat.peak;
  let value = along(velocity, beat, i);
  while (i + 1 < latest) {
    const next = along(velocity, beat, i + 1);
    if (Number.isNaN(next)) return i + 1;
    if (next <= 0) return i + value / (value - next);
    if (value < level && next > value) return i;
    value = next;
    i++;
  }
  return i;
}

/** The turning point between two touching beats: where velocity along the change of way changes sign, else the speed minimum. */
function findTurn(velocity: Velocity, before: Lobe, beat: Lobe, turnDeg: number): number {
  const { vx, vy } = velocity;
  const wx = beat.dx / beat.size - before.dx / before.size;
  const wy = beat.dy / beat.size - before.dy / before.size;
  let lowest = before.peak;
  let lowestSquare = Number.POSITIVE_INFINITY;
  for (let i = before.peak; i <= beat.peak; i++) {
    const a = vx[i]! - beat.slowX;
    const b = vy[i]! - beat.slowY;
    if (a * a + b * b < lowestSquare) {
      lowestSquare = a * a + b * b;
      lowest = i;
    }
  }
  const turn = 2 * Math.sin((turnDeg * RAD_PER_DEG) / 2);
  if (wx * wx + wy * wy < turn * turn) return refineMinimum(velocity, beat, lowest);
  let best = lowest;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = before.peak; i < beat.peak; i++) {
    const here = (vx[i]! - beat.slowX) * wx + (vy[i]! - beat.slowY) * wy;
    const next = (vx[i + 1]! - beat.slowX) * wx + (vy[i + 1]! - beat.slowY) * wy;
    if (here <= 0 && next > 0) {
      const at = i - here / (next - here);
      if (Math.abs(at - lowest) < bestDistance) {
        best = at;
        bestDistance = Math.abs(at - lowest);
      }
    }
  }
  return best;
}

/** The minimum of a parabola through the squared speed at i and its neighbours. */
function refineMinimum({ vx, vy }: Velocity, beat: Lobe, i: number): number {
  const square = (k: number): number => (vx[k]! - beat.slowX) ** 2 + (vy[k]! - beat.slowY) ** 2;
  const left = square(i - 1);
  const right = square(i + 1);
  const bend = left - 2 * square(i) + right;
  if (!(bend > 0)) return i;
  return i + Math.max(-0.5, Math.min(0.5, (0.5 * (left - right)) / bend));
}
