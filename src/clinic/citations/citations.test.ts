import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CITATIONS, citationOf } from './citations.ts';

const bib = readFileSync('docs/references.bib', 'utf8');
const bibEntry = (key: string): string | undefined => new RegExp(`@\\w+\\{${key},([\\s\\S]*?)\\n\\}`).exec(bib)?.[1];
const sources = (readdirSync('src/clinic', { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('citations/'))
  .map((path) => readFileSync(`src/clinic/${path}`, 'utf8'));
const content = sources.join('\n');
/** Whole strings of the shape of a key, and all that stands in a list of sources. */
const cited = new Set([
  ...[...content.matchAll(/'([A-Z][A-Za-z]+(?:19|20)\d\d[a-z]?)'/g)].map(([, key]) => key!),
  ...[...content.matchAll(/\bsources?: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/'([^']+)'/g)].map(([, key]) => key!),
  ),
]);

describe('citations', () => {
  test('what clinical content cites is here, and what is here is cited', () => {
    expect([...cited].filter((key) => citationOf(key) === undefined)).toEqual([]);
    const named = (key: string) => new RegExp(`\\b${key}\\b`).test(content);
    expect(Object.keys(CITATIONS).filter((key) => !named(key))).toEqual([]);
  });

  test.each(Object.entries(CITATIONS))(
    '%s agrees with docs/references.bib in year and in how much was read',
    (key, citation) => {
      const entry = bibEntry(key);
      expect(entry, `${key} is not in docs/references.bib`).toBeDefined();
      expect(/year = \{(\d+)\}/.exec(entry!)?.[1]).toBe(citation.year?.toString());
      const words = { abstract: /[Aa]bstract read|Seen in/, page: /Page/, 'not read': /not read|Not read/ }[
        citation.read
      ];
      expect(/note = \{(.*)\}/.exec(entry!)?.[1]).toMatch(words);
      expect(citation.short.length).toBeGreaterThan(4);
      expect(citation.title.length).toBeGreaterThan(10);
      expect(citation.where.length).toBeGreaterThan(2);
      if (citation.url !== undefined) expect(entry).toContain(`url = {${citation.url}}`);
    },
  );

  test('a key that nobody knows is undefined, also where objects have a property of that name', () => {
    expect(citationOf('nobody')).toBeUndefined();
    expect(citationOf('constructor')).toBeUndefined();
  });
});
