import { COMMAND_LINE_SCOPE } from '../../care/index.ts';
import { writeBundle } from '../../records/index.ts';
import { checkOutputPath } from '../analyse/planOutputs.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { inMegabytes, writeBundleFile } from './bundleFile.ts';
import { personIdOf, STORE_OPTION, withKeptStore } from './openStoreOf.ts';
import { askPassphrase, PASSPHRASE_OPTION, passphraseOf } from './passphrase.ts';

const ENCRYPT_OPTION = { name: 'encrypt', meaning: 'ask for a passphrase and encrypt with it' };

export const exportCommand: Command = {
  name: 'export',
  usage: 'export FILE [options]',
  summary: 'write the records, or one person, as a bundle',
  positionals: [1, 1],
  options: [
    { name: 'person', value: 'PERSON', meaning: 'only this person: an id or a part of the name' },
    ENCRYPT_OPTION,
    PASSPHRASE_OPTION,
    STORE_OPTION,
  ],
  details: ['The bundle holds all versions, files and the audit trail.'],
  examples: [
    'kinsbourne export ada.kinsbourne --person Ada --encrypt',
    'kinsbourne export all.kinsbourne --passphrase-file secret.txt --store ~/records',
  ],
  run: (parsed, terminal) => writeTo(parsed, terminal, parsed.text('person')),
};

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FILE [options]',
  summary: 'write everything into one file to put away',
  positionals: [1, 1],
  options: [ENCRYPT_OPTION, PASSPHRASE_OPTION, STORE_OPTION],
  details: ['The same form as export writes. Take it back with kinsbourne restore.'],
  examples: [
    'kinsbourne backup records.kinsbourne --encrypt',
    'kinsbourne backup records.kinsbourne --passphrase-file secret.txt --store ~/records',
  ],
  run: (parsed, terminal) => writeTo(parsed, terminal, undefined),
};

async function writeTo(parsed: ParsedCommand, terminal: Terminal, person: string | undefined): Promise<number> {
  const path = parsed.files[0]!;
  checkOutputPath(path);
  const passphrase = passphraseOf(parsed) ?? (parsed.flag('encrypt') ? await askPassphrase(true) : undefined);
  await withKeptStore(parsed.text('store'), async (store) => {
    const personId = person === undefined ? undefined : await personIdOf(store, person);
    const of = personId === undefined ? {} : { personId };
    await store.noteAccess(COMMAND_LINE_SCOPE, 'export', { ...of, what: 'bundle' });
    const pieces = writeBundle(store, COMMAND_LINE_SCOPE, {
      ...of,
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    const sizeBytes = await writeBundleFile(path, pieces, terminal);
    terminal.write(
      `${path}: ${inMegabytes(sizeBytes)}${passphrase === undefined ? ', not encrypted' : ', encrypted'}\n`,
    );
  });
  return EXIT_CODE.ok;
}
