import { expect, test } from 'vitest';
import { cacheName, outdatedCaches, treatmentOf } from './cacheRules.ts';

const scope = 'http://127.0.0.1:4680/';
const asked = (path: string, mode = 'cors', method = 'GET') => ({ method, url: `${scope}${path}`, mode });

test.each([
  ['the page itself', asked('', 'navigate'), 'page'],
  ['the page with a query', asked('?x=1', 'navigate'), 'page'],
  ['a built part', asked('assets/index-abc.js'), 'cache-first'],
  ['the icon', asked('icon.svg'), 'network-first'],
  ['a record', asked('api/people/p1/record'), 'pass'],
  ['a report opened in its own tab', asked('api/people/p1/report.pdf', 'navigate'), 'pass'],
  ['the API itself', asked('api'), 'pass'],
  ['a write', asked('assets/x.js', 'cors', 'POST'), 'pass'],
  ['another host', { method: 'GET', url: 'http://127.0.0.1:9999/assets/x.js', mode: 'cors' }, 'pass'],
  ['another page of this host', asked('docs/x.html', 'navigate'), 'pass'],
])('%s', (_, request, treatment) => {
  expect(treatmentOf(request, scope)).toBe(treatment);
});

test('a page in a folder keeps to its folder', () => {
  const inFolder = `${scope}k/`;
  expect(treatmentOf(asked('k/assets/x.js'), inFolder)).toBe('cache-first');
  expect(treatmentOf(asked('assets/x.js'), inFolder)).toBe('pass');
});

test('the version before stays, older ones go, caches of others are left alone', () => {
  const names = ['kinsbourne-1', 'other', 'kinsbourne-2', cacheName('3')];
  expect(outdatedCaches(names, 'kinsbourne-3')).toEqual(['kinsbourne-1']);
  expect(outdatedCaches(['kinsbourne-3'], 'kinsbourne-3')).toEqual([]);
});
