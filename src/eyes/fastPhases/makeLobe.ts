import type { Around, Lobe } from './findLobes.ts';
import type { Velocity } from './velocity.ts';

/** The lobe of samples [start, end): peak, displacement relative to the slow velocity, and what holds around it. */
export function makeLobe(velocity: Velocity, start: number, end: number, around: Around): Lobe {
  const { vx, vy, rateHz } = velocity;
  let dx = 0;
  let dy = 0;
  let peak = start;
  let peakSquare = 0;
  for (let i = start; i < end; i++) {
    const a = vx[i]! - around.slowX;
    const b = vy[i]! - around.slowY;
    dx += a;
    dy += b;
    if (a * a + b * b > peakSquare) {
      peakSquare = a * a + b * b;
      peak = i;
    }
  }
  const length = Math.sqrt(dx * dx + dy * dy);
  // why: what lies below the rest level belongs to the movement too, as long as speed keeps falling
  const rest =
    fallingOff(velocity, { from: start - 1, step: -1, dx, dy, around }) +
    fallingOff(velocity, { from: end, step: 1, dx, dy, around });
  const whole = (1 + rest / length) / rateHz;
  return {
    start,
    end,
    peak,
    peakSpeed: Math.sqrt(peakSquare),
    dx: dx * whole,
    dy: dy * whole,
    size: length * whole,
    ...around,
  };
}

/** Sum of the speed along (dx, dy) from sample `from` on, while it falls and stays above zero. */
function fallingOff(
  { vx, vy }: Velocity,
  { from, step, dx, dy, around }: { from: number; step: 1 | -1; dx: number; dy: number; around: Around },
): number {
  const length = Math.sqrt(dx * dx + dy * dy);
  let last = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let i = from; i >= 0 && i < vx.length; i += step) {
    const along = ((vx[i]! - around.slowX) * dx + (vy[i]! - around.slowY) * dy) / length;
    if (!(along > 0 && along < last)) break;
    sum += along;
    last = along;
  }
  return sum;
}
