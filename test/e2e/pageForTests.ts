import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ServedPage, servePage } from './servedPage.ts';

export interface PageForTests {
  /** A fresh page at an address after `#`, once its heading is there. */
  openAt(hash: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
}

/** Serves the built page to all tests of a file and closes what each test opened. To be called once, at its head. */
export function pageForTests(): PageForTests {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  }, 120_000);
  afterEach(() => served.closePages());
  afterAll(() => served.close());
  return {
    async openAt(hash, options = {}) {
      const opened = await served.open(options);
      opened.page.setDefaultTimeout(20_000);
      await opened.page.goto(`${served.url}${hash}`);
      await opened.page.locator('h1').waitFor();
      return opened;
    },
  };
}

/** Presses a button and reads the file that the page then offers. */
export async function savedText(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile((await download.path())!, 'utf8');
}
