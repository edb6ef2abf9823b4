/**
 * The week of `weekAnalyse.ts` dropped onto the page in Chromium: seconds until its results are seen, the longest time for which the page did not
 * draw a frame (also while the trace is then moved), and the most memory of the process that holds page and worker, as the system counts it.
 * Run: npx tsx bench/weekAnalyse.ts 7   (makes the file), then   npx tsx bench/weekInBrowser.ts [days]
 * Goals for a week: 20 s, no stall that is felt, 600 MB. Linux only: memory is read from /proc.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { servePage } from '../test/e2e/servedPage.ts';

const SAMPLE_MS = 100;

interface Memory {
  /** What the process holds for itself: samples, code that was made, heaps. */
  readonly ownMb: number;
  /** The same with the pages of the browser's program, which all its processes share. */
  readonly allMb: number;
}

/** Memory of the process that holds page and worker; of several (the browser keeps a spare one) the largest. */
async function memoryNow(browser: CDPSession): Promise<Memory> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const all = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }): Memory => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const mb = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
      return { ownMb: mb('RssAnon') + mb('RssShmem'), allMb: mb('VmRSS') };
    });
  return all.reduce((largest, one) => (one.ownMb > largest.ownMb ? one : largest));
}

/** Begins to write down how long the page goes without a frame. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    window.longestGapMs = 0;
    let before = performance.now();
    const frame = (now) => {
      window.longestGapMs = Math.max(window.longestGapMs, now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })()`);
}

const longestGapMs = (page: Page): Promise<number> =>
  page.evaluate('(() => { const most = window.longestGapMs; window.longestGapMs = 0; return most; })()');

const days = Number(process.argv[2] ?? '7');
const path = join(tmpdir(), 'kinsbourne-bench', `week-${days}d-100hz-3.cwa`);
if (!existsSync(path)) throw new Error(`${path} is not there: run npx tsx bench/weekAnalyse.ts ${days}`);
console.log(`${days} days at 100 Hz: ${(statSync(path).size / 2 ** 20).toFixed(0)} MB`);

const served = await servePage();
try {
  for (let run = 0; run < 3; run++) {
    const { page, complaints } = await served.open();
    const browser = await page.context().browser()!.newBrowserCDPSession();
    const empty = await memoryNow(browser);
    await watchFrames(page);
    const seen: Memory[] = [empty];
    const startMs = performance.now();
    const sampler = setInterval(async () => seen.push(await memoryNow(browser)), SAMPLE_MS);
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.locator('.k-verdict-line').waitFor({ timeout: 300_000 });
    const shownS = (performance.now() - startMs) / 1000;
    const workingGapMs = await longestGapMs(page);
    await page.waitForTimeout(2000);
    const held = await memoryNow(browser);
    await page.getByRole('application').focus();
    await longestGapMs(page);
    for (const key of ['0', ...'+++++++++++++++', 'n', 'n', 'ArrowRight', 'ArrowRight', '0'])
      await page.keyboard.press(key);
    await page.waitForTimeout(1000);
    clearInterval(sampler);
    console.log(
      JSON.stringify({
        shownS: Number(shownS.toFixed(1)),
        workingGapMs: Math.round(workingGapMs),
        movingGapMs: Math.round(await longestGapMs(page)),
        emptyMb: Math.round(empty.ownMb),
        mostMb: Math.round(Math.max(...seen.map(({ ownMb }) => ownMb))),
        heldMb: Math.round(held.ownMb),
        mostWithProgramMb: Math.round(Math.max(...seen.map(({ allMb }) => allMb))),
        complaints: complaints.length,
      }),
    );
    await page.context().close();
  }
} finally {
  await served.close();
}
process.exit(0);
