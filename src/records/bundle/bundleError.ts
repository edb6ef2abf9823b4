/**
 * - `NOT_A_BUNDLE`: another kind of file
 * - `TOO_NEW`: made by a later program
 * - `PASSPHRASE_NEEDED`, `WRONG_PASSPHRASE`
 * - `TRUNCATED`: its end is missing
 * - `DAMAGED`: it is not what was written, or contradicts itself
 * - `OUT_OF_SCOPE`: it holds people whom the reader may not write for
 * - `CLASH`: it cannot go together with what is in the store
 * - `CHANGED`: what was being exported changed meanwhile
 */
export type BundleErrorCode =
  | 'NOT_A_BUNDLE'
  | 'TOO_NEW'
  | 'PASSPHRASE_NEEDED'
  | 'WRONG_PASSPHRASE'
  | 'TRUNCATED'
  | 'DAMAGED'
  | 'OUT_OF_SCOPE'
  | 'CLASH'
  | 'CHANGED';

/** A bundle that was refused, whole: nothing of it was taken in. `message` says what was found, `hint` what to do. */
export class BundleError extends Error {
  readonly code: BundleErrorCode;
  readonly hint: string;

  constructor(code: BundleErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BundleError';
    this.code = code;
    this.hint = hint;
  }
}

const ANOTHER_COPY = 'Fetch the bundle again from where it was saved, or use another copy. Nothing was taken in.';

export function damaged(what: string, cause?: unknown): BundleError {
  return new BundleError('DAMAGED', `This bundle is damaged: ${what}.`, ANOTHER_COPY, cause);
}

export function truncated(what: string): BundleError {
  return new BundleError('TRUNCATED', `This bundle is not complete: ${what}.`, ANOTHER_COPY);
}

export function notABundle(what: string): BundleError {
  return new BundleError(
    'NOT_A_BUNDLE',
    `This file is not a bundle of Kinsbourne: ${what}.`,
    'Choose the file that the export made; its name ends in .kinsbourne. Nothing was taken in.',
  );
}

export function tooNew(what: string, found: number, known: number): BundleError {
  return new BundleError(
    'TOO_NEW',
    `This bundle has ${what} ${found}; this program knows ${what}s up to ${known}.`,
    'Update the program, then import the bundle. Nothing was taken in.',
  );
}
