import type { Formula } from './formula.ts';

/** A number of a model that stays as it is, or that rules and events move. */
export interface Quantity {
  readonly id: string;
  readonly value: number;
  /** As the tables of parameters write it: `1/d`, `mg/kg`. */
  readonly unit: string;
  readonly constant: boolean;
  /** What it is, in sentences for a person. */
  readonly notes: readonly string[];
  /** A value that takes the place of `value` at the start, so that it follows the parameters. */
  readonly start?: Formula;
}

/** `variable` is, or changes per day by, or becomes `formula`. */
export interface Assignment {
  readonly variable: string;
  readonly formula: Formula;
}

/** What happens at the moment at which `trigger` becomes true. Every formula sees the values from before. */
export interface ModelEvent {
  readonly id: string;
  readonly notes: readonly string[];
  readonly trigger: Formula;
  readonly assignments: readonly Assignment[];
}

/** A function of its inputs alone. */
export interface ModelFunction {
  readonly id: string;
  readonly notes: readonly string[];
  readonly inputs: readonly string[];
  readonly formula: Formula;
}

/** A model of ordinary differential equations in days, apart from any language. */
export interface OdeModel {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly string[];
  readonly functions: readonly ModelFunction[];
  readonly quantities: readonly Quantity[];
  /** What holds at all times. */
  readonly rules: readonly Assignment[];
  /** Change per day. */
  readonly rates: readonly Assignment[];
  readonly events: readonly ModelEvent[];
}
