import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropFiles, flutterTable, type ServedPage, servePage, shownSpan } from './servedPage.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await servePage();
}, 120_000);
afterAll(() => served.close());

test('shift and drag zooms to the stretch; a legend entry hides its line', async () => {
  const { page, complaints } = await served.open();
  await dropFiles(page, [{ name: 'flutter.tsv', text: flutterTable(12) }]);
  const over = page.locator('.u-over').first();
  await over.waitFor({ timeout: 20_000 });
  await over.scrollIntoViewIfNeeded();
  const box = (await over.boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width * 0.25, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(async () => Math.round(10 * (await shownSpan(page)).startS)).toBe(30);
  expect((await shownSpan(page)).endS).toBeCloseTo(6, 0);

  const vertical = page.getByRole('button', { name: 'Vertical' });
  await vertical.click();
  await expect.poll(() => vertical.getAttribute('aria-pressed')).toBe('false');
  await expect.poll(() => page.locator('.uplot').count()).toBe(2);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('two fingers zoom, one finger moves', async () => {
  const { page, complaints } = await served.open({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await dropFiles(page, [{ name: 'flutter.tsv', text: flutterTable(30) }]);
  const over = page.locator('.u-over').first();
  await over.waitFor({ timeout: 20_000 });
  await over.scrollIntoViewIfNeeded();
  const box = (await over.boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + 80, id })),
    });
  const before = await shownSpan(page);
  await send('touchStart', [120]);
  await send('touchStart', [120, 180]);
  for (const gap of [80, 120, 160]) await send('touchMove', [150 - gap / 2, 150 + gap / 2]);
  await send('touchEnd', []);
  await expect
    .poll(async () => (await shownSpan(page)).endS - (await shownSpan(page)).startS)
    .toBeLessThan((before.endS - before.startS) / 2);
  const zoomed = await shownSpan(page);
  await send('touchStart', [200]);
  for (const x of [180, 140, 100]) await send('touchMove', [x]);
  await send('touchEnd', []);
  await expect.poll(async () => (await shownSpan(page)).startS).toBeGreaterThan(zoomed.startS);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an hour at 1 kHz is analysed and shown whole, and the zoom reaches single samples', async () => {
  const { page, complaints } = await served.open();
  // why: the text is made within the page; 80 MB would be slow to hand over
  const transfer = await page.evaluateHandle(`(() => {
    const parts = [['t_s\\tx_deg\\ty_deg\\n']];
    for (let block = 0; block < 3600; block++) {
      const lines = [];
      for (let i = 0; i < 1000; i++) {
        const beat = block % 60 === 30 ? 5 * Math.sin(2 * Math.PI * 10 * i / 1000) : 0;
        const noise = 0.02 * Math.sin(i * 12.9898 + block) * Math.cos(i * 78.233);
        lines.push((block + i / 1000).toFixed(3) + '\\t' + (beat + noise).toFixed(3) + '\\t' + noise.toFixed(3) + '\\n');
      }
      parts.push(lines.join(''));
    }
    const made = new DataTransfer();
    made.items.add(new File(parts, 'hour.tsv'));
    return made;
  })()`);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.locator('.k-verdict-line').waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Whole recording' }).click();
  await expect.poll(() => shownSpan(page)).toEqual({ startS: 0, endS: 3600 });
  await page.getByRole('application').focus();
  await page.keyboard.press('n');
  await expect.poll(async () => (await shownSpan(page)).endS).toBeLessThan(3600);
  for (let i = 0; i < 20; i++) await page.keyboard.press('+');
  await expect.poll(async () => (await shownSpan(page)).endS - (await shownSpan(page)).startS).toBeLessThan(0.02);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 180_000);

test('what the simulator made is analysed like a file', async () => {
  const { page, complaints } = await served.open();
  await page.getByRole('link', { name: 'Simulator' }).click();
  await page.getByRole('button', { name: /analyse/i }).click();
  await page.locator('.k-verdict-line').waitFor({ timeout: 30_000 });
  await expect.poll(() => page.locator('.k-verdict-line').innerText()).not.toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});
