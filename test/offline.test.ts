import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOffline, citedHosts, KNOWN_HOSTS, LIBRARY_HOSTS } from './guards/offline.ts';
import { ROOT, readProjectFiles, withoutComments } from './guards/projectFiles.ts';

const CITATIONS = /^src\/clinic\/citations\//;
const CITED = citedHosts(readProjectFiles((path) => CITATIONS.test(path)));

test('the sources name no host and have no way to send anything away', () => {
  const files = readProjectFiles((path) => /^src\/.*\.(tsx?|html|css|json)$/.test(path) && !/\.test\.tsx?$/.test(path));
  const code = files.map(({ path, text }) => ({ path, text: /\.tsx?$/.test(path) ? withoutComments(text) : text }));
  const cited = code.filter(({ path }) => CITATIONS.test(path));
  const others = code.filter(({ path }) => !CITATIONS.test(path));
  expect(checkOffline(others, KNOWN_HOSTS, { senders: true })).toEqual([]);
  expect(checkOffline(cited, { ...KNOWN_HOSTS, ...CITED }, { senders: true })).toEqual([]);
});

test('the built page names no host but those in the messages of its libraries', () => {
  const folder = join(ROOT, 'dist', 'web');
  expect(existsSync(folder), 'dist/web is missing; npm run build makes it').toBe(true);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css|html|svg|json)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  expect(checkOffline(files, { ...KNOWN_HOSTS, ...LIBRARY_HOSTS, ...CITED }, { senders: false })).toEqual([]);
});

test('the guard sees a host, a beacon, a socket and telemetry', () => {
  const text = "fetch('https://example.org/x'); navigator.sendBeacon('/x'); new WebSocket('ws://a.b'); posthog.init()";
  expect(checkOffline([{ path: 'a.ts', text }], KNOWN_HOSTS, { senders: true })).toEqual([
    'a.ts names example.org',
    'a.ts names a.b',
    'a.ts uses navigator.sendBeacon',
    'a.ts uses a connection of its own',
    'a.ts uses telemetry',
  ]);
  expect(
    checkOffline([{ path: 'a.ts', text: "ns = 'http://www.w3.org/2000/svg'" }], KNOWN_HOSTS, { senders: true }),
  ).toEqual([]);
});
