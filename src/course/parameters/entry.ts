/** Where a number of the model comes from: seen in OMS, seen in another disease or in pharmacology, or assumed. */
export type EvidenceKind = 'published' | 'transferred' | 'assumed';

/** One number of the model with all that is known of it. */
export interface ParameterEntry {
  /** Median of what is believed before the fit. */
  readonly value: number;
  /** Width of the belief: of the natural logarithm where `scale` is `log`, in the unit itself where it is `plain`. 0: fixed. */
  readonly sd: number;
  readonly scale: 'log' | 'plain';
  readonly unit: string;
  readonly kind: EvidenceKind;
  /** Key of the bibliography; empty where it is assumed. */
  readonly source: string;
  readonly note: string;
}
