import type { Problem } from '../../api/index.ts';

/** The server answered, and the answer is a refusal that says why (RFC 9457). */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** Nobody answered, or something else than our server did. */
export class UnreachableError extends Error {
  /** `no-store`: the page is served, but without a store behind it. */
  readonly why: 'offline' | 'no-store';

  constructor(why: 'offline' | 'no-store', cause?: unknown) {
    super(why === 'offline' ? 'the server does not answer' : 'this page is served without a store', { cause });
    this.name = 'UnreachableError';
    this.why = why;
  }
}

/** True where the same request may succeed later without any change to it. */
export function isPassing(error: unknown): boolean {
  if (error instanceof UnreachableError) return true;
  if (!(error instanceof ApiProblem)) return false;
  const { status } = error.problem;
  return status >= 500 || status === 401 || status === 408 || status === 429;
}
