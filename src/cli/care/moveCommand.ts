import { moveStore } from '../../records/index.ts';
import type { Command } from '../command.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { STORE_OPTION, withKeptStore, withStore } from './openStoreOf.ts';

export const moveCommand: Command = {
  name: 'move',
  usage: 'move FOLDER|URL [options]',
  summary: 'copy the whole store to another folder or a PostgreSQL server, and compare',
  positionals: [1, 1],
  options: [{ ...STORE_OPTION, meaning: 'where from (default as everywhere)' }],
  details: [
    'The target must be empty. The first store stays as it is; take it away yourself when you have seen the new one.',
    'Afterwards start with KINSBOURNE_HOME=FOLDER or DATABASE_URL=URL.',
  ],
  examples: [
    'kinsbourne move postgres://kinsbourne@db.example/records',
    'kinsbourne move ~/records-2 --store ~/records',
  ],
  run: async (parsed, terminal) => {
    const moved = await withKeptStore(parsed.text('store'), (from) =>
      withStore(parsed.files[0]!, (to) => moveStore(from, to)),
    );
    for (const { people, versions, files, digest } of moved)
      terminal.write(
        `moved and compared: people ${people}, entry versions ${versions}, files ${files}, SHA-256 ${digest}\n`,
      );
    if (moved.length === 0) terminal.write('the store is empty; there was nothing to move\n');
    return EXIT_CODE.ok;
  },
};
