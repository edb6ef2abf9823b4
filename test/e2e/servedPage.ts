import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openStore, type Store } from '../../src/records/index.ts';
import { createServer } from '../../src/server/createServer.ts';
import { listen } from '../../src/server/listen.ts';
import { apiOver } from '../../src/server/startStore.ts';
import { buildProduct } from '../../tools/buildProduct.mjs';
import { ROOT } from '../guards/projectFiles.ts';
import { launchBrowser } from './browser.ts';

export interface ServedPage {
  readonly url: string;
  readonly store: Store;
  /** A fresh page at the first view; `complaints` collects errors, warnings of the policy and requests to other hosts. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  /** Closes every page: one that goes on drawing takes the machine from the next test. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Makes sure that the built page is that of the sources, serves it with the product's own server over a store in memory, and starts a browser. */
export async function servePage(now: () => Date = () => new Date()): Promise<ServedPage> {
  await buildProduct(ROOT, () => {}, { parts: ['web'] });
  const store = await openStore({ memory: true }, { now });
  const started = apiOver(store, { now });
  const { app, address } = await listen(() => createServer(join(ROOT, 'dist', 'web'), started.api), 0);
  const browser: Browser = await launchBrowser();
  return {
    url: address,
    store,
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const { origin } = new URL(address);
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
          complaints.push(`request to another host: ${request.url()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
      });
      await page.goto(address);
      await page.locator('h1').waitFor();
      return { page, complaints };
    },
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await app.close();
      await started.close();
    },
  };
}

/** A file to drop. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Drops files onto the page as a person would. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const given = files.map(({ name, text }) => ({
    name,
    ...(typeof text === 'string' ? { text } : { base64: Buffer.from(text).toString('base64') }),
  }));
  const transfer = await page.evaluateHandle(`(() => {
    const made = new DataTransfer();
    for (const { name, text, base64 } of ${JSON.stringify(given)}) {
      const content = text ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      made.items.add(new File([content], name));
    }
    return made;
  })()`);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** The seconds that the traces show. */
export async function shownSpan(page: Page): Promise<{ startS: number; endS: number }> {
  const shown = page.locator('.k-shown');
  return {
    startS: Number(await shown.getAttribute('data-start-s')),
    endS: Number(await shown.getAttribute('data-end-s')),
  };
}

/** Back-to-back horizontal saccades by hand: sine of 10 Hz and 5 deg between rests, 500 Hz, in our plain form. */
export function flutterTable(seconds: number, head = 't_s\tx_deg\ty_deg', scale = 1): string {
  const lines = [head];
  for (let i = 0; i < seconds * 500; i++) {
    const timeS = i / 500;
    const beat = timeS % 3 < 1 ? 5 * Math.sin(2 * Math.PI * 10 * timeS) : 0;
    const noise = 0.02 * Math.sin(i * 12.9898) * Math.cos(i * 78.233);
    lines.push(`${timeS.toFixed(3)}\t${((beat + noise) * scale).toFixed(4)}\t${(noise * scale).toFixed(4)}`);
  }
  return `${lines.join('\n')}\n`;
}
