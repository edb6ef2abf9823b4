import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Kysely, PostgresDialect } from 'kysely';
import { ConnectionQueue } from './connectionQueue.ts';
import type { Engine } from './engine.ts';
import { shippedTemplate } from './makeDatabase.ts';
import { runStatement, startDatabase } from './startDatabase.ts';
import { StatementError, type StatementFailure } from './statementError.ts';

let snapshot: Promise<Blob> | undefined;

/** An empty database in this process' memory, for tests. The first one of a process loads the snapshot that the others start from. */
export async function openInMemory<DB>(): Promise<Engine<DB>> {
  snapshot ??= takeSnapshot();
  const pg = await startDatabase({ durable: false, template: await snapshot });
  const pool = new ConnectionQueue({
    async query(sql, params) {
      try {
        return await runStatement(pg, sql, params);
      } catch (error) {
        throw error instanceof RangeError ? error : new StatementError(error as StatementFailure);
      }
    },
    end: () => pg.close(),
  });
  return {
    kind: 'embedded',
    db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    place: 'memory',
    close: () => pool.end(),
  };
}

/** What the build made, or the same from nothing where nothing was built: in seconds. */
async function takeSnapshot(): Promise<Blob> {
  const template = shippedTemplate();
  if (template !== undefined) return new Blob([gunzipSync(readFileSync(template))]);
  const pg = await startDatabase({ durable: false });
  const snapshot = await pg.dumpDataDir('none');
  await pg.close();
  return snapshot;
}
