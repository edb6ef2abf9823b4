import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { ApiOptions } from './api/apiOptions.ts';
import { ApiProblem, sendProblem } from './api/problem.ts';
import { serveApi } from './api/serveApi.ts';
import { isLoopbackHost } from './hostCheck.ts';
import { SECURITY_HEADERS } from './securityHeaders.ts';

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kinsbourne</title>
<p>The page has not been built. Stop the server and run <code>npm start</code>, which builds it.</p>`;

const BAD_ADDRESS = new ApiProblem(400, 'BAD_ADDRESS', 'The address cannot be read', {
  detail: 'found a broken %-encoding or a part of more than 200 characters; expected UTF-8, percent-encoded',
  hint: 'Encode each part of the address, and send the request again.',
});

/**
 * The server: the files of the page and, where there is a store, the API over it. Nothing is logged, so nothing of a
 * person gets into a log. A recording is measured in the browser; it comes here only when the page keeps it.
 * @param pageFolder the built page; where it is absent a sentence says what to do
 */
export async function createServer(pageFolder: string, api?: ApiOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, _request, reply) => void sendProblem(reply, BAD_ADDRESS.problem),
  });
  await app.register(helmet, SECURITY_HEADERS);
  app.addHook('onRequest', async (request, reply) => {
    if (!isLoopbackHost(request.headers.host))
      await reply.code(403).type('text/plain; charset=utf-8').send('This address serves its own machine only.\n');
  });
  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/api/')
      ? sendProblem(reply, new ApiProblem(404, 'NO_SUCH_DOOR', 'Nothing is at this address').problem)
      : reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send(`Nothing is at ${request.url.slice(0, 200)}\n`),
  );
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    return reply
      .code(status)
      .type('text/plain; charset=utf-8')
      .send(status === 500 ? 'The server failed.\n' : 'Bad request.\n');
  });
  if (api !== undefined) await serveApi(app, api);
  if (!existsSync(join(pageFolder, 'index.html'))) {
    app.get('/', (_request, reply) => reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT));
    return app;
  }
  await app.register(fastifyStatic, {
    root: pageFolder,
    cacheControl: false,
    setHeaders: (reply, path) => reply.setHeader('cache-control', cacheControlOf(path)),
  });
  return app;
}

/** The build puts a content hash into the names of its assets: those never change. All else is asked for anew. */
function cacheControlOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-store';
}
