/**
 * Takes the picture of the README from the built page with a bundled sample: `npx tsx tools/screenshot.ts`. Run it after a
 * change that shows.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from '../src/server/createServer.ts';
import { listen } from '../src/server/listen.ts';
import { chromiumArgs, ensureChromium } from './chromium.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PICTURE = join(ROOT, 'docs', 'images', 'page.png');
const VIEWPORT = { width: 1280, height: 900 };

const executablePath = await ensureChromium(ROOT, console.error);
const { app, address } = await listen(() => createServer(join(ROOT, 'dist', 'web')), 0);
const browser = await chromium.launch({ executablePath, args: chromiumArgs() });
try {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', colorScheme: 'light' });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  await page.goto(address);
  await page.getByRole('button', { name: /^Opsoclonus/ }).click();
  await page.locator('.k-verdict-line').waitFor();
  // Plots are drawn once the page has come to rest.
  await page.waitForTimeout(1000);
  mkdirSync(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log('wrote docs/images/page.png');
} finally {
  await browser.close();
  await app.close();
}
