/**
 * Takes the pictures of the README from the built page, with a bundled sample and a synthetic person: `npx tsx
 * tools/screenshot.ts`. Run it after a change that shows.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { openStore } from '../src/records/index.ts';
import { createServer } from '../src/server/createServer.ts';
import { listen } from '../src/server/listen.ts';
import { apiOver } from '../src/server/startStore.ts';
import { chromiumArgs, ensureChromium } from './chromium.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PICTURES = join(ROOT, 'docs', 'images');
const VIEWPORT = { width: 1280, height: 900 };
/** A fixed day, so that the made-up courses are the same each time. */
const NOW = new Date('2026-11-23T18:00:00Z');

const executablePath = await ensureChromium(ROOT, console.error);
const started = apiOver(await openStore({ memory: true }, { now: () => NOW }), { now: () => NOW });
const { app, address } = await listen(() => createServer(join(ROOT, 'dist', 'web'), started.api), 0);
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
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, 'page.png') });
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  await page.getByRole('button', { name: 'Start with three synthetic people' }).click();
  await page.getByRole('link', { name: 'Demo Ada' }).click();
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(PICTURES, 'timeline.png'), fullPage: true });
  await page.goto(`${address}#/virtual`);
  await page.getByRole('button', { name: 'Compare with a second plan' }).click();
  // The range over the sets of inputs is drawn in between.
  await page
    .getByText(/\(.+ to .+\)/)
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(PICTURES, 'virtual-child.png'), fullPage: true });
  console.log('wrote docs/images/page.png, timeline.png and virtual-child.png');
} finally {
  await browser.close();
  await app.close();
  await started.close();
}
