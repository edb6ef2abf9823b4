import { expect, test } from 'vitest';
import { projectPaths, ROOT, readProjectFiles } from './guards/projectFiles.ts';
import { checkProvenance, readOrigins, sha256Of } from './guards/provenance.ts';

/** Folders of recordings, each with a README that tells every file's origin. */
const DATA_FOLDERS = ['data/'];

test('every recording that we ship has its origin, licence and hash written down, and nothing else is written down', () => {
  const isData = (path: string): boolean =>
    DATA_FOLDERS.some((folder) => path.startsWith(folder)) && !path.endsWith('README.md') && !/\.tsx?$/.test(path);
  const rows = readProjectFiles((path) => DATA_FOLDERS.some((folder) => path === `${folder}README.md`)).flatMap(
    ({ path, text }) => readOrigins(path, text),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(checkProvenance(projectPaths().filter(isData), rows, (path) => sha256Of(ROOT, path))).toEqual([]);
});

test('the guard sees a file without origin, without licence, another content, and a row without file', () => {
  const hash = 'a'.repeat(64);
  const readme = [
    '| `eyes/a.tsv` | x | ours | MIT | `HASH` |',
    '| `eyes/b.tsv` | x | ours | | `HASH` |',
    '| `eyes/c.tsv` | x | y | z | `HASH` |',
  ]
    .join('\n')
    .replaceAll('HASH', hash);
  const rows = readOrigins('data/README.md', readme);
  expect(rows).toHaveLength(3);
  const paths = ['data/eyes/a.tsv', 'data/eyes/b.tsv', 'data/eyes/new.tsv'];
  expect(checkProvenance(paths, rows, () => hash)).toEqual([
    'data/eyes/b.tsv has no origin or no licence',
    'data/eyes/new.tsv has no row with origin, licence and sha256 in the README of its folder',
    'data/eyes/c.tsv is described but not there',
  ]);
  expect(checkProvenance(['data/eyes/a.tsv'], rows.slice(0, 1), () => 'b')).toHaveLength(1);
});
