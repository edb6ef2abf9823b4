import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from './createServer.ts';
import { listen, wantedPort } from './listen.ts';

const pageFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'web');

try {
  const port = wantedPort(process.argv.slice(2), process.env.PORT);
  const { app, address } = await listen(() => createServer(pageFolder), port);
  console.log(`Kinsbourne is at ${address} (Ctrl-C stops it)`);
  const stop = async (): Promise<void> => {
    await app.close();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  if (process.env.KINSBOURNE_DEBUG === '1') throw error;
  console.error(`kinsbourne: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
