import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from './createServer.ts';
import { listen, wantedPort } from './listen.ts';
import { optionOf } from './optionOf.ts';
import { startStore } from './startStore.ts';

const pageFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'web');

try {
  const args = process.argv.slice(2);
  const port = wantedPort(args, process.env.PORT);
  // why: on a computer with several logins everybody can reach loopback; a key in the address keeps the others out
  const key = args.includes('--with-key') ? randomBytes(18).toString('base64url') : undefined;
  const started = await startStore(process.env, optionOf(args, 'store'), key);
  const { app, address } = await listen(() => createServer(pageFolder, started.api), port).catch(async (error) => {
    await started.close();
    throw error;
  });
  console.log(`Kinsbourne is at ${address}${key === undefined ? '' : `#key=${key}`} (Ctrl-C stops it)`);
  console.log(`Records are kept in ${started.api.store.place}`);
  const stop = async (): Promise<void> => {
    await app.close();
    await started.close();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  if (process.env.KINSBOURNE_DEBUG === '1') throw error;
  console.error(`kinsbourne: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
