export interface PackageJson {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

/** Licences under which we may pass a package on. */
const FREE =
  /^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|Zlib|OFL-1\.1)$/;

/** Licences that are fine for tools, which we do not pass on. */
const FREE_TO_USE = /^(MPL-2\.0|CC-BY-4\.0)$/;

/** Packages whose manifest names no licence; what their LICENSE file says. Looked up by hand for that version. */
const READ_IN_FILE: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };

/** Chosen: server, database (embedded, PostgreSQL, queries), schemas, PDF, calendar, compression; each has a decision. */
const MOST_RUN_TIME_DEPENDENCIES = 13;

/** What is wrong with the packages we depend on, in sentences. */
export function checkPackages(manifest: PackageJson, lock: Readonly<Record<string, LockEntry>>): string[] {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const unpinned = direct
    .filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))
    .map(([name, range]) => `${name} is asked for as ${range}; pin one version`);
  const count = Object.keys(manifest.dependencies).length;
  const many =
    count > MOST_RUN_TIME_DEPENDENCIES
      ? [`${count} packages are needed at run time; at most ${MOST_RUN_TIME_DEPENDENCIES} may be`]
      : [];
  const locked = Object.entries(lock).flatMap(([path, entry]) => (path === '' ? [] : checkEntry(path, entry)));
  return [...unpinned, ...many, ...locked, ...checkPlatforms(lock)];
}

function checkEntry(path: string, entry: LockEntry): string[] {
  const complaints: string[] = [];
  if (entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/'))
    complaints.push(`${path} comes from ${entry.resolved}, not from the public registry`);
  // why: what a package carries inside itself is covered by the checksum of that package
  if (entry.integrity === undefined && entry.link !== true && entry.inBundle !== true)
    complaints.push(`${path} has no checksum`);
  const licence = entry.license ?? READ_IN_FILE[path] ?? 'none';
  const options = licence.replace(/[()]/g, '').split(/ OR /);
  const isFree = options.some((one) =>
    one.split(/ AND /).every((part) => FREE.test(part) || (entry.dev === true && FREE_TO_USE.test(part))),
  );
  if (!isFree) complaints.push(`${path} has the licence ${licence}, which is not on our list`);
  return complaints;
}

/**
 * Builds for other platforms that a package names and the lockfile lacks. `npm ci` refuses such a lockfile, and people on
 * those platforms would have nothing; it happens where a registry had not yet got them when the lockfile was made.
 */
function checkPlatforms(lock: Readonly<Record<string, LockEntry>>): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => lock[`node_modules/${name}`] === undefined && lock[`${path}/node_modules/${name}`] === undefined,
      )
      .map((name) => `${path} names ${name}, which the lockfile lacks; take a version that has it`),
  );
}
