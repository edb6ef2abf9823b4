import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINSBOURNE_VERSION } from './version.ts';

test('the version in the reports is the version of the package', () => {
  expect(KINSBOURNE_VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
