import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { npmCommand } from './installDependencies.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The npm package that carries a Chromium for Linux x64: exact version, and the SHA-512 of its archive. */
const PACKAGE = {
  name: '@sparticuz/chromium@147.0.0',
  sha512: '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
};

/**
 * Path of a Chromium that is there already: CHROME_PATH, the search path, the usual places, then the one that
 * `ensureChromium` unpacked. undefined where there is none.
 * @param {string} root
 * @returns {string | undefined}
 */
export function findChromium(root) {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file. Correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
    unpackedPath(root),
  ];
  return candidates.find((path) => existsSync(path));
}

/** Flags without which Chromium does not start in this environment. @returns {string[]} */
export function chromiumArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : ['--disable-dev-shm-usage'];
}

/**
 * A Chromium for the browser tests: an existing one, else Debian's (when root), else the one inside an npm package.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function ensureChromium(root, say) {
  const found = findChromium(root) ?? (await installFromDebian(root, say)) ?? unpackFromNpm(root, say);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found for the browser tests and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}

async function installFromDebian(root, say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Installing Chromium from Debian for the browser tests (once)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env });
  // Somebody else may hold dpkg's lock for a while.
  for (let attempt = 0; attempt < 12; attempt++) {
    const run = apt('install', '-y', '--no-install-recommends', 'chromium');
    if (run.status === 0) return findChromium(root);
    if (/Could not get lock|dpkg.*lock/i.test(run.stderr)) await sleep(5000);
    else if (attempt === 0) apt('update');
    else break;
  }
  say('Debian could not give one; trying the npm package that carries one.');
  return undefined;
}

/** The Chromium inside an npm package, unpacked; undefined where the package does not fit or cannot be fetched. */
export function unpackFromNpm(root, say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say(`Fetching the Chromium inside ${PACKAGE.name} for the browser tests (once, 68 MB)…`);
  const folder = join(root, '.cache', 'chromium');
  const work = `${folder}.new`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const npm = npmCommand();
  const pack = spawnSync(npm.file, [...npm.args, 'pack', PACKAGE.name, '--silent', '--fetch-retries=1'], {
    cwd: work,
    encoding: 'utf8',
  });
  if (pack.status !== 0) return undefined;
  const archive = join(work, pack.stdout.trim().split('\n').at(-1));
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== PACKAGE.sha512)
    throw new Error(`${PACKAGE.name} is not the archive we know (SHA-512 ${found}); it was not used.`);
  tar(work, archive);
  const inflate = (name) => brotliDecompressSync(readFileSync(join(work, 'package', 'bin', `${name}.br`)));
  writeFileSync(join(work, 'chromium-bin'), inflate('chromium'), { mode: 0o755 });
  for (const name of ['swiftshader.tar', 'al2023.tar', 'fonts.tar']) {
    writeFileSync(join(work, name), inflate(name));
    tar(work, join(work, name));
    rmSync(join(work, name));
  }
  rmSync(archive);
  rmSync(join(work, 'package'), { recursive: true });
  // The carried libraries stand last, so that the system's own are preferred.
  writeFileSync(
    join(work, 'chromium'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's placeholder
    '#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH="${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/lib:$here" exec "$here/chromium-bin" --headless=shell "$@"\n',
  );
  chmodSync(join(work, 'chromium'), 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
  return findChromium(root);
}

function tar(folder, archive) {
  const run = spawnSync('tar', ['-xf', archive], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`tar could not unpack ${archive}: ${run.stderr.trim()}`);
}

function unpackedPath(root) {
  return join(root, '.cache', 'chromium', 'chromium');
}
