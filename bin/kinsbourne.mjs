#!/usr/bin/env node
// Starts the command line. In a clone it first makes sure that what runs was built from the sources beside it.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (existsSync(join(root, 'src', 'cli')) && process.env.KINSBOURNE_NO_BUILD !== '1') {
    const { bootstrap } = await import('../tools/bootstrap.mjs');
    await bootstrap({ parts: ['core'] });
  }
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(process.env.KINSBOURNE_DEBUG === '1' ? error : `kinsbourne: ${error.message}`);
  process.exitCode = 70;
}
