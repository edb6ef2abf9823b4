#!/usr/bin/env node
// Runs every bench (the files that stand in bench/ itself, and those of speed in bench/course/), one after the other; `npm run bench speed` only those whose name
// holds the word.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const files = [
  ...readdirSync(join(root, 'bench')),
  ...readdirSync(join(root, 'bench', 'course'))
    .filter((name) => /(Speed|Frames)\.ts$/.test(name))
    .map((name) => `course/${name}`),
]
  .filter((name) => /^[^.]+\.ts$/.test(name) && words.every((word) => name.includes(word)))
  .sort();

console.log(`Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)} (a busy machine makes every figure worse)`);
let failed = 0;
for (const file of files) {
  console.log(`\n${file}`);
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(root, 'bench', file)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) failed++;
}
if (files.length === 0) console.log('no bench matches');
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;
