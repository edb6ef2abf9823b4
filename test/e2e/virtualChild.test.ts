import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeComplaints } from './axe.ts';
import { type ServedPage, servePage } from './servedPage.ts';

let served: ServedPage;
beforeAll(async () => {
  served = await servePage();
}, 120_000);
afterEach(() => served.closePages());
afterAll(() => served.close());

async function openChild(options = {}, address = '#/virtual') {
  const opened = await served.open(options);
  await opened.page.goto(`${served.url}${address}`);
  await opened.page.getByRole('heading', { name: 'A virtual child' }).waitFor();
  return opened;
}

/** The value that a lane shows for the day of the cursor. */
const laneValue = (page: Page, lane: string): Promise<string | null> =>
  page.locator(`[data-lane="${lane}"] b`).first().textContent();

test('from the eye simulator to the child: drag an illness, see another course, and take it along as a file', async () => {
  const { page, complaints } = await served.open();
  await page.getByRole('link', { name: 'Simulator' }).click();
  await page.getByRole('link', { name: 'A virtual child' }).click();
  await expect
    .poll(() => page.getByText('It must not be used to start, stop or change treatment').isVisible())
    .toBe(true);
  await page.getByRole('slider', { name: 'Day', exact: true }).focus();
  await page.keyboard.press('End');
  const before = await laneValue(page, 'damage');

  const third = page.getByRole('slider', { name: 'Illness 3' });
  const box = (await third.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 120, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  // Dragged past another one, it is the second now.
  await expect
    .poll(() => page.getByRole('slider', { name: 'Illness 2' }).getAttribute('aria-valuenow'))
    .not.toBe('330');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect.poll(() => laneValue(page, 'damage')).not.toBe(before);
  await expect.poll(() => page.getByRole('slider', { name: /^Illness/ }).count()).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\n');
  expect(lines[0]).toMatch(/^# Research simulation\./);
  expect(lines[3]).toMatch(/^plan,day,score,reproduction,/);
  expect(lines.filter((line) => line.startsWith('A,'))).toHaveLength(1097);
  expect(complaints).toEqual([]);
});

test('with the keyboard alone an illness is added, moved by a month and removed', async () => {
  const { page, complaints } = await openChild();
  await page.getByRole('button', { name: 'Remove all' }).press('Enter');
  await page.getByRole('button', { name: 'Add an illness at the cursor' }).press('Enter');
  const illness = page.getByRole('slider', { name: 'Illness 1' });
  await expect.poll(() => illness.getAttribute('aria-valuenow')).toBe('60');
  await illness.press('PageUp');
  await illness.press('Shift+ArrowRight');
  await expect.poll(() => illness.getAttribute('aria-valuetext')).toBe('day 97, size 1');
  await illness.press('Delete');
  await expect.poll(() => illness.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a double click on the line adds an illness there', async () => {
  const { page } = await openChild();
  const line = (await page.locator('.kv-illnesses').boundingBox())!;
  await page.mouse.dblclick(line.x + line.width * 0.9, line.y + line.height / 2);
  await expect
    .poll(async () => Number(await page.getByRole('slider', { name: 'Illness 6' }).getAttribute('aria-valuenow')))
    .toBeGreaterThan(900);
});

test('two plans stand beside each other, with the difference and what the inputs leave open', async () => {
  const { page, complaints } = await openChild();
  await page.getByRole('button', { name: 'Compare with a second plan' }).click();
  const row = page.getByRole('row', { name: /Score 12 months/ });
  await expect.poll(() => row.textContent(), { timeout: 60_000 }).toMatch(/\(.+ to .+\)/);
  await expect.poll(() => page.getByText('not an effect of a treatment').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.kv-eyes canvas').count()).toBe(2);
  const words = (await page.locator('.kv').textContent())!.toLowerCase();
  expect(words).not.toMatch(/\b(better|worse|best|recommend)/);
  expect(complaints).toEqual([]);
});

test('a negative dose is refused by its step, and nothing is simulated until it is put right', async () => {
  const { page, complaints } = await openChild();
  await page.getByText('Change the steps').click();
  const dose = page.getByRole('group', { name: /^Step 2/ }).getByLabel('Single dose');
  await dose.fill('-1');
  const alert = page.locator('.kv-problems');
  await expect
    .poll(() => alert.textContent())
    .toContain(
      'Plan A, step 2 (Prednisolone or its equal): the single dose must be above 0 and at most 50 mg/kg; it says -1.',
    );
  await expect.poll(() => page.locator('.kv-chart').count()).toBe(0);
  await expect.poll(() => page.getByRole('button', { name: 'Save as CSV' }).count()).toBe(0);
  await dose.fill('1.8');
  await page.locator('.kv-chart').waitFor();
  await expect.poll(() => alert.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the badge opens the list of inputs with kind, value and source', async () => {
  const { page } = await openChild();
  await page.getByRole('button', { name: /^Inputs by kind \d+ published \d+ transferred \d+ assumed$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByRole('row', { name: /activationPerDay/ }).textContent()).toContain('assumed');
  expect(await axeComplaints(page)).toEqual([]);
});

test('the address brings the same child back; a broken one says so', async () => {
  const { page } = await openChild();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByText('An infection', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect.poll(() => page.evaluate('location.hash')).toContain('#/virtual/');
  const hash = await page.evaluate<string>('location.hash');
  const again = await openChild({}, hash);
  await again.page.getByText('Illnesses as a list (0)').waitFor();
  await expect.poll(() => again.page.locator('[data-lane="tumour"]').count()).toBe(0);
  const broken = await openChild({}, '#/virtual/%5B1%5D');
  await expect.poll(() => broken.page.getByRole('alert').textContent()).toContain('cannot be read');
});

test('played, the cursor walks through time and the eyes follow; who asks for less motion sees them still', async () => {
  const { page, complaints } = await openChild({ reducedMotion: 'reduce' });
  await page.getByText('asks for less motion').waitFor();
  const cursor = page.getByRole('slider', { name: 'Day', exact: true });
  const start = Number(await cursor.getAttribute('aria-valuenow'));
  await page.getByRole('button', { name: 'Play the course' }).click();
  await expect.poll(async () => Number(await cursor.getAttribute('aria-valuenow'))).toBeGreaterThan(start + 60);
  await page.getByRole('button', { name: 'Pause' }).click();
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('.kv-eyes canvas').getAttribute('data-strength')).toBe('0');
  expect(complaints).toEqual([]);
});

const looks = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

test.each(looks)(
  'axe finds nothing at $width px, $colorScheme, and nothing is wider than the screen',
  async (look) => {
    const { width, height, colorScheme } = look;
    const { page, complaints } = await openChild({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Compare with a second plan' }).click();
    await page.getByRole('switch', { name: 'Chance from day to day' }).click();
    for (const fold of ['Change the steps', 'How this child differs', 'Illnesses as a list', 'The course as a table'])
      await page.getByText(fold).first().click();
    await page.getByText('What this virtual child does').waitFor();
    expect(await axeComplaints(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  },
  90_000,
);
