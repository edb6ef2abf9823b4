import type { Statement } from '../../recording/index.ts';
import type { EyeName, EyeSignals } from '../primarySignal/eyesOf.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { GazeSignal } from '../types.ts';
import { maskFrozen } from './maskFrozen.ts';

const EYES = ['left', 'right', 'unknown'] as const satisfies readonly EyeName[];

/** The eyes of all parts without what is frozen, in the same order, with a sentence on what was taken away. */
export interface LivingEyes {
  readonly eyes: readonly EyeSignals[];
  readonly statements: readonly Statement[];
}

/**
 * Eyes with their frozen stretches lost. An eye that is frozen throughout the recording is left out where the other one
 * lives; where none lives it stays, with every sample lost. The parts that came in where nothing is frozen.
 */
export function livingEyes(parts: readonly EyeSignals[]): LivingEyes {
  const statements: Statement[] = [];
  let eyes = parts;
  const isDead = { left: false, right: false, unknown: false };
  for (const eye of EYES) {
    let frozenS = 0;
    const masked = eyes.map((part) => {
      const before = part[eye];
      if (before === undefined) return part;
      const { signal, frozenCount } = maskFrozen(before);
      frozenS += frozenCount / signal.rateHz;
      return frozenCount === 0 ? part : { ...part, [eye]: signal };
    });
    if (frozenS === 0) continue;
    eyes = masked;
    isDead[eye] = eyes.every((part) => isLost(part[eye]));
    statements.push(statementOf(eye, isDead[eye], frozenS));
  }
  return { eyes: withoutDead(eyes, isDead), statements };
}

function statementOf(eye: EyeName, isDead: boolean, frozenS: number): Statement {
  const seconds = roundForText(frozenS);
  if (eye === 'unknown') {
    return isDead ? makeStatement('frozen-throughout') : makeStatement('frozen-stretches', { seconds });
  }
  return isDead
    ? makeStatement('eye-frozen-throughout', { eye })
    : makeStatement('eye-frozen-stretches', { eye, seconds });
}

function withoutDead(parts: readonly EyeSignals[], isDead: Readonly<Record<EyeName, boolean>>): readonly EyeSignals[] {
  const dead = isDead.left === isDead.right ? undefined : isDead.left ? 'left' : 'right';
  if (dead === undefined) return parts;
  const other = dead === 'left' ? 'right' : 'left';
  return parts.map((part) => {
    if (part[other] === undefined) return part;
    const { [dead]: _, ...living } = part;
    return living;
  });
}

function isLost(signal: GazeSignal | undefined): boolean {
  if (signal === undefined) return true;
  for (let i = 0; i < signal.x.length; i++) if (!Number.isNaN(signal.x[i]!)) return false;
  return true;
}
