/**
 * What can be wrong with a store.
 *
 * - `STORE_LOCKED`: another process (or another engine in this one) has it open
 * - `STORE_DAMAGED`: the files are not a store, or the database in them does not start
 * - `STORE_UNREACHABLE`: the database server does not answer
 * - `STORE_REFUSED`: the server answers but refuses user, password or database
 * - `STORE_TOO_NEW`, `STORE_TOO_OLD`: written or served by a version this program cannot work with
 * - `STORE_FULL`: no room on the disk
 * - `STORE_READ_ONLY`: the place cannot be written to
 * - `STORE_STOPPED`: the engine's worker ended; every later call says so
 * - `STORE_CLOSED`: a call after close()
 * - `STORE_TIMEOUT`: a statement or a connection took longer than allowed
 */
export type StoreErrorCode =
  | 'STORE_LOCKED'
  | 'STORE_DAMAGED'
  | 'STORE_UNREACHABLE'
  | 'STORE_REFUSED'
  | 'STORE_TOO_NEW'
  | 'STORE_TOO_OLD'
  | 'STORE_FULL'
  | 'STORE_READ_ONLY'
  | 'STORE_STOPPED'
  | 'STORE_CLOSED'
  | 'STORE_TIMEOUT';

/**
 * The store cannot do what was asked, for a reason outside the program. The message is a whole sentence for a person
 * (what was found, what was expected); `hint` says what to do. Neither holds a password or a stored value.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly hint: string;

  constructor(code: StoreErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.hint = hint;
  }
}
