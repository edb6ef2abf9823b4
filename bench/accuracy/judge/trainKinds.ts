import { addMicrosaccades } from './healthyKinds.ts';
import type { Motion } from './motion.ts';

export interface TrainPlan {
  readonly amplitudeDeg: number;
  readonly amplitudeCv: number;
  readonly plane: 'horizontal' | 'all';
  readonly continuous: boolean;
  readonly burstS: readonly [number, number];
  readonly pauseS: readonly [number, number];
  /** Gap between neighbours, s. */
  readonly maxGapS: number;
  readonly durationFactor?: number;
  /** Amplitude at the end of a burst as a share of that at its start. */
  readonly fatigue?: number;
  readonly microPerS?: number;
}

/** Back-to-back saccades, all the time or in bursts between fixations. */
export function addTrains(motion: Motion, plan: TrainPlan): void {
  const { chance } = motion;
  motion.addDrift(chance.uniform(0.3, 0.8));
  let t = plan.continuous ? 0.1 : chance.uniform(0.3, 1);
  while (t < motion.durationS - 0.2) {
    const untilS = plan.continuous ? motion.durationS : t + chance.uniform(...plan.burstS);
    const end = addTrain(motion, plan, { startS: t, endS: Math.min(untilS, motion.durationS - 0.1) });
    const nextS = end + chance.uniform(...plan.pauseS);
    addMicrosaccades(
      motion,
      { startS: end + 0.15, endS: Math.min(nextS, motion.durationS) - 0.15 },
      plan.microPerS ?? 0.4,
    );
    if (Math.hypot(motion.x, motion.y) > 1.5 && nextS - end > 0.6 && end + 0.4 < motion.durationS)
      motion.saccade(end + 0.22, { ax: -motion.x, ay: -motion.y, part: 'single' });
    t = nextS;
  }
}

function addTrain(motion: Motion, plan: TrainPlan, span: { startS: number; endS: number }): number {
  const { chance } = motion;
  const firstCount = motion.saccades.length;
  let t = span.startS;
  let angle = plan.plane === 'horizontal' ? chance.pick([0, Math.PI]) : chance.uniform(-Math.PI, Math.PI);
  // why: a burst starts with half a swing, so that it stays around the place it began.
  let size = plan.amplitudeDeg * 0.6;
  for (let beat = 0; t < span.endS; beat++) {
    const ay = plan.plane === 'horizontal' ? size * chance.normal(0, 0.03) : size * Math.sin(angle);
    const before = motion.saccades.length;
    t = motion.saccade(t, {
      ax: size * Math.cos(angle),
      ay,
      part: 'train',
      ...(plan.durationFactor === undefined ? {} : { durationFactor: plan.durationFactor }),
    });
    if (motion.saccades.length === before) break;
    if (beat >= 3 && t >= span.endS) break;
    t += chance.is(0.1) ? chance.uniform(0, 3 * plan.maxGapS) : chance.uniform(0, plan.maxGapS);
    const fade = 1 - (1 - (plan.fatigue ?? 1)) * ((t - span.startS) / (span.endS - span.startS));
    size = plan.amplitudeDeg * fade * Math.max(0.25, chance.normal(1, plan.amplitudeCv));
    angle = nextAngle(motion, plan, angle, size);
  }
  const made = motion.saccades.slice(firstCount);
  if (made.length > 2) motion.bursts.push({ startS: made[0]!.startS, endS: made.at(-1)!.endS });
  return made.at(-1)?.endS ?? span.endS;
}

function nextAngle(motion: Motion, plan: TrainPlan, angle: number, size: number): number {
  const { chance } = motion;
  if (plan.plane === 'horizontal') return Math.cos(angle) > 0 ? Math.PI : 0;
  const limit = Math.max(12, plan.amplitudeDeg * 1.2);
  const next = chance.is(0.25) ? chance.uniform(-Math.PI, Math.PI) : angle + Math.PI + chance.normal(0, 0.6);
  const outside = Math.hypot(motion.x + size * Math.cos(next), motion.y + size * Math.sin(next)) > limit;
  return outside ? Math.atan2(-motion.y, -motion.x) + chance.normal(0, 0.4) : next;
}
