import { ROBUST_FILTER } from './types.ts';

/** What a fit may cost: particles times the days that each lives. Chosen, so that fit, forecast and the children beside it stay under a second of one core. */
const PARTICLE_DAYS = 1_000_000;
/** What a particle lives from its trigger to its onset, roughly. */
const DAYS_BEFORE_ONSET = 100;
/** Days that one observation costs: each particle is stopped, looked at and weighed. Roughly. */
const DAYS_OF_A_LOOK = 3;
/** Fewer say nothing of their parameter set. Chosen; only records of more than eight years, or of years of evenings, come here. */
const FEWEST_EACH = 10;

/** Particles under each of so many parameter sets: fewer where the record is long (docs/model/forecast.md tells what that costs). */
export function particlesEach(members: number, days: number, observations: number): number {
  const lived = days + DAYS_BEFORE_ONSET + DAYS_OF_A_LOOK * observations;
  const affordable = Math.floor(PARTICLE_DAYS / (Math.max(1, members) * lived));
  return Math.max(FEWEST_EACH, Math.min(ROBUST_FILTER.perMember, affordable));
}
