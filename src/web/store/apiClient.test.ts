import { beforeEach, expect, test } from 'vitest';
import { API } from '../../api/index.ts';
import { ApiClient, pathOf, type Reach } from './apiClient.ts';
import { ApiProblem, isPassing, UnreachableError } from './apiProblem.ts';
import { type FakeApi, makeFakeApi } from './fakeApi.testing.ts';

let api: FakeApi;
let reaches: Reach[];
let client: ApiClient;

beforeEach(() => {
  api = makeFakeApi(() => new Date('2026-05-03T12:00:00Z'));
  reaches = [];
  client = new ApiClient({
    fetch: (path, init) => api.fetch(path, init),
    actor: () => ({ id: 'me', name: 'Me', role: 'family' }),
    onReach: (reach) => reaches.push(reach),
  });
});

test('the first call opens a session, the next ones use it', async () => {
  await client.call(API.listPeople, { query: { limit: 5 } });
  await client.call(API.readSettings, {});
  expect(api.asked).toEqual(['POST /api/session', 'GET /api/people?limit=5', 'GET /api/settings']);
});

test('a server that was started anew: one new session for all calls that were under way, and each is asked again', async () => {
  await client.session();
  api.restart();
  await Promise.all([client.call(API.readSettings, {}), client.call(API.listPeople, {})]);
  expect(api.asked.filter((line) => line === 'POST /api/session')).toHaveLength(2);
  expect(api.asked.filter((line) => line === 'GET /api/settings')).toHaveLength(2);
});

test('a refusal comes as a problem with its code', async () => {
  const asked = client.call(API.readRecord, { params: { personId: 'nobody' } });
  await expect(asked).rejects.toThrow(ApiProblem);
  await expect(asked).rejects.toMatchObject({ problem: { status: 404, code: 'NOT_FOUND' } });
  expect(reaches.at(-1)).toBe('reached');
});

test('nobody answers, and then somebody does', async () => {
  api.online = false;
  await expect(client.call(API.readSettings, {})).rejects.toMatchObject({ why: 'offline' });
  expect(reaches.at(-1)).toBe('offline');
  api.online = true;
  await client.call(API.readSettings, {});
  expect(reaches.at(-1)).toBe('reached');
});

test('a page that is served without a store says so', async () => {
  const plain = new ApiClient({
    fetch: async () =>
      new Response('Nothing is at /api/session', { status: 404, headers: { 'content-type': 'text/plain' } }),
    actor: () => undefined,
    onReach: (reach) => reaches.push(reach),
  });
  await expect(plain.call(API.readSettings, {})).rejects.toMatchObject({ why: 'no-store' });
  expect(reaches).toEqual(['no-store']);
});

test('every address is a path: parameters are escaped and cannot lead to another host', () => {
  const path = pathOf(API.readRecord, {
    params: { personId: '//evil.example/../x?y#z' },
    query: { from: undefined, removed: true },
  });
  expect(path).toBe('/api/people/%2F%2Fevil.example%2F..%2Fx%3Fy%23z/record?removed=true');
  expect(new URL(path, 'http://127.0.0.1:4680').host).toBe('127.0.0.1:4680');
  expect(() => pathOf(API.readRecord, { params: {} })).toThrow(/personId/);
});

test('what may succeed later: no answer, a fault of the server, too much at once; not a refusal', () => {
  const problem = (status: number) => new ApiProblem({ type: '', title: '', status, code: '' });
  expect([500, 503, 429, 401].map((status) => isPassing(problem(status)))).toEqual([true, true, true, true]);
  expect([400, 404, 409, 413, 422].map((status) => isPassing(problem(status)))).toEqual(Array(5).fill(false));
  expect(isPassing(new UnreachableError('offline'))).toBe(true);
  expect(isPassing(new TypeError('a fault of ours'))).toBe(false);
});
