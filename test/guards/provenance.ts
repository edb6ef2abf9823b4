import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A row of a table of origins: the file with what is said of it. */
export interface OriginRow {
  readonly path: string;
  readonly origin: string;
  readonly licence: string;
  readonly sha256: string;
}

/** Rows `| \`file\` | what | origin | licence | \`sha256\` |` of a README, with paths from the root. */
export function readOrigins(readmePath: string, text: string): OriginRow[] {
  const folder = posix.dirname(readmePath);
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const file = /^`([^`]+)`$/.exec(cells[1] ?? '')?.[1];
    const sha256 = /^`([0-9a-f]{64})`$/.exec(cells.at(-2) ?? '')?.[1];
    if (file === undefined || sha256 === undefined) return [];
    return [{ path: posix.join(folder, file), origin: cells.at(-4) ?? '', licence: cells.at(-3) ?? '', sha256 }];
  });
}

/** Complaints where data files and their origins differ, both ways. */
export function checkProvenance(
  paths: readonly string[],
  rows: readonly OriginRow[],
  hashOf: (path: string) => string,
): string[] {
  const byPath = new Map(rows.map((row) => [row.path, row]));
  const complaints = paths.flatMap((path) => {
    const row = byPath.get(path);
    if (row === undefined) return [`${path} has no row with origin, licence and sha256 in the README of its folder`];
    if (row.origin === '' || row.licence === '') return [`${path} has no origin or no licence`];
    return hashOf(path) === row.sha256 ? [] : [`${path} is not the file that its README describes (sha256 differs)`];
  });
  const known = new Set(paths);
  const gone = rows.filter(({ path }) => !known.has(path)).map(({ path }) => `${path} is described but not there`);
  return [...complaints, ...gone];
}

export function sha256Of(root: string, path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
}
