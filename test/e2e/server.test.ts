import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { get, request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../guards/projectFiles.ts';
import { ended } from './product.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const homes: string[] = [];

/** The built server; each has a store of its own unless `env` names one. */
function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { PORT: _, DATABASE_URL: __, ...clean } = process.env;
  const home = env.KINSBOURNE_HOME ?? mkdtempSync(join(tmpdir(), 'kinsbourne-home-'));
  homes.push(home);
  return spawn(process.execPath, [join(ROOT, 'dist', 'server', 'main.js'), ...args], {
    env: { ...clean, KINSBOURNE_HOME: home, ...env },
  });
}

/** What the server prints until it is ready. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (piece) => {
      text += piece;
      if (/Records are kept.*\n/.test(text)) resolve(text);
    });
    child.once('exit', () => reject(new Error(`the server ended; it had printed: ${text}`)));
  });
}

function ask(url: URL, options: { headers?: Record<string, string>; method?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

let server: ChildProcess;
let line: string;
let address: URL;
beforeAll(async () => {
  server = start([]);
  line = await firstLine(server);
  address = new URL(/http:\S+/.exec(line)![0]);
});
afterAll(async () => {
  server.kill('SIGKILL');
  await ended(server);
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

test('it prints an address on loopback and where the records are', () => {
  expect(line).toMatch(/^Kinsbourne is at http:\/\/127\.0\.0\.1:\d+\/ .*\nRecords are kept in .*kinsbourne-home-.*\n$/);
});

test('a second server on the same store is refused in one line that says who has it', async () => {
  const second = start([], { KINSBOURNE_HOME: homes[0]! });
  let text = '';
  second.stderr!.on('data', (piece) => (text += piece));
  expect(await ended(second)).toBe(1);
  expect(text).toMatch(/^kinsbourne: .*\n$/);
  expect(text).toContain(homes[0]!);
  expect(text).toContain(String(server.pid));
});

test('with a key the address holds it after the #, where no request carries it', async () => {
  const keyed = start(['--with-key']);
  const at = new URL(/http:\S+/.exec(await firstLine(keyed))![0]);
  expect(at.hash).toMatch(/^#key=[\w-]{20,}$/);
  expect((await ask(new URL('/api/settings', at))).status).toBe(401);
  keyed.kill('SIGINT');
  expect(await ended(keyed)).toBe(0);
});

test('the page is there, is asked for anew each time, and may load from here only', async () => {
  const { status, headers, body } = await ask(address);
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/html/);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('<html');
  const policy = String(headers['content-security-policy']);
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  });
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('built assets have their type and are kept for good, since their name holds a hash of their content', async () => {
  const names = readdirSync(join(ROOT, 'dist', 'web', 'assets'));
  const types: [RegExp, RegExp][] = [
    [/\.js$/, /^(text|application)\/javascript/],
    [/\.css$/, /^text\/css/],
  ];
  for (const [ending, type] of types) {
    const name = names.find((each) => ending.test(each))!;
    const { status, headers } = await ask(new URL(`/assets/${name}`, address));
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  }
});

describe('it refuses', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example:4680', '10.0.0.1'])(
    'the foreign name "%s" in the Host header',
    async (host) => {
      const { status, body } = await ask(address, { headers: { host } });
      expect([400, 403]).toContain(status);
      expect(body).not.toContain('<html');
    },
  );

  test.each(['127.0.0.1:1', 'localhost', 'LOCALHOST:4680', '[::1]:4680'])('not our own name %s', async (host) => {
    expect((await ask(address, { headers: { host } })).status).toBe(200);
  });

  test.each([
    '/nothing',
    '/assets/nothing.js',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/.built-web',
    '/%00',
  ])('what is not part of the page: %s', async (path) => {
    const { status, body } = await ask(new URL(address.origin + path));
    expect([400, 403, 404]).toContain(status);
    expect(body).not.toContain('devDependencies');
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s of anything but the API', async (method) => {
    expect((await ask(address, { method })).status).toBe(404);
  });
});

describe('ports', () => {
  let blocker: Server;
  let taken: number;
  beforeAll(async () => {
    blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    taken = (blocker.address() as { port: number }).port;
  });
  afterAll(() => void blocker.close());

  test.each([
    ['--port', (port: number) => start(['--port', String(port)])],
    ['PORT', (port: number) => start([], { PORT: String(port) })],
  ])('a taken port that was asked for with %s is told in one line, exit code 1', async (_, startOn) => {
    const child = startOn(taken);
    let text = '';
    child.stderr!.on('data', (piece) => (text += piece));
    expect(await ended(child)).toBe(1);
    expect(text).toBe(
      `kinsbourne: port ${taken} is taken by another program; choose another with --port, or leave it away to get a free one\n`,
    );
  });

  test('a second server takes the next free port by itself', async () => {
    const second = start([]);
    const other = new URL(/http:\S+/.exec(await firstLine(second))![0]);
    expect(other.port).not.toBe(address.port);
    expect((await ask(other)).status).toBe(200);
    second.kill('SIGINT');
    expect(await ended(second)).toBe(0);
  });

  test.each(['x', '70000', '-1'])('%s is no port', async (port) => {
    const child = start([`--port=${port}`]);
    expect(await ended(child)).toBe(1);
  });
});

test('Ctrl-C stops it at once with exit code 0, also while a browser holds a connection', async () => {
  const child = start([]);
  const at = new URL(/http:\S+/.exec(await firstLine(child))![0]);
  await new Promise((resolve) =>
    get(at, { headers: { connection: 'keep-alive' } }, (response) => response.resume().on('end', resolve)),
  );
  child.kill('SIGINT');
  expect(await ended(child)).toBe(0);
});
