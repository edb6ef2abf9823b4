import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFolder } from '../src/records/engine/folderArchive.ts';
import { initDatabase } from '../src/records/engine/initDatabase.ts';

/** Makes store.tar.gz, the empty database that a new store starts from, in the folder given. `tsx tools/storeTemplate.ts FOLDER` */
const [target] = process.argv.slice(2);
if (target === undefined) throw new RangeError('expected the folder to write store.tar.gz into');
const scratch = mkdtempSync(join(tmpdir(), 'kinsbourne-template-'));
try {
  const database = join(scratch, 'database');
  await initDatabase(database);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'store.tar.gz'), packFolder(database));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
