import type { ParameterValues } from '../parameters/childParameters.ts';
import { publishedProtocol } from '../protocols/publishedProtocols.ts';
import type { Protocol } from '../treatment/protocol.ts';

/** A group of virtual children that stands for one published group. */
export interface CalibrationArm {
  readonly protocol: Protocol;
  /** Days followed from the start of treatment. */
  readonly days: number;
  /** Days from the start of treatment on which the child is looked at. */
  readonly lookDays: readonly number[];
  /** Who was let in: parameters of the population that differ from everybody's. */
  readonly changes?: Partial<ParameterValues>;
}

function arm(
  protocolId: string,
  days: number,
  lookDays: readonly number[],
  changes?: Partial<ParameterValues>,
): CalibrationArm {
  return { protocol: publishedProtocol(protocolId).protocol, days, lookDays, ...(changes && { changes }) };
}

const ALL_WITH_TUMOUR = { tumourShare: 1 };

/** Groups that the fit looks at. */
export const FIT_ARMS = {
  conventional: arm('prednisolone-taper', 1826, [28, 61, 91, 165, 183, 365, 1095]),
  trialWithout: arm('anbl00p3-prednisone', 365, [61, 183, 365], ALL_WITH_TUMOUR),
  trialWith: arm('anbl00p3-ivig', 365, [61, 183, 365], ALL_WITH_TUMOUR),
  acth: arm('acth-52-weeks', 183, [28, 61, 91, 183]),
  triple: arm('triple', 548, [183, 365, 548]),
  pulses: arm('dexamethasone-pulses', 1095, [1095]),
} as const satisfies Record<string, CalibrationArm>;

export type FitArm = keyof typeof FIT_ARMS;

/** Groups that only the hold-outs look at. */
export const HOLD_OUT_ARMS = {
  untreated: arm('untreated', 1095, [1095]),
  addOn: arm('rituximab-add-on', 365, [182, 365]),
  toronto: arm('toronto', 731, [365]),
} as const satisfies Record<string, CalibrationArm>;

export type HoldOutArm = keyof typeof HOLD_OUT_ARMS;
