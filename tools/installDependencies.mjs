import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what package-lock.json names, unless exactly that is installed already. No package script is run.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export function installDependencies(root, say) {
  if (installedMatchesLockfile(root)) return;
  say('Installing packages (once, about half a minute)…');
  const npm = npmCommand();
  const run = spawnSync(
    npm.file,
    [
      ...npm.args,
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--fetch-retries=1',
      '--loglevel=error',
    ],
    { cwd: root, encoding: 'utf8', shell: npm.shell, env: { ...process.env, NODE_ENV: '' } },
  );
  if (run.status === 0) return;
  const text = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`;
  throw new Error(explainInstallFailure(text));
}

/** What to tell a person about npm's output. @param {string} text */
export function explainInstallFailure(text) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i.test(text))
    return "The package registry could not be reached. The first set-up needs the network once; afterwards Kinsbourne works offline. Connect (or set npm's proxy) and run the same command again.";
  if (/ENOSPC/.test(text))
    return 'The disk is full. Kinsbourne needs about 400 MB for its packages; free some space and run the same command again.';
  return `npm could not install the packages. It said:\n${text.trim().split('\n').slice(-12).join('\n')}`;
}

/**
 * True where node_modules holds each package of the lockfile in its version, by npm's own record of what it installed.
 * Optional packages (those of other platforms) may be absent.
 * @param {string} root
 */
export function installedMatchesLockfile(root) {
  let installed;
  try {
    installed = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
  } catch {
    return false;
  }
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || (installed[path] === undefined ? entry.optional : installed[path].version === entry.version),
  );
}

/** npm as it was started, else from the path. */
export function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return { file: process.execPath, args: [cli], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
