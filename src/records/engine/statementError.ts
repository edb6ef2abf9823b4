/** The fields of PostgreSQL's error report that code may decide on; `detail` can hold stored values: never log it. */
export interface StatementFailure {
  readonly message: string;
  /** SQLSTATE, e.g. '23505' for a broken unique constraint. */
  readonly code?: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
}

const FIELDS = ['code', 'constraint', 'detail', 'schema', 'table', 'column'] as const;

/** The database refused one statement; the store itself is well. The same class on both engines. */
export class StatementError extends Error {
  declare readonly code?: string;
  declare readonly constraint?: string;
  declare readonly detail?: string;
  declare readonly schema?: string;
  declare readonly table?: string;
  declare readonly column?: string;

  constructor(failure: StatementFailure) {
    super(failure.message);
    this.name = 'StatementError';
    Object.assign(this, statementFailure(failure));
  }
}

/** Only the known fields of a driver's error: fit to be posted from a worker. */
export function statementFailure(error: StatementFailure): StatementFailure {
  const failure: Record<string, string> = { message: error.message };
  for (const field of FIELDS) if (typeof error[field] === 'string') failure[field] = error[field];
  return failure as unknown as StatementFailure;
}
