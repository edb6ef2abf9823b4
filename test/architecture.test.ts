import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArchitecture, FOLDER_ORDER, loadedWith, SIDE_DOORS } from './guards/architecture.ts';
import { ROOT, readProjectFiles } from './guards/projectFiles.ts';

test('the layout of src keeps its own law', () => {
  expect(checkArchitecture(readProjectFiles((path) => /^src\/.*\.tsx?$/.test(path)))).toEqual([]);
});

test('every folder of src has its place in the order, and the order names no folder that is not there', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(FOLDER_ORDER.flat().sort());
});

test.each(Object.entries(SIDE_DOORS))('behind the second door %s nothing loads %s', (door, heavy) => {
  const loaded = loadedWith(
    door,
    readProjectFiles((path) => /^src\/.*\.ts$/.test(path)),
  );
  expect(loaded.size).toBeGreaterThan(1);
  expect([...loaded].filter((name) => heavy.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual([]);
});

test.each(['src/cli/cohort/cohortCommand.ts', 'src/jobs/chunk/chunkThread.ts'])(
  '%s loads the model and no database, no records, no recordings: each thread of a cohort has its own copy of all it loads',
  (start) => {
    const loaded = [
      ...loadedWith(
        start,
        readProjectFiles((path) => /^src\/.*\.ts$/.test(path)),
      ),
    ];
    const folders = new Set(loaded.flatMap((name) => /^src\/([^/]+)\//.exec(name)?.slice(1) ?? []));
    expect(
      [...folders].filter((name) => !['cli', 'clinic', 'course', 'jobs', 'signal', 'units'].includes(name)),
    ).toEqual([]);
    const packages = loaded.filter((name) => !name.startsWith('src/') && !name.startsWith('node:'));
    expect(packages).toEqual(['hyparquet-writer']);
  },
);

test('what is loaded with a file: imports of imports, but no types and nothing that is loaded later', () => {
  const files = {
    'src/eyes/a.ts': "import { b } from './b.ts';\nimport type { C } from './c.ts';\nconst d = () => import('./d.ts');",
    'src/eyes/b.ts': "export { e } from 'e';",
  };
  const loaded = loadedWith(
    'src/eyes/a.ts',
    Object.entries(files).map(([path, text]) => ({ path, text })),
  );
  expect([...loaded]).toEqual(['src/eyes/a.ts', 'src/eyes/b.ts', 'e']);
});

const broken: [string, Record<string, string>, string][] = [
  ['an import upwards', { 'src/signal/a.ts': "import { x } from '../eyes/index.ts';" }, 'signal/ is below it'],
  ['sisters that meet', { 'src/eyes/a.ts': "import { x } from '../simulate/index.ts';" }, 'sisters and never meet'],
  [
    'a way past the index',
    { 'src/eyes/a.ts': "import { x } from '../signal/column.ts';" },
    'only through src/signal/index.ts',
  ],
  ['the own index', { 'src/eyes/b/a.ts': "import { x } from '../index.ts';" }, 'imports its own index'],
  [
    'Node in a pure folder',
    { 'src/eyes/a.ts': "import { readFileSync } from 'node:fs';" },
    'is pure and may use no package',
  ],
  ['chance', { 'src/eyes/a.ts': 'const x = Math.random();' }, 'Math.random'],
  ['the clock', { 'src/eyes/a.ts': 'const t = Date.now();' }, 'the clock is not asked here'],
  ['a print', { 'src/eyes/a.ts': "console.log('x');" }, 'console'],
  ['the environment', { 'src/eyes/a.ts': 'const x = process.env.HOME;' }, 'process'],
  ['a folder nobody knows', { 'src/magic/a.ts': "import { x } from '../units/index.ts';" }, 'not in the order'],
  ['a long file', { 'src/eyes/a.ts': 'x;\n'.repeat(351) }, 'at most 350'],
  ['an empty name', { 'src/eyes/utils.ts': '' }, 'find the noun'],
  ['a default export', { 'src/eyes/a.ts': 'export default 1;' }, 'default export'],
  ['export *', { 'src/eyes/index.ts': "export * from './a.ts';" }, 'list the names'],
  [
    'a circle',
    { 'src/eyes/a.ts': "import { b } from './b.ts';", 'src/eyes/b.ts': "import { a } from './a.ts';" },
    'run in a circle: src/eyes/a.ts → src/eyes/b.ts → src/eyes/a.ts',
  ],
];

test.each(broken)('the guard sees %s', (_, files, sentence) => {
  const complaints = checkArchitecture(Object.entries(files).map(([path, text]) => ({ path, text })));
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(sentence);
});

test('what is allowed is not complained about', () => {
  const text = [
    "import { median } from '../signal/index.ts';",
    "import type { Later } from './b.ts';",
    '// Math.random is not used, and a comment may say so',
    "export const message = 'console.log is a word here';",
  ].join('\n');
  expect(checkArchitecture([{ path: 'src/eyes/a.ts', text }])).toEqual([]);
});
