import type { FastifyReply } from 'fastify';
import type { Problem } from '../../api/index.ts';

/** An answer that says what was wrong; thrown by a handler, written as problem JSON (RFC 9457). Holds no personal data. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(
    status: number,
    code: string,
    title: string,
    rest: Partial<Pick<Problem, 'detail' | 'hint' | 'fields'>> = {},
  ) {
    super(title);
    this.name = 'ApiProblem';
    this.problem = { type: 'about:blank', title, status, code, ...rest };
  }
}

export const notFound = (what: string): ApiProblem =>
  new ApiProblem(404, 'NOT_FOUND', `${what} is not on record here`, {
    hint: 'It may have been removed; go back to the list of people.',
  });

export const removedPerson = (): ApiProblem =>
  new ApiProblem(410, 'PERSON_REMOVED', 'This person was removed, so nothing can be written for them', {
    hint: 'Restore the person first: GET /api/people?removed=true lists who was removed.',
  });

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}
