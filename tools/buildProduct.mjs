import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withLock } from './lock.mjs';

/**
 * The parts of the build: what each is made from, where it goes, and the command. `core` is src/ without web as plain
 * JavaScript; `web` is the page; `template`, which goes with core, is the empty database that a new store starts from.
 * It depends on the database's version, so that an edit of src/ does not make it anew. Types are not checked here
 * (that is `npm run check`), so a build takes seconds.
 */
const PARTS = [
  {
    id: 'core',
    what: 'the program',
    needs: 'src',
    inputs: ['src', 'tsconfig.base.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'],
    skip: /^src[/\\]web([/\\]|$)|\.test\.tsx?$/,
    output: 'dist',
    keep: /^(web([/\\]|$)|records[/\\]template([/\\]|$)|\.built-)/,
    command: (target) => ['typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck', '--outDir', target],
  },
  {
    id: 'web',
    what: 'the page',
    needs: 'vite.config.ts',
    inputs: [
      'src',
      'data/eyes',
      'vite.config.ts',
      'tsconfig.base.json',
      'tsconfig.web.json',
      'package.json',
      'package-lock.json',
    ],
    skip: /^src[/\\](cli|server)([/\\]|$)|\.test\.tsx?$/,
    output: join('dist', 'web'),
    keep: /^$/,
    command: (target) => ['vite/bin/vite.js', 'build', '--outDir', target, '--emptyOutDir', '--logLevel', 'error'],
  },
  {
    id: 'template',
    with: 'core',
    what: 'an empty database',
    needs: 'tools/storeTemplate.ts',
    inputs: [
      'tools/storeTemplate.ts',
      'src/records/engine/initDatabase.ts',
      'node_modules/@electric-sql/pglite/package.json',
    ],
    skip: /$^/,
    output: join('dist', 'records', 'template'),
    keep: /^$/,
    command: (target) => ['tsx/dist/cli.mjs', 'tools/storeTemplate.ts', target],
  },
];

/**
 * Builds dist/ where its sources changed since the last build; otherwise does nothing, in well under a second.
 * Safe to run twice at once. What is built is put in place file by file at the end, so a failed build leaves the old one.
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {{ force?: boolean, parts?: readonly string[] }} [options]
 */
export async function buildProduct(root, say, { force = false, parts = ['core', 'web'] } = {}) {
  const stale = () =>
    PARTS.filter((part) => parts.includes(part.with ?? part.id) && existsSync(join(root, part.needs)))
      .map((part) => ({ part, hash: hashOf(root, part) }))
      .filter(({ part, hash }) => force || hash !== builtHash(root, part));
  if (stale().length === 0) return;
  await withLock(
    join(root, '.cache', 'build.lock'),
    async () => {
      const todo = stale(); // asked again: the one we waited for may have built it
      if (todo.length === 0) return;
      say(`Building (${todo.map(({ part }) => part.what).join(' and ')})…`);
      // All must end before the lock is given back, also where one fails.
      const ends = await Promise.allSettled(todo.map(({ part, hash }) => buildPart(root, part, hash)));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
    () => say('Another set-up is building; waiting for it…'),
  );
}

async function buildPart(root, part, hash) {
  const target = join(root, '.cache', `build-${part.id}-${process.pid}`);
  rmSync(target, { recursive: true, force: true });
  const [script, ...args] = part.command(target);
  await run(root, join(root, 'node_modules', script), args);
  const output = join(root, part.output);
  rmSync(join(root, 'dist', `.built-${part.id}`), { force: true });
  const fresh = filesBelow(target);
  for (const name of fresh) {
    mkdirSync(dirname(join(output, name)), { recursive: true });
    renameSync(join(target, name), join(output, name));
  }
  const wanted = new Set(fresh);
  for (const name of filesBelow(output)) if (!wanted.has(name) && !part.keep.test(name)) rmSync(join(output, name));
  rmSync(target, { recursive: true, force: true });
  writeFileSync(join(root, 'dist', `.built-${part.id}`), hash);
}

function run(root, script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    });
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    child.stderr.on('data', (piece) => (text += piece));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`The build failed (${relative(root, script)}). It said:\n${text.trim()}`));
    });
  });
}

function builtHash(root, part) {
  try {
    return readFileSync(join(root, 'dist', `.built-${part.id}`), 'utf8');
  } catch {
    return undefined;
  }
}

/** SHA-256 over names and contents of a part's inputs: a clone, a copy and an edit that was undone all agree. */
function hashOf(root, part) {
  const hash = createHash('sha256').update(process.version);
  for (const input of part.inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const names = statSync(path).isDirectory() ? filesBelow(path).map((name) => join(input, name)) : [input];
    for (const name of names.sort()) {
      if (part.skip.test(name)) continue;
      const bytes = readFileSync(join(root, name));
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** Files below a folder, as paths relative to it; none where it does not exist. @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}
