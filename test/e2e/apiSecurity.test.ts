import { get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type Problem, type Route } from '../../src/api/index.ts';
import { type ApiServer, filledPath, startApi } from './apiServer.ts';

const ROUTES = Object.entries(API) as [string, Route][];
const GUARDED = ROUTES.filter(([name]) => name !== 'openSession');

let server: ApiServer;
beforeAll(async () => {
  server = await startApi();
  const known = { changeId: 'k', op: 'put', kind: 'person', entryId: 'known', baseVersion: 0 };
  const body = { changes: [{ ...known, body: { name: 'Invented Child', birth: '2024-02', onset: '2025-03' } }] };
  await server.ask('/api/people/known/changes', { method: 'POST', body });
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

/** Asks for a path that no URL object would let through as it is. */
function rawGet(path: string): Promise<{ status: number; text: string }> {
  const { port, hostname } = new URL(server.address);
  return new Promise((resolve, reject) => {
    get({ port, hostname, path, agent: false }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => {
        text += piece.toString('utf8');
      });
      response.on('end', () => resolve({ status: response.statusCode!, text }));
    }).on('error', reject);
  });
}

type Form = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
};
const propertiesOf = (schema: unknown) =>
  Object.entries((schema as { properties?: Record<string, Form> })?.properties ?? {});

/** Values that a parameter of that form must refuse, and those at its far ends, which it takes or refuses but never fails at. */
function valuesFor({ type, format, enum: words, pattern }: Form): { bad: string[]; extreme: string[] } {
  if (format === 'date')
    return {
      bad: [
        '2026-02-30',
        '2025-02-29',
        '2026-13-01',
        '0000-01-01',
        '9999-12-31',
        '2026-5-3',
        'today',
        '',
        '2026-05-03Z',
      ],
      extreme: ['1800-01-01', '2199-12-31', '2024-02-29'],
    };
  if (format === 'date-time')
    return {
      bad: [
        '2026-02-30T12:00:00Z',
        '2026-05-03T24:00:00Z',
        '2026-05-03T12:00:00+02:00',
        '2026-05-03',
        '275760-09-13',
        '',
      ],
      extreme: ['1800-01-01T00:00:00Z', '2199-12-31T23:59:59.999Z', '2026-05-03T12:00Z'],
    };
  if (type === 'integer') return { bad: ['1.5', 'abc', '', '-1', '1e3', '0x1', '9'.repeat(20)], extreme: ['1', '100'] };
  if (type === 'boolean') return { bad: ['yes', '', '1', 'TRUE'], extreme: ['true', 'false'] };
  if (words !== undefined) return { bad: ['', 'x', '__proto__'], extreme: [...words] };
  if (pattern !== undefined) return { bad: ['-a', 'a b', 'ü', '\0', 'a/b', 'a'.repeat(120)], extreme: ['a:b._-', '0'] };
  return { bad: ['x'.repeat(81)], extreme: ['\0', '%', "'", '\\', '', ' ', '\ud800'] };
}

const PARAMETERS = ROUTES.flatMap(([name, route]) => [
  ...propertiesOf(route.params).map(([field, form]) => ({ name, route, field, form, inPath: true })),
  ...propertiesOf(route.query).map(([field, form]) => ({ name, route, field, form, inPath: false })),
]);

describe.each(PARAMETERS)('$name: $field', ({ route, field, form, inPath }) => {
  const addressWith = (value: string) =>
    inPath
      ? filledPath(route, { [field]: value })
      : `${filledPath(route, { personId: 'known' })}?${new URLSearchParams({ [field]: value })}`;
  const { bad, extreme } = valuesFor(form);

  test.each(bad)('refuses %j by its name, with what was found and what is expected', async (value) => {
    const answer = await server.ask(addressWith(value), plain(route));
    expect(answer.status).toBe(400);
    const { code, detail, hint, fields } = answer.json<Problem>();
    expect({ code, path: fields?.[0]?.path }).toEqual({ code: 'BAD_REQUEST', path: `/${field}` });
    expect(fields?.[0]?.message).toMatch(new RegExp(`^${field} in the (query|address): found .+; expected .+`));
    expect(detail).toContain(field);
    expect(hint).toContain('send the request again');
  });

  test('takes what lies at its ends without a fault', async () => {
    for (const value of extreme)
      expect((await server.ask(addressWith(value), plain(route))).status, value).toBeLessThan(500);
  });
});

describe('a body that does not fit is told in our own words', () => {
  const change = { changeId: 'c', op: 'put', kind: 'note', entryId: 'e', baseVersion: 0 };
  const CHANGES = '/api/people/known/changes';
  test.each<[string, unknown, string]>([
    ['/api/session', undefined, 'the body: found nothing; expected a JSON object'],
    [
      '/api/session',
      { actor: { id: 'x' } },
      'actor/name in the body is missing; expected a text of 1 to 80 characters',
    ],
    ['/api/session', { key: 7 }, 'key in the body: found 7; expected a text of at most 200 characters'],
    ['/api/people/known/erase', {}, 'confirm in the body is missing; expected the word “erase”'],
    ['/api/people/known/erase', { confirm: 'yes' }, 'confirm in the body: found “yes”; expected the word “erase”'],
    ['/api/demo', { language: 'it' }, 'language in the body: found “it”; expected one of en, de, fr, es'],
    [
      '/api/export',
      { passphrase: 'short' },
      'passphrase in the body: found a text of 5 characters; expected a text of 8 to 200 characters',
    ],
    ['/api/export', { x: 1 }, 'x in the body is not known here; take it away'],
    [CHANGES, { changes: [] }, 'changes in the body: found a list of 0; expected a list of 1 to 500'],
    [
      CHANGES,
      { changes: [{ ...change, baseVersion: -1 }] },
      'changes/0/baseVersion in the body: found -1; expected a whole number from 0',
    ],
    [
      CHANGES,
      { changes: [{ ...change, reason: 4 }] },
      'changes/0/reason in the body: found 4; expected a text of at most 400 characters',
    ],
  ])('%s %j', async (path, body, message) => {
    const answer = await server.ask(path, { method: 'POST', ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(400);
    expect(answer.json<Problem>().fields?.map((field) => field.message)).toContain(message);
  });

  test.each(['/api/people/%ZZ/record', '/api/people/%E0%A4%A/record', `/api/people/${'a'.repeat(300)}/record`])(
    'nor does the router speak, for %s',
    async (path) => {
      const { status, text } = await rawGet(path);
      expect(status).toBe(400);
      expect(JSON.parse(text)).toMatchObject({ code: 'BAD_ADDRESS', status: 400 });
      expect(text).not.toContain(path);
    },
  );

  test('and never in those of a validator or of the server, whatever is sent to whichever door', async () => {
    const bodies = [undefined, '', 'null', '[]', '7', '{}', '{"x":{}}', '{"changes":[null]}', '{"changes":[{}]}', '{'];
    for (const [, route] of ROUTES.filter(([, { body }]) => body !== undefined))
      for (const raw of bodies) {
        const asked = { method: route.method, ...(raw === undefined ? {} : { raw }) };
        const { status, text } = await server.ask(filledPath(route), asked);
        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(/must (be|have|match|not)|required propert|schema|FST_|instancePath|querystring/);
      }
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
