import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeBids } from '../../src/formats/index.ts';
import { simulateEyes } from '../../src/simulate/index.ts';
import { dropFiles, flutterTable, type ServedPage, servePage, shownSpan } from './servedPage.ts';

let served: ServedPage;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  served = await servePage();
}, 120_000);
afterAll(() => served.close());
beforeEach(async () => {
  ({ page, complaints } = await served.open());
});
afterEach(async () => {
  await page.context().close();
  expect(complaints, 'no error, no policy violation, no request to another host').toEqual([]);
});

const verdict = (): Promise<string> => page.locator('.k-verdict-line').innerText({ timeout: 20_000 });
const openFlutter = async (): Promise<void> => {
  await dropFiles(page, [{ name: 'flutter.tsv', text: flutterTable(12) }]);
  await page.locator('.k-verdict-line').waitFor({ timeout: 20_000 });
};

test('a dropped recording gives a verdict, measures, traces and plots', async () => {
  await dropFiles(page, [{ name: 'flutter.tsv', text: flutterTable(12) }]);
  expect(await verdict()).toContain('flutter');
  await expect.poll(() => page.locator('h1').innerText()).toBe('flutter.tsv');
  const frequency = page.locator('.k-measures tr', { hasText: 'Frequency of the oscillation' });
  expect(Number(await frequency.locator('strong').innerText())).toBeCloseTo(10, 0);
  await expect.poll(() => page.locator('.uplot canvas').count()).toBe(2);
  await expect.poll(() => page.locator('.k-plot').count()).toBe(4);
});

test('each sample gives its verdict', async () => {
  const expected: readonly (readonly [string, RegExp])[] = [
    ['Opsoclonus', /several directions/],
    ['Ocular flutter', /one plane/],
    ['Infantile nystagmus', /jerk nystagmus/],
    ['Healthy adult', /^No back-to-back saccades/],
    ['Healthy, simulated', /^No back-to-back saccades/],
  ];
  for (const [name, words] of expected) {
    await page.goto(served.url);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    expect(await verdict(), name).toMatch(words);
  }
});

test('cancel ends the work at once and leads back to the first view', async () => {
  await dropFiles(page, [{ name: 'long.tsv', text: flutterTable(900) }]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Drop a recording here').waitFor();
  await openFlutter();
  expect(await verdict()).toContain('flutter');
});

test('wheel, keys, buttons, drag and the overview move the window', async () => {
  await openFlutter();
  const before = await shownSpan(page);
  const over = page.locator('.u-over').first();
  await over.scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  const box = (await over.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 50);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await shownSpan(page)).endS - (await shownSpan(page)).startS).toBeLessThan(7);
  expect(before.endS - before.startS).toBeGreaterThan(7);

  await page.getByRole('application').focus();
  const zoomed = await shownSpan(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await shownSpan(page)).startS).toBeGreaterThan(zoomed.startS);
  await page.keyboard.press('0');
  await expect.poll(() => shownSpan(page)).toEqual({ startS: 0, endS: 12 });
  await page.keyboard.press('+');
  await expect.poll(async () => (await shownSpan(page)).endS).toBeLessThan(12);

  const held = await shownSpan(page);
  await page.mouse.move(box.x + 600, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 800, box.y + 100, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await shownSpan(page)).startS).toBeLessThan(held.startS);

  await page.getByRole('button', { name: 'Whole recording' }).click();
  await expect.poll(() => shownSpan(page)).toEqual({ startS: 0, endS: 12 });
});

test('an event in the table jumps to it, and the burst keys go on from there', async () => {
  await openFlutter();
  await page.locator('.k-jump').nth(0).click();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect.poll(async () => (await shownSpan(page)).startS).toBeGreaterThan(1);
  const middle = async (): Promise<number> => {
    const { startS, endS } = await shownSpan(page);
    return (startS + endS) / 2;
  };
  await expect.poll(middle).toBeCloseTo(6.5, 1);
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect.poll(middle).toBeCloseTo(6.5, 1);
});

test('Back leads from a result to the first view; the simulator and back keeps the result', async () => {
  await openFlutter();
  await page.getByRole('link', { name: 'Simulator' }).click();
  await page.getByRole('heading', { name: 'Simulator' }).waitFor();
  await page.getByRole('link', { name: 'Analyse' }).click();
  expect(await verdict()).toContain('flutter');
  await page.goBack();
  await page.goBack();
  await page.locator('.k-verdict-line').waitFor();
  await page.goBack();
  await page.getByText('Drop a recording here').waitFor();
});

