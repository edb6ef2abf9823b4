/**
 * The timeline of a person with ten years of daily entries, in a real Chromium: how far apart the frames are that are drawn
 * while it is zoomed from the whole course to days and back, and moved sideways at four widths of the shown time.
 * Run: npm run bench timelineFrames                 the built page and a Chromium are needed, as for the tests
 *      npx tsx bench/timelineFrames.ts --years N    another length
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { HOUSEHOLD, refreshSummaries } from '../src/care/index.ts';
import type { Scope } from '../src/records/index.ts';
import { servePage } from '../test/e2e/servedPage.ts';
import { fillRegistry, registryId } from './registry/fillRegistry.ts';
import { median, p95 } from './registry/servedApi.ts';

// why: the page asks the clock, and a browser whose clock is replaced also has its frames replaced
const TODAY = new Date().toISOString().slice(0, 10);
const SCOPE: Scope = { actor: { id: 'bench', name: 'Bench', role: 'system' }, household: HOUSEHOLD };
/** A frame that is later than this is seen as a jerk. */
const LONG_MS = 50;
/** What the page may need for a frame of its own, at the 95th percentile. A screen of 60 Hz has 16.7 ms. */
const LIMIT_MS = 33;
const FRAMES = 120;

interface Frames {
  /** From one frame to the next. */
  readonly apartMs: readonly number[];
  /** Of which the scripts of the page needed so much for drawing. */
  readonly scriptMs: readonly number[];
}

/**
 * Turns the wheel once a frame, and notes when the frames come and how long the page's own work in them takes.
 * `turn` is the body of a function of the number of the frame that gives the wheel's options.
 */
function framesWhile(page: Page, turn: string): Promise<Frames> {
  return page.evaluate(`(async () => {
    const chart = document.querySelector('.tl-plot');
    const box = chart.getBoundingClientRect();
    const turn = (i) => { ${turn} };
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const apartMs = [], scriptMs = [];
    let before = await nextFrame();
    for (let i = 0; i < ${FRAMES}; i++) {
      chart.dispatchEvent(new WheelEvent('wheel', {
        bubbles: true, cancelable: true, clientX: box.left + box.width * 0.6, clientY: box.top + 200, ...turn(i),
      }));
      const at = await nextFrame();
      // why: this call-back was asked for after the page's own, so that its drawing is done
      scriptMs.push(performance.now() - at);
      apartMs.push(at - before);
      before = at;
    }
    return { apartMs, scriptMs };
  })()`);
}

const MOVES = {
  'zooming to days and back': 'return { ctrlKey: true, deltaY: (i % 60 < 30 ? -1 : 1) * 120 };',
  moving: 'return { deltaX: (i % 40 < 20 ? -1 : 1) * 60 };',
} as const;
/** How often "zoom in" is pressed before it is moved: years, a year, months, weeks. */
const DEPTHS = [1, 4, 7, 10] as const;

async function main(years: number): Promise<void> {
  const served = await servePage();
  try {
    const { entries } = await fillRegistry(served.store, SCOPE, { people: 1, years, today: TODAY });
    await refreshSummaries(served.store, SCOPE, TODAY, { limit: 1 });
    const { page } = await served.open({ viewport: { width: 1440, height: 900 }, timezoneId: 'UTC' });
    const startMs = performance.now();
    await page.evaluate(`location.hash = '#/person/${registryId(0)}/timeline'`);
    await page.locator('.tl-chart canvas').first().waitFor();
    console.log(
      `${entries} entries of ${years} years, 1440 × 900; opened in ${Math.round(performance.now() - startMs)} ms; load ${loadavg()[0]!.toFixed(1)}`,
    );
    const all = page.getByRole('button', { name: 'All', exact: true });
    await report(page, 'zooming to days and back', MOVES['zooming to days and back']);
    for (const depth of DEPTHS) {
      await all.click();
      for (let i = 0; i < depth; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
      await report(page, 'moving', MOVES.moving);
    }
  } finally {
    await served.close();
  }
}

async function report(page: Page, name: string, turn: string): Promise<void> {
  const days = await page.locator('.tl-shown').evaluate((shown) => {
    const { startDay, endDay } = (shown as unknown as { dataset: Record<string, string> }).dataset;
    return Math.round(Number(endDay) - Number(startDay));
  });
  const { apartMs, scriptMs } = await framesWhile(page, turn);
  const late = p95(scriptMs) > LIMIT_MS;
  if (late) process.exitCode = 1;
  const ms = (value: number): string => value.toFixed(1).padStart(6);
  console.log(
    `  ${`${name}, ${days} days shown`.padEnd(42)} apart: p50 ${ms(median(apartMs))}  p95 ${ms(p95(apartMs))}  max ${ms(Math.max(...apartMs))} ms, ` +
      `${apartMs.filter((each) => each > LONG_MS).length} of ${apartMs.length} over ${LONG_MS} ms; ` +
      `own work: p50 ${ms(median(scriptMs))}  p95 ${ms(p95(scriptMs))} ms${late ? '   TOO SLOW' : ''}`,
  );
}

const at = process.argv.indexOf('--years');
await main(at === -1 ? 10 : Number(process.argv[at + 1]));
