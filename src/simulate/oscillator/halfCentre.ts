import type { Random } from '../../signal/index.ts';
import { OSCILLATOR_CONSTANTS, type OscillatorParameters, type PairParameters } from './oscillatorParameters.ts';

/**
 * Two pools of burst neurons, right (or up, clockwise) and left. For each side:
 *
 *   membraneS · m' = −m − crossInhibition · drivePerRate · (rate of the other side, delayS ago) + noise
 *   adaptationS · a' = −a + m
 *   h = m − adaptationGain · a
 *   drive = (rebound · h where h > 0, else h) + fastigialDrive − omnipauseWeight · tone
 *   rate = ceiling · (1 − exp(−[drive]₊ / softness))
 *
 * Under inhibition m and a sink; when it lifts m is back within milliseconds, a is not, and the difference fires the cell:
 * the rebound. The omnipause neurons act behind the adaptation, else they would be adapted away.
 */
export interface HalfCentre {
  /** One Euler step; returns the velocity command in deg/s, right minus left. `kick` is added to the drive of one side. */
  step(
    pair: PairParameters,
    all: OscillatorParameters,
    input: { readonly tone: number; readonly kick: number },
  ): number;
}

export function makeHalfCentre(stepS: number, random: Random): HalfCentre {
  const { longestDelayS, drivePerRate } = OSCILLATOR_CONSTANTS;
  const memory = Math.ceil(longestDelayS / stepS) + 1;
  const pastRight = new Float64Array(memory);
  const pastLeft = new Float64Array(memory);
  // why: white noise keeps its spectrum whatever the step; the SD is told for 0.1 ms.
  const noiseScale = Math.sqrt(1e-4 / stepS);
  // why flat draws: the membrane averages some forty of them, so their shape does not matter, and they are cheap. SD 1 each.
  const noiseDraw = (): number => (random() - 0.5) * 3.4641016151377544;
  let mRight = 0;
  let mLeft = 0;
  let aRight = 0;
  let aLeft = 0;
  let now = 0;
  return {
    step(pair, all, { tone, kick }) {
      const back = Math.min(memory - 1, Math.max(1, Math.round(all.delayS / stepS)));
      const past = now >= back ? now - back : now - back + memory;
      const inhibition = all.crossInhibition * drivePerRate;
      const noise = all.noiseSd * noiseScale;
      const toMembrane = stepS / all.membraneS;
      const toAdaptation = stepS / pair.adaptationS;
      mRight += toMembrane * (noise * noiseDraw() - mRight - inhibition * pastLeft[past]!);
      mLeft += toMembrane * (noise * noiseDraw() - mLeft - inhibition * pastRight[past]!);
      aRight += toAdaptation * (mRight - aRight);
      aLeft += toAdaptation * (mLeft - aLeft);
      const held = all.fastigialDrive - all.omnipauseWeight * tone;
      const driveRight = reboundOf(mRight - all.adaptationGain * aRight, all.rebound) + held + Math.max(0, kick);
      const driveLeft = reboundOf(mLeft - all.adaptationGain * aLeft, all.rebound) + held + Math.max(0, -kick);
      const rateRight = driveRight > 0 ? all.ceilingDegPerS * (1 - Math.exp(-driveRight / all.softness)) : 0;
      const rateLeft = driveLeft > 0 ? all.ceilingDegPerS * (1 - Math.exp(-driveLeft / all.softness)) : 0;
      pastRight[now] = rateRight;
      pastLeft[now] = rateLeft;
      now = now + 1 === memory ? 0 : now + 1;
      return rateRight - rateLeft;
    },
  };
}

/** The rebound is made stronger or weaker; the inhibition that precedes it is not. */
function reboundOf(h: number, rebound: number): number {
  return h > 0 ? rebound * h : h;
}