test('the language switch translates page, numbers and document', async () => {
  await openFlutter();
  await page.getByLabel('Language').selectOption('de');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
  await expect.poll(() => page.locator('.k-measures').innerText()).toMatch(/\d,\d/);
  await page.reload();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
  for (const language of ['fr', 'es']) {
    await page.locator('.k-settings select').first().selectOption(language);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    await expect.poll(() => page.locator('main').innerText()).not.toContain('Drop a recording');
  }
});

test('an unknown table is asked about, and read as told', async () => {
  await dropFiles(page, [{ name: 'odd.csv', text: flutterTable(12, 'when\thor\tver').replaceAll('\t', ',') }]);
  await page.getByText('What do the columns mean?').waitFor();
  await page.getByLabel('Meaning of when').selectOption('');
  await page.getByLabel('Meaning of hor').selectOption('xDeg');
  await page.getByLabel('Meaning of ver').selectOption('yDeg');
  await page.getByRole('button', { name: 'Analyse' }).click();
  await page.getByText('give the samples per second').waitFor();
  await page.getByLabel('Meaning of when').selectOption('t_s');
  await page.getByRole('button', { name: 'Analyse' }).click();
  expect(await verdict()).toContain('flutter');
});

test('a BIDS recording is read with the descriptions that are dropped with it', async () => {
  const { recording } = simulateEyes({ scenario: 'flutter', seed: 5, durationS: 10, device: 'eyelink-500' });
  const files = writeBids(recording).map(({ name, bytes }) => ({ name, text: bytes }));
  await dropFiles(page, files);
  expect(await verdict()).toContain('flutter');
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/_physio\.tsv\.gz$/);

  await page.goto(served.url);
  await dropFiles(
    page,
    files.filter(({ name }) => name.endsWith('_physio.tsv.gz')),
  );
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/description .* was not found/);
});

test('pixels without a screen are measured in degrees once the screen is told', async () => {
  await dropFiles(page, [{ name: 'pixels.tsv', text: flutterTable(12, 't_s\tx_px\ty_px', 35) }]);
  await page.locator('.k-verdict-line').waitFor();
  await page.getByRole('button', { name: 'Give the screen and distance' }).click();
  await page.getByRole('button', { name: 'Analyse in degrees' }).click();
  await page.getByText('All fields are needed').waitFor();
  for (const [label, value] of [
    ['Screen width', '53.3'],
    ['Screen height', '30'],
    ['Width in pixels', '1920'],
    ['Height in pixels', '1080'],
    ['Eye to screen', '60'],
  ] as const)
    await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Analyse in degrees' }).click();
  await page.locator('.k-measures tr', { hasText: 'Amplitude, median' }).locator('strong').waitFor();
  await expect.poll(() => page.locator('.k-refused', { hasText: 'Amplitude, median' }).count()).toBe(0);
});

test('files that cannot be read say what they are and what to do', async () => {
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['empty.tsv', '', /empty \(0 bytes\)/],
    ['text.txt', 'Dear all,\nthis is a letter and not a table.\n', /not recognised/],
    ['eyes.edf', 'SR_RESEARCH_COMBINED_FILE\u0000\u0001\u0002', /binary EyeLink/],
  ];
  for (const [name, text, words] of bad) {
    await page.goto(served.url);
    await page.locator('h1').waitFor();
    await dropFiles(page, [{ name, text }]);
    expect(await page.getByRole('alert').innerText(), name).toMatch(words);
  }
});

test('every export saves a file that holds what was found', async () => {
  await openFlutter();
  const holds: Readonly<Record<string, RegExp>> = {
    'Report (HTML)': /<h1>/,
    'All results (JSON)': /"events"/,
    'Label per sample (TSV)': /^t_s\t/,
    'Measures (CSV)': /^id,title,/,
  };
  for (const [name, words] of Object.entries(holds)) {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(saved.suggestedFilename()).toMatch(/^flutter\./);
    expect(await readFile(await saved.path(), 'utf8'), name).toMatch(words);
  }
});

test('a view whose code cannot be fetched says so, and the way back works', async () => {
  await page.route(/\/assets\/SettingsView-/, (route) => route.abort());
  await page.evaluate("location.hash = '#/settings'");
  await page.getByRole('alert').getByText('This view could not be shown').waitFor();
  await page.evaluate("location.hash = '#/'");
  await page.getByText('Drop a recording here').waitFor();
  expect(
    complaints.filter((complaint) => !/Failed to (load resource|fetch dynamically imported)/.test(complaint)),
  ).toEqual([]);
  complaints.length = 0;
});
