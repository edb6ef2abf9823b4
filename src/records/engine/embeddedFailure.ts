import { storeFailure } from './explainServerFailure.ts';
import { StatementError, type StatementFailure, statementFailure } from './statementError.ts';
import { StoreError, type StoreErrorCode } from './storeError.ts';

/** An error in a shape that can be posted between threads. `fatal`: the database does not run any more. */
export type EmbeddedFailure =
  | { readonly kind: 'statement'; readonly failure: StatementFailure }
  | { readonly kind: 'range'; readonly message: string }
  | {
      readonly kind: 'store';
      readonly code: StoreErrorCode;
      readonly message: string;
      readonly hint: string;
      readonly fatal: boolean;
    };

/** Classifies what PGlite threw while a statement ran; its log tells why it stopped. */
export function failureOf(error: unknown, folder: string, log: readonly string[]): EmbeddedFailure {
  if (error instanceof StoreError) return ofStore(error, false);
  if (error instanceof RangeError && error.message.startsWith('expected'))
    return { kind: 'range', message: error.message };
  const { severity, code = '' } = error as StatementFailure & { severity?: string };
  if (severity !== undefined && severity !== 'FATAL' && severity !== 'PANIC') {
    const known = storeFailure(code, folder);
    if (known !== undefined) return ofStore(known, false);
    return { kind: 'statement', failure: statementFailure(error as StatementFailure) };
  }
  return ofStore(stopped(folder, String((error as Error).message ?? error), log), true);
}

/** The StoreError for a database that ended or did not start, from the last lines of its log. */
export function stopped(folder: string, reason: string, log: readonly string[]): StoreError {
  return (
    diskFailure(folder, [...log, reason]) ??
    new StoreError(
      'STORE_STOPPED',
      `The database in ${folder} has stopped (${firstLine(reason)}). What it confirmed before is kept.`,
      'Start the program again. If it stops again, make a copy of the folder and report it.',
    )
  );
}

export function damaged(folder: string, reason: string, log: readonly string[]): StoreError {
  const said = log.filter((line) => /FATAL|PANIC/.test(line)).at(-1) ?? reason;
  return (
    diskFailure(folder, [...log, reason]) ??
    new StoreError(
      'STORE_DAMAGED',
      `The database in ${folder} does not start (${firstLine(said)}).`,
      'Restore the latest backup into a new folder. Keep this folder: some of it may still be rescued.',
    )
  );
}

function diskFailure(folder: string, said: readonly string[]): StoreError | undefined {
  const text = said.join('\n');
  if (/no space left on device|ENOSPC|EDQUOT/i.test(text)) return storeFailure('ENOSPC', folder);
  if (/read-only file system|EROFS|permission denied|EACCES/i.test(text)) return storeFailure('EROFS', folder);
  return undefined;
}

function firstLine(text: string): string {
  return text
    .split('\n')[0]!
    .replace(/^.*?(FATAL|PANIC): */, '')
    .slice(0, 200);
}

function ofStore(error: StoreError, fatal: boolean): EmbeddedFailure {
  return { kind: 'store', code: error.code, message: error.message, hint: error.hint, fatal };
}

/** The error that the caller gets. */
export function errorOf(failure: EmbeddedFailure): Error {
  if (failure.kind === 'statement') return new StatementError(failure.failure);
  if (failure.kind === 'range') return new RangeError(failure.message);
  return new StoreError(failure.code, failure.message, failure.hint);
}
