import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeComplaint } from './bootstrap.mjs';
import { buildProduct } from './buildProduct.mjs';
import { findChromium } from './chromium.mjs';
import { explainInstallFailure, installedMatchesLockfile } from './installDependencies.mjs';
import { withLock } from './lock.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('Node 20.19 and newer will do; older ones are told what to get', () => {
  expect(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map(nodeComplaint)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(nodeComplaint('20.18.3')).toContain('needs Node 20.19 or newer; this is Node 20.18.3');
  expect(nodeComplaint('18.20.0')).toContain('nodejs.org');
});

test('without a network the failure says so, and what to do', () => {
  const said = 'npm error code EAI_AGAIN\nnpm error request to https://registry failed';
  expect(explainInstallFailure(said)).toContain('The package registry could not be reached');
  expect(explainInstallFailure('npm error code ENOSPC')).toContain('The disk is full');
  expect(explainInstallFailure('npm error something else')).toContain('something else');
});

test('packages are installed when each one of the lockfile is there in its version; those of other platforms may lack', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: lock }));
  expect(installedMatchesLockfile(folder)).toBe(false);
  mkdirSync(join(folder, 'node_modules'));
  const install = (packages: object): void =>
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  install({ 'node_modules/a': { version: '1.0.0' } });
  expect(installedMatchesLockfile(folder)).toBe(true);
  install({ 'node_modules/a': { version: '1.0.1' } });
  expect(installedMatchesLockfile(folder)).toBe(false);
  install({ 'node_modules/b': { version: '2.0.0' } });
  expect(installedMatchesLockfile(folder)).toBe(false);
});

describe('the lock', () => {
  test('lets one work at a time', async () => {
    const path = join(folder, 'a.lock');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
    };
    await Promise.all([withLock(path, work), withLock(path, work), withLock(path, work)]);
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  test('is given back when the work fails', async () => {
    const path = join(folder, 'a.lock');
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });

  test('of a dead process is taken, of a living one is waited for', async () => {
    const path = join(folder, 'a.lock');
    const holder: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(path, String(holder.pid));
    const seen: string[] = [];
    const waiting = withLock(
      path,
      async () => void seen.push('in'),
      () => seen.push('waits'),
    );
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(seen).toEqual(['waits']);
    holder.kill('SIGKILL');
    await waiting;
    expect(seen).toEqual(['waits', 'in']);
  });
});

describe('the build', () => {
  /** A project of one file with our compiler. */
  function makeProject(): void {
    mkdirSync(join(folder, 'src'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const options = { module: 'nodenext', rootDir: 'src', types: [], rewriteRelativeImportExtensions: true };
    writeFileSync(join(folder, 'tsconfig.build.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'src', 'a.ts'), 'export const a: number = 1;\n');
  }
  const built = (): string[] =>
    readdirSync(join(folder, 'dist'))
      .filter((name) => name.endsWith('.js'))
      .sort();

  test('is made once, again when a source changes, and drops what has no source any more', async () => {
    makeProject();
    const said: string[] = [];
    const build = (): Promise<void> => buildProduct(folder, (line: string) => said.push(line));
    await build();
    expect(built()).toEqual(['a.js']);
    const firstMs = statSync(join(folder, 'dist', 'a.js')).mtimeMs;
    await build();
    expect(said).toHaveLength(1);
    expect(statSync(join(folder, 'dist', 'a.js')).mtimeMs).toBe(firstMs);
    rmSync(join(folder, 'src', 'a.ts'));
    writeFileSync(join(folder, 'src', 'b.ts'), 'export const b = 2;\n');
    await build();
    expect(said).toHaveLength(2);
    expect(built()).toEqual(['b.js']);
  });

  test('that fails keeps the old one and says why', async () => {
    makeProject();
    await buildProduct(folder, () => {});
    const before = readFileSync(join(folder, 'dist', 'a.js'), 'utf8');
    writeFileSync(join(folder, 'src', 'a.ts'), 'export const a = ;\n');
    await expect(buildProduct(folder, () => {})).rejects.toThrow(/The build failed[\s\S]*src\/a\.ts/);
    expect(readFileSync(join(folder, 'dist', 'a.js'), 'utf8')).toBe(before);
    await expect(buildProduct(folder, () => {})).rejects.toThrow('The build failed');
  });

  test('is made once by two at once', async () => {
    makeProject();
    const said: string[] = [];
    await Promise.all([1, 2].map(() => buildProduct(folder, (line: string) => said.push(line))));
    expect(said.filter((line) => line.startsWith('Building'))).toHaveLength(1);
    expect(built()).toEqual(['a.js']);
  });
});

test('CHROME_PATH is taken at its word: a file that is there, or a plain complaint', () => {
  const before = process.env.CHROME_PATH;
  try {
    process.env.CHROME_PATH = process.execPath;
    expect(findChromium(folder)).toBe(process.execPath);
    process.env.CHROME_PATH = join(folder, 'absent');
    expect(() => findChromium(folder)).toThrow('there is no such file. Correct or unset it.');
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});
