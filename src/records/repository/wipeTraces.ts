import type { StoreContext } from './storeContext.ts';

/** The tables that hold anything of a person. */
const TABLES = ['person_state', 'entry', 'entry_version', 'file', 'audit'];

/** Takes deleted rows out of the database's files, where they are ours. @returns false where that has to be tried again */
export async function wipeTraces({ traces }: StoreContext): Promise<boolean> {
  return traces?.wipe(TABLES) ?? true;
}

/** What a person is told where it could not be done. */
export const TRACES_LEFT =
  'Something was deleted from the records, but its bytes may still stand in the files of the database: writing them anew did not work, perhaps for want of room on the disk. It is tried again at each start and each deletion.';
