import { BundleError, StoreError } from '../records/plain.ts';
import { CliError, EXIT_CODE } from './exitCode.ts';

/** What the records say, as the command line says it; any other error as it is. */
export function explainStoreError(error: unknown): unknown {
  if (error instanceof StoreError && error.code === 'STORE_READ_ONLY')
    return new CliError(`${error.message} ${error.hint}`);
  if (error instanceof StoreError || error instanceof BundleError)
    return new CliError(`${error.message} ${error.hint}`, EXIT_CODE.fileFailed);
  return error;
}
