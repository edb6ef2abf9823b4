import { COMMAND_LINE_SCOPE } from '../../care/index.ts';
import type { PersonBody } from '../../clinic/index.ts';
import type { Store } from '../../records/index.ts';
import type { Command } from '../command.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { STORE_OPTION, withKeptStore } from './openStoreOf.ts';

const PEOPLE_AT_ONCE = 200;

interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly birth: string;
  readonly synthetic: boolean;
}

export const peopleCommand: Command = {
  name: 'people',
  usage: 'people [options]',
  summary: 'list who is on record',
  positionals: [0, 0],
  options: [{ name: 'json', meaning: 'print JSON for programs' }, STORE_OPTION],
  examples: ['kinsbourne people', 'kinsbourne people --json --store ~/records'],
  run: async (parsed, terminal) => {
    const people = await withKeptStore(parsed.text('store'), listPeople);
    terminal.write(parsed.flag('json') ? `${JSON.stringify(people, null, 2)}\n` : tableOf(people));
    return EXIT_CODE.ok;
  },
};

async function listPeople(store: Store): Promise<ListedPerson[]> {
  const people: ListedPerson[] = [];
  for (;;) {
    const { rows, total } = await store.people(COMMAND_LINE_SCOPE, {
      limit: PEOPLE_AT_ONCE,
      offset: people.length,
      orderBy: 'name',
    });
    for (const { personId, entry } of rows) {
      const { name, birth, synthetic } = entry.body as PersonBody;
      people.push({ id: personId, name, birth, synthetic: synthetic === true });
    }
    if (rows.length === 0 || people.length >= total) break;
  }
  await store.noteAccess(COMMAND_LINE_SCOPE, 'read', { what: 'list of people' });
  return people;
}

function tableOf(people: readonly ListedPerson[]): string {
  if (people.length === 0) return 'nobody is on record\n';
  const width = Math.max(...people.map(({ id }) => id.length));
  return people
    .map(
      ({ id, name, birth, synthetic }) =>
        `${id.padEnd(width)}  ${oneLine(name)}, born ${birth}${synthetic ? ' (made up)' : ''}\n`,
    )
    .join('');
}

/** A name cannot steer the terminal. */
function oneLine(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return name.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
