import type { Store } from '../../src/records/index.ts';
import { createServer } from '../../src/server/createServer.ts';
import { apiOver } from '../../src/server/startStore.ts';

export interface ServedApi {
  get(path: string): Promise<{ readonly ms: number; readonly bytes: number }>;
  post(path: string, body: unknown): Promise<{ readonly ms: number; readonly json: unknown }>;
  close(): Promise<void>;
}

/** The real server over a store, on a free port of loopback, asked as the page asks it. */
export async function serveApi(store: Store, now: () => Date): Promise<ServedApi> {
  const { api, close } = apiOver(store, { now });
  const app = await createServer('/nowhere', api);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  const at = `http://127.0.0.1:${port}`;
  const opened = await fetch(`${at}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { token } = (await opened.json()) as { token: string };
  const headers = { 'x-kinsbourne-token': token, 'content-type': 'application/json' };
  const ask = async (path: string, init: RequestInit) => {
    const start = performance.now();
    const answer = await fetch(`${at}${path}`, { ...init, headers });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const ms = performance.now() - start;
    if (!answer.ok)
      throw new Error(`${init.method} ${path}: ${answer.status} ${new TextDecoder().decode(bytes).slice(0, 300)}`);
    return { ms, bytes };
  };
  return {
    get: async (path) => {
      const { ms, bytes } = await ask(path, { method: 'GET' });
      return { ms, bytes: bytes.length };
    },
    post: async (path, body) => {
      const { ms, bytes } = await ask(path, { method: 'POST', body: JSON.stringify(body) });
      return { ms, json: JSON.parse(new TextDecoder().decode(bytes)) };
    },
    close: async () => {
      await app.close();
      await close();
    },
  };
}

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(0.95 * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
