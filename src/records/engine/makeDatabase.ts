import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackFolder } from './folderArchive.ts';
import { initDatabase } from './initDatabase.ts';
import { EMBEDDED_MAJOR } from './startDatabase.ts';
import { StoreError } from './storeError.ts';
import { syncFolder, syncTree } from './syncTree.ts';

const DATABASE = 'database';
const UNFINISHED = 'database.new';

/**
 * The folder of the database inside a store, made first where there is none: beside its place, then synced whole, then
 * renamed, so that a crash on the way leaves no database or a whole one. What an earlier crash left is removed.
 */
export async function makeDatabase(store: string, template: string | undefined): Promise<string> {
  const database = join(store, DATABASE);
  rmSync(join(store, UNFINISHED), { recursive: true, force: true });
  if (!existsSync(database)) {
    const fresh = join(store, UNFINISHED);
    await fillNew(fresh, template);
    syncTree(fresh);
    renameSync(fresh, database);
    syncFolder(store);
    syncFolder(dirname(store));
  }
  refuseForeign(database);
  return database;
}

/** With a template its files; without one a database made from nothing, which takes seconds. */
async function fillNew(folder: string, template: string | undefined): Promise<void> {
  if (template !== undefined) unpackFolder(readFileSync(template), folder);
  else await initDatabase(folder);
}

/** The template that the build put beside this code; none when it runs from sources that were never built. */
export function shippedTemplate(): string | undefined {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const places = ['../template/store.tar.gz', '../../../dist/records/template/store.tar.gz'];
  return places.map((place) => join(here, place)).find((path) => existsSync(path));
}

function refuseForeign(database: string): void {
  let version: number;
  try {
    version = Number(readFileSync(join(database, 'PG_VERSION'), 'utf8'));
  } catch {
    version = Number.NaN;
  }
  if (version === EMBEDDED_MAJOR) return;
  if (version > EMBEDDED_MAJOR)
    throw new StoreError(
      'STORE_TOO_NEW',
      `The database in ${database} is of version ${version}; this program works with version ${EMBEDDED_MAJOR}.`,
      'Use the newer program that wrote it, or open a backup in a new folder.',
    );
  if (version < EMBEDDED_MAJOR)
    throw new StoreError(
      'STORE_TOO_OLD',
      `The database in ${database} is of version ${version}; this program works with version ${EMBEDDED_MAJOR}.`,
      'Open it with the program that wrote it, make a backup there, and restore the backup here.',
    );
  const what = readdirSync(database).length === 0 ? 'is empty' : 'has no readable version file';
  throw new StoreError(
    'STORE_DAMAGED',
    `The folder ${database} ${what}; a database is expected there.`,
    'Restore the latest backup into a new folder. Keep this folder: some of it may still be rescued.',
  );
}
