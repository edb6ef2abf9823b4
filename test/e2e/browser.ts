import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';
import { ROOT } from '../guards/projectFiles.ts';

/** A Chromium to test with: CHROME_PATH, an installed one, or the one that `npm test` unpacked; undefined where there is none. */
export function chromiumPath(): string | undefined {
  return findChromium(ROOT);
}

/** Starts it with everything off that would talk to the network by itself. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium found: install one or set CHROME_PATH');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
