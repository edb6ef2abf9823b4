import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeComplaints } from './axe.ts';
import { pageForTests, savedText } from './pageForTests.ts';

const { openAt } = pageForTests();

async function openChild(options = {}, address = '#/virtual') {
  const opened = await openAt(address, options);
  await opened.page.getByRole('heading', { name: 'A virtual child' }).waitFor();
  return opened;
}

/** The value that a lane shows for the day of the cursor. */
const laneValue = (page: Page, lane: string): Promise<string | null> =>
  page.locator(`[data-lane="${lane}"] b`).first().textContent();

test('from the eye simulator to the child: drag an illness, see another course, and take it along as a file', async () => {
  const { page, complaints } = await openAt('#/');
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

  const lines = (await savedText(page, 'Save as CSV')).split('\n');
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
  // The fields stay open where one was put right.
  await expect.poll(() => dose.isVisible()).toBe(true);
  const delay = page.getByLabel('From first signs to treatment');
  await delay.fill('99999');
  await expect.poll(() => alert.textContent()).toContain('between 0 and 1,460; it says 99,999.');
  await delay.fill('20');
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect.poll(() => delay.inputValue()).toBe('43');
  await page.getByRole('button', { name: 'Bring back the child before' }).click();
  await expect.poll(() => delay.inputValue()).toBe('20');
  expect(complaints).toEqual([]);
});

test('the badge opens the list of inputs with kind, value and source; on wish only those that data say', async () => {
  const { page } = await openChild();
  await page.getByRole('button', { name: /^Inputs by kind \d+ published \d+ transferred \d+ assumed$/ }).click();
  const dialog = page.getByRole('dialog');
  const guessed = dialog.getByRole('row', { name: /memoryMost/ });
  await expect.poll(() => guessed.textContent()).toContain('Most memory');
  await expect.poll(() => guessed.textContent()).toContain('belief alone');
  await expect
    .poll(() => dialog.getByRole('row', { name: /signHalf/ }).textContent())
    .toMatch(/0\.32.*\(\d\d%\)the fit/);
  expect(await axeComplaints(page)).toEqual([]);
  const said = Number(/(\d+) of \d+ inputs are said/.exec((await dialog.getByRole('status').textContent())!)![1]);
  await dialog.getByRole('switch', { name: 'Show only what data say' }).click();
  await expect.poll(() => guessed.count()).toBe(0);
  await expect.poll(() => dialog.locator('tbody tr').count()).toBe(said);
});

test('another draw of illnesses is another one; the child outlives a look elsewhere and a reload', async () => {
  const { page, complaints } = await openChild();
  const list = page.getByText(/^Illnesses as a list/);
  const days = (): Promise<(string | null)[]> =>
    page
      .getByRole('slider', { name: /^Illness \d/ })
      .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-valuenow')));
  const drawn = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Draw by chance' }).click();
    await list.waitFor();
    return (await days()).join();
  };
  const first = await drawn();
  await expect.poll(drawn).not.toBe(first);
  await page.getByRole('button', { name: 'Compare with a second plan' }).click();
  const kept = await days();
  await page.getByRole('link', { name: 'A cohort' }).click();
  await page.getByRole('heading', { name: 'A cohort of virtual people' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Plan B' }).waitFor();
  expect(await days()).toEqual(kept);
  await page.reload();
  await page.getByRole('heading', { name: 'Plan B' }).waitFor();
  expect(await days()).toEqual(kept);
  expect(complaints).toEqual([]);
});

test('on paper: what was set in words, no buttons, and each name beside its lane', async () => {
  const { page } = await openChild({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Prednisolone or its equal, 1 mg/kg, days 0 to 27, 2 times a day').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Draw by chance' }).isVisible()).toBe(false);
  await expect.poll(() => page.getByLabel('Age at the trigger').isVisible()).toBe(false);
  const chart = page.locator('.kv-chart');
  await expect.poll(() => chart.getAttribute('data-wide')).toBe('true');
  const [box, canvas] = [(await chart.boundingBox())!, (await chart.locator('canvas').boundingBox())!];
  expect(Math.abs(box.y - canvas.y)).toBeLessThan(1);
  expect(Math.abs(box.height - canvas.height)).toBeLessThan(1);
  expect(box.height).toBeLessThan(1000);
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
