import { COMMAND_LINE_SCOPE } from '../../care/index.ts';
import { BundleError, type BundleImport, readBundle, type Store } from '../../records/index.ts';
import type { Command, ParsedCommand } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { readBundleFile } from './bundleFile.ts';
import { STORE_OPTION, withStore, wordOf } from './openStoreOf.ts';
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
    'kinsbourne import clinic.kinsbourne --mode replace --passphrase-file secret.txt',
  ],
  run: async (parsed, terminal) => {
    const mode: Mode = wordOf(parsed, 'mode', ['add', 'replace'], 'add');
    const done = await withStore(parsed.text('store'), (store) => takeIn(store, parsed, mode));
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
  examples: ['kinsbourne restore records.kinsbourne --store new-folder'],
  run: async (parsed, terminal) => {
    const done = await withStore(parsed.text('store'), async (store) => {
      const { total } = await store.people(COMMAND_LINE_SCOPE, { limit: 1 });
      if (total > 0 && !parsed.flag('replace'))
        throw new CliError(
          `the store at ${store.place} is not empty (${total === 1 ? '1 person' : `${total} people`}); nothing was done. To take them away for good and restore: --replace. To keep them: kinsbourne import`,
          EXIT_CODE.fileFailed,
        );
      return takeIn(store, parsed, 'replace');
    });
    terminal.write(sentenceOf(done));
    return EXIT_CODE.ok;
  },
};

/** Takes the bundle in; asks for a passphrase where it turns out to need one. */
async function takeIn(store: Store, parsed: ParsedCommand, mode: Mode): Promise<BundleImport> {
  const path = parsed.files[0]!;
  const take = (passphrase: string | undefined) =>
    readBundle(store, COMMAND_LINE_SCOPE, readBundleFile(path), {
      mode,
      ...(passphrase === undefined ? {} : { passphrase }),
    });
  const passphrase = passphraseOf(parsed);
  try {
    return await take(passphrase);
  } catch (error) {
    if (passphrase !== undefined || !(error instanceof BundleError) || error.code !== 'PASSPHRASE_NEEDED') throw error;
    return await take(await askPassphrase(false));
  }
}

function sentenceOf({ people, entries, skipped, files }: BundleImport): string {
  return `taken in: people ${people}, entries ${entries} (${skipped} were here already), files ${files}\n`;
}
