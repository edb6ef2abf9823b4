import { homedir } from 'node:os';
import { COMMAND_LINE_SCOPE, defaultStorePlace, findPerson, storePlaceOf } from '../../care/index.ts';
import { BundleError, openStore, type Store, StoreError } from '../../records/index.ts';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';

export const STORE_OPTION: OptionSpec = {
  name: 'store',
  value: 'FOLDER|URL',
  meaning:
    "the records' folder, or a postgres:// address (default: DATABASE_URL, else KINSBOURNE_HOME, else the user's data folder)",
};

const AROUND = { env: process.env, platform: process.platform, home: homedir() };

/** Opens the store that is meant, does the work and closes it, whatever happens. */
export async function withStore<T>(place: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    const store = await openStore(
      place === undefined ? defaultStorePlace(AROUND.env, AROUND.platform, AROUND.home) : storePlaceOf(place, AROUND),
    );
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    // Records say in whole sentences what was found and what to do; the command line adds nothing.
    if (error instanceof StoreError || error instanceof BundleError)
      throw new CliError(`${error.message} ${error.hint}`, EXIT_CODE.fileFailed);
    throw error;
  }
}

/** The person that `text` means: an id, or a part of a name that only one has. @throws CliError with those that fit */
export async function personIdOf(store: Store, text: string): Promise<string> {
  const found = await findPerson(store, COMMAND_LINE_SCOPE, text);
  if (found.found) return found.personId;
  throw new CliError(
    found.fitting.length === 0
      ? `nobody on record has the id or name ${text}; list them: kinsbourne people`
      : `${text} fits several: ${found.fitting.join(', ')}; give more of the name, or the id that kinsbourne people shows`,
  );
}

/** The value of an option that takes one of some words. @throws CliError */
export function wordOf<T extends string>(parsed: ParsedCommand, name: string, words: readonly T[], otherwise: T): T {
  const text = parsed.text(name);
  if (text === undefined) return otherwise;
  const word = words.find((one) => one === text);
  if (word === undefined) throw new CliError(`--${name} is ${text}; expected one of ${words.join(', ')}`);
  return word;
}
