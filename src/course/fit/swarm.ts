import { STATE_COUNT } from '../model/states.ts';
import { EFFECT_NAMES, type Particles } from './types.ts';

export const EFFECT_COUNT = EFFECT_NAMES.length;
/** Numbers of the hormone axis, and of the running attack, of one particle. */
export const AXIS_COUNT = 5;
export const ATTACK_COUNT = 3;

/** Width of the rows of each column that belongs to a particle. */
const WIDTHS = {
  states: STATE_COUNT,
  axes: AXIS_COUNT,
  effects: EFFECT_COUNT,
  member: 1,
  fates: 1,
  attacks: ATTACK_COUNT,
  scores: 1,
} as const;
const COLUMNS = Object.keys(WIDTHS) as readonly (keyof typeof WIDTHS)[];

/** Particles without weights: what is copied from parents. */
export type ParticleColumns = Omit<Particles, 'weights'>;

/** Particles that are being lived. */
export interface Swarm extends ParticleColumns {
  /** What the effects multiply by; NaN where that has not been worked out since the effects were drawn. */
  readonly factors: Float64Array;
}

/** The particles of a member stand together. */
export function emptySwarm(count: number, members: number): Swarm {
  const column = (name: keyof typeof WIDTHS): Float64Array => new Float64Array(count * WIDTHS[name]);
  return {
    count,
    states: column('states'),
    axes: column('axes'),
    effects: column('effects'),
    member: Uint16Array.from({ length: count }, (_, i) => Math.floor((i * members) / count)),
    fates: column('fates'),
    attacks: column('attacks'),
    scores: column('scores'),
    factors: column('effects').fill(Number.NaN),
  };
}

/** Another swarm in which every place holds a copy of its parent; its factors are to be worked out. */
export function copySwarm(from: ParticleColumns, parents: Int32Array): Swarm {
  const to = emptySwarm(parents.length, 1);
  for (const name of COLUMNS) {
    const width = WIDTHS[name];
    const [source, target] = [from[name], to[name]];
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i]! * width;
      for (let k = 0; k < width; k++) target[i * width + k] = source[parent + k]!;
    }
  }
  return to;
}
