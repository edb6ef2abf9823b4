import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type Route } from '../../src/api/index.ts';
import { type ApiServer, filledPath, startApi } from './apiServer.ts';

const ROUTES = Object.entries(API) as [string, Route][];
const GUARDED = ROUTES.filter(([name]) => name !== 'openSession');

let server: ApiServer;
beforeAll(async () => {
  server = await startApi();
});
afterAll(() => server.close());

/** A request that the route would take, but for what the test forges. */
const plain = (route: Route) => ({
  method: route.method,
  ...(route.body === undefined ? {} : { body: {} }),
  ...(route.bodyBytes === undefined ? {} : { raw: 'x', headers: { 'content-type': 'application/octet-stream' } }),
});

describe.each(ROUTES)('%s', (_, route) => {
  test.each([
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost.evil.example',
  ])('refuses a page of the origin %s', async (origin) => {
    const asked = plain(route);
    const answer = await server.ask(filledPath(route), { ...asked, headers: { ...asked.headers, origin } });
    expect(answer.status).toBe(403);
    expect(answer.json().code).toBe('FOREIGN_ORIGIN');
  });

  test.each(['cross-site', 'same-site', 'none'])('refuses what a browser sends as %s', async (site) => {
    const asked = plain(route);
    const headers = { ...asked.headers, 'sec-fetch-site': site };
    expect((await server.ask(filledPath(route), { ...asked, headers })).status).toBe(403);
  });

  test('refuses a foreign name in the Host header', async () => {
    const asked = plain(route);
    const headers = { ...asked.headers, host: 'evil.example' };
    expect((await server.ask(filledPath(route), { ...asked, headers })).status).toBe(403);
  });
});

describe.each(GUARDED)('%s', (_, route) => {
  test.each(['', 'x', 'a'.repeat(43), 'ü'.repeat(20).normalize('NFC').replace(/ü/g, '%FC'), 'a'.repeat(5000)])(
    'refuses the token "%s"',
    async (token) => {
      const asked = plain(route);
      const headers = { ...asked.headers, 'x-kinsbourne-token': token };
      const answer = await server.ask(filledPath(route), { ...asked, headers });
      expect(answer.status).toBe(401);
      expect(answer.json().code).toBe('NO_SESSION');
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  test('lets no page read it by a permission of ours', async () => {
    const answer = await server.ask(filledPath(route), { ...plain(route), method: 'OPTIONS' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    for (const name of Object.keys(answer.headers)) expect(name).not.toMatch(/^access-control/);
  });
});

describe('bodies', () => {
  test.each([
    ['no JSON', '{', 'BAD_BODY'],
    ['a key that reaches for the prototype', '{"__proto__":{"x":1}}', 'BAD_BODY'],
    ['a deeper one', '{"changes":[{"constructor":{"prototype":{"x":1}}}]}', 'BAD_BODY'],
    ['a list', '[]', 'BAD_REQUEST'],
    ['a word', '"x"', 'BAD_REQUEST'],
    ['nothing', 'null', 'BAD_REQUEST'],
    ['a field that nobody knows', '{"changes":[],"x":1}', 'BAD_REQUEST'],
    [
      'a number as text',
      '{"changes":[{"changeId":"c","op":"put","kind":"note","entryId":"e","baseVersion":"0"}]}',
      'BAD_REQUEST',
    ],
  ])('%s is a clear refusal', async (_, raw, code) => {
    const answer = await server.ask('/api/people/p/changes', { method: 'POST', raw });
    expect(answer.status).toBe(400);
    expect(answer.json().code).toBe(code);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('5 MB of JSON are too much', async () => {
    const raw = JSON.stringify({ changes: ['x'.repeat(5 * 1024 * 1024)] });
    const answer = await server.ask('/api/people/p/changes', { method: 'POST', raw });
    expect(answer.status).toBe(413);
  });

  test('a form or text, as a foreign page could send them without asking, is not taken', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect(
        (await server.ask('/api/demo', { method: 'POST', raw: '{}', headers: { 'content-type': type } })).status,
      ).toBe(415);
  });

  test('a deeply nested body ends as a refusal', async () => {
    const raw = `{"changes":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const answer = await server.ask('/api/people/p/changes', { method: 'POST', raw });
    expect([400, 413]).toContain(answer.status);
  });

  test.each([
    ['GET', '/api/people?limit=9999'],
    ['GET', '/api/people?limit=abc'],
    ['GET', '/api/people?orderBy=name;drop'],
    ['GET', '/api/people?limit=1&limit=2'],
    ['GET', '/api/people/%2e%2e/record'],
    ['GET', '/api/people/a%2fb/record'],
    ['GET', '/api/people/%00/record'],
    ['GET', `/api/people/${'a'.repeat(150)}/record`],
    ['GET', '/api/people/p/record?from=2024-13-01x'],
    ['GET', '/api/people/p/files/xyz'],
  ])('%s %s is refused, never a fault', async (method, path) => {
    const { status } = await server.ask(path, { method });
    expect([400, 404, 414]).toContain(status);
  });
});

test('a request line that is no HTTP ends the connection and not the server', async () => {
  const { port, hostname } = new URL(server.address);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write('\0\0\0 nonsense\r\n\r\n'));
    socket.on('close', () => resolve()).on('error', () => {});
    socket.resume();
  });
  expect((await server.ask('/api/settings')).status).toBe(200);
});

test('with a key a session opens only for who knows it', async () => {
  const keyed = await startApi({ key: 'the key' });
  const open = (body: unknown) => keyed.ask('/api/session', { method: 'POST', body });
  expect((await open({})).json().code).toBe('KEY_NEEDED');
  expect((await open({ key: 'the kez' })).status).toBe(401);
  expect((await open({ key: 'the key' })).status).toBe(200);
  await keyed.close();
});

test('nobody can call themselves the system', async () => {
  const body = { actor: { id: 'x', name: 'X', role: 'system' } };
  const opened = await server.ask('/api/session', { method: 'POST', body });
  expect((opened.json().actor as { role: string }).role).toBe('family');
});

test('a fault is told without its inside', async () => {
  const broken = await startApi();
  await broken.store.close();
  const answer = await broken.ask('/api/settings');
  expect(answer.status).toBeGreaterThanOrEqual(500);
  expect(answer.text).not.toMatch(/at .*\.ts|node_modules|SELECT/i);
  await broken.close().catch(() => {});
});

test('the description names every door of the contract, and no other', async () => {
  const { paths } = (await server.ask('/api/openapi.json')).json<{ paths: Record<string, object> }>();
  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const contract = ROUTES.map(([, { method, path }]) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(told.sort()).toEqual(contract.sort());
});
