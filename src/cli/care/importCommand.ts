import { COMMAND_LINE_SCOPE } from '../../care/index.ts';
import { BundleError, type BundleImport, checkBundle, readBundle, type Store } from '../../records/index.ts';
import type { Command, ParsedCommand } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { explainStoreError } from '../explainStoreError.ts';
import { checkBundleFile, readBundleFile } from './bundleFile.ts';
import { STORE_OPTION, TRACES_LEFT, withStore, wordOf } from './openStoreOf.ts';
import { askPassphrase, PASSPHRASE_OPTION, passphraseOf } from './passphrase.ts';

type Mode = 'add' | 'replace';

export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE [options]',
  summary: 'take a bundle in, whole or not at all',
  positionals: [1, 1],
  options: [
    {
      name: 'mode',
      value: 'add|replace',
      meaning: 'add keeps what is here (default); replace takes what the bundle covers away first',
    },
    PASSPHRASE_OPTION,
    STORE_OPTION,
  ],
  examples: [
    'kinsbourne import ada.kinsbourne',
    'kinsbourne import clinic.kinsbourne --mode replace --passphrase-file secret.txt --store ~/records',
  ],
  run: async (parsed, terminal) => {
    const mode: Mode = wordOf(parsed, 'mode', ['add', 'replace'], 'add');
    const bundle = await checkFirst(parsed);
    const done = await withStore(parsed.text('store'), (store) => takeIn(store, bundle, mode));
    terminal.write(sentenceOf(done));
    return EXIT_CODE.ok;
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE [options]',
  summary: 'take a backup back into an empty store',
  positionals: [1, 1],
  options: [
    { name: 'replace', meaning: 'also where the store is not empty: what is in it is taken away for good' },
    PASSPHRASE_OPTION,
    STORE_OPTION,
  ],
  details: ['The backup is checked whole before a store is opened or made. A damaged one changes nothing.'],
  examples: [
    'kinsbourne restore records.kinsbourne --store new-folder',
    'kinsbourne restore records.kinsbourne --replace --passphrase-file secret.txt',
  ],
  run: async (parsed, terminal) => {
    const bundle = await checkFirst(parsed);
    const done = await withStore(parsed.text('store'), async (store) => {
      const { total } = await store.people(COMMAND_LINE_SCOPE, { limit: 1 });
      if (total > 0 && !parsed.flag('replace'))
        throw new CliError(
          `the store at ${store.place} is not empty (${total === 1 ? '1 person' : `${total} people`}); nothing was done. To take them away for good and restore: --replace. To keep them: kinsbourne import`,
          EXIT_CODE.fileFailed,
        );
      return takeIn(store, bundle, 'replace');
    });
    terminal.write(sentenceOf(done));
    return EXIT_CODE.ok;
  },
};

interface CheckedBundle {
  readonly path: string;
  readonly passphrase: string | undefined;
}

/** Reads the bundle whole before any store is opened or made; asks for a passphrase where it turns out to need one. */
async function checkFirst(parsed: ParsedCommand): Promise<CheckedBundle> {
  const path = parsed.files[0]!;
  checkBundleFile(path);
  const check = (passphrase: string | undefined) =>
    checkBundle(COMMAND_LINE_SCOPE, () => readBundleFile(path), passphrase);
  const given = passphraseOf(parsed);
  try {
    await check(given);
    return { path, passphrase: given };
  } catch (error) {
    if (given !== undefined || !(error instanceof BundleError) || error.code !== 'PASSPHRASE_NEEDED')
      throw explainStoreError(error);
  }
  const passphrase = await askPassphrase(false);
  await check(passphrase).catch((error: unknown) => Promise.reject(explainStoreError(error)));
  return { path, passphrase };
}

function takeIn(store: Store, { path, passphrase }: CheckedBundle, mode: Mode): Promise<BundleImport> {
  return readBundle(store, COMMAND_LINE_SCOPE, readBundleFile(path), {
    mode,
    ...(passphrase === undefined ? {} : { passphrase }),
  });
}

function sentenceOf({ people, entries, skipped, files, tracesLeft }: BundleImport): string {
  const left = tracesLeft ? TRACES_LEFT : '';
  return `taken in: people ${people}, entries ${entries} (${skipped} were here already), files ${files}\n${left}`;
}
