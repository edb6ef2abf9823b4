import type { FastifyInstance } from 'fastify';

const HOST = '127.0.0.1';

/** Where we begin to look for a free port. chosen: outside the ranges of common development servers. */
export const FIRST_PORT = 4680;
const PORTS_TRIED = 20;

/**
 * Listens on loopback. Without `wanted` a taken port is no obstacle: the next free one is used, at last any.
 * @returns the address to open
 * @throws RangeError where `wanted` is taken or may not be used, saying so
 */
export async function listen(
  makeApp: () => Promise<FastifyInstance>,
  wanted?: number,
): Promise<{ app: FastifyInstance; address: string }> {
  const ports = wanted === undefined ? [...Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i), 0] : [wanted];
  for (const port of ports) {
    const app = await makeApp();
    try {
      await app.listen({ host: HOST, port });
      const bound = app.server.address();
      return { app, address: `http://${HOST}:${typeof bound === 'object' && bound !== null ? bound.port : port}/` };
    } catch (error) {
      await app.close();
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      if (wanted !== undefined)
        throw new RangeError(
          code === 'EADDRINUSE'
            ? `port ${wanted} is taken by another program; choose another with --port, or leave it away to get a free one`
            : `port ${wanted} may not be used by this user; choose one above 1023`,
        );
    }
  }
  throw new RangeError(`no free port was found on ${HOST}`);
}

/** `--port 5000`, `--port=5000` or PORT=5000; undefined where neither is given. @throws RangeError where it is no port */
export function wantedPort(args: readonly string[], env: string | undefined): number | undefined {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const text = at === -1 ? (env === '' ? undefined : env) : (args[at]!.split('=')[1] ?? args[at + 1] ?? '');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new RangeError(`the port is "${text}"; expected a number from 0 (any free one) to 65535`);
  return port;
}
