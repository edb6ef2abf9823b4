import { readFileSync } from 'node:fs';
import { CliError, EXIT_CODE } from './exitCode.ts';
import { explainFileError } from './explainFileError.ts';

/** Does something with a file. @throws CliError that names the file, where the system refuses */
export function guardedFile<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new CliError(`${path}: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
}

/** @throws CliError where it cannot be read */
export function readTextFile(path: string): string {
  return guardedFile(path, () => readFileSync(path, 'utf8'));
}
