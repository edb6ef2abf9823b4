import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '../../src/api/index.ts';
import { openStore, type Store } from '../../src/records/index.ts';
import { createServer } from '../../src/server/createServer.ts';
import { listen } from '../../src/server/listen.ts';
import { apiOver } from '../../src/server/startStore.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  json<T = Record<string, unknown>>(): T;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, instead of `body` as JSON. */
  readonly raw?: string | Uint8Array;
}

export interface ApiServer {
  readonly address: string;
  readonly store: Store;
  /** With the token of an open session unless `headers` names another. */
  ask(path: string, options?: AskOptions): Promise<Answer>;
  token: string;
  close(): Promise<void>;
}

/** The product's server over a store of its own, on a free port. */
export async function startApi(
  options: { readonly now?: () => Date; readonly key?: string; readonly folder?: boolean } = {},
): Promise<ApiServer> {
  const folder = options.folder === true ? mkdtempSync(join(tmpdir(), 'kinsbourne-api-')) : undefined;
  const { now = () => new Date() } = options;
  const store = await openStore(folder === undefined ? { memory: true } : { folder }, { now });
  const started = apiOver(store, { now, ...(options.key === undefined ? {} : { key: options.key }) });
  const { app, address } = await listen(() => createServer('/nowhere', started.api), 0);
  const server: ApiServer = {
    address,
    store,
    token: '',
    ask: (path, asked = {}) => send(new URL(path, address), server.token, asked),
    async close() {
      await app.close();
      await started.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  const opened = await server.ask('/api/session', {
    method: 'POST',
    body: options.key === undefined ? {} : { key: options.key },
  });
  server.token = String(opened.json().token);
  return server;
}

function send(url: URL, token: string, { method = 'GET', headers = {}, body, raw }: AskOptions): Promise<Answer> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        agent: false,
        headers: {
          ...(token === '' ? {} : { 'x-kinsbourne-token': token }),
          ...(content === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString('utf8');
          resolve({ status: response.statusCode!, headers: response.headers, text, json: () => JSON.parse(text) });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
}

/** A path of a route with something in each parameter. */
export function filledPath(route: Route, parameters: Readonly<Record<string, string>> = {}): string {
  return route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? (name === 'sha256' ? 'a'.repeat(64) : 'nobody')),
  );
}
