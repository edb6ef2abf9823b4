import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeComplaints } from './axe.ts';
import { dropFiles, flutterTable, type ServedPage, servePage } from './servedPage.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await servePage();
}, 120_000);
afterAll(() => served.close());

const looks = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

test.each(looks)('axe finds nothing at $width px, $colorScheme', async ({ width, height, colorScheme }) => {
  const { page, complaints } = await served.open({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const views: string[] = [];
  const check = async (view: string): Promise<void> => {
    views.push(...(await axeComplaints(page)).map((complaint) => `${view}: ${complaint}`));
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (overflow > 0) views.push(`${view}: ${overflow} px wider than the screen`);
  };
  await check('start');
  await page.goto(`${served.url}#/simulator`);
  await page.getByRole('heading', { name: 'Simulator' }).waitFor();
  await check('simulator');
  await page.goto(`${served.url}#/`);
  await page.getByText('Drop a recording here').waitFor();
  await page.getByRole('button', { name: 'Keys and gestures' }).click();
  await page.getByRole('dialog').waitFor();
  await check('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await dropFiles(page, [{ name: 'flutter.tsv', text: flutterTable(12) }]);
  await page.locator('.k-verdict-line').waitFor({ timeout: 20_000 });
  await page.locator('.k-measures summary').first().click();
  await check('results');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('menu').waitFor();
  await check('menu');
  await page.keyboard.press('Escape');

  await dropFiles(page, [{ name: 'pixels.tsv', text: flutterTable(12, 't_s\tx_px\ty_px', 35) }]);
  await page.getByRole('button', { name: 'Give the screen and distance' }).click();
  await check('geometry form');

  await dropFiles(page, [{ name: 'odd.csv', text: flutterTable(3, 'when\thor\tver').replaceAll('\t', ',') }]);
  await page.getByText('What do the columns mean?').waitFor();
  await check('mapping form');

  await dropFiles(page, [{ name: 'empty.tsv', text: '' }]);
  await page.getByRole('alert').waitFor();
  await check('failure');
  expect(views).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the whole way can be gone with the keyboard alone', async () => {
  const { page } = await served.open();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('k-skip');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main');
  // The first steps of a record stand before the samples.
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    if (/^Opsoclonus/.test(String(await page.evaluate('document.activeElement.textContent')))) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('.k-verdict-line').waitFor({ timeout: 20_000 });
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.getAttribute("role")')) === 'application') break;
  }
  const before = await page.locator('.k-shown').innerText();
  await page.keyboard.press('n');
  await expect.poll(() => page.locator('.k-shown').innerText()).not.toBe(before);
  await page.context().close();
});
