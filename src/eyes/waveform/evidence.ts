import { type EyeStatementCode, makeStatement, roundForText } from '../statements.ts';
import type { Evidence, WaveformType } from '../types.ts';

/** One observation; numbers among `params` are rounded for the sentence. */
export function observe(
  code: EyeStatementCode,
  params: Readonly<Record<string, string | number>>,
  speaks: { readonly for?: readonly WaveformType[]; readonly against?: readonly WaveformType[] } = {},
): Evidence {
  const rounded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? roundForText(value) : value]),
  );
  return {
    ...makeStatement(code, rounded),
    speaksFor: speaks.for ?? [],
    speaksAgainst: speaks.against ?? [],
  };
}

/** What one rule found: a type that is clear, one that is possible, or none; and why. */
export interface Judgement {
  readonly clear?: WaveformType;
  /** What it could be where it is not clear, or what else it could be. */
  readonly possible?: WaveformType;
  /** What a trace too faint to count would be; named beside `none`. */
  readonly faint?: WaveformType;
  readonly evidence: readonly Evidence[];
}

export const SACCADIC_OSCILLATIONS = ['opsoclonus', 'flutter', 'microflutter', 'voluntary-nystagmus-like'] as const;
export const WITH_PAUSES = ['square-wave-jerks', 'macrosaccadic-oscillation'] as const;
export const NYSTAGMUS = ['jerk-nystagmus', 'pendular-nystagmus'] as const;
