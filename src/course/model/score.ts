import type { ParameterValues } from '../parameters/childParameters.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import { STATE } from './states.ts';

const SPEECH_ATAXIA = RULES.speechAtaxiaShare;
const SPEECH_ENCEPHALOPATHY = 1 - SPEECH_ATAXIA;

/** Share of a sign that damage alone leaves, at full damage; 0 to 1. */
export interface Residue {
  readonly ataxia: number;
  readonly encephalopathy: number;
}

export function residueOf(p: ParameterValues): Residue {
  return { ataxia: Math.min(p.residueAtaxia, 1), encephalopathy: Math.min(p.residueEncephalopathy, 1) };
}

/** A sign as one sees it: what is active, and what damage leaves. */
function withResidue(active: number, residue: number, damage: number): number {
  return 1 - (1 - active) * (1 - residue * damage);
}

/** The four signs as one sees them, 0 to 1. @param out 4 numbers; overwritten */
export function visibleSignsInto(out: Float64Array, x: ArrayLike<number>, residue: Residue): void {
  const damage = x[STATE.damage]!;
  out[0] = x[STATE.opsoclonus]!;
  out[1] = x[STATE.myoclonus]!;
  out[2] = withResidue(x[STATE.ataxia]!, residue.ataxia, damage);
  out[3] = withResidue(x[STATE.encephalopathy]!, residue.encephalopathy, damage);
}

/** Six latent items of 0 to 3 in the order of the scale: stance, gait, arms, eyes, speech, mood and behaviour. @param out 6 numbers; overwritten */
export function latentItemsInto(out: Float64Array, x: ArrayLike<number>, residue: Residue): void {
  const damage = x[STATE.damage]!;
  const ataxia = 3 * withResidue(x[STATE.ataxia]!, residue.ataxia, damage);
  const encephalopathy = 3 * withResidue(x[STATE.encephalopathy]!, residue.encephalopathy, damage);
  out[0] = ataxia;
  out[1] = ataxia;
  out[2] = 3 * x[STATE.myoclonus]!;
  out[3] = 3 * x[STATE.opsoclonus]!;
  out[4] = SPEECH_ATAXIA * ataxia + SPEECH_ENCEPHALOPATHY * encephalopathy;
  out[5] = encephalopathy;
}

/** The total of the six latent items, 0 to 18. */
export function latentScore(x: ArrayLike<number>, residue: Residue): number {
  const damage = x[STATE.damage]!;
  const ataxia = withResidue(x[STATE.ataxia]!, residue.ataxia, damage);
  const encephalopathy = withResidue(x[STATE.encephalopathy]!, residue.encephalopathy, damage);
  return total(x, ataxia, encephalopathy);
}

/** The same without what damage leaves: what the illness does now. */
export function activeScore(x: ArrayLike<number>): number {
  return total(x, x[STATE.ataxia]!, x[STATE.encephalopathy]!);
}

/** Items of ataxia: standing, walking and a part of speech; of encephalopathy: mood and the rest of speech. */
const ATAXIA_ITEMS = 2 + SPEECH_ATAXIA;
const ENCEPHALOPATHY_ITEMS = 1 + SPEECH_ENCEPHALOPATHY;

function total(x: ArrayLike<number>, ataxia: number, encephalopathy: number): number {
  return (
    3 * (x[STATE.opsoclonus]! + x[STATE.myoclonus]! + ATAXIA_ITEMS * ataxia + ENCEPHALOPATHY_ITEMS * encephalopathy)
  );
}
