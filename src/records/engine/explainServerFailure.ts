import { StatementError, type StatementFailure } from './statementError.ts';
import { StoreError } from './storeError.ts';

/**
 * What went wrong, in the engine's own classes: the store's fault (unreachable, refused, full, read-only, too slow) as
 * StoreError, a statement's as StatementError. An error that is neither a database's nor the network's comes back as it is.
 */
export function explainServerFailure(error: unknown, place: string): Error {
  if (error instanceof StoreError || error instanceof RangeError) return error;
  if (!(error instanceof Error)) return new Error(String(error));
  const { code = '', severity } = error as StatementFailure & { severity?: string } & Error;
  const known = storeFailure(code, place) ?? (severity === undefined ? lostConnection(error, place) : undefined);
  if (known !== undefined) return known;
  return severity === undefined ? error : new StatementError(error as StatementFailure);
}

/** A StoreError for the SQLSTATEs and errnos that are the store's and not the statement's fault. */
export function storeFailure(code: string, place: string): StoreError | undefined {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return new StoreError(
        'STORE_UNREACHABLE',
        `No database server answers at ${place}.`,
        'Start the server, or correct host and port in the address.',
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StoreError(
        'STORE_UNREACHABLE',
        `The host of the database server ${place} is not known to this network.`,
        'Correct the host in the address, or check the network.',
      );
    case 'ETIMEDOUT':
    case 'ECONNRESET':
    case 'EPIPE':
    case '57P01':
    case '57P02':
    case '08000':
    case '08003':
    case '08006':
      return lost(place);
    case '57P03':
      return new StoreError(
        'STORE_UNREACHABLE',
        `The database server at ${place} is starting or stopping.`,
        'Try again in a minute.',
      );
    case '53300':
      return new StoreError(
        'STORE_UNREACHABLE',
        `The database server at ${place} has no connection free.`,
        'Close other programs that use it, or raise its max_connections.',
      );
    case '28P01':
    case '28000':
      return new StoreError(
        'STORE_REFUSED',
        `The database server at ${place} refused the user or the password.`,
        'Correct user and password in the address.',
      );
    case '3D000':
      return new StoreError(
        'STORE_REFUSED',
        `The database server at ${place} has no database of this name.`,
        'Create the database on the server, or correct its name in the address.',
      );
    case '53100':
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreError(
        'STORE_FULL',
        `There is no room left on the disk for ${place}.`,
        'Free some space on that disk, then try again.',
      );
    case '25006':
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new StoreError(
        'STORE_READ_ONLY',
        `The store at ${place} cannot be written to.`,
        'Give this user the right to write there, or choose another place.',
      );
    case '57014':
    case '25P03':
      return new StoreError(
        'STORE_TIMEOUT',
        `The database at ${place} took longer than allowed for one step; it was taken back.`,
        'Try again. If it happens again, ask for less at once.',
      );
    default:
      return undefined;
  }
}

/** pg reports a cut connection and its own time-out as plain errors without a code. */
function lostConnection(error: Error, place: string): StoreError | undefined {
  return /connection terminated|timeout|not queryable|connection error/i.test(error.message) ? lost(place) : undefined;
}

function lost(place: string): StoreError {
  return new StoreError(
    'STORE_UNREACHABLE',
    `The connection to the database server at ${place} was lost or could not be made in time.`,
    'Check that the server runs and the network works, then try again.',
  );
}
