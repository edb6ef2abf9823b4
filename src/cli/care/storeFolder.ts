import { accessSync, constants, existsSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CliError } from '../exitCode.ts';
import { explainFileError } from '../explainFileError.ts';

/** The folder in a store that only a store has. */
const DATABASE = 'database';
const OTHER = 'Name another folder with --store FOLDER.';

/**
 * Looks at a store's folder before anything is opened or made in it.
 * @param mustExist true for a command that only reads: it never makes a store
 * @throws CliError where no store is there to be read, or none can be made
 */
export function checkStoreFolder(folder: string, { mustExist }: { readonly mustExist: boolean }): void {
  if (folder.trim() === '') throw new CliError(`--store is empty; expected the folder of the records. ${OTHER}`);
  const found = lookAt(folder);
  if (found !== undefined && !found.isDirectory())
    throw new CliError(`${folder} is not a folder; expected the folder of the records. ${OTHER}`);
  if (mustExist && (found === undefined || !isThere(join(folder, DATABASE))))
    throw new CliError(
      `there is no store at ${folder} (${found === undefined ? 'no such folder' : 'the folder has no database in it'}); expected the folder of the records. Start the page with npm start to make one, or name where it is with --store FOLDER.`,
    );
  checkWritable(found === undefined ? nearestAbove(folder) : folder, folder);
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new CliError(`${path} lies below a file; expected the folder of the records. ${OTHER}`);
    throw new CliError(`${path} cannot be looked at: ${explainFileError(error)}. ${OTHER}`);
  }
}

function isThere(path: string): boolean {
  return lookAt(path)?.isDirectory() === true;
}

function nearestAbove(path: string): string {
  const above = dirname(resolve(path));
  return existsSync(above) || above === path ? above : nearestAbove(above);
}

function checkWritable(there: string, folder: string): void {
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch {
    throw new CliError(
      `${there === folder ? folder : `${folder} cannot be made: ${there}`} cannot be written to; a store keeps a lock and a trail even where it is only read. Give this user the right to write there. ${OTHER}`,
    );
  }
}
