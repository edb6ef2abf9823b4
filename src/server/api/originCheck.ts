import type { FastifyRequest } from 'fastify';
import { isLoopbackHost } from '../hostCheck.ts';

/**
 * Why a request is not from the page itself; undefined where it may be. A browser tells where a request comes from in
 * `Origin` and `Sec-Fetch-Site`, and a page cannot change them: another page of this machine, on another port, is
 * another origin. A program that is no browser sends neither; it still needs a token.
 */
export function foreignOrigin(request: FastifyRequest): string | undefined {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'the request comes from another page';
  if (origin === undefined) return undefined;
  const port = request.socket.localPort;
  const own =
    host !== undefined &&
    isLoopbackHost(host) &&
    origin.toLowerCase() === `http://${host.toLowerCase()}` &&
    (port === undefined || origin.endsWith(`:${port}`) || port === 80);
  return own ? undefined : 'the request comes from another page';
}
