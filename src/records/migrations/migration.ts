/** One step of the schema. Once released it is never edited: stores remember its hash. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /** Statements, each ending with a semicolon at the end of a line. */
  readonly sql: string;
}
