import { makeNormalSource, type Random } from '../../signal/index.ts';
import { OSCILLATOR_CONSTANTS, type OscillatorParameters } from './oscillatorParameters.ts';

/** The omnipause neurons: one brake for all pairs. Its tone wanders about its mean; below the threshold a burst runs. */
export interface Omnipause {
  /** One step; returns the tone, 0 to 1, whether it is too low to hold the eyes, and whether that has just begun. */
  step(all: OscillatorParameters): { readonly tone: number; readonly released: boolean; readonly setsOff: boolean };
}

/** An Ornstein–Uhlenbeck process (wandering with a pull to its mean), smoothed and cut at 0 and 1. */
export function makeOmnipause(stepS: number, random: Random): Omnipause {
  const normal = makeNormalSource(random);
  const { omnipauseSmoothingS, omnipauseThreshold, quietBeforeTriggerS } = OSCILLATOR_CONSTANTS;
  let wander = normal();
  let smooth = wander;
  // why: a recording that begins silent begins with a burst being set off.
  let heldForS = quietBeforeTriggerS;
  const out = { tone: 0, released: false, setsOff: false };
  return {
    step(all) {
      const pull = stepS / all.omnipauseWanderS;
      wander += -pull * wander + Math.sqrt(2 * pull) * normal();
      smooth += (stepS / omnipauseSmoothingS) * (wander - smooth);
      out.tone = Math.min(1, Math.max(0, all.omnipauseTone + all.omnipauseWander * smooth));
      // why: drive from the cerebellum works against the brake.
      const brake = out.tone - all.fastigialDrive / all.omnipauseWeight;
      const held = brake >= omnipauseThreshold;
      out.released = !held;
      out.setsOff = !held && heldForS >= quietBeforeTriggerS;
      heldForS = held ? heldForS + stepS : 0;
      return out;
    },
  };
}
