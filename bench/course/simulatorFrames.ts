/**
 * The virtual child in a real Chromium: how far apart the frames are that are drawn while an illness is dragged over the time axis,
 * with one plan and with two, for 2 and for 5 years, at the width of a desk and of a phone.
 * Other work on the machine takes frames away, so the processor time that the page's main thread needs for a frame stands beside them;
 * it does not depend on the load.
 * Run: npx tsx bench/course/simulatorFrames.ts     the built page and a Chromium are needed, as for the tests
 */
import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { type ServedPage, servePage } from '../../test/e2e/servedPage.ts';
import { median, p95 } from '../registry/servedApi.ts';

/** Slowest that is still live, frames a second, and what a frame may need of the processor for it. */
const LEAST_PER_S = 30;
const MOST_CPU_MS = 1000 / LEAST_PER_S;
const FRAMES = 180;

interface Frames {
  /** From one frame to the next. */
  readonly apartMs: readonly number[];
  /** Different places of the illness with their outcome: few, and nothing was recomputed. */
  readonly courses: number;
}

/** Moves the pointer with the third illness once a frame, and notes when the frames come. */
function framesWhileDragging(page: Page): Promise<Frames> {
  return page.evaluate(`(async () => {
    const plot = document.querySelector('.kv-plot').getBoundingClientRect();
    const dot = [...document.querySelectorAll('.kv-illness')][2];
    const key = dot.dataset.key;
    const held = () => document.querySelector('.kv-illness[data-key="' + key + '"]');
    const at = dot.getBoundingClientRect();
    const y = at.top + at.height / 2;
    const point = (kind, x) => held().dispatchEvent(new PointerEvent(kind, {
      bubbles: true, cancelable: true, pointerId: 1, button: 0, buttons: 1, clientX: x, clientY: y,
    }));
    // a made-up pointer cannot be captured by the browser, so the element says that it holds it
    Element.prototype.setPointerCapture = () => {};
    Element.prototype.hasPointerCapture = () => true;
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const apartMs = [], seen = new Set();
    point('pointerdown', at.left + at.width / 2);
    let before = await nextFrame();
    for (let i = 0; i < ${FRAMES}; i++) {
      const way = 0.1 + 0.8 * Math.abs(((i / 60) % 2) - 1);
      point('pointermove', plot.left + plot.width * way);
      const now = await nextFrame();
      apartMs.push(now - before);
      before = now;
      seen.add(document.querySelector('[data-lane="damage"] b').textContent + held().getAttribute('aria-valuenow'));
    }
    return { apartMs, courses: seen.size };
  })()`);
}

const LOOKS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

async function main(): Promise<void> {
  const served = await servePage();
  try {
    for (const viewport of LOOKS)
      for (const years of [2, 5]) for (const plans of [1, 2]) await measure(served, viewport, years, plans);
  } finally {
    await served.close();
  }
}

async function measure(
  served: ServedPage,
  viewport: (typeof LOOKS)[number],
  years: number,
  plans: number,
): Promise<void> {
  const { page } = await served.open({ viewport });
  await page.goto(`${served.url}#/virtual`);
  await page.locator('.kv-plot canvas').waitFor();
  await page.getByLabel('Years shown').selectOption(String(years));
  if (plans === 2) await page.getByRole('button', { name: 'Compare with a second plan' }).click();
  await page.locator('.kv-illness').nth(2).scrollIntoViewIfNeeded();
  // the ranges of the comparison are drawn first, so that the drag is measured from rest
  await page.waitForTimeout(500);
  const cpu = await page.context().newCDPSession(page);
  await cpu.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuMs = async (): Promise<number> => {
    const { metrics } = await cpu.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const beforeMs = await cpuMs();
  const { apartMs, courses } = await framesWhileDragging(page);
  const perFrameMs = ((await cpuMs()) - beforeMs) / FRAMES;
  const perS = 1000 / (apartMs.reduce((sum, ms) => sum + ms, 0) / apartMs.length);
  const busy = loadavg()[0]! > availableParallelism();
  const late = (perS < LEAST_PER_S && !busy) || !(perFrameMs < MOST_CPU_MS) || courses < FRAMES / 4;
  if (late) process.exitCode = 1;
  const ms = (value: number): string => value.toFixed(1);
  console.log(
    `  ${viewport.width} px, ${years} years, ${plans} ${plans === 1 ? 'plan ' : 'plans'}: ${perS.toFixed(0).padStart(3)} frames/s; ` +
      `apart p50 ${ms(median(apartMs))}, p95 ${ms(p95(apartMs))}, max ${ms(Math.max(...apartMs))} ms; ` +
      `main thread ${ms(perFrameMs)} ms a frame; load ${loadavg()[0]!.toFixed(1)}${busy ? ' (busy: frames say little)' : ''}${late ? '   TOO SLOW' : ''}`,
  );
  await page.context().close();
}

await main();
