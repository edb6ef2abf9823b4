import { posix } from 'node:path';
import { type TextFile, withoutComments } from './projectFiles.ts';

/** The law: a folder may import from the lines above its own. Folders of one line are sisters and never import each other. */
export const FOLDER_ORDER: readonly (readonly string[])[] = [
  ['units'],
  ['signal'],
  ['recording'],
  ['formats', 'eyes', 'body', 'simulate', 'clinic'],
  ['course', 'exchange'],
  ['api'],
  ['records'],
  ['pipeline'],
  ['care'],
  ['jobs'],
  ['queue'],
  ['server', 'cli', 'web'],
];

/** Folders that know no platform, with the packages that they may use. */
export const PURE_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  units: [],
  signal: [],
  recording: [],
  formats: ['fflate'],
  eyes: [],
  body: [],
  simulate: [],
  clinic: ['typebox', 'typebox/value'],
  course: ['hyparquet-writer'],
  exchange: ['ics'],
  api: ['typebox', 'typebox/value'],
  pipeline: [],
};

/**
 * Second doors beside `index.ts`, each with the packages that nothing behind it may load: a folder has one where a part of it is needed
 * by many who should not load the rest.
 */
export const SIDE_DOORS: Readonly<Record<string, readonly string[]>> = {
  'src/clinic/plain.ts': ['typebox'],
  'src/records/plain.ts': ['typebox', '@electric-sql/pglite'],
};

const BANNED_IN_PURE: readonly [RegExp, string][] = [
  [/\bMath\.random\b/, 'Math.random; chance comes in as an argument'],
  [/\bDate\.now\b/, 'Date.now; the clock is not asked here'],
  [/\bnew Date\(\s*\)/, 'new Date(); the clock is not asked here'],
  [/\bperformance\./, 'performance; the clock is not asked here'],
  [/\bconsole\./, 'console; report an issue or return a value'],
  [/\bprocess\./, 'process; the environment comes in as an argument'],
  [/\bglobalThis\b/, 'globalThis; the platform is not known here'],
];

const LINE_LIMITS = { source: 350, test: 500 } as const;
const EMPTY_NAMES = /^(utils?|helpers?|common|misc)\b/;

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** Loaded when the line is reached: `import()`. */
  readonly lazy: boolean;
}

/** What is wrong with the layout of `src/`, in sentences; none where all is well. */
export function checkArchitecture(files: readonly TextFile[]): string[] {
  const imports = files.flatMap(importsOf);
  return [
    ...imports.flatMap(checkDirection),
    ...files.flatMap((file) => [...checkPurity(file), ...checkSize(file), ...checkNames(file)]),
    ...checkCycles(imports),
  ];
}

/** Every import of a file; relative ones as paths from the root. */
export function importsOf({ path, text }: TextFile): Import[] {
  const statement =
    /(?:^|\n)\s*(import|export)\s+(type\s)?([^'";]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...withoutComments(text).matchAll(statement)].map((match) => {
    const target = (match[4] ?? match[5])!.replace(/\?.*$/, '');
    const names = /\{([^}]*)\}/.exec(match[3] ?? '')?.[1];
    const allTypes = names?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false;
    return {
      from: path,
      to: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
      typeOnly: match[2] !== undefined || allTypes,
      lazy: match[5] !== undefined,
    };
  });
}

function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function levelOf(folder: string): number {
  return FOLDER_ORDER.findIndex((line) => line.includes(folder));
}

function checkDirection({ from, to }: Import): string[] {
  const here = folderOf(from);
  if (here === undefined) return [];
  if (levelOf(here) === -1) return [`${from} is in ${here}/, which is not in the order of folders`];
  const isTest = /\.(test|testing)\.tsx?$/.test(from);
  const allowed = PURE_FOLDERS[here];
  if (!to.startsWith('src/')) {
    if (allowed === undefined || isTest || /^(\.|data\/)/.test(to)) return [];
    return allowed.includes(to)
      ? []
      : [`${from} imports ${to}; ${here}/ is pure and may use ${allowed.join(', ') || 'no package'}`];
  }
  const there = folderOf(to);
  if (there === undefined) return [];
  if (there === here)
    return to === `src/${here}/index.ts` && !isTest ? [`${from} imports its own index; import the file itself`] : [];
  if (levelOf(there) === levelOf(here))
    return [`${from} imports ${there}/; ${here}/ and ${there}/ are sisters and never meet`];
  if (levelOf(there) > levelOf(here)) return [`${from} imports ${there}/; ${here}/ is below it`];
  return to === `src/${there}/index.ts` || SIDE_DOORS[to] !== undefined
    ? []
    : [`${from} imports ${to}; across folders only through src/${there}/index.ts`];
}

function checkPurity({ path, text }: TextFile): string[] {
  const folder = folderOf(path);
  if (folder === undefined || PURE_FOLDERS[folder] === undefined || /\.(test|testing)\.tsx?$/.test(path)) return [];
  const code = withoutComments(text, { strings: false });
  return BANNED_IN_PURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} uses ${what}`);
}

function checkSize({ path, text }: TextFile): string[] {
  const lines = text.split('\n').length - 1;
  const limit = /\.(test|testing)\.tsx?$/.test(path) ? LINE_LIMITS.test : LINE_LIMITS.source;
  return lines > limit ? [`${path} has ${lines} lines; at most ${limit} fit into a head`] : [];
}

function checkNames({ path, text }: TextFile): string[] {
  const complaints: string[] = [];
  if (EMPTY_NAMES.test(posix.basename(path))) complaints.push(`${path} has a name that says nothing; find the noun`);
  const code = withoutComments(text);
  if (/^export default\b/m.test(code)) complaints.push(`${path} has a default export; name it`);
  const stars = [...code.matchAll(/^export \* from '([^']+)'/gm)].filter(([, from]) => from !== './types.ts');
  if (stars.length > 0) complaints.push(`${path} has export * of ${stars[0]![1]}; list the names`);
  return complaints;
}

/** All that is loaded with a file before its first line runs: files from the root, and packages. */
export function loadedWith(start: string, files: readonly TextFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set([start]);
  for (const path of loaded) {
    const file = byPath.get(path);
    if (file === undefined) continue;
    for (const { to, typeOnly, lazy } of importsOf(file)) if (!typeOnly && !lazy) loaded.add(to);
  }
  return loaded;
}

/** Circles of imports that exist at run time (type imports are erased). */
export function checkCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports)
    if (!typeOnly && to.startsWith('src/')) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      found.push(`imports run in a circle: ${[...trail.slice(at), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
