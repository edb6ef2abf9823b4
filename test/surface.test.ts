import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFiles, type TextFile } from './guards/projectFiles.ts';
import { exportedNames, signatureOf } from './guards/surface.ts';

/** Folders that others may import, in the order of the layers. */
const PUBLIC_FOLDERS = [
  'units',
  'signal',
  'recording',
  'formats',
  'eyes',
  'body',
  'simulate',
  'clinic',
  'course',
  'exchange',
  'pipeline',
];
const LISTING = join(ROOT, 'test', 'surface.txt');

test('the public names and signatures are those of test/surface.txt (UPDATE=1 npm test rewrites it)', () => {
  const found = renderSurface();
  if (process.env.UPDATE === '1' || !existsSync(LISTING)) writeFileSync(LISTING, found);
  expect(found).toBe(readFileSync(LISTING, 'utf8'));
});

test('package.json offers exactly the public folders', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  expect(Object.keys(exports).sort()).toEqual(PUBLIC_FOLDERS.map((folder) => `./${folder}`).sort());
});

test('the guard sees named, renamed, starred and own exports, and reads signatures over several lines', () => {
  const files = new Map([
    [
      'src/a/index.ts',
      "export { b, type C, d as e } from './b.ts';\nexport * from './types.ts';\nexport const own = 1;",
    ],
    ['src/a/types.ts', 'export interface T {}\nexport type U = 1;\ninterface Hidden {}'],
  ]);
  expect(exportedNames('src/a/index.ts', files).map(({ name }) => name)).toEqual(['C', 'T', 'U', 'b', 'e', 'own']);
  const text = 'export declare function b(x: { y: number; }, z?: string):\n  number;\nexport declare const q: 1;';
  expect(signatureOf('b', [{ path: 'b.d.ts', text }])).toBe('b(x: { y: number; }, z?: string): number');
  expect(signatureOf('q', [{ path: 'b.d.ts', text }])).toBeUndefined();
});

function renderSurface(): string {
  const files = new Map(readProjectFiles((path) => /^src\/.*\.ts$/.test(path)).map(({ path, text }) => [path, text]));
  const declarations = emitDeclarations();
  const sections = PUBLIC_FOLDERS.map((folder) => {
    const ofFolder = declarations.filter(({ path }) => path.startsWith(`${folder}/`));
    const lines = exportedNames(`src/${folder}/index.ts`, files).map(({ name }) => signatureOf(name, ofFolder) ?? name);
    return [`kinsbourne/${folder}`, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

/** Declarations of the sources as they stand, made afresh: dist/ may be older than what is tested. */
function emitDeclarations(): TextFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-surface-'));
  try {
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(
      process.execPath,
      [
        tsc,
        '-p',
        'tsconfig.build.json',
        '--noCheck',
        '--emitDeclarationOnly',
        '--sourceMap',
        'false',
        '--outDir',
        folder,
      ],
      { cwd: ROOT },
    );
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.d.ts'))
      .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
