import type { ParameterValues } from '../parameters/childParameters.ts';
import type { Protocol } from '../treatment/protocol.ts';

/** What a cohort is: everything that its rows depend on, and nothing else. Two equal specs give the same rows, bit for bit. */
export interface CohortSpec {
  /** Version of the model; rows of another version are not the same rows. */
  readonly modelVersion: string;
  readonly seed: number;
  /** People in each arm. The person of an id is the same child, with the same fate, in every arm. */
  readonly people: number;
  /** Years followed from the start of treatment. */
  readonly years: number;
  /** Parameter sets; person `id` lives under member `id` modulo their number. One: everybody under the same. */
  readonly members: readonly ParameterValues[];
  readonly arms: readonly Protocol[];
}

/** A run of people of one arm: the piece of work that is given out, done again after a failure, and kept once. */
export interface CohortChunk {
  readonly index: number;
  readonly arm: number;
  readonly firstId: number;
  readonly count: number;
}
