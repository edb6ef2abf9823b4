import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type TestPostgres } from '../engine/postgres.testing.ts';
import { openStore } from './openStore.ts';
import { storeContract } from './storeContract.testing.ts';

let folder: string;
let postgres: TestPostgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-store-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

storeContract({ name: 'in memory', open: (options) => openStore({ memory: true }, options) });
storeContract({ name: 'in a folder', open: (options) => openStore({ folder: join(folder, 'store') }, options) });
storeContract({
  name: 'on a server',
  open: async (options) =>
    openStore({ url: await postgres.freshDatabase(), filesFolder: join(folder, 'server-files') }, options),
});
