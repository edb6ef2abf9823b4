import { COMMAND_LINE_SCOPE, type Reanalysed, reanalyse } from '../../care/index.ts';
import type { Command } from '../command.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { personIdOf, STORE_OPTION, withKeptStore } from './openStoreOf.ts';

export const reanalyseCommand: Command = {
  name: 'reanalyse',
  usage: 'reanalyse PERSON [options]',
  summary: "measure a person's kept recordings again with this version's algorithms",
  positionals: [1, 1],
  options: [STORE_OPTION],
  details: ['What earlier versions measured stays, and the new numbers stand beside it. Done twice it adds nothing.'],
  examples: ['kinsbourne reanalyse Ada', 'kinsbourne reanalyse Ada --store ~/records'],
  run: async (parsed, terminal) => {
    const all = await withKeptStore(parsed.text('store'), async (store) => {
      const personId = await personIdOf(store, parsed.files[0]!);
      return reanalyse(store, COMMAND_LINE_SCOPE, personId, (one) => terminal.write(`${lineOf(one)}\n`));
    });
    if (all?.length === 0) terminal.write('no recording is kept of this person\n');
    return all?.some(({ outcome }) => outcome === 'unreadable') ? EXIT_CODE.fileFailed : EXIT_CODE.ok;
  },
};

function lineOf({ name, outcome, why }: Reanalysed): string {
  const what = {
    added: 'measured again; the new numbers stand beside the old',
    same: 'these algorithms have measured it before; nothing was added',
    'no-columns': 'only its entry is kept, not its numbers; nothing to measure',
    unreadable: `its kept numbers cannot be read: ${why}`,
  }[outcome];
  return `${name}: ${what}`;
}
