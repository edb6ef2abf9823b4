import { addDemoPeople, COMMAND_LINE_SCOPE, removeDemoPeople } from '../../care/index.ts';
import { CLINIC_LANGUAGES } from '../../clinic/index.ts';
import type { Command } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { STORE_OPTION, withKeptStore, withStore, wordOf } from './openStoreOf.ts';
import { TODAY_OPTION, todayOf } from './today.ts';

/** The demo's own seed; another one gives other people, which nobody has asked for yet. */
export const DEMO_SEED = 1;

export const demoCommand: Command = {
  name: 'demo',
  usage: 'demo add|remove [options]',
  summary: 'add the three made-up people, or take them away for good',
  positionals: [1, 1],
  options: [
    { name: 'language', value: 'en|de|fr|es', meaning: 'language of their entries (default en)' },
    TODAY_OPTION,
    STORE_OPTION,
  ],
  examples: [
    'kinsbourne demo add --language de',
    'kinsbourne demo add --today 2026-11-23 --store ~/records',
    'kinsbourne demo remove',
  ],
  run: async (parsed, terminal) => {
    const [verb] = parsed.files;
    if (verb !== 'add' && verb !== 'remove')
      throw new CliError(`demo ${verb} is not known; expected demo add or demo remove`);
    const language = wordOf(parsed, 'language', CLINIC_LANGUAGES, 'en');
    const today = todayOf(parsed);
    const open = verb === 'add' ? withStore : withKeptStore;
    await open(parsed.text('store'), async (store) => {
      if (verb === 'remove')
        terminal.write(`made-up people taken away: ${await removeDemoPeople(store, COMMAND_LINE_SCOPE)}\n`);
      else {
        const ids = await addDemoPeople(store, COMMAND_LINE_SCOPE, { today, language, seed: DEMO_SEED });
        terminal.write(`made-up people on record: ${ids.join(', ')}\n`);
      }
    });
    return EXIT_CODE.ok;
  },
};
