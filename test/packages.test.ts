import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPackages, type LockEntry, type PackageJson } from './guards/packages.ts';
import { ROOT } from './guards/projectFiles.ts';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockEntry>;
};

test('every package is pinned, has a checksum and a licence we may use, and comes from the public registry', () => {
  expect(checkPackages(manifest, lock.packages)).toEqual([]);
});

test('CITATION.cff, the changelog and package.json agree on the version', () => {
  const citation = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8');
  expect(/^version: (.+)$/m.exec(citation)?.[1]).toBe(manifest.version);
  expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version}`);
});

test('the guard sees a range, a foreign source, a missing checksum, a licence that binds and a missing platform', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
  const complaints = checkPackages(
    { version: '1.0.0', dependencies: { a: '^1.0.0' }, devDependencies: {} },
    {
      '': {},
      'node_modules/b': { ...entry, resolved: 'https://example.org/b.tgz' },
      'node_modules/c': { version: '1.0.0', license: 'MIT' },
      'node_modules/c/node_modules/carried': { version: '1.0.0', license: 'MIT', inBundle: true },
      'node_modules/d': { ...entry, license: 'GPL-3.0' },
      'node_modules/e': { ...entry, license: 'MPL-2.0' },
      'node_modules/f': { ...entry, license: 'MPL-2.0', dev: true },
      'node_modules/g': { ...entry, license: '(GPL-2.0 OR MIT)' },
      'node_modules/h': { ...entry, optionalDependencies: { 'h-darwin': '1.0.0', g: '1.0.0' } },
    },
  );
  expect(complaints).toEqual([
    'a is asked for as ^1.0.0; pin one version',
    'node_modules/b comes from https://example.org/b.tgz, not from the public registry',
    'node_modules/c has no checksum',
    'node_modules/d has the licence GPL-3.0, which is not on our list',
    'node_modules/e has the licence MPL-2.0, which is not on our list',
    'node_modules/h names h-darwin, which the lockfile lacks; take a version that has it',
  ]);
});
