import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = [
  'test/durability/storeChild.ts',
  'src/records/engine/embeddedWorker.ts',
  'src/records/engine/undoLog.testing.ts',
];

/** Plain JavaScript of what runs in the killed processes. */
export interface CompiledChildren {
  readonly child: string;
  readonly workload: URL;
  remove(): void;
}

/**
 * Turns the child, its workload and all they import into JavaScript, once for a test: a process that has to compile
 * TypeScript first takes three times as long to start, and 200 of them are started.
 */
export function compileChildren(workload: URL): CompiledChildren {
  const own = relative(ROOT, fileURLToPath(workload));
  const { built, remove } = compileFiles([...SOURCES, own]);
  return { child: built(SOURCES[0]!), workload: pathToFileURL(built(own)), remove };
}

/** Turns TypeScript files and all they import into JavaScript in a folder of their own. */
export function compileFiles(files: readonly string[]): { built(file: string): string; remove(): void } {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'durability-'));
  const config = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: {
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      noEmit: false,
      rootDir: ROOT,
      outDir: folder,
    },
    files: files.map((file) => join(ROOT, file)),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', folder, '--noCheck'], { stdio: 'pipe' });
  return {
    built: (file) => join(folder, file.replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
