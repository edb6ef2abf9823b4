/** Where each state stands in a state vector. Times are days; what has no unit is a share of its own full scale. */
export const STATE = {
  /** Tumour antigen, 0 to 1. */
  tumour: 0,
  /** Stimulus by an infection; one average infection adds 1. */
  infection: 1,
  /** Effector activity. */
  effector: 2,
  /** Regulation that follows the effectors. */
  regulation: 3,
  /** Pathogenic memory, 0 to 1.5. */
  memory: 4,
  /** B cells in blood, as a share of normal. */
  bloodB: 5,
  /** B cells in cerebrospinal fluid, percent of its lymphocytes. */
  csfB: 6,
  /** Humoral effect (antibody and what comes with it). */
  humoral: 7,
  opsoclonus: 8,
  myoclonus: 9,
  ataxia: 10,
  encephalopathy: 11,
  /** Slow damage, 0 to 1. */
  damage: 12,
  /** Rituximab effect; 750 mg/m² adds 1. */
  rituximab: 13,
  /** Immunoglobulin given, g/kg. */
  immunoglobulin: 14,
  /** Cyclophosphamide effect; 750 mg/m² adds 1. */
  cyclophosphamide: 15,
  /** Effect of steroids and of the body's own cortisol under ACTH. */
  steroid: 16,
  /** Effect of ACTH that does not pass through cortisol. */
  melanocortin: 17,
} as const;

export type StateName = keyof typeof STATE;

/** Names of the states in their order. */
export const STATE_NAMES = Object.keys(STATE) as readonly StateName[];

export const STATE_COUNT = STATE_NAMES.length;

/** The four signs, in the order of the state vector. */
export const MODEL_SIGNS = ['opsoclonus', 'myoclonus', 'ataxia', 'encephalopathy'] as const;

export type ModelSign = (typeof MODEL_SIGNS)[number];

/** What does not change within a day. */
export interface DayInput {
  /** Daily mean of the steroid effect (Hill share plus the pulse term); 0 without steroids. */
  readonly steroid: number;
  /** Daily mean of the direct ACTH effect, 0 to 1. */
  readonly melanocortin: number;
  /** Factor e^ξ on activation: fate of the day. 1 without noise. */
  readonly noise: number;
}
