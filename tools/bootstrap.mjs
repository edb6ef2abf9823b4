#!/usr/bin/env node
/**
 * Everything between a fresh clone and a running program: the right Node, the packages, the build and, for the tests, a
 * Chromium. Uses nothing but Node. Does nothing, in well under a second, where nothing is to be done.
 *
 *   node tools/bootstrap.mjs [--install-only] [--chromium] [--force] [--only=core|web]
 */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED = [20, 19];

/** What is wrong with a Node version, or undefined. @param {string} version */
export function nodeComplaint(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return undefined;
  return `Kinsbourne needs Node ${NEEDED.join('.')} or newer; this is Node ${version}. Get a current one from https://nodejs.org and run the same command again.`;
}

/** @param {{ build?: boolean, chromium?: boolean, force?: boolean, parts?: readonly string[], say?: (line: string) => void }} [options] */
export async function bootstrap({
  build = true,
  chromium = false,
  force = false,
  parts,
  say = (line) => process.stderr.write(`${line}\n`),
} = {}) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== undefined) throw new Error(complaint);
  // Loaded only now, so that an old Node gets the sentence above and not a syntax error.
  const { installDependencies, installedMatchesLockfile } = await import('./installDependencies.mjs');
  const { withLock } = await import('./lock.mjs');
  if (!installedMatchesLockfile(ROOT))
    await withLock(
      join(ROOT, '.cache', 'install.lock'),
      async () => installDependencies(ROOT, say),
      () => say('Another set-up is installing; waiting for it…'),
    );
  if (build) {
    const { buildProduct } = await import('./buildProduct.mjs');
    await buildProduct(ROOT, say, parts === undefined ? { force } : { force, parts });
  }
  if (chromium) {
    const { ensureChromium } = await import('./chromium.mjs');
    // Without one only the browser tests fail, and say why; all others can run.
    await ensureChromium(ROOT, say).catch((error) => say(error.message));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  try {
    await bootstrap({
      build: !process.argv.includes('--install-only'),
      chromium: process.argv.includes('--chromium'),
      force: process.argv.includes('--force'),
      ...(only === undefined ? {} : { parts: [only] }),
    });
  } catch (error) {
    console.error(process.env.KINSBOURNE_DEBUG === '1' ? error : error.message);
    process.exitCode = 1;
  }
}
