import type { ParameterValues } from '../parameters/childParameters.ts';
import type { FitArm, HoldOutArm } from './arms.ts';
import type { NuisanceValues } from './nuisance.ts';
import type { Rows } from './statistics.ts';

/** One simulated population: rows of every arm under one parameter set. */
export interface Simulated {
  readonly values: ParameterValues;
  readonly nuisance: NuisanceValues;
  readonly rows: Readonly<Record<FitArm, Rows>>;
}

/** Where a target comes from: read in a paper on the syndrome, read in one on a drug, or believed by those who made the model. */
export type TargetKind = 'published' | 'pharmacology' | 'elicited';

/** A figure that the model is asked to reproduce. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Children behind it; absent where the source was not seen to say it. */
  readonly n?: number;
  readonly kind: TargetKind;
  /** Key of the bibliography; empty where it is elicited. */
  readonly source: string;
  /** Arm of the fit; absent where no virtual child is needed. */
  readonly arm?: FitArm;
  /** How it is worked out from the rows, and where its interval comes from. */
  readonly rule: string;
  of(simulated: Simulated): number;
}

/** Rows of the arms that only hold-outs look at. */
export interface HeldOut extends Simulated {
  readonly others: Readonly<Record<HoldOutArm, Rows>>;
}

/** A published figure that never steers the fit. */
export interface HoldOut {
  readonly id: string;
  readonly title: string;
  /** As it was published. */
  readonly published: string;
  /** Within these the model agrees; absent where only a direction is known. */
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
  readonly rule: string;
  of(heldOut: HeldOut): number;
  /** What is said of the row beside its number: where it was seen before, or why it is loose. */
  readonly note?: string;
}

/** Standard error behind a 95 % interval, taken as normal. */
export function standardErrorOf({ low, high }: Pick<Target, 'low' | 'high'>): number {
  return (high - low) / (2 * 1.96);
}
