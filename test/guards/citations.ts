import type { TextFile } from './projectFiles.ts';

const KEY = '[A-Z][A-Za-z]+(?:19|20)\\d\\d[a-z]?';

/** Words of that shape that name a data set or a standard, not a work. */
const NOT_WORKS: ReadonlySet<string> = new Set(['Lund2013', 'ES2022', 'ES2023']);

/** Keys of `@article{Key,` entries. */
export function bibKeys(bib: string): string[] {
  return [...bib.matchAll(/^@\w+\{\s*([^,\s]+)\s*,/gm)].map(([, key]) => key!);
}

/** Citation keys in a text: in brackets, `[Key, eq. 3; Other2001]`, or as a whole string, `'Key2001'`. */
export function citedKeys(text: string): string[] {
  const bracketed = [...text.matchAll(/\[([^[\]\n]*)\]/g)].flatMap(([, inside]) => [
    ...(inside!.match(new RegExp(`(?<![\\w/'"])${KEY}(?=$|[,;.\\s])`, 'g')) ?? []),
  ]);
  const quoted = [...text.matchAll(new RegExp(`['"](${KEY})(?:,[^'"\\n]*)?['"]`, 'g'))].map(([, key]) => key!);
  return [...new Set([...bracketed, ...quoted])].filter((key) => !NOT_WORKS.has(key));
}

/** Keys that are cited and not listed, or listed and named nowhere. */
export function checkCitations(bib: string, files: readonly TextFile[]): string[] {
  const known = new Set(bibKeys(bib));
  const missing = files.flatMap(({ path, text }) =>
    citedKeys(text)
      .filter((key) => !known.has(key))
      .map((key) => `${path} cites ${key}, which is not in docs/references.bib`),
  );
  const everything = files.map(({ text }) => text).join('\n');
  const unused = [...known]
    .filter((key) => !new RegExp(`\\b${key}\\b`).test(everything))
    .map((key) => `docs/references.bib has ${key}, which nothing cites`);
  const doubled = bibKeys(bib)
    .filter((key, i, all) => all.indexOf(key) !== i)
    .map((key) => `docs/references.bib has ${key} twice`);
  return [...missing, ...unused, ...doubled];
}
