import { EFFECT_NAMES, type EffectName, type ParameterValues, spreadsOf } from '../../course/index.ts';
import { normalShareBelow } from '../../signal/index.ts';

/** The middle 80 % of an effect's factor before anything was seen of the child; its median is 1. */
export interface PriorFactor {
  readonly effect: EffectName;
  readonly p80: readonly [number, number];
}

const HALVINGS = 40;
const WIDEST_LOG = 10;

/** Over all parameter sets alike, each with its own width. */
export function priorFactors(members: readonly ParameterValues[]): PriorFactor[] {
  const spreads = members.map((values) => spreadsOf(values));
  return EFFECT_NAMES.map((effect, place) => {
    const below = (log: number): number =>
      spreads.reduce((sum, of) => sum + (of[place]! > 0 ? normalShareBelow(log / of[place]!) : 1), 0) / spreads.length;
    let [low, high] = [0, WIDEST_LOG];
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (low + high) / 2;
      if (below(middle) < 0.9) low = middle;
      else high = middle;
    }
    return { effect, p80: [Math.exp(-high), Math.exp(high)] };
  });
}
