import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COURSE_VIEWS, RESEARCH_VIEWS } from '../course/viewNames.ts';
import { parseRoute, personHref, sameView } from './route.ts';

test.each([
  ['', { name: 'home' }],
  ['#', { name: 'home' }],
  ['#/', { name: 'home' }],
  ['#/simulator', { name: 'simulator' }],
  ['#/people', { name: 'people' }],
  ['#/virtual', { name: 'virtual' }],
  ['#/virtual/', { name: 'virtual' }],
  ['#/virtual/%5B1%2C%22a%2Fb%22%5D', { name: 'virtual', shared: '[1,"a/b"]' }],
  ['#/settings', { name: 'settings' }],
  ['#/settings/more', { name: 'home' }],
  ['#/nowhere', { name: 'home' }],
  ['#/person', { name: 'home' }],
  ['#/person/', { name: 'home' }],
  ['#/person/p1', { name: 'person', personId: 'p1', view: 'today' }],
  ['#/person/p1/timeline', { name: 'person', personId: 'p1', view: 'timeline' }],
  ['#/person/p1/nonsense', { name: 'person', personId: 'p1', view: 'today' }],
  ['#/person/p1/today/2026-05-03', { name: 'person', personId: 'p1', view: 'today', focus: '2026-05-03' }],
  ['#/person/%E0%A4%A/today', { name: 'person', personId: '%E0%A4%A', view: 'today' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('an address made for a view is read as that view, whatever the identifiers hold', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
      fc.constantFrom(...COURSE_VIEWS, ...RESEARCH_VIEWS),
      fc.option(
        fc.string({ minLength: 1 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
        { nil: undefined },
      ),
      (personId, view, focus) => {
        expect(parseRoute(personHref(personId, view, focus))).toEqual({
          name: 'person',
          personId,
          view,
          ...(focus === undefined ? {} : { focus }),
        });
      },
    ),
  );
});

test('a change of focus alone is no change of view', () => {
  expect(sameView(parseRoute('#/person/a/today/x'), parseRoute('#/person/a/today'))).toBe(true);
  expect(sameView(parseRoute('#/person/a/today'), parseRoute('#/person/b/today'))).toBe(false);
  expect(sameView(parseRoute('#/person/a/today'), parseRoute('#/'))).toBe(false);
  expect(sameView(parseRoute('#/people'), parseRoute('#/people'))).toBe(true);
});
