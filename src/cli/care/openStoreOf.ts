import { homedir } from 'node:os';
import { COMMAND_LINE_SCOPE, defaultStorePlace, findPerson, storePlaceOf } from '../../care/index.ts';
import { openStore, type Store } from '../../records/index.ts';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';
import { explainStoreError } from '../explainStoreError.ts';
import { checkStoreFolder } from './storeFolder.ts';

export const STORE_OPTION: OptionSpec = {
  name: 'store',
  value: 'FOLDER|URL',
  meaning:
    "the records' folder, or a postgres:// address (default: DATABASE_URL, else KINSBOURNE_HOME, else the user's data folder)",
};

/** Said after work that deleted something where its bytes could not be taken out of the files at once. */
export const TRACES_LEFT =
  'what was deleted is gone from the records, but may still stand in the files of the database, perhaps for want of room on the disk; this is tried again when the store is next opened\n';

const AROUND = { env: process.env, platform: process.platform, home: homedir() };

/** Opens the store that is meant, or makes it where there is none, does the work and closes it, whatever happens. */
export function withStore<T>(place: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  return withStoreAt(place, { mustExist: false }, work);
}

/** As `withStore`, for work that makes no sense on a store that is only made now: there it is refused. */
export function withKeptStore<T>(place: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  return withStoreAt(place, { mustExist: true }, work);
}

async function withStoreAt<T>(
  text: string | undefined,
  needs: { readonly mustExist: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const place =
    text === undefined ? defaultStorePlace(AROUND.env, AROUND.platform, AROUND.home) : storePlaceOf(text, AROUND);
  if ('folder' in place) checkStoreFolder(place.folder, needs);
  try {
    const store = await openStore(place);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    // Records say in whole sentences what was found and what to do; the command line adds nothing.
    throw explainStoreError(error);
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
