import swagger from '@fastify/swagger';
import type { FastifyError, FastifyInstance } from 'fastify';
import { HOUSEHOLD } from '../../care/index.ts';
import { BundleError, RefusedChange, StoreError } from '../../records/index.ts';
import type { ApiOptions } from './apiOptions.ts';
import { checkRequest } from './checkRequest.ts';
import { serveFileRoutes } from './fileRoutes.ts';
import { OPENAPI_HEAD } from './openApi.ts';
import { foreignOrigin } from './originCheck.ts';
import { servePeopleRoutes } from './peopleRoutes.ts';
import { ApiProblem, notFound, sendProblem } from './problem.ts';
import { serveRecordRoutes } from './recordRoutes.ts';

const OPEN_WITHOUT_TOKEN: ReadonlySet<string> = new Set(['/api/session', '/api/openapi.json']);

/** The HTTP API: every door checks where the request comes from and whether it carries a session's token, then its form. */
export async function serveApi(parent: FastifyInstance, options: ApiOptions): Promise<void> {
  await parent.register(async (app) => {
    await app.register(swagger, { openapi: OPENAPI_HEAD });
    app.setValidatorCompiler(checkRequest as never);
    app.setSerializerCompiler(() => (data) => JSON.stringify(data));
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
      try {
        done(null, parseJson(String(text)));
      } catch {
        done(notJson(String(text)));
      }
    });
    app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));

    app.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const foreign = foreignOrigin(request);
      if (foreign !== undefined)
        throw new ApiProblem(403, 'FOREIGN_ORIGIN', 'Only the page of this program may ask here', { detail: foreign });
      if (OPEN_WITHOUT_TOKEN.has(request.routeOptions.url ?? '')) return;
      const session = options.sessions.of(request.headers['x-kinsbourne-token']);
      if (session === undefined)
        throw new ApiProblem(401, 'NO_SESSION', 'The session has ended', { hint: 'Reload the page.' });
      request.scope = { actor: session.actor, household: HOUSEHOLD };
    });
    app.setErrorHandler((error: FastifyError, _request, reply) => sendProblem(reply, problemOf(error)));

    servePeopleRoutes(app, options);
    serveRecordRoutes(app, options);
    serveFileRoutes(app, options);
    app.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.send(app.swagger()));
  });
}

function notJson(text: string): ApiProblem {
  const found = text === '' ? 'an empty body' : `a body of ${text.length} characters that is no JSON`;
  return new ApiProblem(400, 'BAD_BODY', 'The body is not JSON', {
    detail: `found ${found}; expected a JSON object, without the keys __proto__ and constructor`,
    hint: 'Send at least {}, with the header content-type: application/json.',
  });
}

/** JSON without the keys by which an object's prototype could be reached. */
function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__' || key === 'constructor') throw new SyntaxError('this key is not allowed');
    return value;
  });
}

function problemOf(error: FastifyError): ApiProblem['problem'] {
  if (error instanceof ApiProblem) return error.problem;
  if (error instanceof StoreError) return new ApiProblem(503, error.code, error.message, { hint: error.hint }).problem;
  if (error instanceof RefusedChange && error.code === 'NO_SUCH_PERSON') return notFound('This person').problem;
  if (error instanceof BundleError) return new ApiProblem(422, error.code, error.message, { hint: error.hint }).problem;
  if (error.statusCode === 413) return new ApiProblem(413, 'TOO_LARGE', 'The request is larger than allowed').problem;
  if (error.statusCode === 415)
    return new ApiProblem(415, 'BAD_BODY', 'The body must be application/json or, for files, application/octet-stream')
      .problem;
  if (error.validation === undefined && error.statusCode !== undefined && error.statusCode < 500)
    return new ApiProblem(error.statusCode, 'BAD_REQUEST', 'The request has not the expected form').problem;
  if (error.validation !== undefined || error instanceof RangeError)
    return new ApiProblem(400, 'BAD_REQUEST', 'The request has not the expected form', { detail: error.message })
      .problem;
  return new ApiProblem(500, 'FAULT', 'The program failed', {
    hint: 'What was saved before is safe. Please report it.',
  }).problem;
}
